import { expect, test } from 'vitest'
import type { Piece } from '../types.ts'
import { lineNumbersIn } from './line-numbers.ts'
import { piece } from '../pieces.fixture.ts'

const TEXT = [
  '§ 2 Snö',
  'Kostnaden uppgår',
  'till 500 kronor',
  'per år.',
  'Beslut',
  'Nämnden antar',
  'planen i sin',
  'helhet.',
]
const lines = (x: number, texts: readonly string[] = TEXT): Piece[] =>
  texts.map((text, index) => piece(x, 100 + index * 14, text))
/** Numbers that end at one place, as the lines 1, 2 … count. */
const numbers = (right: number, ...which: number[]): Piece[] =>
  which.map((line) => piece(right - String(line).length * 4, 100 + (line - 1) * 14, String(line), 8))
const found = (...pieces: Piece[]): string => [...lineNumbersIn(pieces)].map(({ text }) => text).join(' ')

test.each<[string, Piece[], string]>([
  ['beside each line', [...numbers(40, 1, 2, 3, 4, 5, 6, 7, 8), ...lines(60)], '1 2 3 4 5 6 7 8'],
  ['beside each second one', [...numbers(40, 2, 4, 6, 8), ...lines(60)], '2 4 6 8'],
  ['to the right of the text', [...numbers(300, 2, 4, 6, 8), ...lines(60)], '2 4 6 8'],
  ['first 1, then each fifth', [...numbers(40, 1, 5, 10), ...lines(60, [...TEXT, 'Mer text', 'och mer.'])], '1 5 10'],
  [
    'two of them, when they count by fives',
    [...numbers(300, 5, 10), ...lines(60, [...TEXT, 'Mer text', 'och mer.'])],
    '5 10',
  ],
  [
    'each fifth, blank lines counted too',
    [...numbers(40, 5, 10, 15), ...lines(60, [...TEXT, ...TEXT]).filter((_, at) => at !== 4 && at !== 6 && at !== 11)],
    '5 10 15',
  ],
  [
    'not figures of a table, a row each',
    [...[5, 10, 15].map((n, at) => piece(40, 100 + at * 14, String(n))), ...lines(90, ['Skatt', 'Avgift', 'Taxa'])],
    '',
  ],
  [
    'beside each line and each blank one',
    [...numbers(40, 1, 2, 3, 4, 5, 6, 7, 8, 9), ...lines(60).filter((_, at) => ![1, 2, 5].includes(at))],
    '1 2 3 4 5 6 7 8 9',
  ],
  [
    'by fives where most lines are blank',
    [...numbers(40, 5, 10, 15), ...lines(60, [...TEXT, ...TEXT]).filter((_, at) => at % 5 < 2)],
    '5 10 15',
  ],
  [
    'not rows of a table with blank ones, below text that has none',
    [
      ...numbers(40, 1, 2, 3, 4, 5, 6, 7, 8, 9),
      ...lines(60, ['Ada', '', 'Bo', '', 'Cia', '', '', 'Dan']).filter(({ text }) => text !== ''),
      ...[0, 1, 2].map((at) => piece(60, 20 + at * 14, 'Text')),
    ],
    '',
  ],
  [
    'not seats of which some are vacant, though nothing else stands on the page',
    [
      ...numbers(40, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
      ...lines(60, 'A B C D E F G H I J'.split(' ')).filter((_, at) => at !== 2 && at !== 6),
    ],
    '',
  ],
  [
    'not years of service, far below each other',
    [5, 10, 15, 20].flatMap((n, at) => [piece(30, 100 + at * 70, String(n)), piece(60, 100 + at * 70, 'Klocka')]),
    '',
  ],
  [
    'not years of service, with lines that go on nearer than lines can stand',
    [5, 10, 15, 20].flatMap((n, at) => [
      piece(30, 100 + at * 35, String(n)),
      piece(60, 100 + at * 35, 'Klocka'),
      piece(60, 114 + at * 35, 'och blommor'),
    ]),
    '',
  ],
  ['not two that count by ones', [...numbers(40, 4, 5), ...lines(60)], ''],
  [
    'not those of a list, whose points take more lines than one',
    [...numbers(40, 1).concat(piece(36, 128, '2', 8), piece(36, 156, '3', 8)), ...lines(60)],
    '',
  ],
  [
    'not years in a table',
    [
      ...[2022, 2023, 2024].map((year, at) => piece(40, 100 + at * 14, String(year))),
      ...lines(90, ['Skatt', 'Avgift', 'Taxa']),
    ],
    '',
  ],
  ['not a table of numbered rows', [...numbers(40, 1, 2, 3), ...lines(60, ['Ordförande', 'Ledamot', 'Ersättare'])], ''],
  ['not where text begins in the same column', [...numbers(66, 2, 4, 6, 8), ...lines(60)], ''],
])('numbers of lines: %s', (_, pieces, expected) => expect(found(...pieces)).toBe(expected))

const ALL = numbers(40, 1, 2, 3, 4, 5, 6, 7, 8)
const IN_SENTENCES = [...ALL, ...lines(60)]
const shifted = (pieces: readonly Piece[], more: (piece: Piece) => Partial<Piece>): Piece[] =>
  pieces.map((one) => ({ ...one, ...more(one) }))

test.each<[boolean, string, Piece[]]>([
  [true, 'in whatever order the file has them', IN_SENTENCES.toReversed()],
  [true, 'with spaces around them', [...shifted(ALL, ({ text }) => ({ text: ` ${text} ` })), ...lines(60)]],
  [true, 'that begin at one place', [...shifted(ALL, () => ({ x: 30 })), ...lines(60)]],
  [
    true,
    'aligned within 2.5 points',
    [...shifted(ALL, ({ x, text }) => ({ x: text === '3' ? x + 2.5 : x })), ...lines(60)],
  ],
  [false, 'turned', [...shifted(ALL, () => ({ turned: true })), ...lines(60)]],
  [false, 'without any text', ALL],
  [false, 'with text on both sides', [...IN_SENTENCES, piece(5, 128, 'ord')]],
  [true, 'with a head far above them in the margin', [...IN_SENTENCES, piece(5, 69, 'ord')]],
  [false, 'with words near them in the margin', [...IN_SENTENCES, piece(5, 70, 'ord')]],
  [true, 'with a foot far below them in the margin', [...IN_SENTENCES, piece(5, 229, 'ord')]],
  [false, 'with words near below them in the margin', [...IN_SENTENCES, piece(5, 228, 'ord')]],
  [true, 'as near the text as four tenths of a letter', [...ALL, ...lines(43.2)]],
  [false, 'nearer', [...ALL, ...lines(43.1)]],
  [true, 'a little above their line', [...shifted(ALL, ({ y }) => ({ y: y - 4.5 })), ...lines(60)]],
  [false, 'further above it', [...shifted(ALL, ({ y }) => ({ y: y - 4.6 })), ...lines(60)]],
  [false, 'that count by threes', [...numbers(40, 2, 5, 8), ...lines(60)]],
  [false, 'that count backwards', [...shifted(ALL, ({ text }) => ({ text: String(9 - Number(text)) })), ...lines(60)]],
  [
    false,
    'beside rows, each of which begins with a capital',
    [...numbers(40, 1, 2, 3), ...lines(60, ['Ja', 'Nej', 'Avstår'])],
  ],
  [
    true,
    'beside a line that begins with a figure and a word',
    [...numbers(40, 1, 2, 3), ...lines(60, ['Ja', '12 kronor', 'Avstår'])],
  ],
  [
    true,
    'by twos, whatever their lines begin with',
    [...numbers(40, 2, 4, 6), ...lines(60, ['A', 'B', 'C', 'D', 'E', 'F'])],
  ],
  [
    true,
    'beside lines of several pieces',
    [...IN_SENTENCES, ...lines(120), ...shifted(lines(180), ({ y }) => ({ y: y - 2 }))],
  ],
])('%s: numbers %s', (isFound, _, pieces) => {
  expect([...lineNumbersIn(pieces)].length > 0).toBe(isFound)
})

test('set from the left, numbers of one figure and of two are one column', () => {
  const apart = [...TEXT, 'Mer text', 'och mer', 'av den', 'i dag.'].map((text, at) => piece(60, 100 + at * 32, text))
  const all = apart.map(({ y }, at) => piece(30, y, String(at + 1), 8))
  expect(lineNumbersIn([...all, ...apart]).size).toBe(12)
})

test('a page of short lines has them where other pages do', () => {
  const page = [...numbers(40, 1, 2, 3, 4), ...lines(60, ['§ 8 Avslutning', 'Beslut', 'Mötet avslutas.', 'Ekby'])]
  expect([lineNumbersIn(page).size, lineNumbersIn(page, true).size]).toEqual([0, 4])
})
