import { entryAt } from '../model/lists.ts'
import { STRUCK_MARK } from '../model/struck.ts'
import { asLatin } from './homoglyphs.ts'

export interface Looked {
  /** Line ends are kept, as "\n"; so are `<br>`. Every other space is " ", every hyphen or minus sign "-". */
  readonly text: string
  /** From and to in the raw text, whole clusters of letters with their marks; `to` after `from`. */
  rangeIn: (from: number, to: number) => [from: number, to: number]
}

/** A stretch of the raw text that looks otherwise than it is written. */
interface Unit {
  at: number
  length: number
  raw: [from: number, to: number]
}

/** Not these: they look as they are written. Letters of Latin-1, quotes, bullets and points are as NFKC leaves them. */
const SPECIAL = /~~|(?<=\d)\[\^?\d{1,2}\](?=[ -]\d)|[^\n -%'-;=-[\]-~§©«»·À-ÿ\u2018-\u2022]/g
/**
 * What one unit of the raw text is: a character reference, a break, a mark of emphasis, an escape, the figures of a
 * note or a sign, with its marks; or the mark of a note in brackets within a number. More raised figures than three, or
 * those that follow nothing, are a number.
 */
const UNIT =
  /(?:(&#?[\da-z]{1,10};)|(<br ?\/?>)|\[\^?\d{1,2}\](?=[ -]\d)|<\/?(?:b|i|u|em|strong|s|del|strike|span|wbr)(?: [^<>\n]{0,60})?>|~~|\\([!-/:-@[-`{-~\n])|\r\n|(?<=[^\s⁰¹²³⁴-⁹₀-₉①-⑳])([⁰¹²³⁴-⁹₀-₉①-⑳]{1,3})(?![⁰¹²³⁴-⁹₀-₉①-⑳])|([⁰¹²³⁴-⁹₀-₉①-⑳]{2,12})|[^])(?:\p{Cf}{0,8}\p{M}{1,40}){0,8}/iuy
const MARK_FOLLOWS = /\p{Cf}{0,8}\p{M}/uy

/**
 * One way to look at text, whatever dress it wears: the same letters, digits, hyphens and spaces for all that a reader
 * takes for the same, and signs that nobody sees left out. For looking only: nothing is ever published in this form,
 * and every place in it leads back to what was written.
 *
 * @param notes Raised figures are marks of notes, which nobody reads with what they follow ("Kim Ek¹" is Kim Ek, and
 * "070-123 45 67²" a number of ten digits); or all are read ("850709-98⁰⁵"), or those that figures follow
 * ("0⁷0-123 45 67²"), or all of each run but its last figure or two, which are the mark of a note ("850709-98⁰⁵²").
 */
export function look(text: string, notes: Notes = 'none'): Looked {
  const pieces: string[] = []
  const units: Unit[] = []
  let done = 0
  let length = 0
  SPECIAL.lastIndex = 0
  for (let special = SPECIAL.exec(text); special; special = SPECIAL.exec(text)) {
    const from = startOf(text, special.index, done)
    UNIT.lastIndex = from
    const unit = UNIT.exec(text)
    if (unit === null) throw new Error(`No unit at ${from}, expected one at each place`)
    const [raw] = unit
    const seen = seenOf(unit, notes === 'within' && isWithin(text, UNIT.lastIndex) ? 'all' : notes)
    pieces.push(text.slice(done, from), seen)
    length += from - done
    units.push({ at: length, length: seen.length, raw: [from, from + raw.length] })
    length += seen.length
    done = from + raw.length
    SPECIAL.lastIndex = done
  }
  pieces.push(text.slice(done))
  return {
    text: pieces.join(''),
    rangeIn: (from, to) => [rawOf(units, from, 0), rawOf(units, to - 1, 1)],
  }
}

function seenOf([raw, reference, lineBreak, escaped, note, number]: RegExpExecArray, notes: Notes): string {
  if (note !== undefined) return folded(note.slice(0, figuresRead(note.length, notes, 0)))
  if (number !== undefined) return folded(number.slice(0, figuresRead(number.length, notes, number.length)))
  if (lineBreak !== undefined) return '\n'
  if (escaped !== undefined) return escaped
  if (reference !== undefined) return folded(resolved(reference))
  const isUnseen = raw === STRUCK_MARK || (raw.length > 2 && raw.startsWith('<')) || NOTE_MARK.test(raw)
  return isUnseen ? '' : folded(raw)
}

/** "[1]", "[^1]" within a number: the mark of a note */
const NOTE_MARK = /^\[\^?\d{1,2}\]$/

/** How many of so many raised figures are read. @param otherwise Where nothing is known of a note behind them. */
function figuresRead(figures: number, notes: Notes, otherwise: number): number {
  if (notes === 'all') return figures
  if (notes === 'but-one' || notes === 'but-two') return Math.max(0, figures - (notes === 'but-one' ? 1 : 2))
  return otherwise
}

/** Every way to look at a text: what is private in one of them is private. */
export const looks = (text: string): Looked[] => {
  if (!RAISED.test(text)) return [look(text)]
  return (SIDE_BY_SIDE.test(text) ? NOTES : NOTES.slice(0, 3)).map((notes) => look(text, notes))
}
const RAISED = /[⁰¹²³⁴-⁹₀-₉①-⑳]/
const SIDE_BY_SIDE = /[⁰¹²³⁴-⁹₀-₉①-⑳]{2}/
const NOTES = ['none', 'all', 'within', 'but-one', 'but-two'] as const
type Notes = (typeof NOTES)[number]

function isWithin(text: string, at: number): boolean {
  FIGURE_FOLLOWS.lastIndex = at
  return FIGURE_FOLLOWS.test(text)
}
const FIGURE_FOLLOWS = /[- ]?\d/y

/** A mark that combines belongs to the letter before it. */
function startOf(text: string, at: number, done: number): number {
  MARK_FOLLOWS.lastIndex = at
  return at > done && text[at - 1] !== '\n' && MARK_FOLLOWS.test(text) ? at - 1 : at
}

function rawOf(units: readonly Unit[], place: number, end: 0 | 1): number {
  let low = 0
  let high = units.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (entryAt(units, middle).at <= place) low = middle + 1
    else high = middle
  }
  const unit = units[low - 1]
  if (!unit) return place + end
  return place < unit.at + unit.length ? unit.raw[end] : unit.raw[1] + place - unit.at - unit.length + end
}

const REFERENCES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '',
  zwj: '',
  zwnj: '',
  ndash: '-',
  mdash: '-',
  minus: '-',
  hyphen: '-',
  dash: '-',
  horbar: '-',
  period: '.',
  sol: '/',
  lowbar: '_',
  colon: ':',
  plus: '+',
  commat: '@',
  aring: 'å',
  auml: 'ä',
  ouml: 'ö',
  eacute: 'é',
  uuml: 'ü',
  szlig: 'ß',
  aelig: 'æ',
  oslash: 'ø',
  lpar: '(',
  rpar: ')',
  tab: ' ',
  newline: '\n',
}

function resolved(reference: string): string {
  const [, hex, decimal, name = ''] = /^&(?:#x([\da-f]{1,8})|#(\d{1,8})|(\w+));$/i.exec(reference) ?? []
  if (hex !== undefined || decimal !== undefined) {
    const code = hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  }
  const sign = REFERENCES[name.toLowerCase()]
  if (sign === undefined) return reference
  return /^[A-Z]/.test(name) ? sign.toUpperCase() : sign
}

const DASHES = /[\p{Pd}\u2212\u2043\u00ac\u02d7\u2500\u2501\u23af\u207b]/gu
// Stryker disable next-line Regex: its mutant of the vertical tab is no regular expression
const SPACES = /[\p{Zs}\u2028\u2029\t\v\f\u0085]/gu
/**
 * Format characters, control signs, what is left of marks that combine, variation selectors, fillers that show nothing.
 */
const UNSEEN = /[\p{Cf}\p{M}\u115f\u1160\u3164\uffa0]|(?!\n)\p{Cc}/gu
const DIGITS = /(?!\d)\p{Nd}/gu

function folded(raw: string): string {
  return asLatin(raw.replace(/\p{Cf}/gu, '').normalize('NFKD'))
    .normalize('NFKC')
    .replace(DASHES, '-')
    .replace(SPACES, ' ')
    .replace(UNSEEN, '')
    .replace(DIGITS, digit)
}

const IS_DIGIT = /\p{Nd}/u

/** Digits of every script stand in order, ten by ten. */
function digit(sign: string): string {
  const code = sign.codePointAt(0) ?? 0
  let value = 0
  while (IS_DIGIT.test(String.fromCodePoint(code - value - 1))) value++
  return String(value)
}
