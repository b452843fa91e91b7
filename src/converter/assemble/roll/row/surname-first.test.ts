/** Rows that have the surname first, so many of them that no row names two by their surnames. */
import { describe, expect, test } from 'vitest'
import { toLines } from '../../../clean/lines.ts'
import { textLines } from '../../../read/text.ts'
import type { Line } from '../../../types/line.ts'
import { blocksOf } from '../../blocks.fixture.ts'
import { cellSaidOut, isSurnameFirst, listSaidOut, namesTurned } from './surname-first.ts'

const blocks = (rows: readonly string[]) => blocksOf('roll', toLines(textLines(rows)))
const told = (rows: readonly string[], least?: number): string[] =>
  namesTurned(blocks(rows), least).map(({ text }) => text)
const ADA = 'Provlund, Ada (C)'
const BO = 'Provberg, Bo (S)'

describe('rows of text:', () => {
  test.each<[why: string, rows: string[], turned: string[]]>([
    ['two', [ADA, BO], ['Ada Provlund (C)', 'Bo Provberg (S)']],
    [
      'and what stands after the party',
      [`${ADA}, ordförande`, BO],
      ['Ada Provlund (C), ordförande', 'Bo Provberg (S)'],
    ],
    ['the party right after the name', ['Provlund, Ada(C)', BO], ['Ada Provlund(C)', 'Bo Provberg (S)']],
    ['one', [ADA], [ADA]],
    [
      'two of four',
      [ADA, BO, 'Caj Provdal (M)', 'Dan Provby (M)'],
      ['Ada Provlund (C)', 'Bo Provberg (S)', 'Caj Provdal (M)', 'Dan Provby (M)'],
    ],
    [
      'two of five',
      [ADA, BO, 'Caj Provdal (M)', 'Dan Provby (M)', 'Eva Provsund (M)'],
      [ADA, BO, 'Caj Provdal (M)', 'Dan Provby (M)', 'Eva Provsund (M)'],
    ],
    [
      'without parties, where an office shows it',
      ['Provlund, Ada, ordförande', 'Provberg, Bo', 'Provdal, Caj, -17:50'],
      ['Ada Provlund, ordförande', 'Bo Provberg', 'Caj Provdal, -17:50'],
    ],
    ['an office alone', ['Provlund, Ada, ordförande'], ['Provlund, Ada, ordförande']],
    [
      'an office among names that are said out',
      ['Provlund, Ada, ordförande', 'Bo Provberg', 'Caj Provdal'],
      ['Provlund, Ada, ordförande', 'Bo Provberg', 'Caj Provdal'],
    ],
    ['without parties a row may name two', ['Provlund, Zed', 'Provberg, Yff'], ['Provlund, Zed', 'Provberg, Yff']],
    ['though not where most have given names', ['Provlund, Ada', 'Provberg, Yff'], ['Ada Provlund', 'Yff Provberg']],
    ['nor two given names', ['Eva, Ada', 'Bo, Sara'], ['Eva, Ada', 'Bo, Sara']],
    ['a row in running text', [`${ADA}, ordförande, ${BO}`], ['Ada Provlund (C), ordförande, Bo Provberg (S)']],
    ['one between others', [`Caj Provdal (M), ${ADA}`], [`Caj Provdal (M), ${ADA}`]],
    ['parted by semicolons', ['Provlund, Ada, rektor; Provberg, Bo'], ['Ada Provlund, rektor; Bo Provberg']],
    ['not all of them', ['Provlund, Ada; Caj Provdal; Ek, Bo'], ['Provlund, Ada; Caj Provdal; Ek, Bo']],
    ['a particle', ['von Provlund, Ada (C)', BO], ['Ada von Provlund (C)', 'Bo Provberg (S)']],
    ['two given names', ['Provlund, Ada Eva (C)', BO], ['Ada Eva Provlund (C)', 'Bo Provberg (S)']],
    ['an initial', ['Provlund, Ada E. (C)', BO], ['Ada E. Provlund (C)', 'Bo Provberg (S)']],
    ['hyphens', ['Prov-Lund, Ada-Eva (C)', BO], ['Ada-Eva Prov-Lund (C)', 'Bo Provberg (S)']],
    [
      'two surnames, where others show it',
      ['Provlund Ek, Ada (C)', BO, ADA],
      ['Ada Provlund Ek (C)', 'Bo Provberg (S)', 'Ada Provlund (C)'],
    ],
    ['two surnames show nothing', ['Provlund Ek, Ada (C)', BO], ['Provlund Ek, Ada (C)', BO]],
    ['a title is no name', ['Ordförande, Ada (C)', BO], ['Ordförande, Ada (C)', BO]],
    ['nor is one after the comma', ['Provlund, Ordförande (C)', BO], ['Provlund, Ordförande (C)', BO]],
    ['nor a body', ['Kommunstyrelsen, Ada (C)', BO], ['Kommunstyrelsen, Ada (C)', BO]],
    ['the name begins the row', [`1 ${ADA}`, BO], [`1 ${ADA}`, BO]],
  ])('%s', (_, rows, turned) => expect(told(rows)).toEqual(turned))

  test('one will do where another list is set so', () => expect(told([ADA], 1)).toEqual(['Ada Provlund (C)']))
  test('a list whose surnames are given names too, where another is set so', () => {
    const list = 'Provlund, Zeta (S), Sten, Gun (M), Erik, Yff (C)'
    expect([told([list]), told([list], 1)]).toEqual([[list], ['Zeta Provlund (S), Gun Sten (M), Yff Erik (C)']])
  })
  test('the line is told with its block', () =>
    expect(
      namesTurned(blocks([ADA, BO]))[0]?.lines.map(({ text, pieces }) => [text, pieces.map((one) => one.text)]),
    ).toEqual([['Ada Provlund (C)', ['Ada Provlund (C)']]]))
})

