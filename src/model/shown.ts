/**
 * Names of files as a terminal and a page may show them: on one line, without signs that nobody sees or that turn the
 * line around.
 */

const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

/** @example shown('a\u001b[31m.txt') // => 'a\\u{1b}[31m.txt' */
export function shown(name: string): string {
  return name.replace(UNSAFE, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`)
}
