/**
 * Part of an expression that finds its words in any case, where the rest of it looks at capitals. Not by `(?i:a|b)`: V8
 * (Node 24.21) finds lower case alone there once a process has compiled much and leaves its optimisations out; with
 * `node --no-regexp-optimization` it does so at once.
 */

/**
 * @param source Of a regular expression with lower case letters, and no classes or escapes with letters in it.
 * @example anyCase('ja|nej') // => '[jJ][aA]|[nN][eE][jJ]'
 */
export const anyCase = (source: string): string =>
  source.replace(/\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)

/** The same of the first letter alone. @example eitherCase('nämnd') // => '[nN]ämnd' */
export const eitherCase = (word: string): string => anyCase(word.charAt(0)) + word.slice(1)
