/**
 * The forms that the number of a § or a point takes, as a table: which lines of a form can be headings, how much they
 * look like one, and what the whole series must show. A form without a sign of its own – a bare number, a number last –
 * is taken only where the document is plainly numbered so: step by step, with little left over.
 */
import type { Heading, Line } from '../types.ts'
import { isBodyName } from '../../swedish/bodies.ts'
import { minutesColumnOf } from '../../swedish/minutes-columns.ts'
import { misreadSigns } from '../read/scan/signs.ts'
import { type Entry, labelOf } from './label.ts'
import {
  weighAlone,
  weighBesideOrAlone,
  weighPoint,
  weighSentence,
  weighSign,
  weightOf,
  type Weigh,
} from './weights.ts'
import { neighbours } from '../../model/lists.ts'

export interface Candidate extends Heading {
  value: number
  /** The last of several, "§§ 12–13"; else the same as `value`. */
  last: number
  weight: number
}

/** What a form reads in a line. */
interface Numbered {
  label: string
  number: string
  /** The last of several. */
  to?: string | undefined
  title: string
}

export interface Form {
  /** Unique; messages and tests call the form by it. */
  name: string
  style: Heading['style']
  /** What each line says in this form, or undefined; all lines at once, for some is told by the others. */
  read: (lines: readonly Line[], beside: readonly string[]) => readonly (Numbered | undefined)[]
  weigh: Weigh
  value: (printed: string) => number
  /** The series must run step by step: the form alone says too little. */
  strict?: true
  /** Every line bears the same number: the order counts. */
  counted?: true
  /** The sign was misread: taken only where it mends the series of another form. */
  mends?: true
}

const digits = (printed: string): number => (printed === 'l' ? 1 : Number(printed))

/**
 * A form by a pattern, or by the first of several that a line has. Groups: `label` as printed, `number`, and where they
 * differ `to` (the last of several) and `title`.
 */
const byPattern =
  (...patterns: readonly RegExp[]): Form['read'] =>
  (lines) =>
    lines.map(({ text }) => {
      const first = patterns.reduce<RegExpExecArray | null>((found, pattern) => found ?? pattern.exec(text), null)
      const groups = first?.groups
      return groups && { label: '', number: '', ...groups, title: (groups['title'] ?? '').replace(BAR, '') }
    })

/** The line between two columns of a table, as scanning reads it */
const BAR = /(?<!\s)\s*[|¦]$/

type Shape = Partial<Pick<Form, 'strict' | 'counted' | 'mends'>> & { value?: Form['value'] }

const form = (
  name: string,
  style: Form['style'],
  read: RegExp | Form['read'],
  weigh: Weigh,
  shape: Shape = {},
): Form => ({
  name,
  style,
  read: read instanceof RegExp ? byPattern(read) : read,
  weigh,
  value: digits,
  ...shape,
})

const STRICT = { strict: true } as const

/**
 * The first form with a series is the document's, unless a later one goes step by step around it (`series.ts`): so
 * forms with a sign of their own come first, and the less of one they have the later they stand. A swap of any two
 * neighbours breaks a test.
 */
