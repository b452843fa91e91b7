/**
 * A number that is written in up to five parts: which runs of digits may be one, by what stands between them, and
 * whether the words around it leave it a person's.
 */
import { entryAt } from '../model/lists.ts'
import { hasCentury, hasRightCheck, isBirthday, isWholeLength, MOST_DIGITS } from './identity-digits.ts'
import { cellAbove, hasTwin, isBelowHead } from './rows.ts'
import { headsPersons, labelOf, type Label } from './labels.ts'
import { headOf, type Group, type Hit } from './numbers.ts'

/** Between year, month and day: one sign, or none at all. */
const IN_DATE = /^(?:[-./:_ ]|[-./]?[ ]?\n[ >|]{0,4})$/
/** Between the day and the last four: a separator with spaces, a cell's or a column's edge, a line's end. */
const BEFORE_LAST =
  /^(?:[ *`]{0,60}(?:[.:·•]|[-+/.:_~·•=*`|]{0,2}[-+/_~=*`|](?:[ *`]{0,60}\|)?(?:[ *`]{0,60}\n[ \n>|*`-]{0,60})?)[ *`]{0,60}|[ |*`]{1,60}|[ |*`]{0,40}\n[ \n>|*`-]{0,40}|[,;] ?)$/
/**
 * Brackets or quotes around a part, with or without hyphens between: "(850709)-(9805)"; hyphens with spaces, " - -", or
 * before the last four in a cell of their own, "| -9805", or within their bracket, "850709(-9805)".
 */
const AROUND_PARTS =
  /^(?:[)\]}"'‘-”]{1,2}[ ]{0,2}[-+]{0,2}[ ]{0,2}[([{"'‘-”]{0,2}[ ]?|,?[ ]?[-+]{0,2}[ ]?[([{"'‘-”]{1,2}[ ]?[-+]?[ ]?|[ *`]{0,60}(?: {2}|\|)[ *`]{0,60}[-+][ ]?|[ ]{0,2}[-+](?:[ ]{0,2}[-+]){1,3}[ ]{0,2})$/
/** Parts numbers of a list too: only beside a word for such a number. */
const OF_LIST = /^[,;] ?$/
const PLAIN_SEPARATOR = /^[ ]?[-+][ ]?$/
/** Ways that are a number's only where one sign stands before the last four: "85 0709-9805". */
const USUAL_WITH_SIGN = new Set(['2,4,4', '4,2,4'])
/** Where a number may be parted: after century, year, month and day. */
const PARTS_OF_TEN = new Set([2, 4, 6])
const PARTS_OF_TWELVE = new Set([2, 4, 6, 8])
/** Ways to part a number that people use for nothing else. */
const USUAL = new Set(['6,4', '8,4', '2,2,2,4', '4,2,2,4', '2,6,4'])

/** Where a number stands. */
export interface Found extends Hit {
  /** The last group that belongs to it. */
  last: number
}

const MOST_PARTS = 5

/** The groups from one on, as far as they can be one number, taken together. */
interface Candidate extends Found {
  text: string
  groups: readonly Group[]
  first: number
  digits: string
  /** How many digits stand in each part. */
  lengths: readonly number[]
  /** The same as {@link USUAL} has it: "8,4". */
  parts: string
  /** What stands between the groups, in order, and between the last two. */
  gaps: readonly string[]
  separator: string
}

/** The number that begins with a run of digits. @param first Its place among the groups. */
export function numberAt(text: string, groups: readonly Group[], first: number): Found | null {
  let digits = ''
  const lengths: number[] = []
  const gaps: string[] = []
  for (let at = first; at < groups.length && lengths.length < MOST_PARTS; at++) {
    const group = entryAt(groups, at)
    if (at > first && !goesWithLast(group)) return null
    digits += group.digits
    addPart(lengths, gaps, group, at > first ? groups[at - 1] : undefined)
    if (digits.length > MOST_DIGITS) return null
    if (!isWholeLength(digits) || !isPartedWell(digits.length, lengths)) continue
    if (isGoing(candidateOf(text, groups, first, at, digits, lengths, gaps)))
      return { from: entryAt(groups, first).from, to: group.to, last: at }
  }
  return null
}

/** What stands before a group parts it from the one before as the parts of one number are. */
const goesWithLast = ({ gap, digits }: Group): boolean =>
  IN_DATE.test(gap) ||
  (digits.length === 4 && (BEFORE_LAST.test(gap) || AROUND_PARTS.test(gap))) ||
  (digits.length === 2 && (PLAIN_SEPARATOR.test(gap) || BAR.test(gap)))

/** A part of its own with what parts it from the one before, or the rest of that one. */
function addPart(lengths: number[], gaps: string[], group: Group, above: Group | undefined): void {
  const isPair = above !== undefined && isSecondPair(group, above, lengths)
  const isRest = isPair || (above !== undefined && isOnNextLine(group))
  if (above && !isPair) gaps.push(group.gap)
  lengths.push((isRest ? (lengths.pop() ?? 0) : 0) + group.digits.length)
}

/** A line's end between two parts of a day is no separator: "8507" and "09-9805" below it. */
const isOnNextLine = ({ gap, digits }: Group): boolean => gap === '\n' && digits.length < 4

/** "850709-98 05", "85 07 09-98 05", "850709 98 05": the last four as two pairs, after a day. */
const isSecondPair = ({ gap, digits }: Group, first: Group, lengths: readonly number[]): boolean =>
  digits.length === 2 &&
  /^(?:[68]|[24],2,2),2$/.test(lengths.join()) &&
  (PLAIN_SEPARATOR.test(first.gap) ? gap === ' ' || BAR.test(gap) : gap === ' ' && first.gap === ' ')
