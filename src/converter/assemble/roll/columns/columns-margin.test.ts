/** What stands beside lists that are side by side: words of the margin, parties and marks in columns of their own. */
import { describe, expect, test } from 'vitest'
import { rowBlocks } from '../../blocks.fixture.ts'
import { below, lists, section, told } from './columns.fixture.ts'
import { listsOf } from './columns.ts'

describe('a word of the margin heads no list:', () => {
  test.each<[why: string, rows: string[], lists: string[]]>([
    [
      'where no row has a cell for it',
      ['Beslutande    Ledamöter    Ersättare', '              Ada Provlund (S)    Bo Provberg (M)'],
      ['attendance: Ada Provlund (S)', 'attendance ersättare: Bo Provberg (M)'],
    ],
    [
      'but one where somebody stands below it',
      ['Närvarande    Frånvarande', 'Ada Provlund (S)', '              Bo Provberg (M)'],
      ['attendance: Ada Provlund (S)', 'absent: Bo Provberg (M)'],
    ],
    [
      'or is the only one in the row, in the place of the first',
      ['Närvarande|Frånvarande', 'Ada Provlund (S)|'],
      ['attendance: Ada Provlund (S)', 'absent: '],
    ],
    [
      'but one where the words of two stand together and some row has as many names',
      ['Närvarande Ersättare    Tjänstepersoner', 'Ada Provlund (S)    Bo Provberg (M)    Caj Provdal'],
      ['attendance: Ada Provlund (S)', 'attendance ersättare: Bo Provberg (M)', 'officials: Caj Provdal'],
    ],
    [
      'nor where they stand together and none has',
      ['Övriga Ersättare    Tjänstepersoner', 'Ada Provlund (S)    Bo Provberg'],
      ['attendance ersättare: Ada Provlund (S)', 'officials: Bo Provberg'],
    ],
    [
      'but one where some row has',
      ['Närvarande|Ersättare|Tjänstepersoner', 'Ada Provlund|Bo Provberg|Caj Provdal'],
      ['attendance: Ada Provlund', 'attendance ersättare: Bo Provberg', 'officials: Caj Provdal'],
    ],
    [
      'and goes on in small letters beside the rows',
      ['Övriga|Ersättare|Tjänstepersoner', 'närvarande|Ada Provlund|Bo Provberg', '|Caj Provdal|'],
      ['attendance ersättare: Ada Provlund / Caj Provdal', 'officials: Bo Provberg'],
    ],
    [
      'nor is what is set in beside it of the second',
      ['Övriga    Ersättare    Tjänstepersoner', '          Ada Provlund (S)'],
      ['attendance ersättare: Ada Provlund (S)', 'officials: '],
    ],
    [
      'a small word with nothing beside it is a row',
      ['Övriga|Ersättare|Tjänstepersoner', 'Ada Provlund|Bo Provberg', 'närvarande'],
      ['attendance ersättare: Ada Provlund', 'officials: Bo Provberg / närvarande'],
    ],
  ])('%s', (_, rows, expected) => expect(lists(...rows)).toEqual(expected))
})

describe('parties in columns of their own:', () => {
  test.each<[why: string, rows: string[], lists: string[]]>([
    [
      'before each name',
      ['Ledamöter    Ersättare', 'S    Ada Provlund    M    Bo Provberg', 'C    Caj Provdal'],
      ['attendance: S Ada Provlund / C Caj Provdal', 'attendance ersättare: M Bo Provberg'],
    ],
    [
      'behind each name',
      ['Ledamöter    Ersättare', 'Ada Provlund    S    Bo Provberg    M'],
      ['attendance: Ada Provlund (S)', 'attendance ersättare: Bo Provberg (M)'],
    ],
    [
      'behind each name, and a name without one',
      ['Ledamöter|Ersättare', 'Ada Provlund|S|Bo Provberg|M', 'Caj Provdal|Dag Provsten|C'],
      ['attendance: Ada Provlund (S) / Caj Provdal', 'attendance ersättare: Bo Provberg (M) / Dag Provsten (C)'],
    ],
    [
      'before names, one party without anybody',
      ['Ledamöter|Ersättare', 'S|Ada Provlund|M|Bo Provberg', 'C|Caj Provdal|KD'],
      ['attendance: S Ada Provlund / C Caj Provdal', 'attendance ersättare: M Bo Provberg / KD'],
    ],
    [
      'each in its place, the first pair empty',
      ['Ledamöter|Ersättare', 'S|Ada Provlund|M|Bo Provberg', '||C|Caj Provdal'],
      ['attendance: S Ada Provlund', 'attendance ersättare: M Bo Provberg / C Caj Provdal'],
    ],
    [
      'not in as many cells as there are lists',
      ['Ledamöter|Ersättare', 'Ada Provlund|S'],
      ['attendance: Ada Provlund', 'attendance ersättare: S'],
    ],
  ])('%s', (_, rows, expected) => expect(lists(...rows)).toEqual(expected))
})

describe('marks below the labels say who came: the rows stay whole', () => {
  test.each<[mark: string, isMark: boolean]>([
    ['X', true],
    ['✓', true],
    ['ja', true],
    ['Nej', true],
    // Two lists may be numbered.
    ['1', false],
    ['nejlika', false],
    ['kanske nej', false],
  ])('%s: %s', (mark, isMark) =>
    expect(lists('Närvarande|Frånvarande', `Ada Provlund|${mark}`)).toEqual(
      isMark
        ? [`attendance: Närvarande    Frånvarande / Ada Provlund    ${mark}`.replaceAll('    ', ' ')]
        : ['attendance: Ada Provlund', `absent: ${mark}`],
    ),
  )
  test('not first in a row', () =>
    expect(lists('Ledamöter|Ersättare', 'X|Ada Provlund')).toEqual([
      'attendance: X',
      'attendance ersättare: Ada Provlund',
    ]))
  test('with the heading, and the role of the first label', () =>
    expect(below('Ersättare    Frånvarande', 'Ada Provlund    X')).toEqual([
      'attendance ersättare: Ersättare Frånvarande / Ada Provlund X',
    ]))
  test('or that of the section', () =>
    expect(
      told(listsOf(section(rowBlocks('roll', ['Ersättare|Frånvarande', 'Ada Provlund|X']), { role: 'suppleant' }))),
    ).toEqual(['attendance suppleant: Ersättare Frånvarande / Ada Provlund X']))
})

test('rows above the first label of the margin are those of the head', () => {
  expect(lists('|Ledamöter|Ersättare', '|Ada Provlund|Bo Provberg', 'Frånvarande|Caj Provdal|Dan Provborg')).toEqual([
    'attendance: Ada Provlund',
    'attendance ersättare: Bo Provberg',
    'absent: Caj Provdal',
    'absent ersättare: Dan Provborg',
  ])
})
