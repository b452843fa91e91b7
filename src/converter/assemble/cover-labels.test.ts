/** The label of a block on the cover, and what is left when it is off. */
import { describe, expect, test } from 'vitest'
import type { Block } from '../types/block.ts'
import { rowBlocks } from './blocks.fixture.ts'
import { besideWhole, columnsOf, isLabelled, rowsOf, wrappedOf } from './cover-labels.ts'

const blocks = (...rows: string[]): Block[] => rowBlocks('text', rows)
const first = (row: string): Block => blocks(row)[0] as Block
/** One block of several lines. */
const inOne = (...rows: string[]): Block => {
  const all = blocks(...rows)
  return { ...(all[0] as Block), text: all.map(({ text }) => text).join(' '), lines: all.flatMap(({ lines }) => lines) }
}
const saidOf = ({ kind, role }: { kind: string; role?: string | undefined }): string =>
  [kind, role].filter(Boolean).join(' ')

describe('columns are headed by', () => {
  test.each<[row: string, labels: string[]]>([
    ['Ledamöter|Ersättare', ['attendance', 'attendance ersättare']],
    ['Ledamöter', []],
    ['Ada Provlund|Bo Provberg', []],
  ])('%s: %j', (row, labels) => expect(columnsOf(first(row)).map(saidOf)).toEqual(labels))
  test('nothing', () => {
    expect(columnsOf(undefined)).toEqual([])
    expect(columnsOf({ ...first('Ledamöter|Ersättare'), lines: [] })).toEqual([])
  })
})

describe('a label that goes on in the margin of', () => {
  test.each<[why: string, rows: string[], label: [string, number] | undefined]>([
    ['no row', ['Övriga|Ada Provlund'], undefined],
    ['one', ['Övriga|Ada Provlund', 'deltagare|Bo Provberg'], ['officials', 1]],
    ['one, alone there', ['Övriga|Ada Provlund', 'deltagare'], ['officials', 1]],
    ['two', ['Övriga|Ada Provlund', 'närvarande|Bo Provberg', 'ersättare|Caj Provdal'], ['attendance ersättare', 2]],
    ['one of two, where both make none', ['Övriga|Ada Provlund', 'deltagare|Bo Provberg', 'alla'], ['officials', 1]],
    [
      'two, where one makes none',
      ['Närvarande|Ada Provlund', 'ej|Bo', 'tjänstgörande ersättare|x'],
      ['attendance ersättare', 2],
    ],
    ['three is none', ['Närvarande|Ada Provlund', 'ej|x', 'tjänstgörande|x', 'ersättare|x'], undefined],
    ['a hyphen', ['Tjänste-|Ada Provlund', 'personer|Bo Provberg'], ['officials', 1]],
    ['a row that begins large is none', ['Övriga|Ada Provlund', 'Deltagare|Bo Provberg'], undefined],
    ['a row below one that begins large is none', ['Övriga|Ada', 'Alla|Bo', 'deltagare|Caj'], undefined],
    ['words without a value', ['Övriga', 'deltagare|Bo Provberg'], undefined],
    ['words of no label', ['Alla|Ada Provlund', 'dessa|Bo Provberg'], undefined],
  ])('%s', (_, rows, label) => {
    const [above, ...below] = blocks(...rows)
    const found = wrappedOf(above as Block, below)
    expect(found && [saidOf(found.label), found.rows]).toEqual(label)
  })
})

