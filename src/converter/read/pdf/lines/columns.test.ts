import { describe, expect, test } from 'vitest'
import { inColumns } from './columns.ts'
import { piece } from '../pieces.fixture.ts'

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

test('of several rooms in a line the widest parts the columns, before or behind it', () => {
  const first = (y: number) => [
    ...[piece(50, y, '1.'), piece(75, y, 'Revisorerna har'), piece(250, y, 'a)'), piece(275, y, 'Föreningen hade')],
  ]
  const left = ['årets redovisning och ser', 'att den ger en riktig', 'bild av året.']
  const right = ['flera möten om planen och', 'tog fram ett förslag som', 'skickades ut i maj.']
  const rows = left.map((text, at) => [piece(50, 112 + at * 12, text), piece(250, 112 + at * 12, right[at] ?? '')])
  expect(inColumns([first(100), ...rows]).map((line) => line.map(({ text }) => text).join(' | '))).toEqual([
    ...['1. | Revisorerna har', ...left, 'a) | Föreningen hade', ...right],
  ])
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

const LEFT = ['Revisorerna har granskat', 'årets redovisning och ser', 'att den ger en riktig', 'bild av året.']
const RIGHT = [
  'Föreningen hade under året',
  'flera möten om planen och',
  'tog fram ett förslag som',
  'skickades ut i maj.',
]
/** Rows of pieces, "|" between what stands at 50 and at the place of the other column, as they are read. */
function readRows(rows: readonly string[], { at = 250, y = (index: number) => 100 + index * 12, size = 10 } = {}) {
  const given = rows.map((row, index) => {
    const [left = '', right = ''] = row.split('|')
    return [piece(50, y(index), left, size), piece(at, y(index), right, size)].filter(({ text }) => text !== '')
  })
  return inColumns(given).map((line) => line.map(({ text }) => text).join('|'))
}
const beside = (left: readonly string[], right: readonly string[]): string[] =>
  Array.from(
    { length: Math.max(left.length, right.length) },
    (_, index) => `${left[index] ?? ''}|${right[index] ?? ''}`,
  )
const AS_ROWS = beside(LEFT, RIGHT)

describe('running text in columns', () => {
  test('ends where a line goes over both, and begins again below it', () => {
    const over = 'Så här gick det för alla lag i föreningen under hela året, i korthet'
    expect(readRows([...AS_ROWS, over, ...AS_ROWS])).toEqual([...LEFT, ...RIGHT, over, ...LEFT, ...RIGHT])
  })
  test('begins below a title', () => {
    expect(readRows(['Berättelse', ...AS_ROWS])).toEqual(['Berättelse', ...LEFT, ...RIGHT])
  })
  test('ends at room as high as more than two lines', () => {
    const y = (index: number): number => 100 + index * 12 + (index > 3 ? 12 : 0)
    expect(readRows([...AS_ROWS, 'Ja|Nej'], { y })).toEqual([...LEFT, ...RIGHT, 'Ja|Nej'])
  })
  test('of unequal length goes on in the longer one', () => {
    const more = [...RIGHT, 'Alla fick säga sitt om det', 'och många gjorde det.']
    expect(readRows(beside(LEFT, more))).toEqual([...LEFT, ...more])
    expect(readRows(beside(more, LEFT))).toEqual([...more, ...LEFT])
  })
  test('of unequal length ends at the next room between lines', () => {
    const y = (index: number): number => 100 + index * 12 + (index > 5 ? 8 : 0)
    const more = [...RIGHT, 'Alla fick säga sitt om det', 'och många gjorde det.']
    expect(readRows([...beside(LEFT, more), 'Ekby i maj'], { y })).toEqual([...LEFT, ...more, 'Ekby i maj'])
  })
  test('is read so in letters of any size', () => {
    expect(readRows(AS_ROWS, { size: 8 })).toEqual([...LEFT, ...RIGHT])
  })
  test('with a white piece between is read without it', () => {
    const rows = LEFT.map((text, index) => [
      piece(50, 100 + index * 12, text),
      piece(200, 100 + index * 12, '  '),
      piece(250, 100 + index * 12, RIGHT[index] ?? ''),
    ])
    expect(inColumns(rows).map((line) => line.map(({ text }) => text.trim()).filter(Boolean))).toEqual(
      [...LEFT, ...RIGHT].map((text) => [text]),
    )
  })
  test('is set where the first column begins', () => {
    const rows = LEFT.map((text, index) => [
      piece(50, 100 + index * 12, text),
      piece(250 + (index === 1 ? 20 : 0), 100 + index * 12, RIGHT[index] ?? ''),
    ])
    expect(inColumns(rows).map(([first]) => first?.x)).toEqual([50, 50, 50, 50, 50, 70, 50, 50])
  })
})

describe('side by side stays', () => {
  test.each<[string, string[], Parameters<typeof readRows>[1]]>([
    ['what no room parts', AS_ROWS.map((row) => row.replace('Föreningen', 'Vi')), { at: 185 }],
    ['what is two lines', AS_ROWS.slice(0, 2), {}],
    [
      'three lines of which half go on',
      AS_ROWS.slice(0, 3).map((row) => row.replace('|flera', '|Flera').replace(/^att/, 'Att')),
      {},
    ],
    ['short words that go on', ['Ja|ett', 'nej|två', 'och|tre', 'vi|fyra', 'så|fem'], {}],
    [
      'long lines that do not go on',
      AS_ROWS.map((row) => row.replace(/(?:^|\|)\p{Ll}/gu, (one) => one.toUpperCase())),
      {},
    ],
    [
      'a column of short lines beside text',
      beside(['Anna har', 'sagt', 'att den', 'är bra.'], RIGHT).map((row, at) =>
        at === 0 ? `Anna har sagt att den|${RIGHT[0] ?? ''}` : row,
      ),
      {},
    ],
  ])('%s', (_, rows, how) => expect(readRows(rows, how)).toEqual(rows))
})

describe('§§ down one column and then the next', () => {
  const at = (left: readonly string[], right: readonly string[], step = 26) => {
    const pieces = [
      ...left.map((text, index) => piece(50, 100 + index * step, text)),
      ...right.map((text, index) => piece(250, 107 + index * step, text)),
    ]
    return inColumns(pieces.sort((a, b) => a.y - b.y).map((one) => [one])).map((line) =>
      line.map(({ text }) => text).join('|'),
    )
  }
  test.each<[string, string[], string[]]>([
    ['number first', ['7 § Hallen', 'Antas', '8 § Parken'], ['Stängs', '9 § Bron', 'Byggs']],
    ['with no space', ['§7 Hallen', 'Antas', '§8 Parken'], ['Stängs', '§9 Bron', 'Byggs']],
  ])('%s', (_, left, right) => expect(at(left, right)).toEqual([...left, ...right]))
  test.each<[string, string[], string[]]>([
    ['are none of two alone', ['§ 7 Hallen', 'Antas', 'Ja'], ['Stängs', '§ 8 Bron', 'Byggs']],
    ['nor where one is passed over', ['§ 7 Hallen', 'Antas', '§ 8 Parken'], ['Stängs', '§ 10 Bron', 'Byggs']],
    ['nor of two lines on a side', ['§ 7 Hallen', 'Antas', '§ 8 Parken'], ['Stängs', '§ 9 Bron']],
  ])('%s', (_, left, right) => expect(at(left, right)).not.toEqual([...left, ...right]))
})
