/** Lists of people side by side: which cell is of which list, and what each list is. */
import { describe, expect, test } from 'vitest'
import type { Block } from '../../../types/block.ts'
import { rowBlocks, textBlocks } from '../../blocks.fixture.ts'
import { below, lists, section, told } from './columns.fixture.ts'
import { listOfPart, listsOf } from './columns.ts'

describe('a list without columns', () => {
  test('is one, with the role of its label', () =>
    expect(told(listsOf(section(rowBlocks('roll', ['Ada Provlund (S)']), { role: 'ersättare' })))).toEqual([
      'attendance ersättare: Ada Provlund (S)',
    ]))
  test('has its label beside its first row off', () =>
    expect(lists('Beslutande: Ada Provlund (S)', 'Bo Provberg (M)')).toEqual([
      'attendance: Ada Provlund (S) / Bo Provberg (M)',
    ]))
  test('and no rows is one', () => expect(lists()).toEqual(['attendance: ']))
})

describe('labels within a row part lists:', () => {
  test.each<[why: string, rows: string[], lists: string[]]>([
    [
      'two, and what stands below is of the second',
      ['Ada Provlund och Bo Provberg. Frånvarande: Caj Provdal', 'Dag Provsten'],
      ['attendance: Ada Provlund och Bo Provberg.', 'absent: Caj Provdal / Dag Provsten'],
    ],
    [
      'the second with its role, and a third',
      ['Ada Provlund Ersättare: Bo Provberg Frånvarande: Caj Provdal'],
      ['attendance: Ada Provlund', 'attendance ersättare: Bo Provberg', 'absent: Caj Provdal'],
    ],
    [
      'not words that are no label',
      ['Ada Provlund Ordet Fritt: Bo Provberg Frånvarande: Caj Provdal'],
      ['attendance: Ada Provlund Ordet Fritt: Bo Provberg', 'absent: Caj Provdal'],
    ],
    [
      'not in the middle of a word',
      ['Ada Provlund-Frånvarande: Bo Provberg'],
      ['attendance: Ada Provlund-Frånvarande: Bo Provberg'],
    ],
    ['not before small letters', ['Ada Provlund Frånvarande: ingen'], ['attendance: Ada Provlund Frånvarande: ingen']],
  ])('%s', (_, rows, expected) => expect(below('Närvarande', ...rows)).toEqual(expected))
})

describe('a list to a column:', () => {
  test.each<[why: string, rows: string[], lists: string[]]>([
    [
      'each cell in its place',
      ['Ledamöter|Ersättare|Tjänstepersoner', 'Ada Provlund (S)||Caj Provdal', '|Bo Provberg (M)|'],
      ['attendance: Ada Provlund (S)', 'attendance ersättare: Bo Provberg (M)', 'officials: Caj Provdal'],
    ],
    [
      'every cell filled, without places',
      ['Ledamöter    Ersättare', 'Ada Provlund (S)    Bo Provberg (M)'],
      ['attendance: Ada Provlund (S)', 'attendance ersättare: Bo Provberg (M)'],
    ],
    [
      'what is set in is of the second',
      ['Ledamöter    Ersättare', 'Ada Provlund (S)', '             Bo Provberg (M)', 'Caj Provdal (C)'],
      ['attendance: Ada Provlund (S) / Caj Provdal (C)', 'attendance ersättare: Bo Provberg (M)'],
    ],
    [
      'of three, what is set in where no column begins goes where its form belongs',
      ['Ledamöter    Ersättare    Tjänstepersoner', '     Ada Provlund (M)', '     Bo Provberg, ekonom'],
      ['attendance: Ada Provlund (M)', 'attendance ersättare: ', 'officials: Bo Provberg, ekonom'],
    ],
    [
      'of three, what is set in where one begins is of that',
      ['Ledamöter    Ersättare    Tjänstepersoner', '             Ada Provlund (M)'],
      ['attendance: ', 'attendance ersättare: Ada Provlund (M)', 'officials: '],
    ],
    [
      'who has no party is of the officials, who has one of the others',
      ['Tjänstepersoner    Ersättare', 'Ada Provlund, ekonom', 'Bo Provberg (M)'],
      ['officials: Ada Provlund, ekonom', 'attendance ersättare: Bo Provberg (M)'],
    ],
    [
      'with no list of officials, of the first',
      ['Ledamöter    Ersättare', 'Ada Provlund, ekonom'],
      ['attendance: Ada Provlund, ekonom', 'attendance ersättare: '],
    ],
    [
      'with no list but of officials, of the first all the same',
      ['Tjänstepersoner    Adjungerade', 'Ada Provlund (S)'],
      ['officials: Ada Provlund (S)', 'officials: '],
    ],
    [
      'what names nobody goes on where the row above was',
      ['Ledamöter    Ersättare', '             Bo Provberg (M)', 'till § 3'],
      ['attendance: ', 'attendance ersättare: Bo Provberg (M) / till § 3'],
    ],
    [
      'below two, in the last',
      ['Ledamöter    Ersättare', 'Ada Provlund (S)    Bo Provberg (M)', 'till § 3'],
      ['attendance: Ada Provlund (S)', 'attendance ersättare: Bo Provberg (M) / till § 3'],
    ],
    [
      'first of all, in the first',
      ['Ledamöter    Ersättare', 'till § 3'],
      ['attendance: till § 3', 'attendance ersättare: '],
    ],
  ])('%s', (_, rows, expected) => expect(lists(...rows)).toEqual(expected))

  test('the labels may be the heading', () =>
    expect(below('Ledamöter    Ersättare', 'Ada Provlund (S)    Bo Provberg (M)')).toEqual([
      'attendance: Ada Provlund (S)',
      'attendance ersättare: Bo Provberg (M)',
    ]))

  test('each row keeps its line and each line its one cell', () => {
    const [members] = listsOf(section(rowBlocks('roll', ['Ledamöter|Ersättare', 'Ada Provlund|Bo Provberg'])))
    expect(members?.blocks).toMatchObject([
      { span: [2, 2], lines: [{ text: 'Ada Provlund', cells: null, pieces: [{ text: 'Ada Provlund' }] }] },
    ])
  })

  test('each line of a block is a row', () => {
    const [head, first, second] = textBlocks('roll', ['Ledamöter    Ersättare', 'Ada Provlund (S)', 'Bo Provberg (M)'])
    const block = { ...(first as Block), lines: [...(first?.lines ?? []), ...(second?.lines ?? [])] }
    const [members] = listsOf(section([head as Block, block]))
    expect(members?.blocks.map(({ text, span }) => [text, span])).toEqual([
      ['Ada Provlund (S)', [2, 2]],
      ['Bo Provberg (M)', [3, 3]],
    ])
  })
})