/** "850709-98|05": a cell's edge within the last four */
const BAR = /^[ ]?[|¦][ ]?$/

function candidateOf(
  text: string,
  groups: readonly Group[],
  first: number,
  last: number,
  digits: string,
  lengths: readonly number[],
  gaps: readonly string[],
): Candidate {
  return {
    text,
    groups,
    first,
    last,
    from: entryAt(groups, first).from,
    to: entryAt(groups, last).to,
    digits,
    lengths,
    parts: lengths.join(),
    gaps,
    separator: gaps.at(-1) ?? '',
  }
}

function isPartedWell(total: number, lengths: readonly number[]): boolean {
  const places = total === 10 ? PARTS_OF_TEN : PARTS_OF_TWELVE
  let place = 0
  return (
    lengths.slice(0, -1).every((length) => places.has((place += length))) &&
    (lengths.length === 1 || lengths.at(-1) === 4 || lengths.join() === '2,10')
  )
}

function isGoing(number: Candidate): boolean {
  const { text, from, to, digits } = number
  if (!hasCentury(digits)) return false
  const label = labelOf(text, from, to)
  if (label === 'person') return isBirthday(digits) || isPartedAsPersons(number)
  if (!isBirthday(digits) || isOfOther(number, label)) return false
  if (label === null && /^(?:[68],4|10|12)$/.test(number.parts) && cellAbove(text, from, headsPersons)) return true
  return label === 'born' || (hasRightCheck(digits) && isPersons(number, label))
}

/** It goes on as no number of a person does, or ends so. */
const isOfOther = (number: Candidate, label: Label): boolean =>
  (goesOn(number) && !isUsual(number)) || (label !== 'born' && (endsInPairs(number) || endsInCell(number)))

/** "850709 98 05": so are sums and counts written in a row too. */
const endsInPairs = ({ groups, last }: Candidate): boolean =>
  [groups[last], groups[last - 1]].every((group) => group?.gap === ' ') && groups[last]?.digits.length === 2

/** "| 240312-15 | 40 |": a period and a count, in cells of a table */
const endsInCell = ({ text, groups, last, from }: Candidate): boolean =>
  groups[last]?.digits.length === 2 &&
  BAR.test(groups[last].gap) &&
  /^[ >]*[|¦]/.test(text.slice(text.lastIndexOf('\n', from) + 1, from))

/** Beside "personnummer" not even the day needs to exist. */
const isPartedAsPersons = ({ digits, parts }: Candidate): boolean =>
  digits.length === 12 || parts === '6,4' || parts === '10'

/** With a right check digit, and written as nothing else is: "850709-9805-01" goes on with a number of its own. */
const isUsual = ({ digits, lengths, parts, separator }: Candidate): boolean =>
  hasRightCheck(digits) && (lengths.length === 1 || (/^[68],4$/.test(parts) && /^[-+]$/.test(separator)))

/** A day and a right check digit: whether the words before it and the way it is written leave it a person's. */
function isPersons(number: Candidate, label: Label): boolean {
  const { text, from, to, lengths, separator } = number
  if (label === 'matter' || OF_LIST.test(separator) || (label === null && isMoment(number))) return false
  if (label === 'account') return lengths.length > 1 && PLAIN_SEPARATOR.test(separator)
  return lengths.length === 1 ? !isInWord(text, from, to) : isPartedByHabit(number)
}

function isPartedByHabit(number: Candidate): boolean {
  const { digits, parts, gaps, separator } = number
  if (USUAL_WITH_SIGN.has(parts)) return PLAIN_SEPARATOR.test(separator) && !gaps.includes('\n')
  if (!USUAL.has(parts)) return digits.length === 12
  if (parts === '2,2,2,4' && !sameSigns(gaps.slice(0, -1)) && !PLAIN_SEPARATOR.test(separator)) return false
  return (
    /[-+]/.test(separator) || (separator.length === 1 && separator !== '\n') || !isInRow(number) || isOfPersons(number)
  )
}

/** In a table of numbers. */
const isOfPersons = ({ text, groups, first, last, from, parts }: Candidate): boolean =>
  /^[68],4$/.test(parts) && (isBelowHead(text, from) || hasTwin(text, groups, first, last))

/**
 * "2024-03-12 0815": a day with its century, and a time of that day; a number of a person has a hyphen there, or no
 * space.
 */
function isMoment({ digits, parts, separator }: Candidate): boolean {
  const [, hour = '', minute = ''] = /(\d\d)(\d\d)$/.exec(digits) ?? []
  return (
    ['8,4', '4,2,2,4'].includes(parts) &&
    /^[ |\n]+$/.test(separator) &&
    Number(hour) < 24 &&
    Number(minute) < 60 &&
    Number(minute) % 5 === 0
  )
}

const sameSigns = (gaps: readonly string[]): boolean => gaps.every((gap) => gap === gaps[0])

/** "2024-03-12 – 2024-04-13": a period, not a day and four digits. */
function goesOn({ text, to }: Candidate): boolean {
  return /^[-./]\d{1,2}[-./]\d/.test(text.slice(to, to + 8)) || /^[-./]\d{2}(?!\d)/.test(text.slice(to, to + 4))
}

/** One of many numbers in the rows of a table. */
function isInRow({ groups, first, last }: Candidate): boolean {
  return [groups[first], groups[last + 1]].some((group) => /^[ |\n]+$/.test(group?.gap ?? ''))
}

/** Digits inside a code of letters and digits. */
const isInWord = (text: string, from: number, to: number): boolean =>
  (/[\p{L}_]/u.test(text[from - 1] ?? '') && !/(?:nr|nummer|tfn|id)$/i.test(headOf(text, from, 8))) ||
  /[a-z_]/i.test(text[to] ?? '')
