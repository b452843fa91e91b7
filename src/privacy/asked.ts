/**
 * The words an editor asks to have covered, wherever they stand and however they are set: other hyphens, decomposed letters,
 * capitals, divided at a line's end, with the surname first, in the genitive.
 */
import { foldLetters } from './mailbox.ts'
import { look } from './look.ts'
import type { Hit } from './numbers.ts'

/** A word may be divided between any two letters, with a hyphen or (a soft one, which nobody sees) without; double-spaced lines have blank ones between. */
const DIVIDED = '(?:-?[ ]?(?:\\n[ >|]*){1,3})?'
/** Between two words: spaces, a line's end, a table's bar, marks of emphasis, a hyphen. */
const BETWEEN = '[- \\n>|*_]{1,60}'
const IN_NAME = '(?:[ ]?-[ \\n>|*]{0,9}|[ \\n*]{1,9})'

function askedPattern(phrase: string): RegExp | null {
  const words = look(phrase)
    .text.trim()
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0) return null
  const orders = [words.map(wordPattern).join(BETWEEN)]
  const [first = '', last = ''] = words
  // "Ek, Anna", and "Ek" and "Anna" in two cells; of more words the last is the surname where a comma follows it.
  const isName = words.every((word) => /^[\p{L}'’‘′`-]+$/u.test(word))
  if (words.length === 2 && isName) orders.push(`${wordPattern(last)}(?:[ ]?,)?${BETWEEN}${wordPattern(first)}`)
  if (words.length > 2 && isName)
    orders.push(`${wordPattern(words.at(-1) ?? '')}[ ]?,${BETWEEN}${words.slice(0, -1).map(wordPattern).join(BETWEEN)}`)
  return bounded(orders.join('|'), words.join(' '))
}

function bounded(pattern: string, phrase: string): RegExp {
  const start = /^[\p{L}\p{N}]/u.test(phrase) ? '(?<![\\p{L}\\p{N}])' : ''
  const end = /[\p{L}\p{N}]$/u.test(phrase) ? `(?=(?:${DIVIDED}s)?(?![\\p{L}\\p{N}]))` : ''
  return new RegExp(`${start}(?:${pattern})${end}`, 'giu')
}

/** "O'Testare", "O’Testare", "O´Testare": one name, whatever key was pressed. */
const QUOTES = /['’‘ʼ′`]/
const APOSTROPHE = "(?:['’‘ʼ′`]|[ ]\\u0301?)"

function wordPattern(word: string): string {
  const letters = word.replace(/[ßẞ]/g, 'ss').match(/ss|[^]/giu) ?? []
  const signs = letters.map((letter) =>
    letter === '-'
      ? IN_NAME
      : QUOTES.test(letter)
        ? APOSTROPHE
        : /^ss$/i.test(letter)
          ? `(?:s${DIVIDED}s|[ßẞ])`
          : RegExp.escape(letter),
  )
  return signs.reduce(
    (pattern, sign, at) => pattern + (at === 0 || sign === IN_NAME || signs[at - 1] === IN_NAME ? '' : DIVIDED) + sign,
    '',
  )
}

export function askedIn(text: string, phrase: string): Hit[] {
  const pattern = askedPattern(phrase)
  return pattern === null
    ? []
    : Array.from(text.matchAll(pattern), ({ 0: value, index }) => ({ from: index, to: index + value.length }))
}

/** The same in the name of a file or an address: letters folded, words parted by anything but letters. */
export function askedInName(name: string, phrase: string): Hit[] {
  const words = foldLetters(look(phrase).text).match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length === 0) return []
  const letters = words.map((word) => Array.from(word, (letter) => LETTERS[letter] ?? RegExp.escape(letter)).join(''))
  const orders = words.length === 2 ? [letters, [...letters].reverse()] : [letters]
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${orders.map((order) => order.join('[^\\p{L}\\p{N}]{0,4}')).join('|')})(?=s?(?![\\p{L}]))`,
    'giu',
  )
  return Array.from(name.matchAll(pattern), ({ 0: value, index }) => ({ from: index, to: index + value.length }))
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
