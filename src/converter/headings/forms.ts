/**
 * The forms that the number of a § or a point takes, as a table: which lines of a form can be headings, how much they
 * look like one, and what the whole series must show. A form without a sign of its own – a bare number, a number last –
 * is taken only where the document is plainly numbered so: step by step, with little left over.
 */
import type { Heading, Line } from '../types.ts'
import { endsSentence, isUnfinished, startsLower } from '../../swedish/heading-words.ts'

export interface Candidate extends Heading {
  value: number
  weight: number
}

type Weigh = (line: Line, rest: string, before: Line | undefined, next: Line | undefined) => number

export interface Form {
  style: Heading['style']
  /** Groups: `label` as printed, `number`, and where they differ `to` (the last of several) and `title`. */
  pattern: RegExp
  weigh: Weigh
  value: (printed: string) => number
  /** The series must run step by step: the form alone says too little. */
  strict?: true
  /** Every line bears the same number: the order counts. */
  counted?: true
}

/** Bodies before a number: "KS §", "KSAU §", "KS AU §", "Kf/§". Words that lead to a reference are none. */
const BODY = String.raw`(?:(?!(?:[Ss]e|[Ee]nl|[Ee]nligt|[Jj]fr|[Ff]rån|[Tt]ill|[Mm]ot|[Aa]v|[Ii]|[Oo]m|[Aa]ng|[Vv]id|[Ee]fter|[Uu]nder|[Pp]unkt|[Oo]ch|[Ss]amt|[Dd]el|[Pp]å|[Ff]ör)(?!\p{L}))(?:\p{Lu}{1,7}\p{Ll}{0,3}|\p{Lu}\p{Ll}{1,4}\p{Lu}{0,3}|\p{Ll}{2,5})[ /-]{0,2})`
const YEAR = String.raw`(?:(?:19|20)\d{2}[:/-])`

/** "§ 201 Protokoll …", "§1", "§ 2.  Upprop", "§ 3/ Val", "KS § 12", "§ 12/24", "§ 2024:12", "§§ 12-13 Val", "Paragraf 12" */
const PARAGRAF = new RegExp(
  String.raw`^(?<label>(?:[•*–-] ?)?${BODY}{0,2}(?:§{1,2}|[Pp]aragraf|PARAGRAF|Para) ?${YEAR}?(?<number>\d{1,4})(?: ?[-–] ?(?<to>\d{1,4}))?(?:[.:)]| ?\/ ?\d{2,4}|\/(?=\s))?)(?=\s|$|[´\p{Lu}])[\s´]*(?:[-–] (?=\p{Lu}))?(?<title>.*)$`,
  'u',
)
/** "AU § 12 KS § 30 Title": the same matter before two bodies, the latter the one that meets */
const TWO_PARAGRAFS = /^(?<label>\p{L}{1,6} ?§ ?\d{1,4},? +\p{L}{1,6} ?§ ?(?<number>\d{1,4})\.?)(?:\s+(?<title>.*))?$/u
/** "12 § Title" */
const TRAILING = /^(?<label>(?<number>\d{1,4}) ?§\.?)(?:\s+(?<title>.*))?$/
/** "§ XII Title", "XII. Title" */
const ROMAN = /^(?<label>(?:§ ?(?<number>[IVXLC]{1,7})[.:]?|(?<to>[IVXLC]{1,7})[.:)]))\s+(?<title>\S.*)$/
/** "Val av justerare § 59" */
const LAST = /^(?<title>\p{Lu}[^§]{2,120}?) (?<label>§ ?(?<number>\d{1,4}))$/u
/** "Ärende 4", "Punkt nr 4: Title", "Dagordningspunkt 4", "Pkt 4", "Nr 12" */
const WORDED =
  /^(?<label>(?:(?:ärende|punkt|dagordningspunkt|ärendepunkt|pkt|dp|p)\.?(?:nr|\s+nr)?|nr)\.?\s+(?<number>\d{1,3})[.:)]?)(?:\s+(?:[-–] )?(?<title>.*))?$/iu
