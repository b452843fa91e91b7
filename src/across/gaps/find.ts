/**
 * What is missing between the published meetings of a body: its meetings in, each stretch of § numbers out that no
 * meeting holds and that lies between two that are there. Said only of a body whose numbers run through the year, and
 * only where all before it is lower and all after it higher; why nothing is said of another body is told.
 */
import { entryAt } from '../../model/lists.ts'

export interface Numbered {
  /** Id of its content, or what else tells it from others. */
  id: string
  /** `YYYY-MM-DD`; a month, a year or null places it nowhere, but its numbers are there. */
  date: string | null
  /** In the order of the minutes. */
  numbers: readonly number[]
  /** Only some §s of a meeting, or decisions in brief, which may count their own: no end of a gap. */
  isPart: boolean
  withdrawn: boolean
}

export interface Gap {
  year: string
  /** The missing numbers, the lowest and the highest of them. */
  from: number
  to: number
  /** How many are missing: a § of it may be there, as an extract. */
  count: number
  /** Ids of the meetings on both sides. */
  after: string
  before: string
}

/**
 * Why a body gets no gaps: it has no numbers, begins again at each meeting, has several series, or too few meetings to
 * tell.
 */
type NoRun = 'no-numbers' | 'each-meeting' | 'several-series' | 'too-few'

export interface Run {
  gaps: Gap[]
  /** Null where its numbers run through the year. */
  because: NoRun | null
}

/** The meetings of one day, which may have been published in several pieces. */
interface Day {
  date: string
  ids: string[]
  numbers: number[]
  /** Its numbers rise, and it is known which they are. */
  isSure: boolean
}

type Pair = readonly [before: Day, after: Day]

/** One pair of neighbours in so many joins exactly, where numbers run on; extracts alone never do. */
const JOINED = 1 / 4
/** One pair in so many may fall, as when a number was misread. */
const FALLEN = 1 / 4
/** A meeting of so many §s without a hole is whole. */
const WHOLE = 3

/** @param meetings All of one body, in any order. */
export function gapsOf(meetings: readonly Numbered[]): Run {
  const years = [...Map.groupBy(daysOf(meetings), ({ date }) => date.slice(0, 4)).values()]
  const rising = years.filter(runsOn)
  const isWhole = rising.length === years.filter((days) => pairsOf(days).length > 0).length
  // Where not every year rises, one that does may do so by chance.
  const runs = isWhole ? rising : rising.filter((days) => pairsOf(days).some(joins))
  const because = meetings.some(({ numbers }) => numbers.length > 0) ? whyNot(years, runs, isWhole) : 'no-numbers'
  const gaps = because === null ? runs.flatMap((days) => gapsIn(days, meetings)) : []
  return { gaps: gaps.sort((a, b) => (a.year < b.year ? -1 : a.year > b.year ? 1 : a.from - b.from)), because }
}

function daysOf(meetings: readonly Numbered[]): Day[] {
  const whole = meetings.filter(({ date, isPart }) => !isPart && date?.length === 10)
  return [...Map.groupBy(whole, ({ date }) => date ?? '')]
    .map(([date, own]) => ({
      date,
      ids: own.map(({ id }) => id).sort(),
      numbers: [...new Set(own.flatMap(({ numbers }) => numbers))].sort((a, b) => a - b),
      isSure: own.every(({ numbers }) => numbers.length > 0 && isRising(numbers)),
    }))
    .sort((a, b) => (a.date < b.date ? -1 : 1))
}

const isRising = (numbers: readonly number[]): boolean => numbers.every((number, at) => number > (numbers[at - 1] ?? 0))

const first = ({ numbers }: Day): number => numbers[0] ?? 0
const last = ({ numbers }: Day): number => numbers.at(-1) ?? 0
const isNumbered = ({ numbers }: Day): boolean => numbers.length > 0

