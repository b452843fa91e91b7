/** Drawn tables: which places straight lines part. */
import { describe, expect, test } from 'vitest'
import type { Rule } from './rules.ts'
import { gridsIn, type Place } from './ruled.ts'
import { gridLines } from './tagged.fixture.ts'

type Line = [number, number, number, number]
const rules = (lines: readonly Line[]): Rule[] => lines.map(([x1, y1, x2, y2]) => ({ x1, y1, x2, y2 }))
const grids = (...lines: Line[]): [number, number, string[]][] =>
  gridsIn(rules(lines)).map(({ rows, columns, places }) => [rows, columns, places.map(told)])
const told = ({ left, top, right, bottom, row, column, rows, columns }: Place): string =>
  `${row},${column}${rows > 1 || columns > 1 ? ` ${rows}x${columns}` : ''}: ${left} ${top} ${right} ${bottom}`
const XS = [0, 100, 200]
const YS = [0, 50, 90]
const FOUR = ['0,0: 0 0 100 50', '0,1: 100 0 200 50', '1,0: 0 50 100 90', '1,1: 100 50 200 90']

test('two rows of two', () => {
  expect(grids(...gridLines(XS, YS))).toEqual([[2, 2, FOUR]])
})

test('drawn in whatever order, or in two strokes', () => {
  expect(grids(...gridLines(XS, YS).toReversed())).toEqual([[2, 2, FOUR]])
  const halves = gridLines(XS, YS).flatMap(([x1, y1, x2, y2]): Line[] => [
    [x1, y1, (x1 + x2) / 2, (y1 + y2) / 2],
    [(x1 + x2) / 2, (y1 + y2) / 2, x2, y2],
  ])
  expect(grids(...halves)).toEqual([[2, 2, FOUR]])
})

test('where no line parts two places they are one', () => {
  const without = (one: string): Line[] => gridLines(XS, YS).filter((line) => line.join(' ') !== one)
  expect(
    grids(...gridLines([0, 100, 200, 300], YS).filter(([x, , x2]) => x !== 100 || x2 !== 100), [100, 50, 100, 90]),
  ).toEqual([
    [
      2,
      3,
      ['0,0 1x2: 0 0 200 50', '0,2: 200 0 300 50', '1,0: 0 50 100 90', '1,1: 100 50 200 90', '1,2: 200 50 300 90'],
    ],
  ])
  expect(grids(...without('0 50 200 50'))).toEqual([])
})

test('two tables, from the top', () => {
  const below = gridLines(XS, [200, 250, 290])
  expect(grids(...below, ...gridLines(XS, YS)).map(([, , [first]]) => first)).toEqual([
    '0,0: 0 0 100 50',
    '0,0: 0 200 100 250',
  ])
})

describe('no table:', () => {
  test.each<[string, Line[]]>([
    ['nothing drawn', []],
    ['an underline', [[0, 50, 200, 50]]],
    ['a box', gridLines([0, 200], [0, 90])],
    ['one row', gridLines([0, 100, 200, 300, 400], [0, 50])],
    ['one column', gridLines([0, 200], [0, 50, 90, 130, 170])],
    ['lines across alone', [0, 20, 40].map((y): Line => [0, y, 200, y])],
    ['lines down alone', [0, 50, 100].map((x): Line => [x, 0, x, 90])],
  ])('%s', (_, lines) => {
    expect(grids(...lines)).toEqual([])
  })
})

test('lines nearer than three points are one', () => {
  expect(grids(...gridLines(XS, YS), [0, 52, 200, 52])).toHaveLength(1)
  expect(grids(...gridLines(XS, YS), [0, 52, 200, 52])[0]?.[0]).toBe(2)
  expect(grids(...gridLines(XS, [0, 50, 54, 90]))[0]?.[0]).toBe(3)
})
