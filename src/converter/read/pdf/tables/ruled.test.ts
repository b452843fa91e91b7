/** Drawn tables: which places straight lines part. */
import { describe, expect, test } from 'vitest'
import type { Rule } from '../drawing/rules.ts'
import { gridsIn, type CellPlace } from './ruled.ts'
import { gridLines } from '../tags/tagged.fixture.ts'

type Line = [number, number, number, number]
const rules = (lines: readonly Line[]): Rule[] => lines.map(([x1, y1, x2, y2]) => ({ x1, y1, x2, y2 }))
const grids = (...lines: Line[]): [number, number, string[]][] =>
  gridsIn(rules(lines)).map(({ rows, columns, places }) => [rows, columns, places.map(told)])
const told = ({ left, top, right, bottom, row, column, rows, columns }: CellPlace): string =>
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

describe('lines meet within three points:', () => {
  /** Four cells, of which one line stands, begins or ends elsewhere. */
  const drawnWith = (change: (line: Line) => Line): number =>
    gridsIn(rules(gridLines(XS, YS).map(change)))[0]?.places.length ?? 0
  const middle = (to: Line): number => drawnWith((line) => (line.join(' ') === '0 50 200 50' ? to : line))
  test.each<[what: string, line: Line, places: number]>([
    ['a line that ends before the side', [3, 50, 197, 50], 4],
    ['one that ends further before it, but runs along most of the cells', [4, 50, 196, 50], 4],
    ['one that goes over the side, which has places there', [-9, 50, 209, 50], 8],
    ['one that runs along six tenths of a cell', [40, 50, 160, 50], 4],
    ['one that runs along less', [41, 50, 160, 50], 0],
    ['one that leaves out a cell', [100, 50, 200, 50], 0],
  ])('%s', (_, line, places) => expect(middle(line)).toBe(places))

  test('what stands further apart is no part of the table', () => {
    expect(grids(...gridLines(XS, YS), [203, 20, 300, 20])[0]?.slice(0, 2)).toEqual([3, 3])
    expect(grids(...gridLines(XS, YS), [204, 20, 300, 20])[0]?.slice(0, 2)).toEqual([2, 2])
    expect(grids(...gridLines(XS, YS), [-97, 20, -3, 20])[0]?.slice(0, 2)).toEqual([3, 3])
    expect(grids(...gridLines(XS, YS), [-97, 20, -4, 20])[0]?.slice(0, 2)).toEqual([2, 2])
  })
})

test('pieces of a line are one within three points, in whatever order they come', () => {
  const parted = (gap: number): string[] | undefined =>
    grids(
      ...gridLines(XS, YS).filter((line) => line[3] !== 50 || line[1] !== 50),
      [0, 50, 50, 50],
      [50 + gap, 51, 200, 51],
    )[0]?.[2]
  expect([parted(3), parted(30)]).toEqual([FOUR, FOUR])
  const within: Line[] = [
    [0, 50, 200, 50],
    [20, 50, 40, 50],
  ]
  expect(grids(...gridLines(XS, YS), ...within)).toEqual([[2, 2, FOUR]])
})

test('a table without lines at its sides ends where its lines do', () =>
  expect(grids([0, 0, 200, 0], [0, 50, 200, 50], [0, 90, 200, 90], [100, 0, 100, 90])).toEqual([[2, 2, FOUR]]))

test('a table without lines at its top and foot does, too', () =>
  expect(grids([0, 50, 300, 50], [0, 90, 300, 90], ...[0, 100, 200, 300].map((x): Line => [x, 0, x, 130]))).toEqual([
    [
      3,
      3,
      [0, 50, 90].flatMap((top, row) =>
        [0, 100, 200].map((left, column) => `${row},${column}: ${left} ${top} ${left + 100} ${[50, 90, 130][row]}`),
      ),
    ],
  ]))

test('a cell over two rows is one place', () => {
  const lines = gridLines([0, 100, 200, 300], YS).filter((line) => line.join(' ') !== '0 50 300 50')
  expect(grids(...lines, [100, 50, 300, 50])).toEqual([
    [
      2,
      3,
      ['0,0 2x1: 0 0 100 90', '0,1: 100 0 200 50', '0,2: 200 0 300 50', '1,1: 100 50 200 90', '1,2: 200 50 300 90'],
    ],
  ])
})

test('places that are no rectangles are no table', () => {
  // The first cell goes on below and beside: an L.
  const lines = gridLines([0, 100, 200, 300], [0, 50, 90, 130]).filter(
    (line) => !['0 50 300 50', '100 0 100 130'].includes(line.join(' ')),
  )
  expect(grids(...lines, [100, 50, 300, 50], [100, 50, 100, 130])).toEqual([])
})

test('a table of three places, or whose places begin in one row or column, is none', () => {
  const wide = gridLines([0, 100, 200], YS).filter((line) => line.join(' ') !== '100 0 100 90')
  expect(grids(...wide, [100, 50, 100, 90])).toEqual([])
  const tall = gridLines([0, 100], [0, 20, 40, 60, 80, 100])
  expect(grids(...tall)).toEqual([])
})

test('tables with too many lines or too many places are drawings', () => {
  const xs = Array.from({ length: 51 }, (_, at) => at * 10)
  const ys = (count: number): number[] => Array.from({ length: count + 1 }, (_, at) => at * 10)
  expect(grids(...gridLines(xs, ys(80)))[0]?.slice(0, 2)).toEqual([80, 50])
  expect(grids(...gridLines(xs, ys(81)))).toEqual([])
  const apart = (count: number): Line[] => Array.from({ length: count }, (_, at): Line => [900, at * 10, 990, at * 10])
  expect(grids(...gridLines(XS, YS), ...apart(2994))).toHaveLength(1)
  expect(grids(...gridLines(XS, YS), ...apart(2995))).toEqual([])
})
