/** Whom the next row of a roll call names, and how many rows that takes. */
import { describe, expect, test } from 'vitest'
import type { Block } from '../../types/block.ts'
import { rowBlocks, textBlocks } from '../blocks.fixture.ts'
import { readRows } from './read-rows.ts'
import type { Manner } from './row/row.ts'

/** How many rows were taken, and each who is named there with what is said. */
const told = (blocks: readonly Block[], role = 'ledamot', manner: Manner = {}): (string | number)[] => {
  const { entries, rows } = readRows(blocks, role, manner)
  return [rows, ...entries.map(({ name, party, role, note }) => [name, party, role, note].filter(Boolean).join(' '))]
}
/** One block of several lines. */
const inOne = (texts: readonly string[], text = texts.join(' ')): Block => {
  const all = textBlocks('roll', texts)
  return { ...(all[0] as Block), text, lines: all.flatMap(({ lines }) => lines) }
}

test('nothing names nobody', () => expect(told([])).toEqual([1]))

describe('a row by itself:', () => {
  test.each<[rows: string[], ...told: (string | number)[]]>([
    [['Ada Provlund (S)', 'Bo Provberg (M)'], 1, 'Ada Provlund S ledamot'],
    [['Ada Provlund (S) Bo Provberg (M)'], 1, 'Ada Provlund S ledamot', 'Bo Provberg M ledamot'],
    [['Ingen'], 1],
    // It names somebody: what stands below is no half of it.
    [['Ada Provlund, ekonom', 'Bo Provberg'], 1, 'Ada Provlund ledamot ekonom'],
    [['Ada Provlund, Ekby', 'Bo Provberg'], 1, 'Ada Provlund ledamot Ekby'],
    [['Ada Provlund, Ekby'], 1, 'Ada Provlund ledamot Ekby'],
    [['Ada Provlund, Ekby', 'kommunens växel'], 1],
    // An office that begins a row ends what is cut above it, also where "och" stands in it.
    [['Ada Provlund, Eva Provnäs, Bo', 'Ekonom Caj Provdal, Dag Provsten'], 1],
    [['Ada Provlund, Eva Provnäs, Bo', 'Ekonom Caj Provdal och Dag Provsten'], 1],
  ])('%j', (rows, ...expected) => expect(told(textBlocks('roll', rows))).toEqual(expected))
})

describe('lines of one paragraph:', () => {
  test.each<[why: string, lines: string[], ...told: (string | number)[]]>([
    [
      'rows where each names somebody',
      ['Ada Provlund (S)', 'Bo Provberg'],
      1,
      'Ada Provlund S ledamot',
      'Bo Provberg närvarande',
    ],
    [
      'no rows where one does not',
      ['Ada Provlund (S), Bo', 'Provberg (M)'],
      1,
      'Ada Provlund S ledamot',
      'Bo Provberg M ledamot',
    ],
    [
      'no rows where one ends in a comma',
      ['Ada Provlund,', 'Bo Provberg, ekonom'],
      1,
      'Ada Provlund närvarande',
      'Bo Provberg ledamot ekonom',
    ],
    [
      'rows where the last ends so',
      ['Ada Provlund (S), ekonom', 'Bo Provberg (M),'],
      1,
      'Ada Provlund S ledamot ekonom',
      'Bo Provberg M ledamot',
    ],
  ])('%s', (_, lines, ...expected) => expect(told([inOne(lines)])).toEqual(expected))

  test('are rows where each of three names somebody, and none where one of them ends in a comma', () => {
    expect(told([inOne(['Ada Provlund (S)', 'Bo Provberg', 'Caj Provdal'])])).toEqual([
      1,
      'Ada Provlund S ledamot',
      'Bo Provberg närvarande',
      'Caj Provdal närvarande',
    ])
    expect(told([inOne(['Ada Provlund,', 'Bo Provberg (S)', 'Caj Provdal (M)'])])).toEqual([1])
  })
  test('the first may have lost its label', () =>
    expect(told([inOne(['Beslutande Ada Provlund (S)', 'Bo Provberg'], 'Ada Provlund (S) Bo Provberg')])).toEqual([
      1,
      'Ada Provlund S ledamot',
      'Bo Provberg närvarande',
    ]))
  test('or be other than the text, which is then read', () =>
    expect(told([inOne(['Ada Provlund (S)', 'Bo Provberg'], 'Caj Provdal')])).toEqual([1, 'Caj Provdal närvarande']))
})

