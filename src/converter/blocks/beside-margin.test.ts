/** Which rows are text beside an empty margin: those of a table that has nothing in its first column. */
import { expect, test } from 'vitest'
import { toLines } from '../clean/lines.ts'
import { rowLine, sourceLine } from '../read/source-line.ts'
import { besideMargin } from './beside-margin.ts'

/** Rows by their cells, other lines by their words; "" is a blank line. */
const found = (...lines: (readonly string[] | string)[]): number[] => [
  ...besideMargin(
    toLines(lines.map((line) => (typeof line === 'string' ? sourceLine(line) : rowLine(line)))),
    ({ text }) => text.startsWith('§'),
  ),
]

test.each<[what: string, lines: (readonly string[] | string)[], expected: number[]]>([
  [
    'all rows of an empty margin',
    [
      ['', 'Nämnden beslutar'],
      ['', 'att anta planen.'],
    ],
    [1, 2],
  ],
  ['items between them', [['', 'Nämnden beslutar'], '• anta planen', ['', 'Handlingar finns.']], [1, 3]],
  [
    'those below the row of a heading',
    [
      ['§ 7', 'Taxa'],
      ['', 'Nämnden beslutar'],
    ],
    [2],
  ],
  [
    'none of a table of figures',
    [
      ['Båt', '700 kr'],
      ['', 'Gäller per år.'],
      ['Kanot', '100 kr'],
    ],
    [],
  ],
  ['none of three columns', [['', 'Ja', 'Nej']], []],
  ['each table by itself', [['Båt', '700 kr'], ['', 'Per år.'], '', ['', 'Nämnden beslutar']], [4]],
])('%s', (_, lines, expected) => expect(found(...lines)).toEqual(expected))
