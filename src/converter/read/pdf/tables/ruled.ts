/**
 * Drawn tables: straight lines of a page in, the places they part out. Lines that meet make a frame, and a place is
 * what lies between them; where no line parts two places they are one. Underlines, boxes around text and lines to sign
 * on have no such places, or too few of them.
 */
import type { Rule } from '../drawing/rules.ts'
import { entryAt, firstOf, lastOf, neighbours } from '../../../../model/lists.ts'

/** What lies between lines, in points; its first row and column and how many of each it takes. */
export interface CellPlace {
  left: number
  right: number
  top: number
  bottom: number
  row: number
  column: number
  rows: number
  columns: number
}

export interface Grid {
  rows: number
  columns: number
  places: CellPlace[]
}

/** Lines nearer than this, in points, are one; lines meet within it. */
const NEAR = 3
/** A line parts two places where it runs along this share of their side. */
const ALONG = 0.6
/** A table has so many rows, columns and places at least, and no more lines and slots than this. */
const [LEAST_ROWS, LEAST_COLUMNS, LEAST_PLACES] = [2, 2, 4]
const [MOST_RULES, MOST_SLOTS] = [3000, 4000]

/** A line by where it stands and from where to where it runs. */
interface Span {
  at: number
  from: number
  to: number
}

/** Lines that meet. */
interface Frame {
  across: Span[]
  down: Span[]
}

/** @param rules In points. @returns The tables, from the top. */
export function gridsIn(rules: readonly Rule[]): Grid[] {
  const across = whole(rules.filter(isAcross).map(({ x1, x2, y1 }) => ({ at: y1, from: x1, to: x2 })))
  const down = whole(rules.filter((rule) => !isAcross(rule)).map(({ x1, y1, y2 }) => ({ at: x1, from: y1, to: y2 })))
  if (across.length + down.length > MOST_RULES) return []
  return framesOf(across, down)
    .flatMap(gridOf)
    .sort((a, b) => (a.places[0]?.top ?? 0) - (b.places[0]?.top ?? 0))
}

const isAcross = ({ x1, x2, y1, y2 }: Rule): boolean => x2 - x1 > y2 - y1

/** The sides of cells, drawn one by one, as the lines they make together. */
function whole(spans: readonly Span[]): Span[] {
  const lines: Span[][] = []
  for (const span of [...spans].sort((a, b) => a.at - b.at)) {
    const line = lines.at(-1)
    if (line && span.at - firstOf(line).at <= NEAR) line.push(span)
    else lines.push([span])
  }
  return lines.flatMap((line) => {
    const joined: Span[] = []
    for (const { from, to } of line.sort((a, b) => a.from - b.from)) {
      const last = joined.at(-1)
      if (last && from - last.to <= NEAR) last.to = Math.max(last.to, to)
      else joined.push({ at: firstOf(line).at, from, to })
    }
    return joined
  })
}

const isBetween = (value: number, { from, to }: Span): boolean => value >= from - NEAR && value <= to + NEAR

function framesOf(across: readonly Span[], down: readonly Span[]): Frame[] {
  const left = new Set([...across, ...down])
  const isDown = new Set(down)
  const frames: Frame[] = []
  for (const first of across) {
    if (!left.delete(first)) continue
    const found = [first]
    for (const one of found) {
      for (const other of isDown.has(one) ? across : down) {
        if (!left.has(other) || !isBetween(one.at, other) || !isBetween(other.at, one)) continue
        left.delete(other)
        found.push(other)
      }
    }
    frames.push({ across: found.filter((one) => !isDown.has(one)), down: found.filter((one) => isDown.has(one)) })
  }
  return frames
}

/** Where lines stand, and where the others end: a table may have no line at its sides. */
function placesOn(own: readonly Span[], others: readonly Span[]): number[] {
  const all = [
    ...own.map(({ at }) => at),
    Math.min(...others.map(({ from }) => from)),
    Math.max(...others.map(({ to }) => to)),
  ]
  const sorted = all.sort((a, b) => a - b)
  return [...sorted.slice(0, 1), ...neighbours(sorted).flatMap(([before, own]) => (own - before > NEAR ? [own] : []))]
}

function gridOf({ across, down }: Frame): Grid[] {
  if (across.length < 2 || down.length === 0) return []
  const [xs, ys] = [placesOn(down, across), placesOn(across, down)]
  const [columns, rows] = [xs.length - 1, ys.length - 1]
  if (rows < LEAST_ROWS || columns < LEAST_COLUMNS || rows * columns > MOST_SLOTS) return []
  const group = groupsOf(rows, columns, {
    beside: (row, column) => !isParted(down, entryAt(xs, column + 1), entryAt(ys, row), entryAt(ys, row + 1)),
    below: (row, column) => !isParted(across, entryAt(ys, row + 1), entryAt(xs, column), entryAt(xs, column + 1)),
  })
  const places = placesOf(group, xs, ys)
  if (places === null || !isTable(places)) return []
  return [{ rows, columns, places }]
}

const isTable = (places: readonly CellPlace[]): boolean =>
  places.length >= LEAST_PLACES &&
  new Set(places.map(({ row }) => row)).size >= LEAST_ROWS &&
  new Set(places.map(({ column }) => column)).size >= LEAST_COLUMNS

/** A line stands there, and runs along most of the side. */
function isParted(lines: readonly Span[], at: number, from: number, to: number): boolean {
  const along = lines
    .filter((line) => Math.abs(line.at - at) <= NEAR)
    .reduce((sum, line) => sum + Math.max(0, Math.min(to, line.to) - Math.max(from, line.from)), 0)
  return along >= ALONG * (to - from)
}

/** @returns For each row and column the number of the place it belongs to. */
function groupsOf(
  rows: number,
  columns: number,
  isOne: Record<'beside' | 'below', (row: number, column: number) => boolean>,
): number[][] {
  const group = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => row * columns + column),
  )
  const at = (row: number, column: number): number => entryAt(entryAt(group, row), column)
  const join = (a: number, b: number): void => {
    if (a !== b) for (const row of group) row.forEach((one, column) => one === b && (row[column] = a))
  }
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (column + 1 < columns && isOne.beside(row, column)) join(at(row, column), at(row, column + 1))
      if (row + 1 < rows && isOne.below(row, column)) join(at(row, column), at(row + 1, column))
    }
  }
  return group
}

/** @returns Null where a place is no rectangle: then the lines are no table. */
function placesOf(group: readonly number[][], xs: readonly number[], ys: readonly number[]): CellPlace[] | null {
  const slots = group.flatMap((line, row) => line.map((one, column) => ({ one, row, column })))
  const places: CellPlace[] = []
  for (const members of Map.groupBy(slots, ({ one }) => one).values()) {
    const [first, last] = [firstOf(members), lastOf(members)]
    const [rows, columns] = [last.row - first.row + 1, last.column - first.column + 1]
    if (columns < 1 || rows * columns !== members.length) return null
    const [left = 0, right = 0] = [xs[first.column], xs[last.column + 1]]
    const [top = 0, bottom = 0] = [ys[first.row], ys[last.row + 1]]
    places.push({ left, right, top, bottom, row: first.row, column: first.column, rows, columns })
  }
  return places
}