describe('the label beside a value:', () => {
  test.each<[why: string, rows: string[], beside: [string, string] | undefined]>([
    ['with its colon', ['Beslutande: Ada Provlund'], ['attendance', 'Ada Provlund']],
    ['in its cell', ['Beslutande|Ada Provlund'], ['attendance', 'Ada Provlund']],
    [
      'whole with the row below',
      ['Övriga|Ada Provlund|Bo Provberg', 'suppleanter|x'],
      ['officials', 'Ada Provlund Bo Provberg'],
    ],
    [
      'only with the row below',
      ['Närvarande ej|Ada Provlund|Bo Provberg', 'tjänstgörande ersättare|x'],
      ['attendance ersättare', 'Ada Provlund Bo Provberg'],
    ],
    ['none', ['Ada Provlund', 'Bo Provberg'], undefined],
  ])('%s', (_, rows, beside) => {
    const [above, ...below] = blocks(...rows)
    const found = besideWhole(above as Block, below)
    expect(found && [saidOf(found.label), found.value]).toEqual(beside)
  })
  test('stands in the first line of a block, its value in all', () =>
    expect(besideWhole(inOne('Beslutande: Ada Prov-', 'lund och Bo Provberg'), [])?.value).toBe(
      'Ada Provlund och Bo Provberg',
    ))
  test('of a block without lines is none', () =>
    expect(isLabelled({ ...first('Beslutande: Ada'), lines: [] })).toBe(false))
  test.each([
    ['Beslutande: Ada Provlund', true],
    ['Utsedda att justera: Ada Provlund', true],
    ['Övriga', false],
    ['Ada Provlund', false],
  ])('%s holds both: %s', (row, isBoth) => expect(isLabelled(first(row))).toBe(isBoth))
})

describe('the rows of a section', () => {
  const told = (heading: Block | null, all: Block[]): string[] =>
    rowsOf({ heading, blocks: all }).map(({ text }) => text)
  test.each<[why: string, rows: string[], told: string[]]>([
    ['have no label', ['Ada Provlund', 'Bo Provberg'], ['Ada Provlund', 'Bo Provberg']],
    ['have it off', ['Beslutande: Ada Provlund', 'Bo Provberg'], ['Ada Provlund', 'Bo Provberg']],
    [
      'have it off in the margin of two',
      ['Övriga|Ada Provlund', 'deltagare|Bo Provberg', 'Caj Provdal'],
      ['Ada Provlund', 'Bo Provberg', 'Caj Provdal'],
    ],
    [
      'have all of it off',
      ['Närvarande ej|Ada Provlund', 'tjänstgörande|Bo Provberg|Caj Provdal', 'ersättare', 'och|Dag Provsten'],
      ['Ada Provlund', 'Bo Provberg Caj Provdal', 'och Dag Provsten'],
    ],
    [
      'have nothing where a row held the label alone',
      ['Övriga|Ada Provlund', 'deltagare', 'Bo Provberg'],
      ['Ada Provlund', 'Bo Provberg'],
    ],
    ['are none', [], []],
  ])('%s', (_, rows, expected) => expect(told(null, blocks(...rows))).toEqual(expected))
  test('below a heading are as they are', () =>
    expect(told(first('Frånvarande'), blocks('Beslutande: Ada Provlund'))).toEqual(['Beslutande: Ada Provlund']))

  test.each<[row: string, cells: string[] | null]>([
    ['Beslutande|Ada Provlund|Bo Provberg', ['Ada Provlund', 'Bo Provberg']],
    ['Beslutande|Ada Provlund', ['Beslutande', 'Ada Provlund']],
    ['Beslutande: Ada Provlund', null],
  ])('keep their columns beside the label: %s', (row, cells) => {
    const [one] = rowsOf({ heading: null, blocks: blocks(row) })
    expect(one?.lines[0]?.cells).toEqual(cells)
    expect(one?.lines[0]?.isPlaced).toBe(cells?.length === 2 && cells[0] === 'Beslutande')
  })
  test('keep them all where the first is empty', () => {
    const row = '|Beslutande|Ada Provlund|Bo Provberg'
    const [one] = rowsOf({ heading: null, blocks: blocks(row) })
    expect([one?.text, one?.lines[0]?.cells]).toEqual(['Ada Provlund Bo Provberg', row.split('|')])
  })
  test('do not where a line stands below the first', () =>
    expect(
      rowsOf({ heading: null, blocks: [inOne('Beslutande|Ada Provlund|Bo Provberg', 'Caj Provdal')] }),
    ).toMatchObject([
      {
        text: 'Ada Provlund Bo Provberg Caj Provdal',
        lines: [{ cells: ['Beslutande', 'Ada Provlund', 'Bo Provberg'] }, {}],
      },
    ]))
})
