/** Pages that set each § in columns without lines: number, title and beside them the text. */
import { describe, expect, test } from 'vitest'
import { piece } from '../pieces.fixture.ts'
import { besideTitles } from './titles-beside.ts'

type Row = readonly [number: string, title: string, text: string]

const rowsOf = (...rows: Row[]) =>
  rows.map((row, index) =>
    row.flatMap((text, at) => (text === '' ? [] : [piece([50, 80, 250][at] ?? 0, 100 + index * 14, text)])),
  )
const read = (...rows: Row[]): string[] =>
  besideTitles(rowsOf(...rows)).map((line) => line.map(({ text }) => text).join(' | '))

const OPENS: Row[] = [
  ['§ 1', 'Stämman öppnas', 'Ada Provlund hälsade alla'],
  ['', '', 'välkomna till stämman.'],
]
const RIGHTS: Row[] = [
  ['§ 2', 'Fråga om', 'Stämman beslutade att Bo'],
  ['', 'närvarorätt', 'Provberg fick närvara.'],
]
const ENDS: Row[] = [
  ['§ 3', 'Avslutning', 'Ada Provlund tackade och'],
  ['', '', 'avslutade stämman.'],
]

test('each § is read by itself, its title before its text', () => {
  expect(read(...OPENS, ...RIGHTS, ...ENDS)).toEqual([
    '§ 1 | Stämman öppnas',
    'Ada Provlund hälsade alla',
    'välkomna till stämman.',
    '§ 2 | Fråga om',
    'närvarorätt',
    'Stämman beslutade att Bo',
    'Provberg fick närvara.',
    '§ 3 | Avslutning',
    'Ada Provlund tackade och',
    'avslutade stämman.',
  ])
})

test('its text begins where the § does, above it, so that a blank line parts them', () => {
  const [, first] = besideTitles(rowsOf(...OPENS, ...ENDS))
  expect(first?.[0]).toMatchObject({ x: 50 })
  expect(first?.[0]?.y).toBeLessThan(100)
})

test('what stands below the last § is no part of it', () => {
  const rows = [...rowsOf(...OPENS, ...ENDS), [piece(50, 220, 'Vid protokollet'), piece(250, 220, 'Justeras')]]
  expect(
    besideTitles(rows)
      .at(-1)
      ?.map(({ text }) => text),
  ).toEqual(['Vid protokollet', 'Justeras'])
})

test.each<[string, Row[]]>([
  [
    'a list of contents',
    [
      ['§ 1', 'Val', '3'],
      ['§ 2', 'Taxa', '4'],
      ['', 'för bad', ''],
    ],
  ],
  [
    'numbers of matters beside the §§',
    [
      ['§ 1', 'Val av ledamot', 'Dnr KS 2024/1'],
      ['', '', ''],
      ['§ 2', 'Taxa för bad', 'Dnr KS 2024/2'],
    ],
  ],
  ['one § alone', OPENS],
])('%s stays as it is', (_, rows) => {
  const lines = rowsOf(...rows)
  expect(besideTitles(lines)).toEqual(lines)
})

/** Rows of pieces by their places, 14 points apart. */
const at = (...rows: (readonly [x: number, text: string])[][]) =>
  rows.map((row, index) => row.map(([x, text]) => piece(x, 100 + index * 14, text)))
const texts = (rows: ReturnType<typeof at>): string[] =>
  besideTitles(rows).map((line) => line.map(({ text }) => text.trim()).join(' | '))
const TWO = [...OPENS, ...ENDS]
const IN_TURN = [
  '§ 1 | Stämman öppnas',
  'Ada Provlund hälsade alla',
  'välkomna till stämman.',
  '§ 3 | Avslutning',
  'Ada Provlund tackade och',
  'avslutade stämman.',
]

test('the page may have other lines above its §§', () => {
  expect(read(['Ekby', '', ''], ...TWO)).toEqual(['Ekby', ...IN_TURN])
})

test('white pieces and white about words change nothing', () => {
  const rows = rowsOf(...TWO).map((row) => [
    piece(40, row[0]?.y ?? 0, '  '),
    ...row.map((one) => ({ ...one, text: ` ${one.text} ` })),
  ])
  expect(texts(rows)).toEqual(IN_TURN)
})

