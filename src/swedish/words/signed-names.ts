/**
 * Names of one letter and signs, "C++" and "F#", which no index of words holds: each as a word that no text has by
 * chance. Text in, words out.
 */

const SIGNED = /(?<![\p{L}\p{N}])(\p{L})(\+\+|#)(?![\p{L}\p{N}+#])/gu
const SPELT: Readonly<Record<string, string>> = { '++': 'plusplus', '#': 'sharp' }

export interface Signed {
  /** As it is written, in small letters. */
  name: string
  /** As it is indexed. */
  word: string
}

/** @example signedIn('Kurs i C++') // => [{ name: 'c++', word: 'cplusplus' }] */
export function signedIn(text: string): Signed[] {
  return [...text.matchAll(SIGNED)].map(([name, letter = '', sign = '']) => ({
    name: name.toLowerCase(),
    word: `${letter.toLowerCase()}${SPELT[sign] ?? ''}`,
  }))
}

/** @returns The text with a space in place of each such name. */
export function withoutSigned(text: string): string {
  return text.replace(SIGNED, ' ')
}

/** Places of the name in a text, counted in words between white space. */
export function placesOfSigned(text: string, name: string): number[] {
  const words = text.split(/\s+/).filter(Boolean)
  return words.flatMap((word, at) => (signedIn(word).some((own) => own.name === name) ? [at] : []))
}
