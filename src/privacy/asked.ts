import { foldLetters } from './mailbox.ts'
import { look } from './look.ts'
import { hitsOf, type Hit } from './numbers.ts'

/**
 * A word may be divided between any two letters, with a hyphen or (a soft one, which nobody sees) without;
 * double-spaced lines have blank ones between. A hyphen may be left from a line's end that the text was copied from.
 */
const DIVIDED = '(?:-?[ ]?(?:\\n[ >|]*){1,3}|-)?'
/** Between two words: spaces, a line's end, a table's bar, marks of emphasis, a hyphen. */
const BETWEEN = '[- \\n>|*_]{1,60}'
const IN_NAME = '(?:[ ]?-[ \\n>|*]{0,9}|[ \\n*]{1,9})'

/** Neither end of what was asked for lies inside a word; a genitive's s may follow it. */
const START = '(?<![\\p{L}\\p{N}](?=[\\p{L}\\p{N}]))'
const END = `(?:(?<![\\p{L}\\p{N}])|(?=(?:${DIVIDED}s)?(?![\\p{L}\\p{N}])))`

/** A word that a name may have. */
const NAME = /^[\p{L}'’‘′`-]+$/u

function askedPattern(words: readonly string[]): RegExp {
  const signs = words.map(wordPattern)
  const orders = [signs.join(BETWEEN)]
  if (words.length > 1 && words.every((word) => NAME.test(word))) {
    // "Ek, Anna", and "Ek" and "Anna" in two cells; of more words the last is the surname where a comma follows it.
    const comma = words.length === 2 ? '(?:[ ]?,)?' : '[ ]?,'
    orders.push(`${signs.slice(-1).join('')}${comma}${BETWEEN}${signs.slice(0, -1).join(BETWEEN)}`)
  }
  return new RegExp(`${START}(?:${orders.join('|')})${END}`, 'giu')
}

/** "O'Testare", "O’Testare", "O´Testare": one name, whatever key was pressed. */
const QUOTES = /['’‘ʼ′`]/
const APOSTROPHE = "(?:['’‘ʼ′`]|[ ]\\u0301?)"

function wordPattern(word: string): string {
  const letters = Array.from(word.replace(/[ßẞ]/g, 'ss').matchAll(/ss|[^]/giu), ([letter]) => letter)
  return letters.map(signPattern).join(DIVIDED)
}

function signPattern(letter: string): string {
  if (letter === '-') return IN_NAME
  if (QUOTES.test(letter)) return APOSTROPHE
  return letter.toLowerCase() === 'ss' ? `(?:s${DIVIDED}s|[ßẞ])` : RegExp.escape(letter)
}

/**
 * The words an editor asks to have covered, wherever they stand and however they are set: other hyphens, decomposed
 * letters, capitals, divided at a line's end, with the surname first, in the genitive.
 */
export function askedIn(text: string, phrase: string): Hit[] {
  const words = look(phrase).text.match(/\S+/g)
  return words === null ? [] : hitsOf(text, askedPattern(words))
}

/** The same in the name of a file or an address: letters folded, words parted by anything but letters. */
export function askedInName(name: string, phrase: string): Hit[] {
  const words = foldLetters(look(phrase).text).match(/[\p{L}\p{N}]+/gu)
  if (words === null) return []
  const letters = words.map((word) => Array.from(word, (letter) => LETTERS[letter] ?? letter).join(''))
  const orders = words.length === 2 ? [letters, letters.toReversed()] : [letters]
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${orders.map((order) => order.join('[^\\p{L}\\p{N}]{0,4}')).join('|')})(?=s?(?![\\p{L}]))`,
    'giu',
  )
  return hitsOf(name, pattern)
}

/** As names of files spell them: "asa", "aasa" or "åsa". */
const LETTERS: Readonly<Record<string, string>> = {
  a: '(?:aa|ae|[aàáâãäåæ])',
  o: '(?:oe|[oòóôõöø])',
  e: '[eèéêë]',
  u: '(?:ue|[uùúûü])',
  i: '[iìíîï]',
  n: '[nñ]',
  c: '[cç]',
  y: '[yýÿ]',
}