/** Neighbours whose numbers are known. */
function pairsOf(days: readonly Day[]): Pair[] {
  const numbered = days.filter(isNumbered)
  return numbered.slice(1).map((day, at) => [entryAt(numbered, at), day] as const)
}

const joins = ([before, after]: Pair): boolean => first(after) === last(before) + 1
const falls = ([before, after]: Pair): boolean => first(after) <= last(before)

/** True for a year in which numbers go on from one meeting to the next. */
function runsOn(days: readonly Day[]): boolean {
  const pairs = pairsOf(days)
  return pairs.length > 0 && pairs.filter(falls).length <= pairs.length * FALLEN
}

function whyNot(years: readonly Day[][], runs: readonly Day[][], isWhole: boolean): NoRun | null {
  const days = years.flat().filter(isNumbered)
  const pairs = years.flatMap(pairsOf)
  if (pairs.length === 0) return 'too-few'
  if (runs.length === 0) return restarts(pairs) ? 'each-meeting' : 'several-series'
  if (days.filter(({ isSure }) => !isSure).length > days.length * FALLEN) return 'several-series'
  const running = runs.flatMap(pairsOf)
  const isProven = running.filter(joins).length >= Math.max(1, running.length * JOINED)
  return isProven || (isWhole && runs.some(beginsWhole)) ? null : 'too-few'
}

const restarts = (pairs: readonly Pair[]): boolean =>
  pairs.filter(([, after]) => first(after) <= 2).length * 2 >= pairs.length

/**
 * A year that begins at § 1 with a whole meeting, and goes on with another: enough where no two meetings stand side by
 * side.
 */
function beginsWhole(days: readonly Day[]): boolean {
  const [opening, ...later] = days
  const isWhole = (day: Day): boolean =>
    day.isSure && day.numbers.length >= WHOLE && last(day) - first(day) === day.numbers.length - 1
  return opening !== undefined && first(opening) === 1 && isWhole(opening) && later.every(isWhole)
}

function gapsIn(all: readonly Day[], meetings: readonly Numbered[]): Gap[] {
  const days = all.filter(isNumbered)
  const known = days.flatMap(({ numbers }) => numbers)
  return pairsOf(days).flatMap(([before, after], at): Gap[] => {
    if (!before.isSure || !after.isSure) return []
    const [low, high] = [Math.max(...days.slice(0, at + 1).map(last)), Math.min(...days.slice(at + 1).map(first))]
    if (last(before) !== low || first(after) !== high || high <= low + 1) return []
    const there = new Set([...known, ...loose(meetings, before.date, after.date)])
    const missing = Array.from({ length: high - low - 1 }, (_, nth) => low + 1 + nth).filter((one) => !there.has(one))
    const [from, to] = [missing[0], missing.at(-1)]
    if (from === undefined || to === undefined || hidesOne(meetings, before.date, after.date)) return []
    const year = before.date.slice(0, 4)
    return [{ year, from, to, count: missing.length, after: before.ids.at(-1) ?? '', before: after.ids[0] ?? '' }]
  })
}

/** A date as exact as it is known, which may lie between two days. */
const mayLie = (date: string | null, from: string, to: string): boolean =>
  date === null || (date >= from.slice(0, date.length) && date <= to.slice(0, date.length))

/** Numbers of extracts, and of meetings that are not known to the day, which may have been between. */
const loose = (meetings: readonly Numbered[], from: string, to: string): number[] =>
  meetings
    .filter(({ date, isPart }) => (isPart || date?.length !== 10) && mayLie(date, from, to))
    .flatMap(({ numbers }) => numbers)

/** A meeting may be there whose numbers could not be read, or that was taken back: what is missing may be its. */
const hidesOne = (meetings: readonly Numbered[], from: string, to: string): boolean =>
  meetings.some(
    ({ date, numbers, isPart, withdrawn }) =>
      !isPart && (withdrawn || numbers.length === 0) && mayLie(date, from, to) && date !== from && date !== to,
  )
