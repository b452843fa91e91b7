/** Tables of votes whose rows no reader knows the cells of: which column a mark is of, and where a table ends. */
import { describe, expect, test } from 'vitest'
import { toLines } from '../../clean/lines.ts'
import { textLines } from '../../read/text.ts'
import { rows, told } from './table.fixture.ts'
import { voterIn, voteTables } from './table.ts'

/** Lines whose cells no reader knows, but the places of what stands apart on them. */
const loose = (...raw: string[]) =>
  told(toLines(textLines(raw)).map((line) => ({ ...line, cells: null, isPlaced: false })))

describe('a mark near the word that heads a column', () => {
  const head = 'Ledamot            Ja          Nej'
  test.each<[string, number, string[]]>([
    ['right below', 20, ['Ada Provlund ? ja']],
    ['two places to the right', 22, ['Ada Provlund ? ja']],
    ['three places to the right', 23, []],
    ['two places to the left', 29, ['Ada Provlund ? nej']],
    ['three places to the left', 28, []],
  ])('%s', (_, at, names) =>
    expect(loose(head, `${'Ada Provlund'.padEnd(at)}X`)).toEqual(names.length > 0 ? [[names, {}]] : []),
  )
  test('counts for the column right above it, where it is near two', () =>
    expect(loose('Ledamot         Ja Nej', 'Ada Provlund     X')).toEqual([[['Ada Provlund ? ja'], {}]]))
  test('counts for none where it is near two and below neither', () =>
    expect(loose('Ledamot         Ja   Nej   Avstår', 'Ada Provlund       X')).toEqual([]))
})

describe('a table goes on', () => {
  const [head, first, last] = ['Namn            Ja   Nej', 'Ada Provlund    X', 'Bo Provberg          X']
  const both = [[['Ada Provlund ? ja', 'Bo Provberg ? nej'], {}]]
  test.each<[string, string, unknown]>([
    ['over a row of other words', 'Parti   Plats', both],
    ['over a name without a mark', 'Caj Provdal', both],
    ['up to a line of text', 'Mötet fortsätter.', [[['Ada Provlund ? ja'], {}]]],
  ])('%s', (_, between, expected) => expect(loose(head, first, between, last)).toEqual(expected))

  test('from its head to its last row', () => {
    const lines = toLines(textLines(['Text', head, first, last, 'Parti   Plats', 'Text']))
    expect(voteTables(lines).map(({ span, isNext }) => [span, isNext])).toEqual([[[2, 4], undefined]])
  })
  test('and each vote of the same rows has its place', () => {
    const lines = toLines(textLines(['Namn            Ja   Nej   Ja   Nej', 'Ada Provlund    X               X']))
    expect(voteTables(lines).map(({ span, isNext }) => [span, isNext])).toEqual([
      [[1, 2], undefined],
      [[1, 2], true],
    ])
  })
  test('where another head tells more votes, another begins', () =>
    expect(
      rows(
        ['Namn', 'Ja', 'Nej'],
        ['Ada Provlund', 'X', ''],
        ['Namn', 'Ja', 'Nej', 'Ja', 'Nej'],
        ['Bo Provberg', 'X', '', '', 'X'],
      ),
    ).toEqual([
      [['Ada Provlund ? ja'], {}],
      [['Bo Provberg ? ja'], {}],
      [['Bo Provberg ? nej'], {}],
    ]))
})

test.each<[string[], string | undefined]>([
  [['Ada Provlund (S)'], 'Ada Provlund S'],
  [['Ada Provlund', 'S'], 'Ada Provlund S'],
  [['(S)', 'Ada Provlund'], 'Ada Provlund S'],
  [['S Ada Provlund'], 'Ada Provlund S'],
  [['Ada Provlund S'], 'Ada Provlund S'],
  [['1 Ada Provlund'], 'Ada Provlund ?'],
  [['12. Ada Provlund'], 'Ada Provlund ?'],
  [['123)  Ada Provlund (S)'], 'Ada Provlund S'],
  [['Ada Provlund', 'X'], 'Ada Provlund ?'],
  [['Ada Provlund', 'Ja'], 'Ada Provlund ?'],
  [['Ada Provlund (S)', 'Bo Provberg (M)'], 'Bo Provberg M'],
  [['Ada Provlund', 'Bo Provberg', 'M', 'S'], 'Bo Provberg M'],
  [['1234 Ada Provlund'], undefined],
  [['Ada Provlund (S), Bo Provberg (M)'], undefined],
  [['Provby Kommun'], undefined],
  [['Provby Kommun (S)'], undefined],
  [['Summa'], undefined],
  [['1 röst'], undefined],
  [[], undefined],
])('who votes in %j', (cells, expected) => {
  const voter = voterIn(cells)
  expect(voter && `${voter.name} ${voter.party ?? '?'}`).toBe(expected)
})