describe('cells:', () => {
  const rows = ['Provlund, Ada    C', 'Provberg, Bo    S']
  test('a cell of its own needs no party', () => expect(told(rows)).toEqual(['Ada Provlund C', 'Bo Provberg S']))
  test('its piece stays where it stood', () =>
    expect(namesTurned(blocks(rows)).map(({ lines }) => lines[0]?.pieces)).toEqual([
      [
        { text: 'Ada Provlund', at: 0 },
        { text: 'C', at: 17 },
      ],
      [
        { text: 'Bo Provberg', at: 0 },
        { text: 'S', at: 16 },
      ],
    ]))
  test('whichever cell it is', () =>
    expect(told(['C    Provlund, Ada', 'S    Provberg, Bo'])).toEqual(['C Ada Provlund', 'S Bo Provberg']))
  test('more in the cell is no name', () =>
    expect(told(['Provlund, Ada, Provby    C', 'Provberg, Bo, Ekby    S'])).toEqual([
      'Provlund, Ada, Provby C',
      'Provberg, Bo, Ekby S',
    ]))
  test('empty ones stay in their columns', () => {
    const placed = blocks(rows).map((block) => {
      const line: Line = { ...(block.lines[0] as Line), cells: [block.text.slice(0, -2), '', block.text.slice(-1)] }
      return { ...block, lines: [line] }
    })
    expect(namesTurned(placed).map(({ text, lines }) => [text, lines[0]?.cells])).toEqual([
      ['Ada Provlund C', ['Ada Provlund', '', 'C']],
      ['Bo Provberg S', ['Bo Provberg', '', 'S']],
    ])
  })
  test('a block of two lines is no row', () => {
    const [one, two] = blocks([ADA, BO])
    const both = { ...blocks([ADA])[0], lines: [...(one?.lines ?? []), ...(two?.lines ?? [])] } as typeof one & object
    expect(namesTurned([both, both])).toEqual([both, both])
  })
})

test.each<[cell: string, isSo: boolean]>([
  ['Provlund, Ada', true],
  ['af Provlund, Ada Eva', true],
  ['Provlund Ada', false],
  ['Provlund, ada', false],
  ['Provlund, Ada (C)', false],
  ['Provlund, Ada, Bo', false],
  ['Ordförande, Ada', false],
])('a name set so and nothing else: %s %s', (cell, isSo) => expect(isSurnameFirst(cell)).toBe(isSo))

test.each<[cell: string, said: string]>([
  ['Provlund, Ada', 'Ada Provlund'],
  ['Provlund, Ada (C)', 'Ada Provlund (C)'],
  ['von Provlund, Ada(C)', 'Ada von Provlund(C)'],
  ['Provlund, Ada (C), ordförande', 'Provlund, Ada (C), ordförande'],
  ['Provlund, Ordförande', 'Provlund, Ordförande'],
  ['Ada Provlund (C)', 'Ada Provlund (C)'],
])('a cell of one person: %s is %s', (cell, said) => expect(cellSaidOut(cell)).toBe(said))

test.each<[list: string, said: string]>([
  [ADA, 'Ada Provlund (C)'],
  [`${ADA}, ${BO}`, 'Ada Provlund (C), Bo Provberg (S)'],
  [`${ADA}; ${BO} och Provdal, Zeta (M)`, 'Ada Provlund (C), Bo Provberg (S), Zeta Provdal (M)'],
  // May be two, by their surnames.
  ['Provlund, Provberg (C)', 'Provlund, Provberg (C)'],
  ['Provlund, Ada', 'Provlund, Ada'],
  [`${ADA}, Bo Provberg (S)`, `${ADA}, Bo Provberg (S)`],
  ['Ada Provlund (C), Bo Provberg (S)', 'Ada Provlund (C), Bo Provberg (S)'],
  ['', ''],
])('a list: %s is %s', (list, said) => expect(listSaidOut(list)).toBe(said))
