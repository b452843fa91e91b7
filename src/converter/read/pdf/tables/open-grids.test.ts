/** Tables that draw lines across and none down. */
import { expect, test } from 'vitest'
import { openGrids } from './open-grids.ts'
import { piece } from '../pieces.fixture.ts'
import type { Grid } from './ruled.ts'
import type { Rule } from '../drawing/rules.ts'
import type { Piece } from '../types.ts'

const [LEFT, RIGHT] = [50, 450]
const across = (...ys: number[]): Rule[] => ys.map((y) => ({ x1: LEFT, x2: RIGHT, y1: y, y2: y }))
const down = (x: number): Rule => ({ x1: x, x2: x, y1: 100, y2: 400 })
/** Words of a row in two columns, five wide a letter. */
const row = (y: number, ...words: string[]): Piece[] => words.map((text, at) => piece(60 + at * 200, y, text))
const ROWS = [...row(115, 'Namn', 'Röst'), ...row(135, 'Ada', 'ja'), ...row(155, 'Bo', 'nej')]
const LINES = across(100, 120, 140, 160)
const told = (rules: readonly Rule[], pieces: readonly Piece[], drawn: readonly Grid[] = []): string[] =>
  openGrids(rules, drawn, pieces).map(
    ({ rows, columns, places }) => `${rows} × ${columns} from ${places[0]?.top} to ${places.at(-1)?.bottom}`,
  )
const THREE = ['3 × 2 from 100 to 160']
const NONE: string[] = []
const gridAt = (...places: [top: number, bottom: number][]): Grid => ({
  rows: places.length,
  columns: 1,
  places: places.map(([top, bottom], at) => ({
    top,
    bottom,
    left: 0,
    right: 9,
    row: at,
    column: 0,
    rows: 1,
    columns: 1,
  })),
})
const without = (...texts: string[]): Piece[] => ROWS.filter(({ text }) => !texts.includes(text))

test('lines across and the strip between the columns part out the places', () => {
  // "Namn" ends at 80 and "Röst" begins at 260: the strip's middle is 170.
  const place = (top: number, at: number, column: number) => ({
    top,
    bottom: top + 20,
    left: column === 0 ? 50 : 170,
    right: column === 0 ? 170 : 450,
    row: at,
    column,
    rows: 1,
    columns: 1,
  })
  expect(openGrids(LINES, [], ROWS)).toEqual([
    {
      rows: 3,
      columns: 2,
      places: [100, 120, 140].flatMap((top, at) => [place(top, at, 0), place(top, at, 1)]),
    },
  ])
})

