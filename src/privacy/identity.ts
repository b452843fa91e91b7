/**
 * Personal identity and coordination numbers, however they are written: with or without century and separator, as a
 * date and four digits, spread over cells, lines and pages. A day that exists and a right check digit tell them from
 * other numbers; beside "personnummer" or "född" a wrong check digit goes too: a slip of the pen still points a person
 * out.
 */
import { labelOf, type Label } from './labels.ts'
import { groupsIn, headOf, type Group, type Hit } from './numbers.ts'

/** Between year, month and day: one sign, or none at all. */
const IN_DATE = /^(?:[-./:_ ]|[-./]?[ ]?\n[ >|]{0,4})$/
/** Between the day and the last four: a separator with spaces, a cell's or a column's edge, a line's end. */
const BEFORE_LAST =
  /^(?:[ *`]{0,60}(?:[.:·•]|[-+/.:_~·•=*`|]{0,2}[-+/_~=*`|](?:[ *`]{0,60}\|)?(?:[ *`]{0,60}\n[ \n>|*`-]{0,60})?)[ *`]{0,60}|[ |*`]{1,60}|[ |*`]{0,40}\n[ \n>|*`-]{0,40}|\) ?\(? ?|,? ?\()$/
const PLAIN_SEPARATOR = /^[ ]?[-+][ ]?$/
/** Where a number may be parted: after century, year, month and day. */
const PARTS_OF_TEN = new Set([2, 4, 6])
const PARTS_OF_TWELVE = new Set([2, 4, 6, 8])
/** Ways to part a number that people use for nothing else. */
const USUAL = new Set(['6,4', '8,4', '2,2,2,4', '4,2,2,4', '2,6,4'])

/**
 * Places of whole numbers; one that a column's edge parts is two places. @param groups All runs of digits in the text
 * (`groupsIn`).
 */
export function identityNumbers(text: string, groups: readonly Group[]): Hit[] {
  const hits: Hit[] = []
  for (let at = 0; at < groups.length; at++) {
    const found = numberAt(text, groups, at) ?? spacedAt(text, groups, at) ?? interimAt(text, groups, at)
    if (!found) {
      hits.push(...apartAt(text, groups, at))
      continue
    }
    hits.push({ from: found.from, to: found.to })
    at = found.last
  }
  return hits
}

/** Letters that scanning reads in the place of digits. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  ...{ l: '1', I: '1', i: '1', '|': '1', '!': '1', O: '0', o: '0', Q: '0', D: '0' },
  ...{ Z: '2', z: '2', A: '4', S: '5', s: '5', G: '6', b: '6', B: '8', g: '9', q: '9' },
}
const MOST_LOOKALIKES = 3
/** Six or eight signs, mostly digits, and four more. */
const MISREAD =
  /(?<![\p{L}\d])(?:[\dlIi|!OoQDZzASsGbBgq]{2})?[\dlIi|!OoQDZzASsGbBgq]{6}(?: ?[-+] ?| )?[\dlIi|!OoQDZzASsGbBgq]{4}(?![\p{L}\d])/gu

/** A letter and a digit side by side, told at a glance of the many texts that have none. */
const MIXED = /\d[lIi|!OoQDZzASsGbBgq]|[lIi|!OoQDZzASsGbBgq]\d/

/** "l9900101-2384", "85O709-98O5": a number some of whose digits scanning read as letters. */
export function misreadNumbers(text: string): Hit[] {
  if (!MIXED.test(text)) return []
  return Array.from(text.matchAll(MISREAD)).flatMap(({ 0: written, index }) => {
    const signs = Array.from(written)
    const read = signs.map((sign) => LOOKALIKES[sign] ?? sign).join('')
    const changed = signs.filter((sign) => LOOKALIKES[sign] !== undefined).length
    if (changed === 0 || changed > MOST_LOOKALIKES) return []
    const from = Math.max(0, index - LABEL_WITHIN)
    const end = index + written.length
    const near = text.slice(from, index) + read + text.slice(end, end + LABEL_WITHIN)
    return identityNumbers(near, groupsIn(near))
      .map((hit) => ({ from: hit.from + from, to: hit.to + from }))
      .filter((hit) => hit.from >= index && hit.to <= end)
  })
}

/** Words that say what a number is stand this near it. */
const LABEL_WITHIN = 120

/** A day and a hyphen at the end of a cell or a column, which goes on in the line below, or the next. */
const ENDS_CELL = /^[ ]?-[ *`]{0,4}(?: {2}|\||\n)/
const OPENS_CELL = /(?:\n[ >*`]{0,60}| {2}|\|[ *`]{0,60})$/
const LINES_BELOW = 2

/**
 * The two halves of a number that a column's edge parts: "900118- Dessutom deltog" and "9811 bor i Ekby" below it.
 */
function apartAt(text: string, groups: readonly Group[], first: number): Hit[] {
  const day = groups[first] as Group
  if (!isDay(day) || !ENDS_CELL.test(text.slice(day.to, day.to + 12))) return []
  for (let at = first + 1; at < groups.length; at++) {
    const last = groups[at] as Group
    const lines = text.slice(day.to, last.from).split('\n').length - 1
    if (lines > LINES_BELOW) return []
    if (lines > 0 && opensCell(text, last) && isSomebodys(day.digits + last.digits))
      return [
        { from: day.from, to: day.to },
        { from: last.from, to: last.to },
      ]
  }
  return []
}

const isDay = ({ digits }: Group): boolean => digits.length === 6 || digits.length === 8

/** Four digits that a cell or a column begins with. */
const opensCell = (text: string, { from, to, digits }: Group): boolean =>
  digits.length === 4 && OPENS_CELL.test(headOf(text, from, 64)) && !/\d/.test(text[to] ?? '')

const isSomebodys = (digits: string): boolean => hasCentury(digits) && isBirthday(digits) && hasRightCheck(digits)

interface Found extends Hit {
  /** The last group that belongs to it. */
  last: number
}

const MOST_PARTS = 5
const MOST_DIGITS = 12

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

function numberAt(text: string, groups: readonly Group[], first: number): Found | null {
  let digits = ''
  const lengths: number[] = []
  for (let at = first; at < groups.length && lengths.length < MOST_PARTS; at++) {
    const group = groups[at] as Group
    if (at > first && !goesWithLast(group)) return null
    digits += group.digits
    const before = at > first && isOnNextLine(group) ? (lengths.pop() ?? 0) : 0
    lengths.push(before + group.digits.length)
    if (digits.length > MOST_DIGITS) return null
    if (!isWholeLength(digits) || !isPartedWell(digits.length, lengths)) continue
    if (isGoing(candidateOf(text, groups, first, at, digits, lengths)))
      return { from: (groups[first] as Group).from, to: group.to, last: at }
  }
  return null
}

/** What stands before a group parts it from the one before as the parts of one number are. */
const goesWithLast = ({ gap, digits }: Group): boolean =>
  IN_DATE.test(gap) || (digits.length === 4 && BEFORE_LAST.test(gap))

/** A line's end between two parts of a day is no separator: "8507" and "09-9805" below it. */
const isOnNextLine = ({ gap, digits }: Group): boolean => gap === '\n' && digits.length < 4

const isWholeLength = (digits: string): boolean => digits.length === 10 || digits.length === MOST_DIGITS

function candidateOf(
  text: string,
  groups: readonly Group[],
  first: number,
  last: number,
  digits: string,
  lengths: readonly number[],
): Candidate {
  const gaps = groups.slice(first + 1, last + 1).map(({ gap }) => gap)
  return {
    text,
    groups,
    first,
    last,
    from: (groups[first] as Group).from,
    to: (groups[last] as Group).to,
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
  if (!isBirthday(digits) || goesOn(number)) return false
  return label === 'born' || (hasRightCheck(digits) && isPersons(number, label))
}

/** Beside "personnummer" not even the day needs to exist. */
const isPartedAsPersons = ({ digits, parts }: Candidate): boolean =>
  digits.length === 12 || parts === '6,4' || parts === '10'

/** A day and a right check digit: whether the words before it and the way it is written leave it a person's. */
function isPersons(number: Candidate, label: Label): boolean {
  const { text, from, to, lengths, separator } = number
  if (label === 'matter' || (label === null && isMoment(number))) return false
  if (label === 'account') return lengths.length > 1 && PLAIN_SEPARATOR.test(separator)
  return lengths.length === 1 ? !isInWord(text, from, to) : isPartedByHabit(number)
}

function isPartedByHabit(number: Candidate): boolean {
  const { digits, parts, gaps, separator } = number
  if (!USUAL.has(parts)) return digits.length === 12
  if (parts === '2,2,2,4' && !sameSigns(gaps.slice(0, -1)) && !PLAIN_SEPARATOR.test(separator)) return false
  return /[-+]/.test(separator) || (separator.length === 1 && separator !== '\n') || !isInRow(number)
}

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

const hasCentury = (digits: string): boolean => digits.length === 10 || /^(?:18|19|20)/.test(digits)
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

/** "8 5 0 7 0 9 - 9 8 0 5": each digit in a box of its own. */
function spacedAt(text: string, groups: readonly Group[], first: number): Found | null {
  if (!isSingle(groups[first]) || isInBoxes(groups, first)) return null
  let last = first
  while (isInBoxes(groups, last + 1)) last++
  const run = groups.slice(first, last + 1)
  const digits = run.map((group) => group.digits).join('')
  if (!isWholeLength(digits) || !hasCentury(digits) || !isBirthday(digits)) return null
  const from = (groups[first] as Group).from
  const to = (groups[last] as Group).to
  return hasRightCheck(digits) || labelOf(text, from, to) === 'person' ? { from, to, last } : null
}

const isSingle = (group: Group | undefined): boolean => group?.digits.length === 1
const BOXED = /^(?: ?[-+|] ?(?:\| ?)?|[ \n]{1,4})$/

/** One digit, and a box's edge between it and the one digit before it. */
const isInBoxes = (groups: readonly Group[], at: number): boolean =>
  isSingle(groups[at - 1]) && isSingle(groups[at]) && BOXED.test((groups[at] as Group).gap)

/** "850709-T123": a number for the time being; only beside a word that says so. */
function interimAt(text: string, groups: readonly Group[], at: number): Found | null {
  const group = groups[at] as Group
  if (!isDay(group)) return null
  const [rest] = /^[ ]?[-+]?[ ]?\p{L}{1,2}\d{2,3}(?![\p{L}\d])/u.exec(text.slice(group.to, group.to + 12)) ?? []
  const next = groups[at + 1]
  if (rest === undefined || !next || !isBirthday(`${group.digits}0000`)) return null
  const label: Label = labelOf(text, group.from, next.to)
  return label === 'person' || label === 'born' ? { from: group.from, to: next.to, last: at + 1 } : null
}

/** A day that exists; that of a coordination number is 60 more. Organisation numbers have no such month. */
function isBirthday(digits: string): boolean {
  const [year = 0, month = 0, days = 0] = [-10, -8, -6].map((at) => Number(digits.slice(at, at + 2)))
  const day = days > 60 ? days - 60 : days
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(2000 + year, month, 0)).getUTCDate()
}

/** Luhn over the last ten digits. */
function hasRightCheck(digits: string): boolean {
  let sum = 0
  for (const [index, digit] of Array.from(digits.slice(-10)).entries()) {
    const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1)
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}
