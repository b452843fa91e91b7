/**
 * Words that a line of the drawing goes through: pieces of text and the page's lines in, the same pieces with those
 * that are struck told out, parted where the line begins and ends. A line under the words, the side of a cell and one
 * that goes on beyond the words strike nothing.
 */
import { asStruck } from '../../../../model/struck.ts'
import type { Rule } from '../drawing/rules.ts'
import type { Piece } from '../types.ts'
import type { Spotted } from './doubles.ts'
import { placesOf } from './places.ts'

/** Where a line through small letters stands, in letter sizes above the line they stand on. */
const [LOWEST, HIGHEST] = [0.12, 0.5]
/** The share of the line that is over words, and how much of a word or two it strikes at least, in letter sizes. */
const OVER = 0.85
const LEAST = 0.8
/** Lines of a page that are looked at. */
const MOST_RULES = 3000

/** From where to where, in points. */
interface Stretch {
  from: number
  to: number
}

/** @param rules In points, as the pieces are placed. @param letters Those of the page, in the same measures. */
export function withStruck(pieces: readonly Piece[], rules: readonly Rule[], letters: readonly Spotted[]): Piece[] {
  const across = rules.filter(({ x1, x2, y1, y2 }) => x2 - x1 > y2 - y1)
  if (across.length === 0 || across.length > MOST_RULES) return [...pieces]
  const struck = new Map<Piece, Stretch[]>()
  for (const rule of across) {
    for (const piece of struckBy(rule, pieces))
      struck.set(piece, [...(struck.get(piece) ?? []), { from: rule.x1, to: rule.x2 }])
  }
  return pieces.flatMap((piece) => {
    const lines = struck.get(piece)
    return lines ? parted(piece, lines, letters) : [piece]
  })
}

function struckBy({ x1, x2, y1 }: Rule, pieces: readonly Piece[]): Piece[] {
  const crossed = pieces.filter(
    ({ x, y, width, size, turned, text, hidden }) =>
      !turned &&
      !hidden &&
      text.trim() !== '' &&
      y - y1 >= LOWEST * size &&
      y - y1 <= HIGHEST * size &&
      Math.min(x2, x + width) - Math.max(x1, x) >= LEAST * size,
  )
  if (crossed.length === 0) return []
  const covered = crossed.reduce((sum, { x, width }) => sum + Math.min(x2, x + width) - Math.max(x1, x), 0)
  return covered >= OVER * (x2 - x1) ? crossed : []
}

/** A piece as what is struck of it and what is not. */
function parted(piece: Piece, lines: readonly Stretch[], letters: readonly Spotted[]): Piece[] {
  const signs = Array.from(piece.text)
  const edges = edgesOf(piece, letters)
  const isStruck = signs.map((_, at) => {
    const middle = (Number(edges[at]) + Number(edges[at + 1])) / 2
    return lines.some(({ from, to }) => middle >= from && middle <= to)
  })
  const starts = signs.flatMap((_, at) => (isStruck[at] === isStruck[at - 1] ? [] : [at]))
  return starts.map((start, at) => {
    const end = starts[at + 1] ?? signs.length
    const [x, right] = [Number(edges[start]), Number(edges[end])]
    const part = { ...piece, text: signs.slice(start, end).join(''), x, width: right - x }
    return isStruck[start] ? { ...part, struck: true as const } : part
  })
}

/** Where each sign begins and the last one ends: by the page's letters, evenly between those that it knows. */
function edgesOf(piece: Piece, letters: readonly Spotted[]): number[] {
  const count = Array.from(piece.text).length
  const known = new Map<number, number>([[count, piece.x + piece.width]])
  placesOf(piece, letters)?.forEach((place, at) => place !== null && known.set(at, place))
  known.set(0, piece.x)
  const places = [...known].sort(([a], [b]) => a - b)
  return Array.from({ length: count + 1 }, (_, at) => {
    const [before, from] = places.findLast(([place]) => place <= at) ?? [0, piece.x]
    const [after, to] = places.find(([place]) => place >= at) ?? [count, piece.x + piece.width]
    return after === before ? from : from + ((to - from) * (at - before)) / (after - before)
  })
}

/** The pieces of a line with the marks of struck words around those that are ({@link asStruck}). */
export function markStruck(row: readonly Piece[]): Piece[] {
  const words = row.filter(({ text }) => text.trim() !== '')
  if (!words.some(({ struck }) => struck)) return [...row]
  const [opening, closing] = asStruck('\n').split('\n')
  const isStruck = (at: number): boolean => words[at]?.struck === true
  return row.map((piece) => {
    const at = words.indexOf(piece)
    if (!isStruck(at)) return piece
    const before = isStruck(at - 1) ? '' : opening
    const after = isStruck(at + 1) ? '' : closing
    const trimmed = piece.text.trim()
    return { ...piece, text: piece.text.replace(trimmed, () => `${before}${trimmed}${after}`) }
  })
}