/** "1. Godkännande av föredragningslistan", "5.   Nyinflyttade", "11.Avslutning"; "l. Öppnande" is how scanning reads "1." */
const NUMBERED = /^(?<label>(?<number>\d{1,3}|l)[.):])(?:\s+(?<title>\S.*)|(?<joined>\p{L}.*))$/u
/** "Sn 50 Au 84": numbers of the board and of its committee, whose minutes these are */
const TWO_BODIES = /^(?<label>\p{Lu}\p{L}{0,4} \d{1,4} \p{Lu}\p{L}{0,4} (?<number>\d{1,4}))(?:\s+(?<title>.*))?$/u
/** "#4 Meddelanden" */
const HASH = /^(?<label>#\s?(?<number>\d{1,3})[.:]?)\s+(?<title>\S.*)$/
/** "KHR 1 Mötets öppnande", "KS AU 145": a § whose sign was lost */
const BODIED =
  /^(?<label>(?:\p{Lu}{2,6}|\p{Lu}\p{L}\p{Lu}{0,3})(?: (?:\p{Lu}{2,5}|\p{Lu}\p{L}))? (?<number>\d{1,4})\.?)(?:\s+(?<title>.*))?$/u
/** "2024:12 Title", "24-12 Title" */
const YEAR_FIRST = /^(?<label>(?:20)?\d{2}[:-](?<number>\d{1,3})[.:]?)\s+(?<title>\p{Lu}.*)$/u
/** "12/24 Title", "12/2024 Title" */
const YEAR_LAST = /^(?<label>(?<number>\d{1,4})\/(?:20)?\d{2})\s+(?<title>\p{Lu}.*)$/u
/** "§ 29.01 Mötets öppnande", "§24-1 Val": the number of the meeting before that of the § */
const MEETING_FIRST = /^(?<label>§ ?\d{1,4}[.:-](?<number>\d{1,3})[.:]?)(?:\s+(?<title>.*))?$/
/** "12   Title": a number and a column gap */
const COLUMN = /^(?<label>(?<number>\d{1,3}))\s{2,}(?<title>\p{Lu}.*)$/u
/** "• 1 Mötet öppnas": a web page's list in place of the § */
const BULLETED = /^(?<label>[•*] ?(?<number>\d{1,3})[.:]?)\s+(?<title>\p{Lu}.*)$/u
/** "4 - Title", "4 – Title" */
const DASHED = /^(?<label>(?<number>\d{1,3}) ?[-–])\s+(?<title>\p{Lu}.*)$/u
/** "4 Title" */
const SPACED = /^(?<label>(?<number>\d{1,4})) (?<title>\p{Lu}.*)$/u
/** "4" or "4." alone, above the title */
const ALONE = /^(?<label>(?<number>\d{1,3})[.)]?)$/
/** "1. Title" everywhere, as web pages number lists that text cut apart */
const ONES = /^(?<label>(?<number>1)\.)\s+(?<title>\p{Lu}.*)$/u

const digits = (printed: string): number => (printed === 'l' ? 1 : Number(printed))

/** Tried in order; see {@link findSeries}. */
export const FORMS: readonly Form[] = [
  { style: 'p', pattern: TWO_PARAGRAFS, weigh: weighParagraf, value: digits, strict: true },
  { style: 'p', pattern: PARAGRAF, weigh: weighParagraf, value: digits },
  { style: 'p', pattern: TRAILING, weigh: weighParagraf, value: digits },
  { style: 'p', pattern: MEETING_FIRST, weigh: weighParagraf, value: digits, strict: true },
  { style: 'p', pattern: LAST, weigh: weighNumbered, value: digits, strict: true },
  { style: 'p', pattern: ROMAN, weigh: weighNumbered, value: fromRoman, strict: true },
  { style: 'punkt', pattern: WORDED, weigh: weighNumbered, value: digits },
  { style: 'punkt', pattern: NUMBERED, weigh: weighSentence, value: digits },
  { style: 'p', pattern: TWO_BODIES, weigh: weighNumbered, value: digits },
  { style: 'p', pattern: BODIED, weigh: weighParagraf, value: digits, strict: true },
  { style: 'punkt', pattern: HASH, weigh: weighSentence, value: digits, strict: true },
  { style: 'p', pattern: YEAR_FIRST, weigh: weighNumbered, value: digits, strict: true },
  { style: 'p', pattern: YEAR_LAST, weigh: weighNumbered, value: digits, strict: true },
  { style: 'punkt', pattern: BULLETED, weigh: weighSentence, value: digits, strict: true },
  { style: 'punkt', pattern: DASHED, weigh: weighSentence, value: digits, strict: true },
  { style: 'punkt', pattern: COLUMN, weigh: weighNumbered, value: digits },
  { style: 'punkt', pattern: SPACED, weigh: weighSentence, value: digits, strict: true },
  { style: 'punkt', pattern: ALONE, weigh: weighAlone, value: digits, strict: true },
  { style: 'punkt', pattern: ONES, weigh: weighSentence, value: digits, counted: true },
]

