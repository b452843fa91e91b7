/** A roll call that came out with a cell to a line: its rows again, or none where a mark has lost its column. */
import { describe, expect, test } from 'vitest'
import { toLines } from '../../../clean/lines.ts'
import { textLines } from '../../../read/text.ts'
import { blocksOf } from '../../blocks.fixture.ts'
import { stackAt, stackIn, type Stack } from './stack.ts'

/** A line for each word between bars; "" is an empty line. */
const blocks = (text: string) => blocksOf('text', toLines(textLines(text.split('|'))))
const told = (found: Stack | undefined) =>
  found && [found.length, found.rows?.map(({ lines }) => (lines[0]?.cells ?? []).join(';')) ?? null]

const WITHOUT_PARTY = 'Namn|Närvarande|Frånvarande'

describe('what begins with heads and goes on with names:', () => {
  test.each<[why: string, text: string, stack: unknown]>([
    [
      'a cell for each column',
      'Ledamot|Parti|Ada Provlund|S|Bo Provberg|M',
      [6, ['Ledamot;Parti', 'Ada Provlund;S', 'Bo Provberg;M']],
    ],
    [
      'the party first',
      'Parti|Namn|S|Ada Provlund|M|Bo Provberg',
      [6, ['Parti;Namn', 'S;Ada Provlund', 'M;Bo Provberg']],
    ],
    [
      'what stands below is not of it',
      'Ledamot|Parti|Ada Provlund|S|Bo Provberg|M|Nämnden sammanträder.',
      [6, ['Ledamot;Parti', 'Ada Provlund;S', 'Bo Provberg;M']],
    ],
    [
      'empty lines for empty cells, of one step',
      `${WITHOUT_PARTY}|Ada Provlund|X||Bo Provberg||X`,
      [7, ['Namn;Närvarande;Frånvarande', 'Ada Provlund;X;', 'Bo Provberg;;X']],
    ],
    // Without the empty lines a mark may be of either column.
    ['no step', `${WITHOUT_PARTY}|Ada Provlund|X|Bo Provberg|X`, [7, null]],
    [
      'no step, and each cell can be of one column alone',
      'Namn|Parti|Roll|Ada Provlund|ordförande|Bo Provberg|M',
      [7, ['Namn;Parti;Roll', 'Ada Provlund;;ordförande', 'Bo Provberg;M;']],
    ],
    ['a cell of no column', 'Namn|Parti|Närvarande|Ada Provlund|ordförande|Bo Provberg|M', [7, null]],
    ['two cells of one column', 'Namn|Parti|Roll|Ada Provlund|S|M|Bo Provberg|M', [8, null]],
    [
      'two names on the lines of one',
      'Namn|Parti|Roll|Ada Provlund|S|Bo Provberg|M',
      [7, ['Namn;Parti;Roll', 'Ada Provlund;S;', 'Bo Provberg;M;']],
    ],
    ['one name', 'Ledamot|Parti|Ada Provlund|S', undefined],
    ['names and nothing beside them', 'Ledamot|Parti|Ada Provlund|Bo Provberg', undefined],
    ['no head of names', 'Parti|Närvarande|S|X|M|X', undefined],
    ['a head that leads with no names', 'Närvarande|Namn|Ada Provlund|S|Bo Provberg|M', undefined],
    ['its label above', 'Närvarande|Namn|Parti|Ada Provlund|S|Bo Provberg|M', undefined],
    ['no head', 'Ada Provlund|S|Bo Provberg|M', undefined],
    ['nothing', '', undefined],
  ])('%s', (_, text, stack) => expect(told(stackAt(blocks(text)))).toEqual(stack))
})

test.each<[cell: string, isTable: boolean]>([
  ['X', true],
  ['✓', true],
  ['*', true],
  ['ja', true],
  ['Nej', true],
  ['–', true],
  ['närvarande', true],
  ['Närv.', true],
  ['frånv', true],
  ['ej närvarande', true],
  ['Anmält förhinder', true],
  ['anmäld frånvaro', true],
  ['förhindrad', true],
  ['förfall', true],
  ['X X', false],
  ['närvarande hela dagen', false],
  ['var närvarande', false],
])('%s beside a name makes a table of a list: %s', (cell, isTable) =>
  expect(stackAt(blocks(`Namn|Närvarande|Ada Provlund|${cell}|Bo Provberg|${cell}`))?.length).toBe(
    isTable ? 6 : undefined,
  ),
)

describe('where it begins:', () => {
  const text = 'Protokoll|Ledamot|Parti|Ada Provlund|S|Bo Provberg|M'
  test('at the block that is asked for', () => {
    expect(stackAt(blocks(text), 1)?.length).toBe(6)
    expect(stackAt(blocks(text), 0)).toBeUndefined()
    expect(stackAt(blocks(text), 99)).toBeUndefined()
  })
  test('a section without a heading', () => {
    const [heading = null, ...rest] = blocks(text)
    expect(stackIn({ heading: null, blocks: rest })?.length).toBe(6)
    expect(stackIn({ heading, blocks: rest })).toBeUndefined()
  })
  test('not at a line with two words apart', () =>
    expect(stackAt(blocks('Ledamot    Parti|Ledamot|Parti|Ada Provlund|S|Bo Provberg|M'))).toBeUndefined())
})

test('a row takes the lines from its first cell to its last', () =>
  expect(
    stackAt(blocks('Ledamot|Parti|Ada Provlund|S|Bo Provberg|M'))?.rows?.map(({ span, text }) => [span, text]),
  ).toEqual([
    [[1, 2], 'Ledamot Parti'],
    [[3, 4], 'Ada Provlund S'],
    [[5, 6], 'Bo Provberg M'],
  ]))
