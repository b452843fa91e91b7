/**
 * Personal identity and coordination numbers, however they are written: with or without century and separator, as a date
 * and four digits, spread over cells, lines and pages. A day that exists and a right check digit tell them from other
 * numbers; beside "personnummer" or "född" a wrong check digit goes too: a slip of the pen still points a person out.
 */
import { labelOf, type Label } from './labels.ts'
import type { Group, Hit } from './numbers.ts'

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
const USUAL = new Set(['10', '12', '6,4', '8,4', '2,2,2,4', '4,2,2,4', '2,6,4', '2,10'])
const MOST_GROUPS = 12

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

/** A day and a hyphen at the end of a cell or a column, which goes on in the line below, or the next. */
const ENDS_CELL = /^[ ]?-[ *`]{0,4}(?: {2}|\||\n|$)/
const OPENS_CELL = /(?:\n[ >*`]{0,60}| {2}|\|[ *`]{0,60})$/
const LINES_BELOW = 2

/** The two halves of a number that a column's edge parts: "900118-   Dessutom deltog" and "9811 bor i Ekby" below it. */
function apartAt(text: string, groups: readonly Group[], first: number): Hit[] {
  const day = groups[first] as Group
  if ((day.digits.length !== 6 && day.digits.length !== 8) || !ENDS_CELL.test(text.slice(day.to, day.to + 12)))
    return []
  for (let at = first + 1; at < groups.length; at++) {
    const last = groups[at] as Group
    const lines = text.slice(day.to, last.from).split('\n').length - 1
    if (lines > LINES_BELOW) return []
    const digits = day.digits + last.digits
    if (
      lines === 0 ||
      last.digits.length !== 4 ||
      !OPENS_CELL.test(text.slice(Math.max(0, last.from - 64), last.from)) ||
      !/^(?!\d)/.test(text.slice(last.to, last.to + 1))
    )
      continue
    if (hasCentury(digits) && isBirthday(digits) && hasRightCheck(digits))
      return [
        { from: day.from, to: day.to },
        { from: last.from, to: last.to },
      ]
  }
  return []
}

interface Found extends Hit {
  /** The last group that belongs to it. */
  last: number
}

function numberAt(text: string, groups: readonly Group[], first: number): Found | null {
  const start = groups[first] as Group
  let digits = ''
  const lengths: number[] = []
  for (let at = first; at < groups.length && lengths.length < 5; at++) {
    const group = groups[at] as Group
    if (
      at > first &&
      (group.gap === null || (!(group.digits.length === 4 && BEFORE_LAST.test(group.gap)) && !IN_DATE.test(group.gap)))
    )
      return null
    digits += group.digits
    // A line's end between two parts of a day is no separator: "8507" and "09-9805" below it.
    if (at > first && group.gap === '\n' && group.digits.length < 4)
      lengths.push((lengths.pop() ?? 0) + group.digits.length)
    else lengths.push(group.digits.length)
    if (digits.length > 12) return null
    if (digits.length !== 10 && digits.length !== 12) continue
    if (!isPartedWell(digits.length, lengths)) continue
    const gaps = groups.slice(first + 1, at + 1).map(({ gap }) => gap ?? '')
    if (isGoing(text, groups, first, at, digits, lengths, gaps)) return { from: start.from, to: group.to, last: at }
  }
  return null
}

function isPartedWell(total: number, lengths: readonly number[]): boolean {
  const places = total === 10 ? PARTS_OF_TEN : PARTS_OF_TWELVE
  let place = 0
  return (
    lengths.slice(0, -1).every((length) => places.has((place += length))) &&
    (lengths.length === 1 || lengths.at(-1) === 4 || lengths.join() === '2,10')
  )
}

function isGoing(
  text: string,
  groups: readonly Group[],
  first: number,
  last: number,
  digits: string,
  lengths: readonly number[],
  gaps: readonly string[],
): boolean {
  const from = (groups[first] as Group).from
  const to = (groups[last] as Group).to
  if (!hasCentury(digits)) return false
  const label = labelOf(text, from, to)
  if (label === 'person')
    return isBirthday(digits) || digits.length === 12 || lengths.join() === '6,4' || lengths.join() === '10'
  if (!isBirthday(digits) || goesOn(text, groups, last)) return false
  if (label === 'born') return true
  if (!hasRightCheck(digits) || label === 'matter') return false
  if (label === null && isMoment(digits, lengths, gaps.at(-1) ?? '')) return false
  const separator = gaps.at(-1) ?? ''
  if (label === 'account') return lengths.length > 1 && PLAIN_SEPARATOR.test(separator)
  if (lengths.length === 1) return !isInWord(text, from, to)
  if (!USUAL.has(lengths.join())) return digits.length === 12
  if (lengths.join() === '2,2,2,4' && !sameSigns(gaps.slice(0, -1)) && !PLAIN_SEPARATOR.test(separator)) return false
  return /[-+]/.test(separator) || (separator.length === 1 && separator !== '\n') || !isInRow(groups, first, last)
}

/** "2024-03-12 0815": a day with its century, and a time of that day; a number of a person has a hyphen there, or no space. */
function isMoment(digits: string, lengths: readonly number[], separator: string): boolean {
  const [, hour = '', minute = ''] = /(\d\d)(\d\d)$/.exec(digits) ?? []
  return (
    ['8,4', '4,2,2,4'].includes(lengths.join()) &&
    /^[ |\n]+$/.test(separator) &&
    Number(hour) < 24 &&
    Number(minute) < 60 &&
    Number(minute) % 5 === 0
  )
}

const hasCentury = (digits: string): boolean => digits.length === 10 || /^(?:18|19|20)/.test(digits)
const sameSigns = (gaps: readonly string[]): boolean => gaps.every((gap) => gap === gaps[0])

/** "2024-03-12 – 2024-04-13": a period, not a day and four digits. */
function goesOn(text: string, groups: readonly Group[], last: number): boolean {
  const end = (groups[last] as Group).to
  return /^[-./]\d{1,2}[-./]\d/.test(text.slice(end, end + 8)) || /^[-./]\d{2}(?!\d)/.test(text.slice(end, end + 4))
}

/** One of many numbers in the rows of a table. */
function isInRow(groups: readonly Group[], first: number, last: number): boolean {
  const beside = (gap: string | null | undefined): boolean => gap !== null && gap !== undefined && /^[ |\n]+$/.test(gap)
  return beside(groups[first]?.gap) || beside(groups[last + 1]?.gap)
}

/** Digits inside a code of letters and digits. */
const isInWord = (text: string, from: number, to: number): boolean =>
  (/[\p{L}_]/u.test(text[from - 1] ?? '') && !/(?:nr|nummer|tfn|id)$/i.test(text.slice(Math.max(0, from - 8), from))) ||
  /[a-z_]/i.test(text[to] ?? '')

/** "8 5 0 7 0 9 - 9 8 0 5": each digit in a box of its own. */
function spacedAt(text: string, groups: readonly Group[], first: number): Found | null {
  if (!isSingle(groups[first]) || (first > 0 && isSingle(groups[first - 1]) && isBoxed(groups[first]?.gap))) return null
  let last = first
  while (last - first < MOST_GROUPS && isSingle(groups[last + 1]) && isBoxed(groups[last + 1]?.gap)) last++
  const run = groups.slice(first, last + 1)
  const digits = run.map((group) => group.digits).join('')
  if ((digits.length !== 10 && digits.length !== 12) || !hasCentury(digits) || !isBirthday(digits)) return null
  const from = (groups[first] as Group).from
  const to = (groups[last] as Group).to
  return hasRightCheck(digits) || labelOf(text, from, to) === 'person' ? { from, to, last } : null
}

const isSingle = (group: Group | undefined): boolean => group?.digits.length === 1
const isBoxed = (gap: string | null | undefined): boolean => /^(?: ?[-+|] ?(?:\| ?)?|[ \n]{1,4})$/.test(gap ?? '')

/** "850709-T123": a number for the time being; only beside a word that says so. */
function interimAt(text: string, groups: readonly Group[], at: number): Found | null {
  const group = groups[at] as Group
  if (group.digits.length !== 6 && group.digits.length !== 8) return null
  const [rest] = /^[ ]?[-+]?[ ]?\p{L}{1,2}\d{2,3}(?![\p{L}\d])/u.exec(text.slice(group.to, group.to + 12)) ?? []
  const next = groups[at + 1]
  if (rest === undefined || !next || !isBirthday(`${group.digits}0000`)) return null
  const label: Label = labelOf(text, group.from, next.to)
  return label === 'person' || label === 'born' ? { from: group.from, to: next.to, last: at + 1 } : null
}

/** A day that exists; that of a coordination number is 60 more. Organisation numbers have no such month. */
function isBirthday(digits: string): boolean {
  const [, year = '', month = '', days = ''] = /(\d\d)(\d\d)(\d\d)\d{4}$/.exec(digits) ?? []
  const day = Number(days) > 60 ? Number(days) - 60 : Number(days)
  const most = [31, Number(year) % 4 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(month) - 1]
  return most !== undefined && day >= 1 && day <= most
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