test('four of five §§ set so are enough, and three of four are not', () => {
  const other = (number: number): Row[] => [[`§ ${number}`, 'Paus', '']]
  const set = (number: number): Row[] => [
    [`§ ${number}`, 'Avslutning', 'Ada Provlund tackade och'],
    ['', '', 'avslutade stämman.'],
  ]
  expect(read(...[1, 2, 3, 4].flatMap(set), ...other(5))[2]).toBe('avslutade stämman.')
  expect(read(...[1, 2, 3].flatMap(set), ...other(4))[0]).toBe('§ 1 | Avslutning | Ada Provlund tackade och')
})

describe('a page stays as it is', () => {
  test.each<[string, ReturnType<typeof at>]>([
    ['where the text of one alone goes on', rowsOf(...OPENS, ['§ 2', 'Val', 'Ada Provlund valdes om'])],
    [
      'where what goes on stands below the title',
      at(
        [
          [50, '§ 1'],
          [80, 'Stämman'],
          [250, 'Ada Provlund hälsade alla'],
        ],
        [
          [80, 'öppnas'],
          [250, 'välkomna.'],
        ],
        [
          [50, '§ 2'],
          [80, 'Stämman'],
          [250, 'Ada Provlund tackade alla'],
        ],
        [
          [80, 'avslutas'],
          [250, 'hjärtligt.'],
        ],
      ),
    ],
    [
      'where the texts begin in two places',
      at(
        [
          [50, '§ 1'],
          [80, 'Öppnande'],
          [250, 'Ada Provlund hälsade alla'],
        ],
        [[250, 'välkomna.']],
        [
          [50, '§ 2'],
          [80, 'Slut'],
          [253, 'Ada Provlund tackade alla'],
        ],
        [[253, 'hjärtligt.']],
      ),
    ],
    [
      'where the titles reach over the text',
      at(
        [
          [50, '§ 1'],
          [80, 'Stämman öppnas av ordföranden för i år'],
          [250, 'Ada Provlund hälsade alla'],
        ],
        [[250, 'välkomna.']],
        [
          [50, '§ 2'],
          [80, 'Stämman avslutas av ordföranden för i år'],
          [250, 'Ada Provlund tackade alla'],
        ],
        [[250, 'hjärtligt.']],
      ),
    ],
    [
      'where nothing but a number stands beside the text',
      at(
        [
          [50, '§ 1'],
          [250, 'Ada Provlund hälsade alla'],
        ],
        [[250, 'välkomna.']],
        [
          [50, '§ 2'],
          [250, 'Ada Provlund tackade alla'],
        ],
        [[250, 'hjärtligt.']],
      ),
    ],
    [
      'where a letter stands behind the number',
      rowsOf(...TWO).map((row) => row.map((one) => ({ ...one, text: one.text.replace(/^§ (\d)/u, '§ $1a') }))),
    ],
  ])('%s', (_, rows) => expect(besideTitles(rows)).toEqual(rows))
})

describe('a § ends', () => {
  test('at a line that reaches over both columns, and the page goes on below it', () => {
    const over = 'Paus för kaffe i hallen mellan klockan tio och elva'
    const rows = [...rowsOf(...OPENS), ...rowsOf(['', over, '']), ...rowsOf(...ENDS)].map((row, index) =>
      row.map((one) => ({ ...one, y: 100 + index * 14 })),
    )
    expect(texts(rows)).toEqual([...IN_TURN.slice(0, 3), over, ...IN_TURN.slice(3)])
  })
  test('the last one at words on the left alone', () => {
    expect(read(...TWO, ['Ada', '', ''], ['', '', 'Justeras'])).toEqual([...IN_TURN, 'Ada', 'Justeras'])
    expect(read(...OPENS, ['', 'av ordföranden', ''], ...ENDS)).toEqual([
      '§ 1 | Stämman öppnas',
      'av ordföranden',
      ...IN_TURN.slice(1),
    ])
  })
  test('the last one at room above a line', () => {
    const below = (gap: number) => {
      const rows = [...rowsOf(...TWO), [piece(250, 142 + gap, 'Hon fick blommor.')], [piece(50, 156 + gap, 'Ada')]]
      return besideTitles(rows).at(-2)?.[0]?.x
    }
    expect([below(24), below(25)]).toEqual([50, 250])
  })
})
