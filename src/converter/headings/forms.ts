/**
 * The forms that the number of a § or a point takes, as a table: which lines of a form can be headings, how much they
 * look like one, and what the whole series must show. A form without a sign of its own – a bare number, a number last –
 * is taken only where the document is plainly numbered so: step by step, with little left over.
 */
import type { Line } from '../types/line.ts'
import { isBodyName } from '../../swedish/bodies/bodies.ts'
import { placedIn } from '../../swedish/lines/stamps.ts'
import { misreadSigns } from '../read/scan/misread-signs.ts'
import { byPattern, form, type Form, type Numbered } from './form.ts'
import { commonest, readLabels } from './labelled.ts'
import { COUNTED, matterRows, SIGNED } from './matter-rows.ts'
import { weighAlone, weighBesideOrAlone, weighItem, weighSentence, weighSign } from './weights.ts'

const STRICT = { strict: true } as const

/**
 * The first form with a series is the document's, unless a later one goes step by step around it (`series.ts`): so
 * forms with a sign of their own come first, and the less of one they have the later they stand. A swap of any two
 * neighbours breaks a test.
 */
export const FORMS: readonly Form[] = [
  // "§ 201 Protokoll", "§1", "KS § 12", "§§ 12-13 Val", "KSAU § 11, KS § 40", "Paragraf 12": the sign of the record
  // itself.
  form('§ n', 'p', withRows(readLabels), weighSign),
  // "12 § Title"
  form('n §', 'p', /^(?<label>(?<number>\d{1,4}) ?§\.?)(?:\s+(?<title>\S.*)?)?$/, weighSign),
  // "§ 29.01 Mötets öppnande", "§24-1 Val": the meeting's number first; after "§ n", which reads the first number.
  form('§ m.n', 'p', /^(?<label>§ ?\d{1,4}[.:-](?<number>\d{1,3})[.:]?)(?:\s+(?<title>\S.*)?)?$/, weighSign, STRICT),
  // "Kommunstyrelsen § 61 23.04.2024", the title below: Finland's; before the next, which reads the stamps below them.
  form('body § n day', 'p', readPlaced, weighSign, STRICT),
  // "Val av justerare § 59": a line that ends in a reference looks the same, so it must run step by step.
  form('title § n', 'p', readAfterTitle, weighItem, STRICT),
  // "Ny idrottshall (§ 140)": a heading of a page that tells of some of the §s.
  form('title (§ n)', 'p', readInBrackets, weighItem),
  // "§ XII Title", "XII. Title"
  form(
    'roman',
    'p',
    byPattern(
      /^(?<label>§ ?(?<number>[IVXLC]{1,7})[.:]?)\s+(?<title>\S.*)$/,
      /^(?<label>(?<number>[IVXLC]{1,7})[.:)])\s+(?<title>\S.*)$/,
    ),
    weighItem,
    { ...STRICT, value: fromRoman },
  ),
  // "Ärende 4", "Punkt nr 4: Title", "Nr 12": a word says that it is an item, so numbers inside it are lists.
  form(
    'word n',
    'punkt',
    /^(?<label>(?:(?:ärende|punkt|dagordningspunkt|ärendepunkt|pkt|dp|p)\.?(?:nr|\s+nr)?|nr)\.?\s+(?<number>\d{1,3})[.:)]?)(?:\s+(?:[-–] |(?!\s))(?<title>.*))?$/iu,
    weighItem,
  ),
  // "4 | Lokaler | Styrelsen beslutade …": before the forms that would read the whole row as its title
  form('row of a table', 'punkt', matterRows(COUNTED), weighSign),
  // "5. Nyinflyttade", "11.Avslutning", "1. | Title" of a table; "l." is how scanning reads "1."
  form(
    'n.',
    'punkt',
    /^[|¦]? ?(?<label>(?<number>\d{1,3}|l)(?:[.):]|[,;]?(?=\s*[|¦])))(?:\s*[|¦])?(?:\s+|(?=\p{L}))(?<title>\S.*)$/u,
    weighSentence,
  ),
  // "Sn 50 Au 84": numbers of the board and of its committee, whose minutes these are
  form(
    'letters m letters n',
    'p',
    /^(?<label>\p{Lu}\p{L}{0,4} \d{1,4} \p{Lu}\p{L}{0,4} (?<number>\d{1,4}))(?:\s+(?<title>\S.*)?)?$/u,
    weighItem,
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
  form('year:n', 'p', /^(?<label>(?:20)?\d{2}[:-](?<number>\d{1,3})[.:]?)\s+(?<title>\p{Lu}.*)$/u, weighItem, STRICT),
  // "12/24 Title", "12/2024 Title"
  form('n/year', 'p', /^(?<label>(?<number>\d{1,4})\/(?:20)?\d{2})\s+(?<title>\p{Lu}.*)$/u, weighItem, STRICT),
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
  form('n  title', 'punkt', readBare(/^(?<label>(?<number>\d{1,3})) (?<title>\p{Lu}.*)$/u, true), weighSentence),
  // "4 Title"
  form(
    'n title',
    'punkt',
    readBare(/^(?<label>(?<number>\d{1,4})) (?<title>\p{Lu}.*)$/u, false),
    weighSentence,
    STRICT,
  ),
  // "4/ Title"; below those that may be around it, for a list in a point is numbered so too
  form('n/', 'punkt', readStroke, weighSentence, STRICT),
  // "4" or "4." alone, above the title
  form('n alone', 'punkt', /^(?<label>(?<number>\d{1,3})[.)]?)$/, weighAlone, STRICT),
  // "1. Title" everywhere, as web pages number lists that text cut apart; last, for any list has a 1.
  form('1. every time', 'punkt', /^(?<label>(?<number>1)\.)\s+(?<title>\p{Lu}.*)$/u, weighSentence, { counted: true }),
  // "81 Title", "S 2 Title", "$ 3 Title": a § that scanning read as another sign, beside those it read right
  form('misread §', 'p', readMisread, weighBesideOrAlone, { strict: true, mends: true }),
]

