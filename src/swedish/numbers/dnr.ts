/**
 * Dnrs in the line of a heading, beside it or below it. Text in, the numbers as printed out.
 * A bare "111/21" or "2022-2024" is a dnr only where its place says so: a title may hold a period of years.
 */
import { isUnfinished } from '../lines/line-ends.ts'
import { DNR_LABEL, dnrField, isClassBehind } from './dnr-field.ts'
import { isDatedStamp } from '../lines/stamps.ts'
import { piecesOf, textOf, type Words } from '../lines/line.ts'
import { isDnr, isLabelledDnr, isLastDnr } from './dnr-forms.ts'

/** A label that no number follows */
const LABEL_ALONE = /^(?:d ?nr|diarie-?nr|diarienummer)[.:]*$/iu
/** "… (dnr 006/21)" at the end of a title */
const IN_TITLE = /(?<!\s)\s*\((?:dnr|diarienr|diarienummer)\.?:? *([^()]{3,60})\)\s*$/iu
/** "Förbundsavgift 2026 (ärende 24/00811)"; "(ärende 9)" and "(ärende 9–12)" stand so on the agenda */
const AS_MATTER = /(?<!\s)\s*\(ärende(?:nr|nummer)?\.?:? *([^()]{3,60})\)\s*$/iu
/** "7/9" is a place on the agenda, or a day. */
const HAS_YEAR = /\d{4}|(?<!\d)\d{2}\/\d{3}/
/** "Budget för år 2025 (KS 2025/12)" */
const IN_BRACKETS = /(?<!\s)\s*(?:\(([^()]{4,30})\)|\[([^\]]{4,30})\])\s*$/u
/** "Budget för år 2025, dnr KS 2025/12" */
const AFTER_TITLE =
  /(?:[,;]| [|¦–-]|(?<!\s))\s+(?:dnr|diarienr|diarienummer|ärendenummer)\.?:? *(\S[^()]{0,30}\d)\s*$/iu
/** "Budget för år 2025 KS 2025/12" */
const LAST = /\s(\S+(?: \S+)?)$/u
const LONGEST_LINE = 120
/** Most words that a number before a title takes. */
const WORDS = 4

/** A heading parted into its words and its dnrs. */
interface Split {
  title: string
  dnr: string[]
}

/** Numbers that close a title. */
interface Closing {
  pattern: RegExp
  /** The numbers in what the pattern caught; none where it is something else and belongs to the title. */
  numbersIn: (caught: string, own: readonly string[]) => string[]
}
/** In the order in which they are taken off. */
const CLOSINGS: readonly Closing[] = [
  { pattern: AFTER_TITLE, numbersIn: (caught) => [caught].filter(isLabelledDnr) },
  {
    pattern: IN_BRACKETS,
    numbersIn: (caught, own) =>
      [caught].filter((number) => isDnr(number) && (own.length === 0 || own.includes(number))),
  },
  { pattern: AS_MATTER, numbersIn: (caught) => [caught].filter((one) => HAS_YEAR.test(one) && isLabelledDnr(one)) },
  { pattern: IN_TITLE, numbersIn: (caught) => caught.split(/[,;]/).map((number) => number.trim()) },
]

/**
 * The dnrs of a line that holds nothing else; empty for any other line.
 * @example dnrLine('HSN 27-2024') // => ['HSN 27-2024']
 * @example dnrLine('Dnr: 111/21, 112/21') // => ['111/21', '112/21']
 */
export const dnrLine = (line: Words): string[] => fieldOf(line) ?? []

/** A line for the dnr, also where it is empty. */
export const isDnrLine = (line: Words): boolean => fieldOf(line) !== undefined && !isDatedStamp(textOf(line))

function fieldOf(line: Words): string[] | undefined {
  const text = textOf(line)
  if (text.length > LONGEST_LINE) return undefined
  const field = dnrField(IN_BRACKETS.exec(text)?.index === 0 ? inside(piecesOf(line)) : piecesOf(line))
  return field ?? (SHORT_ALONE.test(text) ? [text] : undefined)
}

/** "0509/23" on a line of its own; "2024/25" may be the end of a title, a season or a school year. */
const SHORT_ALONE = /^(?!(?:19|20)\d{2})\d{4}\/\d{2}$/

/** What stands between the first sign and the last. */
const inside = (pieces: readonly string[]): string[] =>
  pieces.map((piece, at) => piece.slice(at === 0 ? 1 : 0, at === pieces.length - 1 ? -1 : undefined))

/**
 * Splits what stands after the number of a § into title and dnrs.
 * @param own Numbers that are known to be the matter's: another one in brackets belongs to the words.
 * @example splitDnr('Nomineringar (dnr 010/21)') // => { title: 'Nomineringar', dnr: ['010/21'] }
 */
