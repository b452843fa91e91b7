import { expect, test } from 'vitest'
import { inColumns } from './columns.ts'
import { piece } from './pieces.fixture.ts'

const read = (...rows: [string, string][]): string[] =>
  inColumns(
    rows.map(([left, right], index) =>
      [piece(50, 100 + index * 12, left), piece(250, 100 + index * 12, right)].filter(({ text }) => text !== ''),
    ),
  ).map((line) => line.map(({ text }) => text).join(' | '))

test('running text in two columns is read one column after the other', () => {
  const left = ['Revisorerna har granskat', 'årets redovisning och ser', 'att den ger en riktig', 'bild av året.']
  const right = [
    'Föreningen hade under året',
    'flera möten om planen och',
    'tog fram ett förslag som',
    'skickades ut i maj.',
  ]
  expect(read(...left.map((text, index): [string, string] => [text, right[index] ?? '']))).toEqual([...left, ...right])
})

test('three columns of three lines each are read one after the other', () => {
  const columns = [
    ['Revisorerna har granskat', 'årets redovisning och ser', 'att den ger en god bild.'],
    ['Föreningen hade under året', 'flera möten om planen och', 'tog fram ett förslag.'],
    ['Styrelsen har sedan dess', 'arbetat vidare med frågan', 'om lokaler åt alla lag.'],
  ]
  const rows = [0, 1, 2].map((line) =>
    columns.map((column, at) => piece(40 + at * 170, 100 + line * 12, column[line] ?? '')),
  )
  expect(inColumns(rows).map((line) => line.map(({ text }) => text).join(' | '))).toEqual(columns.flat())
})

test('columns that both open with a § go on over blank lines that stand side by side', () => {
  const left = ['§ 7 Hallen', 'Nämnden har läst förslaget', 'till avtal med klubben och', 'ser att det följer planen.']
  const right = ['§ 8 Avslutning', 'Ordföranden tackar alla för', 'ett gott arbete och önskar', 'en god fortsättning.']
  const y = [100, 128, 140, 168]
  const rows = left.map((text, index) => [
    piece(50, y[index] ?? 0, text),
    piece(250, y[index] ?? 0, right[index] ?? ''),
  ])
  expect(inColumns(rows).map((line) => line.map(({ text }) => text).join(' | '))).toEqual([...left, ...right])
})

/** Lines of two columns, of which each has its own distance to the next. */
function misaligned(left: readonly string[], right: readonly string[]): string[] {
  const pieces = [
    ...left.map((text, index) => piece(50, 100 + index * 26, text)),
    ...right.map((text, index) => piece(250, 107 + index * 22, text)),
  ]
  const rows = pieces.sort((a, b) => a.y - b.y).map((one) => [one])
  return inColumns(rows).map((line) => line.map(({ text }) => text).join(' | '))
}

test('§§ that go on down one column and then down the next part columns, however short the lines and wherever they stand', () => {
  const left = ['§ 7 Hallen', 'Beslut', 'Avtalet antas.', '§ 8 Parken']
  const right = ['Beslut', 'Parken stängs.', '§ 9 Avslutning', 'Mötet avslutas.']
  expect(misaligned(left, right)).toEqual([...left, ...right])
})

test.each<[string, string[], string[]]>([
  ['§§ that go on from side to side', ['§ 7 Hallen', 'Antas', '§ 9 Parken'], ['§ 8 Vägen', 'Stängs', '§ 10 Bron']],
  ['§§ of one side alone', ['§ 7 Hallen', '§ 8 Parken', '§ 9 Vägen'], ['Antas', 'Stängs', 'Byggs om']],
])('%s stay where they stand', (_, left, right) => {
  expect(misaligned(left, right)).not.toEqual([...left, ...right])
})

test.each<[string, [string, string][]]>([
  [
    'names',
    [
      ['Anna Ek (S)', 'Bo Lind (M)'],
      ['Cia Ask (V)', 'Dan Ros (C)'],
      ['Eva Hed (S)', 'Finn Al (M)'],
      ['Gun Dal (S)', 'Hans Ö (M)'],
    ],
  ],
  [
    'three rows of text',
    [
      ['Nya gator i hela norr', 'Klart under hösten i år'],
      ['parker och lek i söder', 'väntar på besked om mark'],
      ['Skolor och hus för alla', 'Ska byggas om nästa år'],
    ],
  ],
  [
    'labels beside text',
    [
      ['Ärende', 'Nämnden har fått en fråga'],
      ['', 'om belysning på torget och'],
      ['Beslut', 'ska svara på den under'],
      ['', 'våren efter samråd.'],
    ],
  ],
  [
    'rows of a table',
    [
      ['Gator och vägar', '12,5 mkr'],
      ['Parker och lek', '3,0 mkr'],
      ['Skolor och hus', '8,1 mkr'],
      ['Vatten och avlopp', '4,4 mkr'],
    ],
  ],
])('%s stay side by side', (_, rows) => {
  expect(read(...rows)).toEqual(rows.map((row) => row.filter(Boolean).join(' | ')))
})