test.each<[string, string[], readonly Rule[], readonly Piece[]]>([
  ['a head over the first line', THREE, across(120, 140, 160), ROWS],
  ['a single word over the first line is no head', ['2 × 2 from 120 to 160'], across(120, 140, 160), without('Röst')],
  ['a head as tall as the least row', ['3 × 2 from 100 to 190'], across(120, 140, 190), ROWS],
  ['a head over the first line, above a row with a single word', THREE, across(120, 140, 160), without('nej')],
  ['a first row with a single word', THREE, LINES, without('Röst')],
  ['lines in any order', THREE, [...LINES].reverse(), ROWS],
  ['two lines', NONE, across(100, 140), ROWS],
  ['lines with others down', THREE, [...LINES, down(50), down(450)], ROWS],
  ['two lines with others down', NONE, [...across(100, 160), down(50), down(450)], ROWS],
  [
    'lines of a slightly other length',
    THREE,
    LINES.map((line, at) => ({ ...line, x1: 50 + 3 * (at % 2), x2: 450 - 3 * (at % 2) })),
    ROWS,
  ],
  ['lines that begin elsewhere', NONE, LINES.map((line, at) => ({ ...line, x1: 50 + 4 * (at % 2) })), ROWS],
  ['lines that end elsewhere', NONE, LINES.map((line, at) => ({ ...line, x2: 450 - 4 * (at % 2) })), ROWS],
  ['a line drawn twice', THREE, across(100, 103, 120, 140, 160), ROWS],
  ['two lines drawn twice', NONE, across(100, 103, 160, 163), ROWS],
  [
    'lines far apart',
    ['3 × 2 from 100 to 420'],
    across(100, 260, 420).concat(across(140)),
    [...row(115, 'Namn', 'Röst'), ...row(300, 'Ada', 'ja')],
  ],
  ['lines further apart', NONE, across(100, 261, 421), [...row(115, 'Namn', 'Röst'), ...row(300, 'Ada', 'ja')]],
  ['no words', NONE, LINES, []],
  ['one column', NONE, LINES, ROWS.filter(({ x }) => x === 60)],
  ['one row with words in both columns', NONE, LINES, without('ja', 'nej')],
  ['two such rows', THREE, LINES, without('nej')],
  ['a word across both columns', NONE, LINES, [...ROWS, piece(60, 117, 'a'.repeat(50))]],
  ['such a word that is turned', THREE, LINES, [...ROWS, { ...piece(60, 117, 'a'.repeat(50)), turned: true }]],
  ['such a word that is hidden', THREE, LINES, [...ROWS, { ...piece(60, 117, 'a'.repeat(50)), hidden: true }]],
  ['such a stretch of spaces', THREE, LINES, [...ROWS, piece(60, 117, ' '.repeat(50))]],
  ['such a word below the table', THREE, LINES, [...ROWS, piece(60, 164, 'a'.repeat(50))]],
  ['such a word whose middle is on the last line', THREE, LINES, [...ROWS, piece(60, 163, 'a'.repeat(50))]],
  ['such a word whose middle is on the first line', THREE, LINES, [...ROWS, piece(60, 103, 'a'.repeat(50))]],
  ['such a word whose middle is in the table', NONE, LINES, [...ROWS, piece(60, 162, 'a'.repeat(50))]],
  ['words beside the table', THREE, LINES, [...ROWS, piece(0, 117, 'a'.repeat(10)), piece(450, 117, 'Sida')]],
  ['a strip as wide as a letter', THREE, LINES, [...row(115, 'Namn', 'Röst'), ...row(135, 'a'.repeat(38), 'ja')]],
  ['a strip that is narrower', NONE, LINES, [...row(115, 'Namn', 'Röst'), ...row(135, 'a'.repeat(39), 'ja')]],
])('%s', (_, expected, rules, pieces) => expect(told(rules, pieces)).toEqual(expected))

test('what stands in a table with lines down is its own', () => {
  expect(told(LINES, ROWS, [gridAt([300, 320], [103, 400], [200, 220])])).toEqual(NONE)
  expect(told(LINES, ROWS, [gridAt([300, 400])])).toEqual(THREE)
  // Lines within three points of such a table are its edge.
  expect(told(LINES, ROWS, [gridAt([80, 117])])).toEqual(NONE)
  expect(told(LINES, ROWS, [gridAt([80, 116])])).toEqual(THREE)
  expect(told(LINES, ROWS, [gridAt([143, 163])])).toEqual(NONE)
  expect(told(LINES, ROWS, [gridAt([144, 163])])).toEqual(['2 × 2 from 100 to 140'])
})

test('two tables, one below the other', () => {
  const lower = ROWS.map((one) => ({ ...one, y: one.y + 300 }))
  expect(told([...LINES, ...across(400, 420, 440, 460)], [...ROWS, ...lower])).toEqual([
    '3 × 2 from 100 to 160',
    '3 × 2 from 400 to 460',
  ])
})

test('a page of more lines or columns draws no tables so', () => {
  const many = (count: number): Rule[] => across(...Array.from({ length: count }, (_, at) => 100 + 20 * at))
  expect(told(many(400), ROWS)).toEqual(['399 × 2 from 100 to 8080'])
  expect(told(many(401), ROWS)).toEqual(NONE)
  // Lines down and dots are none of them.
  expect(told([...many(400), down(50), { x1: 5, x2: 5, y1: 7, y2: 7 }], ROWS)).toHaveLength(1)
  const columns = (count: number): Piece[] =>
    [115, 135, 155].flatMap((y) => Array.from({ length: count }, (_, at) => piece(51 + at * 19, y, 'a', 5)))
  expect(told(LINES, columns(20))).toEqual(['3 × 20 from 100 to 160'])
  expect(told(LINES, columns(21))).toEqual(NONE)
})
