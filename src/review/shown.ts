/** Names of files as a terminal and a page may show them: a name can hold signs that move the cursor or turn the text. */

const UNSAFE = /[\p{Cc}\p{Cf}\u2028\u2029]/gu

/** @example shown('a\u001b[31m.txt') // => 'a\\u{1b}[31m.txt' */
export function shown(name: string): string {
  return name.replace(UNSAFE, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`)
}