export const FORMS: readonly Form[] = [
  // "§ 201 Protokoll", "§1", "KS § 12", "§§ 12-13 Val", "KSAU § 11, KS § 40", "Paragraf 12": the sign of the record
  // itself.
  form('§ n', 'p', readLabels, weighSign),
  // "12 § Title"
  form('n §', 'p', /^(?<label>(?<number>\d{1,4}) ?§\.?)(?:\s+(?<title>\S.*)?)?$/, weighSign),
  // "§ 29.01 Mötets öppnande", "§24-1 Val": the meeting's number first; after "§ n", which reads the first number.
  form('§ m.n', 'p', /^(?<label>§ ?\d{1,4}[.:-](?<number>\d{1,3})[.:]?)(?:\s+(?<title>\S.*)?)?$/, weighSign, STRICT),
  // "Val av justerare § 59": a line that ends in a reference looks the same, so it must run step by step.
  form('title § n', 'p', readAfterTitle, weighPoint, STRICT),
  // "§ XII Title", "XII. Title"
  form(
    'roman',
    'p',
    byPattern(
      /^(?<label>§ ?(?<number>[IVXLC]{1,7})[.:]?)\s+(?<title>\S.*)$/,
      /^(?<label>(?<number>[IVXLC]{1,7})[.:)])\s+(?<title>\S.*)$/,
    ),
    weighPoint,
    { ...STRICT, value: fromRoman },
  ),
  // "Ärende 4", "Punkt nr 4: Title", "Nr 12": a word says that it is an item, so numbers inside it are lists.
  form(
    'word n',
    'punkt',
    /^(?<label>(?:(?:ärende|punkt|dagordningspunkt|ärendepunkt|pkt|dp|p)\.?(?:nr|\s+nr)?|nr)\.?\s+(?<number>\d{1,3})[.:)]?)(?:\s+(?:[-–] |(?!\s))(?<title>.*))?$/iu,
    weighPoint,
  ),
  // "5. Nyinflyttade", "11.Avslutning", "1. | Title" of a table; "l." is how scanning reads "1."
  form(
    'n.',
    'punkt',
    /^[|¦]? ?(?<label>(?<number>\d{1,3}|l)(?:[.):]|(?=\s*[|¦])))(?:\s*[|¦])?(?:\s+|(?=\p{L}))(?<title>\S.*)$/u,
    weighSentence,
  ),
  // "Sn 50 Au 84": numbers of the board and of its committee, whose minutes these are
  form(
    'letters m letters n',
    'p',
    /^(?<label>\p{Lu}\p{L}{0,4} \d{1,4} \p{Lu}\p{L}{0,4} (?<number>\d{1,4}))(?:\s+(?<title>\S.*)?)?$/u,
    weighPoint,
  ),
  // "KHR 1 Mötets öppnande", "KS AU 145": a § whose sign was lost; after the form above, whose first number it would
  // read.
  form(
    'letters n',
    'p',
    /^(?<label>(?:\p{Lu}{2,6}|\p{Lu}\p{L}\p{Lu}{0,3})(?: (?:\p{Lu}{2,5}|\p{Lu}\p{L}))? (?<number>\d{1,4})\.?)(?:\s+(?<title>\S.*)?)?$/u,
    weighSign,
    STRICT,
  ),
  // "#4 Meddelanden"
  form('#n', 'punkt', /^(?<label>#\s?(?<number>\d{1,3})[.:]?)\s+(?<title>\S.*)$/, weighSentence, STRICT),
  // "2024:12 Title", "24-12 Title"
  form('year:n', 'p', /^(?<label>(?:20)?\d{2}[:-](?<number>\d{1,3})[.:]?)\s+(?<title>\p{Lu}.*)$/u, weighPoint, STRICT),
  // "12/24 Title", "12/2024 Title"
  form('n/year', 'p', /^(?<label>(?<number>\d{1,4})\/(?:20)?\d{2})\s+(?<title>\p{Lu}.*)$/u, weighPoint, STRICT),
  // "• 1 Mötet öppnas", "• 3.Val": a web page's list in place of the §
  form(
    '• n',
    'punkt',
    /^(?<label>[•*] ?(?<number>\d{1,3})[.:]?)(?:\s+|(?<=\.))(?<title>\p{Lu}.*)$/u,
    weighSentence,
    STRICT,
  ),
  // "4 - Title", "4 – Title"
  form('n –', 'punkt', /^(?<label>(?<number>\d{1,3}) ?[-–])\s+(?<title>\p{Lu}.*)$/u, weighSentence, STRICT),
  // "12   Title": the gap of a column is a sign, so it need not run step by step as the next must.
  form('n  title', 'punkt', readBare(/^(?<label>(?<number>\d{1,3})) (?<title>\p{Lu}.*)$/u, true), weighPoint),
  // "4 Title"
  form(
    'n title',
    'punkt',
    readBare(/^(?<label>(?<number>\d{1,4})) (?<title>\p{Lu}.*)$/u, false),
    weighSentence,
    STRICT,
  ),
  // "4" or "4." alone, above the title
  form('n alone', 'punkt', /^(?<label>(?<number>\d{1,3})[.)]?)$/, weighAlone, STRICT),
  // "1. Title" everywhere, as web pages number lists that text cut apart; last, for any list has a 1.
  form('1. every time', 'punkt', /^(?<label>(?<number>1)\.)\s+(?<title>\p{Lu}.*)$/u, weighSentence, { counted: true }),
  // "81 Title", "S 2 Title", "$ 3 Title": a § that scanning read as another sign, beside those it read right
  form('misread §', 'p', readMisread, weighBesideOrAlone, { strict: true, mends: true }),
]

/** "Kommunstyrelsen § 59": whose § it is, and no title. */
function readAfterTitle(lines: readonly Line[], beside: readonly string[]): (Numbered | undefined)[] {
  return byPattern(AFTER_TITLE)(lines, beside).map((one) =>
    one && isBodyName(one.title) ? { ...one, label: `${one.title} ${one.label}`, title: '' } : one,
  )
}

const AFTER_TITLE = /^(?<title>\p{Lu}[^§]{2,120}?) (?<label>§ ?(?<number>\d{1,4}))$/u

/** A number before its title, apart from it or not. */
function readBare(pattern: RegExp, isApart: boolean): Form['read'] {
  const read = byPattern(pattern)
  return (lines, beside) =>
    read(lines, beside).map((one, at) =>
      one && (one.label === lines[at]?.pieces[0]?.text) === isApart ? one : undefined,
    )
}

/** "§ 12", and where several bodies have had the matter the entry of the one that meets. */
function readLabels(lines: readonly Line[]): (Numbered | undefined)[] {
  const labels = lines.map((line) => labelOf(besideMargin(line)))
  const single = labels.flatMap((one) => (one?.entries.length === 1 ? [one.entries[0]?.letters ?? ''] : []))
  const own = single.length > 0 ? commonest(single) : steadiest(labels.flatMap((one) => (one ? [one.entries] : [])))
  const code = codeAfter(labels.flatMap((one) => one?.title ?? []))
  return labels.map((one) => {
    const entry = one?.entries.find(({ letters }) => letters === own) ?? one?.entries.at(-1)
    return one && entry && { ...withCode(one, code), ...numberOf(entry) }
  })
}

