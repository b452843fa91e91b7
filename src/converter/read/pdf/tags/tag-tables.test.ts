/** Tables as the tags of a page tell them: rows in columns. */
import { describe, expect, test } from 'vitest'
import { piece } from '../pieces.fixture.ts'
import type { Table } from '../tables/table.ts'
import { tagTables } from './tag-tables.ts'
import type { TagTable } from './tags.ts'
import type { Piece } from '../types.ts'

/** A cell: its words and where they begin; none where it is empty. */
type Words = [x: number, text: string] | null
interface Drawn {
  cells: Words[]
  isHead?: true
  y?: number
}
/** Rows 20 points apart, letters 5 points wide. */
function piecesOf(rows: readonly Drawn[]): Piece[] {
  const table: TagTable = { rows: rows.map(({ cells, isHead = false }) => ({ cells: cells.length, isHead })) }
  return rows.flatMap(({ cells, y }, row) =>
    cells.flatMap((words, place) =>
      words === null
        ? []
        : [{ ...piece(words[0], y ?? 100 + row * 20, words[1]), tag: { cell: { table, row, place } } }],
    ),
  )
}
const shown = (tables: readonly Table[]): string[][] =>
  tables.map(({ rows }) =>
    rows.map(
      ({ cells, isHead }) =>
        (isHead ? '# ' : '') +
        cells.map((cell) => (cell === null ? '·' : cell.pieces.map(({ text }) => text).join('+'))).join(' | '),
    ),
  )
const told = (...rows: Drawn[]): string[][] => shown(tagTables(piecesOf(rows)))
const row = (...cells: Words[]): Drawn => ({ cells })
const head = (...cells: Words[]): Drawn => ({ cells, isHead: true })

const HEAD = head([50, 'Namn'], [150, 'Parti'], [250, 'Röst'])
const ADA = row([50, 'Ada'], [150, 'S'], [250, 'ja'])

test('rows in columns, by the tags', () => {
  expect(told(HEAD, ADA)).toEqual([['# Namn | Parti | Röst', 'Ada | S | ja']])
  const [table] = tagTables(piecesOf([HEAD, ADA]))
  expect(table?.by).toBe('tags')
  // As far as the words of the column reach, or those of a row that is not full.
  expect(table?.rows.map(({ cells }) => cells.map((cell) => cell?.right))).toEqual([
    [70, 175, 270],
    [70, 175, 270],
  ])
})

describe('no table is', () => {
  test.each<[what: string, rows: Drawn[]]>([
    ['one row', [HEAD]],
    ['one column', [row([50, 'Namn']), row([50, 'Ada'])]],
    ['one row with words', [HEAD, row(null, null, null)]],
    ['rows of one word each', [HEAD, row([50, 'Ada'], null, null), row([50, 'Bo'], null, null)]],
    [
      'what goes up the page',
      [
        { ...HEAD, y: 100 },
        { ...ADA, y: 92 },
      ],
    ],
    ['what goes to the left', [HEAD, row([250, 'Ada'], [150, 'S'], [50, 'ja'])]],
  ])('%s', (_, rows) => expect(told(...rows)).toEqual([]))
  test.each<[what: string, rows: Drawn[]]>([
    ['goes to the left', [HEAD, ADA, row([250, 'Bo'], [150, 'M'], [50, 'x'])]],
    ['goes up the page', [HEAD, ADA, { ...row([50, 'Bo'], [150, 'M'], [250, 'nej']), y: 100 }]],
    [
      'has a cell where there is no column',
      [
        head(null, null, [150, 'Parti'], [250, 'Röst']),
        row(null, null, [150, 'S'], [250, 'ja']),
        row([20, 'x'], [150, 'M'], [250, 'nej']),
      ],
    ],
  ])('two rows of which a third %s', (_, rows) => expect(told(...rows)).toEqual([]))
  test('blanks in cells', () => expect(told(HEAD, row([50, ' '], [150, ' '], [250, ' ']))).toEqual([]))
  test('what stands in no cell', () => expect(tagTables([piece(50, 100, 'Ada'), piece(150, 100, 'S')])).toEqual([]))
})

test('rows may stand a little above the one before, and cells a little to the left', () => {
  expect(told({ ...HEAD, y: 100 }, { ...ADA, y: 94 })).toHaveLength(1)
  expect(told({ ...HEAD, y: 100 }, { ...ADA, y: 93 })).toHaveLength(0)
  expect(told(HEAD, row([50, 'Ada'], [43, 'S'], [250, 'ja']))).toHaveLength(1)
  expect(told(HEAD, row([50, 'Ada'], [42.9, 'S'], [250, 'ja']))).toHaveLength(0)
})

test('the top of a row is its highest piece', () => {
  const pieces = piecesOf([HEAD, ADA])
  const raised = (which: number): Piece[] => pieces.map((one, at) => (at === which ? { ...one, y: 90 } : one))
  expect([pieces, raised(3), raised(5)].map((one) => tagTables(one).length)).toEqual([1, 0, 0])
})