/** Longer lines are whole paragraphs: text that happens to begin with a number, unless the series runs through them. */
const HEADING_LENGTH = 220
const LONG_WEIGHT = 0.4
/** A number and the whole of what was said on one line is a point, but also how lists are written. */
const SENTENCE_WEIGHT = 0.5

export function candidatesOf(form: Form, lines: readonly Line[]): Candidate[] {
  const found: Candidate[] = []
  lines.forEach((line, index) => {
    const groups = form.pattern.exec(line.text)?.groups
    if (!groups) return
    const { label = '', number: printed = groups['to'] ?? '', title = groups['joined'] ?? '' } = groups
    const last = groups['number'] === undefined ? undefined : groups['to']
    const whole = form.weigh(line, title, lines[index - 1], lines[index + 1])
    const weight = line.text.length > HEADING_LENGTH ? Math.min(whole, LONG_WEIGHT) : whole
    const value = form.counted ? found.length + 1 : form.value(printed)
    // "§§ 131–142" alone tells what somebody took part in.
    if (weight <= 0 || !(value > 0) || (last !== undefined && (title === '' || Number(last) <= value))) return
    const number = form.value === digits ? String(value) : printed
    found.push({
      line: line.number,
      number: last === undefined ? number : `${number}-${last}`,
      label: form.counted ? null : label,
      style: form.style,
      rest: title,
      depth: 0,
      value,
      weight,
    })
  })
  return found
}

/** How much a "§ n" at the start of a line looks like a heading; a wrapped reference goes on from the line before. */
function weighParagraf(line: Line, rest: string, before: Line | undefined): number {
  if (/^[,;)]|^\.\s*$|^(?:och|eller|samt|i|på|av|till|–|-)(?=\s)/.test(rest)) return 0
  const runsOn =
    before !== undefined && line.gap === 0 && line.opens === null && (isUnfinished(before.text) || startsLower(rest))
  if (runsOn) return 0.25
  return startsLower(rest) ? 0.5 : 2
}

/** Numbered points share their form with lists: a heading is short, has no full stop, and opens something. */
function weighNumbered(line: Line, rest: string, before: Line | undefined, next: Line | undefined): number {
  if (endsSentence(rest) && !/\.\.\.$/.test(rest)) return 0
  if ((rest !== '' && !/^[\p{Lu}\d”"(]/u.test(rest)) || rest.length > 150) return 0
  const runsOn = before !== undefined && line.gap === 0 && line.opens === null && isUnfinished(before.text)
  if (runsOn) return 0
  return line.gap > 0 || line.opens !== null || (next?.gap ?? 1) > 0 ? 1.5 : 1
}

/** As {@link weighNumbered}, but a whole sentence counts a little: "2. Dagordningen godkändes." */
function weighSentence(line: Line, rest: string, before: Line | undefined, next: Line | undefined): number {
  const heading = weighNumbered(line, rest, before, next)
  if (heading > 0) return heading
  const runsOn = before !== undefined && line.gap === 0 && line.opens === null && isUnfinished(before.text)
  return runsOn || !/^[\p{L}\d”]/u.test(rest) ? 0 : /^\p{Lu}/u.test(rest) ? SENTENCE_WEIGHT : LONG_WEIGHT
}

/** A number alone is a heading where text follows close below. */
function weighAlone(_line: Line, _rest: string, _before: Line | undefined, next: Line | undefined): number {
  return next !== undefined && next.gap <= 2 && /^\p{L}/u.test(next.text) ? 1 : 0
}

const ROMAN_VALUES: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 }

function fromRoman(printed: string): number {
  const values = printed.split('').map((sign) => ROMAN_VALUES[sign] ?? 0)
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0)
}
