import { foldLetters } from './mailbox.ts'
import { look } from './look.ts'
import { hitsOf, type Hit } from './numbers.ts'

/**
 * A word may be divided between any two letters, with a hyphen or (a soft one, which nobody sees) without;
 * double-spaced lines have blank ones between. A hyphen may be left from a line's end that the text was copied from.
 */
const DIVIDED = '(?:-?[ ]?(?:\\n[ >|]*){1,3}|-)?'
/** "Provs son": a word of so many letters is known whatever spaces stand in it. */
const SPACED = `(?:${DIVIDED}|[ ])`
const SPACED_FROM = 5
/** Between two words: spaces, a line's end, a table's bar, marks of emphasis, quotes, a hyphen; a point in "kim.ek". */
const BETWEEN = '(?:[- \\n>|*_"“”„»«]{1,60}|[.](?!\\S{0,60}@))'
/** "Kim A. Ek" is Kim Ek, and so is "Kim Ada Ek": given names with capitals, those beside the surname. */
const INITIAL = `(?:\\p{Lu}[.]?${BETWEEN}|(?:(?-i:\\p{Lu})[\\p{L}-]{1,20}[ ]){1,2})?`
/** "Anna-Lena", "Anna Lena", "AnnaLena". */
const IN_NAME = '(?:[ ]?-[ \\n>|*]{0,9}|[ \\n*]{1,9})?'
/** The figure of a note, no longer raised in text that was taken out of a page: "Kim Ek1", "Kim1 Ek". */
const NOTE = '\\d{0,2}'

/** Neither end of what was asked for lies inside a word; a genitive's s may follow it. */
const START = '(?<![\\p{L}\\p{N}](?=[\\p{L}\\p{N}]))'
const endAfter = (note: string): string => `(?:(?<![\\p{L}\\p{N}])|(?=(?:${DIVIDED}s)?${note}(?![\\p{L}\\p{N}])))`

/** A word that a name may have. */
const NAME = /^[\p{L}'’‘′`-]+$/u

function askedPattern(words: readonly string[]): RegExp {
  const signs = words.map((word) => signsOf(word, words.length === 1))
  const isOfNames = words.every((word) => NAME.test(word))
  const note = isOfNames ? NOTE : ''
  const between = words.length === 2 && isOfNames ? BETWEEN + INITIAL : BETWEEN
  const orders = [signs.join(note + between), spacedOut(words)]
  if (words.length > 1 && isOfNames) {
    // "Ek, Anna", and "Ek" and "Anna" in two cells; of more words the last is the surname where a comma follows it.
    const comma = NOTE + (words.length === 2 ? '(?:[ ]?,)?' : '[ ]?,')
    orders.push(`${signs.slice(-1).join('')}${comma}${BETWEEN}${signs.slice(0, -1).join(BETWEEN)}`)
  }
  return new RegExp(`${START}(?:${orders.join('|')})${endAfter(note)}`, 'giu')
}

/**
 * "Den andre ledamoten", "Rosen hör till": nobody is called André or Rosén there. A word asked for alone, with a
 * capital, has its own accents but where capitals beside it say that it is a name, or an address does.
 */
function signsOf(word: string, isAlone: boolean): string {
  const divided = word.length < SPACED_FROM ? DIVIDED : SPACED
  const any = wordPattern(word, divided, anyAccent)
  return isAlone && /^\p{Lu}/u.test(word)
    ? `(?:${wordPattern(word, divided, RegExp.escape)}|(?:${BESIDE_NAME}${any}(?![ ]vice[ ])|${any}${NAME_BESIDE}))`
    : any
}
/** "Anna Andre"; or all of it in capitals */
const BESIDE_NAME = String.raw`(?!(?-i:\p{Ll}))(?:(?<=(?-i:\p{Lu})[\p{L}-]{1,20}[ ])|(?=(?-i:\p{Lu}{3})))`
/** "Andre Ek", "Andre (S)", "andre@ekby.se"; but "ANDRE VICE ORDFÖRANDE" */
const NAME_BESIDE = String.raw`(?:(?<=(?-i:\p{Lu})\p{L}{1,20})(?=[ ](?!vice[ ])[(]?(?-i:\p{Lu}))|(?=[\w.-]{0,40}@))`

/** "O'Testare", "O’Testare", "O´Testare": one name, whatever key was pressed. */
const QUOTES = /['’‘ʼ′`]/
const APOSTROPHE = "(?:['’‘ʼ′`]|[ ]\\u0301?)"

/** "K i m  P r o v s s o n": as a heading is set, letter by letter. */
const spacedOut = (words: readonly string[]): string =>
  words.map((word) => Array.from(word, (letter) => RegExp.escape(letter)).join('[ ]')).join('[ ]{1,8}')

/**
 * @param divided What may stand between two letters.
 * @param plain The pattern of a letter that is written in one way alone.
 */
function wordPattern(word: string, divided: string, plain: (letter: string) => string): string {
  const letters = Array.from(word.replace(/[ßẞ]/g, 'ss').matchAll(/ss|[^]/giu), ([letter]) => letter)
  return letters.map((letter) => signPattern(letter, divided) ?? plain(letter)).join(divided)
}

function signPattern(letter: string, divided: string): string | undefined {
  if (letter === '-') return IN_NAME
  if (QUOTES.test(letter)) return APOSTROPHE
  return letter.toLowerCase() === 'ss' ? `(?:s${divided}s|[ßẞ])` : undefined
}

const anyAccent = (letter: string): string =>
  ACCENTED.find((row) => row.includes(letter.toLowerCase())) ?? RegExp.escape(letter)

/** "André" is written "Andre" too; å, ä and ö are letters of their own. */
const ACCENTED = ['[eéèêë]', '[aáàâã]', '[iíìîï]', '[oóòôõ]', '[uúùûü]', '[cç]', '[nñ]', '[yýÿ]']

/**
 * The words an editor asks to have covered, wherever they stand and however they are set: other hyphens, decomposed
 * letters, capitals, divided at a line's end, with the surname first, in the genitive.
 */
export function askedIn(text: string, phrase: string): Hit[] {
  const words = look(phrase).text.match(/\S+/g)
  if (words === null) return []
  return [...hitsOf(text, askedPattern(words)), ...withoutSpaces(text, words)].sort((a, b) => a.from - b.from)
}

/** "KimEk", whose space was lost: a capital begins the next word, so that "Solberg" is nobody called Sol. */
function withoutSpaces(text: string, words: readonly string[]): Hit[] {
  if (words.length === 1 || !words.every((word) => NAME.test(word))) return []
  const pattern = new RegExp(`${START}${words.map((word) => RegExp.escape(word)).join('')}${endAfter(NOTE)}`, 'giu')
  return hitsOf(text, pattern).filter(({ from, to }) => /\p{L}\p{Lu}/u.test(text.slice(from, to)))
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