export function splitDnr(words: Words, own: readonly string[] = []): Split {
  const heading = textOf(words)
  const field = heading === '' ? undefined : fieldOf(words)
  if (field) return { title: '', dnr: field }
  const leading = leadingDnr(heading)
  const dnr = leading ? [leading.number] : []
  let title = leading?.title ?? heading
  for (const closing of CLOSINGS) {
    const closed = takenOff(title, closing, own)
    title = closed.title
    dnr.push(...closed.dnr)
  }
  const bare = dnr.length === 0 && !isApartFromLetters(piecesOf(words)) ? lastDnrs(title) : { title, dnr }
  return { title: LABEL_ALONE.test(bare.title.trim()) ? '' : bare.title.trim(), dnr: bare.dnr }
}

/**
 * "Utbyggnad av VA" and "2024/12" beside it: letters that other words stand before, and that are no body's, are the
 * title's.
 */
function isApartFromLetters(pieces: readonly string[]): boolean {
  const [before = '', last = ''] = pieces.slice(-2)
  return pieces.length > 1 && /^\d/.test(last) && / \p{Lu}+$/u.test(before) && !OF_BODY.test(before)
}
/** How bodies and their offices are shortened: "KS", "KF", "BUN", "KSAU", "SLK" */
const OF_BODY = /\p{Lu}(?:[NSFK]|AU)$/u

/** A title without what closes it, and the numbers in that. */
function takenOff(title: string, { pattern, numbersIn }: Closing, own: readonly string[]): Split {
  const match = pattern.exec(title)
  const dnr = match ? numbersIn(match[1] ?? match[2] ?? '', own) : []
  return match && dnr.length > 0 ? { title: title.slice(0, match.index), dnr } : { title, dnr }
}

/** "Budget för år 2025, KS 2025/12, KS 2024/7": all of them, in order. */
function lastDnrs(heading: string): Split {
  const dnr: string[] = []
  let title = heading
  for (let last = lastDnr(title); last; last = last.listed ? lastDnr(title) : undefined) {
    dnr.unshift(last.number)
    title = last.title
  }
  return { title, dnr }
}

/** The last of them, and whether a comma says that more may stand before it. */
function lastDnr(title: string): { title: string; number: string; listed: boolean } | undefined {
  const words = LAST.exec(title)?.[1]
  const number = words === undefined ? undefined : [words, words.split(' ').at(-1) ?? ''].find(isLastDnr)
  if (number === undefined) return undefined
  const before = title.slice(0, -number.length).trim()
  // "Plan för VA 2024/12": without its letters the title would not end.
  const closed = before.replace(/[,;]$| [–-]$/, '')
  if (isUnfinished(closed)) return undefined
  return { title: closed, number, listed: /[,;]$/.test(before) }
}

/** "1435/22 Title" or "Ärendenummer SLK-2024-00074 Title" after the number of a §: the most words that are a number. */
function leadingDnr(heading: string): { number: string; title: string } | undefined {
  const rest = heading.replace(DNR_LABEL, '')
  const labelled = rest !== heading
  const words = rest.split(' ')
  if (!/\d/.test(words.slice(0, WORDS).join(' '))) return undefined
  for (let count = Math.min(WORDS, words.length); count > 0; count--) {
    const printed = words.slice(0, count).join(' ')
    // "Dnr KS 2024-12. Budget": a stop closes the number.
    const number = labelled ? printed.replace(/[.,:]$/, '') : printed
    const title = words.slice(count).join(' ').trim()
    const fits = labelled ? isLabelledDnr(number) : isDnr(number) || (count === 1 && SHORT.test(number))
    // "EKBY 16:24" is one name.
    if (fits && (title === '' || !/^(?:\p{Ll}|\d{1,3}:\d)/u.test(title))) return { number, title }
  }
  return undefined
}

/** "0509/23", as old registries wrote it after a § */
const SHORT = /^\d{3,5}\/\d{2}$/

/**
 * Dnrs that stand apart from the title, before it or after; between its words they are some of them.
 * @param pieces What stands apart in a heading's line.
 * @returns The title in its pieces; all of them where none is a title.
 * @example splitColumn(['KS 2025/12', 'år 2025']) // => { title: ['år 2025'], dnr: ['KS 2025/12'] }
 */
export function splitColumn(pieces: readonly string[]): { title: readonly string[]; dnr: string[] } {
  const isTitle = pieces.map((piece, at) => fieldOf(piece) === undefined && !isClassBehind(pieces[at - 1], piece))
  const apart = isTitle.indexOf(true) > 0 || isTitle.at(-1) === false
  if (!apart || !isTitle.includes(true)) return { title: pieces, dnr: [] }
  return {
    title: pieces.filter((_, index) => isTitle[index]),
    dnr: pieces.flatMap((piece) => fieldOf(piece) ?? []),
  }
}
