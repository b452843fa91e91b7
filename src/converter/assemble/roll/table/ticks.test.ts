/** Rows that stand behind a cross or a dash: only where crosses show it is the dash more than the mark of a list. */
import { expect, test } from 'vitest'
import { toLines } from '../../../clean/lines.ts'
import { textLines } from '../../../read/text.ts'
import { blocksOf } from '../../blocks.fixture.ts'
import { ticksTold } from './ticks.ts'

/** The rows of each list, and what they say. */
const told = (...lists: string[][]): string[][] =>
  ticksTold(lists.map((rows) => blocksOf('roll', toLines(textLines(rows))))).map((blocks) =>
    blocks.map(({ text }) => text),
  )
const ADA = 'x Ada Provlund, ordförande'
const BO = 'X Bo Provberg'

test.each<[why: string, rows: string[], expected: string[]]>([
  ['two who came', [ADA, BO], ['Ada Provlund, ordförande', 'Bo Provberg']],
  [
    'one who did not',
    [ADA, BO, '- Caj Provdal, revisor,'],
    ['Ada Provlund, ordförande', 'Bo Provberg', 'Caj Provdal, revisor, frånvarande'],
  ],
  ['one without a mark', [ADA, BO, 'Caj Provdal'], ['Ada Provlund, ordförande', 'Bo Provberg', 'Caj Provdal']],
  [
    'a substitute beside, who came',
    [ADA, '- Caj Provdal    x Bo Provberg'],
    ['Ada Provlund, ordförande', 'Caj Provdal, frånvarande', 'Bo Provberg'],
  ],
  [
    'a substitute beside, who was not needed',
    [ADA, 'x Bo Provberg    - Caj Provdal'],
    ['Ada Provlund, ordförande', 'Bo Provberg'],
  ],
  [
    'what stands beside without a mark',
    [ADA, 'x Bo Provberg    ekonom'],
    ['Ada Provlund, ordförande', 'Bo Provberg', 'ekonom'],
  ],
  ['one cross may be a letter', [ADA, '- Bo Provberg'], [ADA, '- Bo Provberg']],
  ['dashes alone are the marks of a list', ['- Ada Provlund', '- Bo Provberg'], ['- Ada Provlund', '- Bo Provberg']],
  ['a cross before no name', ['x 1', 'x 2'], ['x 1', 'x 2']],
])('%s', (_, rows, expected) => expect(told(rows)).toEqual([expected]))

test('what one list shows holds for the others', () =>
  expect(told([ADA, BO], ['x Caj Provdal'], ['- Dan Provby'])).toEqual([
    ['Ada Provlund, ordförande', 'Bo Provberg'],
    ['Caj Provdal'],
    ['Dan Provby, frånvarande'],
  ]))

test('the line is told with its row', () =>
  expect(
    ticksTold([blocksOf('roll', toLines(textLines([ADA, BO])))]).map((blocks) =>
      blocks.map(({ kind, lines }) => [kind, lines.map(({ text, pieces }) => [text, pieces.length])]),
    ),
  ).toEqual([
    [
      ['roll', [['Ada Provlund, ordförande', 1]]],
      ['roll', [['Bo Provberg', 1]]],
    ],
  ]))
