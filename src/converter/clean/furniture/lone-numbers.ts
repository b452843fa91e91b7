/**
 * Numbers that stand quite alone, between blank lines: a page's when they rise as pages do. In a document whose pages are
 * numbered in another way, or where most of them do not rise, they are figures of a table that was taken apart.
 */
import type { RemovalKind } from '../../../model/types.ts'
import type { Line } from '../../types.ts'
import type { Kinds } from './types.ts'

const LONE_NUMBER = /^\d{1,3}$/
/** Points numbered so: at least this many, most of them no more lines apart than this. */
const LEAST_POINTS = 4
const POINT_LINES = 12
/** The share of the points that stand so near each other. */
const NEAR = 0.8
const ITEM = /^§|^\d{1,3}[.)] \p{Lu}/u

/** Pages whose numbers are known by their form; of so many, no lone number is one. */
const LEAST_KNOWN = 2
/** A page may bear no number, and then the next one is two higher. */
const LONGEST_STEP = 3
/** Lines that a page has at least, where its number is to be one higher than that of the page before. */
const PAGE_LINES = 5
/** The share of the lone numbers that must rise: some may stand in tables. */
const RISING = 0.5

interface Lone {
  index: number
  value: number
}

export function findLoneNumbers(lines: readonly Line[], known: Kinds): Kinds {
  const points = numbersOfPoints(lines)
  const lone = lines.flatMap(({ text, gap }, index): Lone[] => {
    const isAlone = gap > 0 && (lines[index + 1]?.gap ?? 1) > 0
    return isAlone && LONE_NUMBER.test(text) && !points.has(index) ? [{ index, value: Number(text) }] : []
  })
  const numbered = [...known.values()].filter((kind) => kind === 'page-number').length
  const pages = numbered >= LEAST_KNOWN ? [] : risingAmong(lone)
  return new Map(pages.map(({ index }): [number, RemovalKind] => [index, 'page-number']))
}

/** Those that rise from page to page, counted anew where an appendix begins; none where most do not. */
function risingAmong(lone: readonly Lone[]): Lone[] {
  const rising: Lone[] = []
  for (const number of lone) {
    const last = rising.at(-1)
    if (!last || follows(last, number) || (number.value <= 2 && number.index - last.index >= PAGE_LINES))
      rising.push(number)
  }
  return rising.length >= lone.length * RISING ? rising : []
}

const follows = (last: Lone, next: Lone): boolean =>
  next.value > last.value && next.value <= last.value + LONGEST_STEP && next.index - last.index >= PAGE_LINES

/**
 * Lone numbers that run 1, 2, 3 … a few lines apart are the points of the minutes: pages are longer. Where the lines
 * bear other numbers of items, lone ones are pages all the same.
 */
function numbersOfPoints(lines: readonly Line[]): ReadonlySet<number> {
  const lone = lines.flatMap(({ text }, index) => (LONE_NUMBER.test(text) ? [{ index, value: Number(text) }] : []))
  const first = lone[0]?.value ?? 0
  const runs = lone.every(({ value }, place) => value === first + place)
  if (!runs || lone.length < LEAST_POINTS || lines.some(({ text }) => ITEM.test(text))) return new Set()
  const near = lone.filter(({ index }, place) => place > 0 && index - (lone[place - 1]?.index ?? 0) <= POINT_LINES)
  return new Set(near.length >= (lone.length - 1) * NEAR ? lone.map(({ index }) => index) : [])
}