describe('a list that the margin broke:', () => {
  test.each<[why: string, rows: string[], ...told: (string | number)[]]>([
    [
      'within a name',
      ['Ada Provlund, Bo', 'Provberg, Caj Provdal'],
      2,
      'Ada Provlund närvarande',
      'Bo Provberg närvarande',
      'Caj Provdal närvarande',
    ],
    [
      'twice',
      ['Ada Provlund, Bo', 'Provberg, Caj', 'Provdal'],
      3,
      'Ada Provlund närvarande',
      'Bo Provberg närvarande',
      'Caj Provdal närvarande',
    ],
    ['never, without a comma', ['Ada', 'Provlund, Bo Provberg'], 1],
    [
      'behind an office of the next',
      ['Kommundirektör Ada Provlund, ekonom', 'Bo Provberg, jurist Caj Provdal'],
      2,
      'Ada Provlund ledamot kommundirektör',
      'Bo Provberg ledamot ekonom',
      'Caj Provdal ledamot jurist',
    ],
    [
      'behind an office and a first name',
      ['Kommundirektör Ada Provlund, ekonom Bo', 'Provberg, jurist Caj Provdal'],
      2,
      'Ada Provlund ledamot kommundirektör',
      'Bo Provberg ledamot ekonom',
      'Caj Provdal ledamot jurist',
    ],
    [
      'behind an office and a longer first name',
      ['Kommundirektör Ada Provlund, ekonom Caj', 'Provdal, jurist Bo Provberg'],
      2,
      'Ada Provlund ledamot kommundirektör',
      'Caj Provdal ledamot ekonom',
      'Bo Provberg ledamot jurist',
    ],
    [
      'behind an office of two words',
      ['Kommundirektör Ada Provlund, tekn. chef', 'Bo Provberg, ny jurist Caj Provdal'],
      2,
      'Ada Provlund ledamot kommundirektör',
      'Bo Provberg ledamot tekn. chef',
      'Caj Provdal ledamot ny jurist',
    ],
    [
      'behind one without a stop',
      ['Kommundirektör Ada Provlund, kommunens jurist', 'Bo Provberg, ekonom Caj Provdal'],
      2,
      'Ada Provlund ledamot kommundirektör',
      'Bo Provberg ledamot kommunens jurist',
      'Caj Provdal ledamot ekonom',
    ],
    [
      'behind "och"',
      ['Kommundirektör Ada Provlund, ekonom Bo Provberg och', 'jurist Caj Provdal'],
      2,
      'Ada Provlund ledamot kommundirektör',
      'Bo Provberg ledamot ekonom',
      'Caj Provdal ledamot jurist',
    ],
    [
      'but not before an office that begins a row',
      ['Ada Provlund, Bo', 'Ekonom Caj Provdal'],
      1,
      'Ada Provlund ledamot Bo',
    ],
    [
      'but before one that "och" stands before',
      ['Ada Provlund, Bo', 'Provberg och ekonom Caj Provdal'],
      2,
      'Ada Provlund närvarande',
      'Bo Provberg närvarande',
      'Caj Provdal ledamot ekonom',
    ],
    ['so that one row more says no more', ['Ada Provlund, Bo', 'ekonom'], 1],
    ['with what is said of the only one', ['Ada Provlund, chef, Ekby', 'kommun'], 1],
  ])('%s', (_, rows, ...expected) => expect(told(textBlocks('roll', rows))).toEqual(expected))

  test('but not before the mark of a list item', () => {
    const [first, second] = textBlocks('roll', ['Ada Provlund, Bo', 'Provberg, Caj Provdal'])
    const marked = { ...(second as Block), lines: (second as Block).lines.map((line) => ({ ...line, mark: '•' })) }
    expect(told([first as Block, marked])).toEqual([1])
  })
})

describe('cells of a row:', () => {
  test.each<[row: string, ...told: (string | number)[]]>([
    ['Ada Provlund|Bo Provberg, ekonom', 1, 'Ada Provlund närvarande', 'Bo Provberg ledamot ekonom'],
    ['Ada Provlund (S)||Bo Provberg (M)', 1, 'Ada Provlund S ledamot', 'Bo Provberg M ledamot'],
    ['Ada Provlund|Saco (yttranderätt)', 1, 'Ada Provlund ledamot Saco (yttranderätt)'],
    ['Ada Provlund|Umeå', 1, 'Ada Provlund ledamot Umeå'],
    ['Ada Provlund|Umeå|ekonom', 1, 'Ada Provlund ledamot Umeå, ekonom'],
    ['Ada Provlund|ordförande', 1, 'Ada Provlund ordförande'],
    ['Ada Provlund|KB', 1, 'Ada Provlund ledamot KB'],
    ['Ada Provlund|Saco (yttranderätt)|Bo Provberg', 1],
    ['Ada Provlund|X|Saco (yttranderätt)', 1],
    // Letters of nobody knows whom are none of the name.
    ['Ada Provlund|VfP', 1, 'Ada Provlund ledamot VfP'],
    // A party and a mark are not said of anybody.
    ['Ada Provlund|KD', 1, 'Ada Provlund KD ledamot'],
    ['Ada Provlund|Ek', 1, 'Ada Provlund Ek närvarande'],
    ['Ada Provlund|X', 1, 'Ada Provlund närvarande'],
    ['Ada Provlund|–', 1],
    ['Ada Provlund|S|Bo Provberg|M', 1, 'Ada Provlund S ledamot', 'Bo Provberg M ledamot'],
    ['Ordförande|Ada Provlund', 1, 'Ada Provlund ordförande'],
    ['Ingen|ekonom', 1],
  ])('%s', (row, ...expected) => expect(told(rowBlocks('roll', [row]))).toEqual(expected))

  test('of a block of two lines are none', () =>
    expect(told([inOne(['Ada Provlund    Saco (yttranderätt)', 'med mera'])])).toEqual([1]))
})