/** "§ 4 | Lokaler | Styrelsen beslutade …": a row of a table of matters has its title in a cell. */
function withRows(read: Form['read']): Form['read'] {
  return (lines, beside) => {
    const rows = matterRows(SIGNED)(lines, beside)
    return read(lines, beside).map((one, at) => rows[at] ?? one)
  }
}

/** "Kommunstyrelsen § 61 23.04.2024": of the body and the day that most such lines name; others tell of the past. */
function readPlaced(lines: readonly Line[]): (Numbered | undefined)[] {
  const read = lines.map(({ text }) => placedIn(text))
  const own = commonest(read.flatMap((one) => one?.meeting ?? []))
  return read.map((one) => (one?.meeting === own ? one && { ...one, title: '' } : undefined))
}

/** "Kommunstyrelsen § 59": whose § it is, and no title. */
function readAfterTitle(lines: readonly Line[], beside: readonly string[]): (Numbered | undefined)[] {
  return byPattern(AFTER_TITLE)(lines, beside).map((one) =>
    one && isBodyName(one.title) ? { ...one, label: `${one.title} ${one.label}`, title: '' } : one,
  )
}

const AFTER_TITLE = /^(?<title>\p{Lu}[^§]{2,120}?) (?<label>§ ?(?<number>\d{1,4}))$/u

/** Only what the source itself marks as a heading: text refers so to other §s. */
function readInBrackets(lines: readonly Line[], beside: readonly string[]): (Numbered | undefined)[] {
  return byPattern(IN_BRACKETS)(lines, beside).map((one, at) => (lines[at]?.rank === null ? undefined : one))
}

const IN_BRACKETS = /^(?<title>\p{Lu}[^§]{2,120}?) \((?<label>§ ?(?<number>\d{1,4}))\)$/u

/** A number before its title, apart from it or not. */
function readBare(pattern: RegExp, isApart: boolean): Form['read'] {
  const read = byPattern(pattern)
  return (lines, beside) =>
    read(lines, beside).map((one, at) =>
      one && (one.label === lines[at]?.pieces[0]?.text) === isApart ? one : undefined,
    )
}

/** None where a number stands right below the one before it: they are a list within a point. */
function readStroke(lines: readonly Line[], beside: readonly string[]): readonly (Numbered | undefined)[] {
  const read = byPattern(STROKE)(lines, beside)
  const isList = read.some((one, at) => one && Number(read[at + 1]?.number) === Number(one.number) + 1)
  return isList ? read.map(() => undefined) : read
}

const STROKE = /^(?<label>(?<number>\d{1,3})\/)\s+(?<title>\p{Lu}.*)$/u

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

const ROMAN_VALUES: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 }

function fromRoman(printed: string): number {
  const values = printed.split('').map((sign) => ROMAN_VALUES[sign] ?? 0)
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0)
}