describe('what is cut goes on in the list that it was cut in:', () => {
  test.each<[cell: string, isOpen: boolean]>([
    ['Ada Provlund,', true],
    ['Ada Provlund, kommun-', true],
    ['Ada Provlund, 1:e', true],
    ['Ada Provlund, 2:a', true],
    ['Ada Provlund, 1:e vice', true],
    ['Ada Provlund, förste', true],
    ['Ada Provlund, Andre', true],
    ['Ada Provlund, tf', true],
    ['Ada Provlund, tf.', true],
    ['Ada Provlund och', true],
    ['vice', true],
    ['Ada Provlund, service', false],
    ['Ada Provlund, 4:e', false],
    ['Ada Provlund, vice ordförande', false],
    ['Ada Provlund', false],
  ])('%s: %s', (cell, isOpen) =>
    expect(lists('Ledamöter|Ersättare', `${cell}|Bo Provberg`, 'till § 3')).toEqual(
      isOpen
        ? [`attendance: ${cell} / till § 3`, 'attendance ersättare: Bo Provberg']
        : [`attendance: ${cell}`, 'attendance ersättare: Bo Provberg / till § 3'],
    ),
  )
})

describe('a cell to a line', () => {
  test('has its rows again', () =>
    expect(lists('Ledamot', 'Parti', 'Ada Provlund', 'S', 'Bo Provberg', 'M')).toEqual([
      'attendance: Ledamot Parti / Ada Provlund S / Bo Provberg M',
    ]))
  test('is one row that says nothing where a mark has lost its column', () => {
    const rows = ['Namn', 'Närvarande', 'Frånvarande', 'Ada Provlund', 'X', 'Bo Provberg', 'X', 'Nämnden möts.']
    const [list, ...more] = listsOf(section(rowBlocks('roll', rows), { role: 'ersättare' }))
    expect(list).toMatchObject({ kind: 'attendance', role: 'ersättare', blocks: [{ text: '', span: [1, 7] }] })
    expect([list?.blocks.length, more]).toEqual([1, []])
  })
})

describe('a roll call inside a §:', () => {
  const part = (...rows: string[]): unknown => {
    const { kind, role, heading, blocks } = listOfPart(rowBlocks('roll', rows))
    return [kind, role ?? '-', heading?.text ?? null, blocks.map(({ text }) => text)]
  }
  test.each<[why: string, rows: string[], expected: unknown]>([
    ['its label alone', ['Frånvarande', 'Ada Provlund'], ['absent', '-', 'Frånvarande', ['Ada Provlund']]],
    ['with a role', ['Ersättare:', 'Ada Provlund'], ['attendance', 'ersättare', 'Ersättare:', ['Ada Provlund']]],
    [
      'beside its first row',
      ['Frånvarande: Ada Provlund', 'Bo Provberg'],
      ['absent', '-', null, ['Frånvarande: Ada Provlund', 'Bo Provberg']],
    ],
    [
      'a sentence',
      ['Vid upprop fanns dessa på plats', 'Ada Provlund'],
      ['attendance', '-', 'Vid upprop fanns dessa på plats', ['Ada Provlund']],
    ],
    [
      'a label that says nothing of who was there',
      ['Plats: Ekby skola', 'Ada Provlund'],
      ['attendance', '-', 'Plats: Ekby skola', ['Ada Provlund']],
    ],
    ['nothing', [], ['attendance', '-', null, []]],
  ])('%s', (_, rows, expected) => expect(part(...rows)).toEqual(expected))
})
