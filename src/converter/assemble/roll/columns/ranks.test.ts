/** Offices that a column of names cuts in two. */
import { expect, test } from 'vitest'
import { rowBlocks } from '../../blocks.fixture.ts'
import { withWholeRanks } from './ranks.ts'

const told = (...rows: string[]): string[] =>
  withWholeRanks(rowBlocks('roll', rows)).map(({ text, lines, span }) => {
    const cells = lines[0]?.cells?.join('|')
    return `${cells === undefined || cells === text ? text : cells}${span[0] === span[1] ? '' : ` (${span.join('–')})`}`
  })

test.each<[why: string, rows: string[], expected: string[]]>([
  [
    'goes on below its cell, and the row keeps the rest',
    ['Ada Provlund (S), förste vice|Bo Provberg (M)', 'ordförande|Caj Provdal (C)'],
    ['Ada Provlund (S), förste vice ordförande|Bo Provberg (M)', 'Caj Provdal (C)'],
  ],
  [
    'goes on alone, and both rows are one',
    ['Ada Provlund (S), 2:e vice|Bo Provberg (M)', 'ordförande'],
    ['Ada Provlund (S), 2:e vice ordförande|Bo Provberg (M) (1–2)'],
  ],
  [
    'goes on below the last cell, beside a name',
    ['Ada Provlund (S)|Bo Provberg (M), vice', 'ordförande|Caj Provdal (C)'],
    ['Ada Provlund (S)|Bo Provberg (M), vice ordförande', 'Caj Provdal (C)'],
  ],
  [
    'goes on twice',
    ['Ada Provlund, vice|Bo Provberg', 'ordförande|Caj Provdal, vice|Dag Provås', 'ordförande|Eva Provnäs'],
    ['Ada Provlund, vice ordförande|Bo Provberg', 'Caj Provdal, vice ordförande|Dag Provås', 'Eva Provnäs'],
  ],
])('an office %s', (_, rows, expected) => expect(told(...rows)).toEqual(expected))

test.each<[why: string, rows: string[]]>([
  ['below the last cell alone: a row that goes on', ['Ada Provlund|Bo Provberg, vice', 'ordförande']],
  ['below two that are cut', ['Ada Provlund, vice|Bo Provberg, vice', 'ordförande|ordförande']],
  ['below none that is cut', ['Ada Provlund|Bo Provberg', 'ordförande|Caj Provdal']],
  ['with a capital', ['Ada Provlund, vice|Bo Provberg', 'Ordförande|Caj Provdal']],
  ['that is no office', ['Ada Provlund, vice|Bo Provberg', 'rektor|Caj Provdal']],
  ['that says more than an office', ['Ada Provlund, vice|Bo Provberg', 'ordförande i Ekby|Caj Provdal']],
  ['that has more behind it', ['Ada Provlund, vice|Bo Provberg', 'ordförande, § 4|Caj Provdal']],
])('a row stays %s', (_, rows) => expect(told(...rows)).toEqual(rows))

test('a text of two lines, or of none, is no row', () => {
  const [above, below] = rowBlocks('roll', ['Ada Provlund, vice|Bo Provberg', 'ordförande|Caj Provdal'])
  if (!above || !below) throw new Error('two rows')
  const texts = (rows: readonly { text: string }[]): string[] => rows.map(({ text }) => text)
  const ofTwo = { ...above, lines: [...above.lines, ...above.lines] }
  expect(texts(withWholeRanks([ofTwo, below]))).toEqual(texts([ofTwo, below]))
  expect(texts(withWholeRanks([above, { ...below, lines: [] }]))).toEqual(texts([above, below]))
})
