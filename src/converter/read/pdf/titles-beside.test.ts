/** Pages that set each § in columns without lines: number, title and beside them the text. */
import { expect, test } from 'vitest'
import { piece } from './pieces.fixture.ts'
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
