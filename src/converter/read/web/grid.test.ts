/** The grid of a table on a web page: a place for every column. */
import type { Element } from 'hast'
import { expect, test } from 'vitest'
import { gridOf, isHeadRow } from './grid.ts'

const cell = (text: string, properties: Element['properties'] = {}, tagName = 'td'): Element => ({
  type: 'element',
  tagName,
  properties,
  children: [{ type: 'text', value: text }],
})
const text = (one: Element | null): string => (one?.children[0]?.type === 'text' ? one.children[0].value : '–')
/** Cells of rows, "–" where there is none; as many rows below each as there are. */
const grid = (...rows: Element[][]): string[] =>
  gridOf(
    rows,
    rows.map((_, at) => rows.length - 1 - at),
  ).map((row) => row.map(text).join(' '))

test.each<[string, string[], Element[][]]>([
  [
    'cells in their order',
    ['a b', 'c d'],
    [
      [cell('a'), cell('b')],
      [cell('c'), cell('d')],
    ],
  ],
  ['a row with fewer cells', ['a b', 'c –'], [[cell('a'), cell('b')], [cell('c')]]],
  ['a row with more', ['a', 'c d'], [[cell('a')], [cell('c'), cell('d')]]],
  [
    'a word over two rows',
    ['Ada b', 'Ada d', 'e f'],
    [[cell('Ada', { rowSpan: 2 }), cell('b')], [cell('d')], [cell('e'), cell('f')]],
  ],
  [
    'a word over all rows',
    ['Ada b', 'Ada d', 'Ada e'],
    [[cell('Ada', { rowSpan: 0 }), cell('b')], [cell('d')], [cell('e')]],
  ],
  ['a sum over two rows', ['12 b', '– d'], [[cell('12', { rowSpan: 2 }), cell('b')], [cell('d')]]],
  ['a letter over two rows', ['S b', '– d'], [[cell('S', { rowSpan: 2 }), cell('b')], [cell('d')]]],
  ['a word over more rows than there are', ['Ada b', 'Ada d'], [[cell('Ada', { rowSpan: 9 }), cell('b')], [cell('d')]]],
  [
    'a word over two columns',
    ['Ada – b', 'c d e'],
    [
      [cell('Ada', { colSpan: 2 }), cell('b')],
      [cell('c'), cell('d'), cell('e')],
    ],
  ],
  [
    'a word over two of each',
    ['Ada – b', 'Ada – e'],
    [[cell('Ada', { colSpan: 2, rowSpan: 2 }), cell('b')], [cell('e')]],
  ],
  [
    'spans that are none',
    ['a b c d'],
    [
      [
        cell('a', { colSpan: 0 }),
        cell('b', { colSpan: -1 }),
        cell('c', { colSpan: 1.5 }),
        cell('d', { colSpan: 'två' }),
      ],
    ],
  ],
  ['a span in words', ['a – b'], [[cell('a', { colSpan: '2' }), cell('b')]]],
  ['no rows', [], []],
])('%s', (_, expected, rows) => expect(grid(...rows)).toEqual(expected))

test('no cell reaches further down than its head or body', () => {
  const rows = [[cell('Ada', { rowSpan: 3 })], [], [cell('b')]]
  expect(gridOf(rows, [1, 0, 0]).map((row) => row.map(text))).toEqual([['Ada'], ['Ada'], ['b']])
})

test('sixty columns, and what stands behind them in no column', () => {
  const [wide = ''] = grid([cell('a', { colSpan: 1000 }), cell('b')])
  expect(wide.split(' ')).toEqual(['a', ...Array<string>(59).fill('–'), 'b'])
  const [many = ''] = grid(Array.from({ length: 62 }, () => cell('x')))
  expect(many.split(' ')).toHaveLength(62)
})

const table = (...names: string[]): Element => ({
  type: 'element',
  tagName: 'table',
  properties: {},
  children: [{ type: 'text', value: '\n' }, ...names.map((name) => cell('', {}, name))],
})
test.each<[boolean, string, Element[], Element]>([
  [true, 'heads alone', [cell('a', {}, 'th'), cell('b', {}, 'th')], table('tbody')],
  [false, 'a head and a cell', [cell('a', {}, 'th'), cell('b')], table('tbody')],
  [true, 'cells of a table with a head', [cell('a')], table('thead', 'tbody')],
  [false, 'no cells', [], table('thead')],
])('the first row names the columns, %s: %s', (expected, _, cells, of) => expect(isHeadRow(cells, of)).toBe(expected))