test('a table of two columns is one', () =>
  expect(told(head([50, 'Namn'], [150, 'Röst']), row([50, 'Ada'], [150, 'ja']))).toEqual([
    ['# Namn | Röst', 'Ada | ja'],
  ]))

test('a row of blanks is none, wherever it stands', () =>
  expect(told(HEAD, ADA, { ...row([50, ' '], null, null), y: 20 })).toEqual([
    ['# Namn | Parti | Röst', 'Ada | S | ja'],
  ]))

test('two tables are two', () =>
  expect(shown(tagTables([...piecesOf([HEAD, ADA]), ...piecesOf([HEAD, ADA])]))).toHaveLength(2))

test('an empty cell of a full row is empty', () =>
  expect(told(HEAD, ADA, row([50, 'Bo'], null, [250, 'nej']))).toEqual([
    ['# Namn | Parti | Röst', 'Ada | S | ja', 'Bo |  | nej'],
  ]))

describe('a row of fewer cells', () => {
  test.each<[what: string, cells: Drawn, expected: string]>([
    ['stands where its words do', row([50, 'Bo'], [250, 'nej']), 'Bo |  | nej'],
    ['in the column that they overlap most', row([50, 'Bo'], [160, 'M och mer']), 'Bo | M och mer | '],
    ['in the nearest where they overlap none', row([50, 'Bo'], [190, 'M']), 'Bo | M | '],
    [
      'in the first that they span',
      row([50, 'Bo röstar och mer än så, och mer'], [255, 'j']),
      'Bo röstar och mer än så, och mer |  | j',
    ],
    ['leaves room for those that follow', row([250, 'Bo'], [255, 'j']), 'Ada | Bo | j'],
    ['in the next column, though it overlaps the first', row([50, 'Bo Ekby'], [60, 'x']), 'Bo Ekby | x | '],
    ['passes over an empty one', row(null, [250, 'nej']), ' |  | nej'],
  ])('%s', (_, cells, expected) => {
    const [lines = []] = told(HEAD, { ...ADA, isHead: true }, cells)
    expect(lines.at(-1)).toBe(expected)
  })
  test('stands in a column from where its words begin, in any row', () =>
    expect(told(HEAD, row([50, 'Ada'], [200, 'S'], [250, 'ja']), row([108, 'Bo Ekby'], [250, 'nej']))[0]?.at(-1)).toBe(
      'Ada | Bo Ekby | nej',
    ))
  test('may reach further than its column', () => {
    const [table] = tagTables(piecesOf([HEAD, ADA, row([50, 'Bo Provberg'], [250, 'nej'])]))
    expect(table?.rows[2]?.cells.map((cell) => cell?.right)).toEqual([105, 175, 270])
  })
  test('goes on below the word of the row above', () =>
    expect(told(HEAD, ADA, row([150, 'M'], [250, 'nej']))).toEqual([
      ['# Namn | Parti | Röst', 'Ada | S | ja', 'Ada | M | nej'],
    ]))
  test('not below a figure, nor as a head', () => {
    expect(told(HEAD, row([50, '1'], [150, 'S'], [250, 'ja']), row([150, 'M'], [250, 'nej']))[0]?.at(-1)).toBe(
      '· | M | nej',
    )
    expect(told(HEAD, ADA, head([150, 'M'], [250, 'nej']))[0]?.at(-1)).toBe('# · | M | nej')
  })
  test('is no table where there is no column for a cell', () =>
    expect(told(head(null, [150, 'Parti'], null), row(null, [150, 'S'], null), row([150, 'M'], [160, 'x']))).toEqual(
      [],
    ))
})

describe('columns that only stand for one another are one', () => {
  test('a head in one, the words below in the other', () =>
    expect(
      told(
        head([50, 'Nr'], null, [150, 'Namn']),
        row(null, [50, '1'], [150, 'Ada']),
        row(null, [50, '2'], [150, 'Bo']),
      ),
    ).toEqual([['# Nr | Namn', '1 | Ada', '2 | Bo']]))
  test('not where they stand apart', () =>
    expect(told(head([50, 'Nr'], null, [150, 'Namn']), row(null, [65, '1'], [150, 'Ada']))).toEqual([
      ['# Nr |  | Namn', ' | 1 | Ada'],
    ]))
  test('nor where they only touch', () =>
    expect(told(head([50, 'Nr'], null, [150, 'Namn']), row(null, [60, '1'], [150, 'Ada']))).toEqual([
      ['# Nr |  | Namn', ' | 1 | Ada'],
    ]))
  test('not where a row has both', () =>
    expect(told(head([50, 'Nr'], null, [150, 'Namn']), row([50, 'A'], [55, '1'], [150, 'Ada']))).toEqual([
      ['# Nr |  | Namn', 'A | 1 | Ada'],
    ]))
  test('an empty one is none', () =>
    expect(told(head([50, 'Nr'], null, [150, 'Namn']), row([50, '1'], null, [150, 'Ada']))).toEqual([
      ['# Nr | Namn', '1 | Ada'],
    ]))
})