/**
 * "KF § 41, KS § 36, AU § 38" and so every time: whose numbers go on one by one from each to the next is the body that
 * meets; undefined where no body's do so more than those of the last named.
 */
function steadiest(chains: readonly (readonly Entry[])[]): string | undefined {
  const letters = [...new Set(chains.flat().map((entry) => entry.letters))]
  const steps = letters.map((own) => {
    const numbers = chains.flatMap((entries) =>
      entries.filter((entry) => entry.letters === own).map(({ number }) => Number(number)),
    )
    return { own, count: neighbours(numbers).filter(([before, next]) => next === before + 1).length }
  })
  const most = Math.max(0, ...steps.map(({ count }) => count))
  const last = chains.at(-1)?.at(-1)?.letters
  return most === 0 || steps.some(({ own, count }) => own === last && count === most)
    ? undefined
    : steps.find(({ count }) => count === most)?.own
}

/** "§ 34 KST BOKSLUT": letters of the body between number and title, the same every time. */
const CODE = /^\p{Lu}{2,5}(?= \p{L})/u
const LEAST_CODES = 3
const CODE_SHARE = 0.8

function codeAfter(titles: readonly string[]): string | undefined {
  const codes = titles.filter(Boolean).map((title) => CODE.exec(title)?.[0] ?? '')
  const code = commonest(codes)
  const times = codes.filter((one) => one === code).length
  return code !== '' && times >= LEAST_CODES && times >= codes.length * CODE_SHARE ? code : undefined
}

const withCode = <One extends { label: string; title: string }>(one: One, code: string | undefined): One =>
  code !== undefined && CODE.exec(one.title)?.[0] === code
    ? { ...one, label: `${one.label} ${code}`, title: one.title.slice(code.length).trimStart() }
    : one

/** "Ärende      § 57 Budget": a word of the margin says what stands beside it, and is no part of it. */
function besideMargin({ text, cells }: Line): string {
  const [word = '', beside = '', ...more] = cells ?? []
  return more.length === 0 && beside !== '' && minutesColumnOf(word) !== undefined ? beside : text
}

const numberOf = ({ number, to }: Entry): Pick<Numbered, 'number' | 'to'> => ({ number, to })

function commonest(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}

/** § signs that were misread among the lines; what stands apart on a line may say by itself which numbers are meant. */
export function signsIn(lines: readonly Line[], beside: readonly string[]): ReturnType<typeof misreadSigns> {
  const apart = lines.flatMap(({ pieces }) => (pieces.length > 1 ? pieces.map(({ text }) => text) : []))
  return misreadSigns(
    lines.map(({ text }) => text),
    [...apart, ...beside],
  )
}

/** The sign is given back: the label says what was meant, the text beside the page what was read. */
function readMisread(lines: readonly Line[], beside: readonly string[]): (Numbered | undefined)[] {
  const series = new Map(signsIn(lines, beside).series.map((one) => [one.at, one]))
  return lines.map((_, at) => {
    const one = series.get(at)
    return one && { label: `§ ${one.number}`, number: one.number, title: one.title }
  })
}

/**
 * The lines that can be headings in this form, with their weights, in order.
 * @param beside Text that is no line of the body but may say which numbers it has.
 */
export function candidatesOf(
  { read, weigh, value: valueOf, counted, style }: Form,
  lines: readonly Line[],
  beside: readonly string[],
): Candidate[] {
  const found: Candidate[] = []
  read(lines, beside).forEach((one, index) => {
    const line = lines[index]
    if (!one || !line) return
    const { label, number: printed, to, title } = one
    const weight = weightOf(weigh, { line, rest: title, before: lines[index - 1], next: lines[index + 1] })
    const value = counted ? found.length + 1 : valueOf(printed)
    if (weight <= 0 || !(value > 0) || (to !== undefined && !isRange(one, line, lines[index + 1], value))) return
    const number = valueOf === digits ? String(value) : printed
    found.push({
      line: line.number,
      number: to === undefined ? number : `${number}-${to}`,
      label: counted ? null : label,
      style,
      rest: title,
      depth: 0,
      value,
      last: to === undefined ? value : Number(to),
      weight,
    })
  })
  return found
}

/** "§§ 131–142" in a row of names tells what somebody took part in; alone with a title below it is a heading. */
function isRange({ to, title }: Numbered, line: Line, next: Line | undefined, value: number): boolean {
  if (Number(to) <= value) return false
  return title !== '' || (line.gap > 0 && next !== undefined && next.gap <= 1 && /^\p{Lu}\p{Ll}/u.test(next.text))
}

const ROMAN_VALUES: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 }

function fromRoman(printed: string): number {
  const values = printed.split('').map((sign) => ROMAN_VALUES[sign] ?? 0)
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0)
}
