import { expect, test } from 'vitest'
import { letterByLetter, withoutDoubles, type Spotted } from './doubles.ts'
import type { Piece } from '../types.ts'
import { piece } from '../pieces.fixture.ts'

/** Letters as PDFium reads them from pieces, two printings nearer than it can tell as one. */
const lettersOf = (...pieces: Piece[]): Spotted[] =>
  pieces.flatMap(({ text, x, y, size }) =>
    Array.from(text).map((sign, index) => ({ text: sign, x: x + index * size * 0.5, y })),
  )

const read = (pieces: Piece[], seen: Piece[]): string[] =>
  withoutDoubles(pieces, lettersOf(...seen)).map(({ text }) => text)

test.each<[string, Piece[], Piece[], string[]]>([
  [
    'a piece printed twice is one',
    [piece(50, 100, 'Beslut'), piece(50.4, 100, 'Beslut')],
    [piece(50, 100, 'Beslut'), piece(50.4, 100, 'Beslut')],
    ['Beslut'],
  ],
  [
    'so is one with its shadow, a point down and to the right',
    [piece(50, 100, 'Beslut'), piece(51, 101, 'Beslut'), piece(50, 120, 'Text')],
    [piece(50, 100, 'Beslut'), piece(50, 120, 'Text')],
    ['Beslut', 'Text'],
  ],
  [
    'so are words printed again inside their line',
    [piece(50, 100, 'Ekby kommun'), piece(75.5, 100, 'kommun')],
    [piece(50, 100, 'Ekby kommun')],
    ['Ekby kommun'],
  ],
  [
    'letters printed twice, two by two',
    [piece(50, 100, 'T'), piece(50.4, 100, 'Ta'), piece(55.4, 100, 'al'), piece(60.4, 100, 'l')],
    [piece(50, 100, 'Tal')],
    ['Tal'],
  ],
  [
    'words printed twice, one by one, each read with the next',
    [piece(50, 100, '§'), piece(50.4, 100, '§ 7'), piece(60.4, 100, '7 Tal'), piece(70.4, 100, 'Tal')],
    [piece(60, 100, '7'), piece(70, 100, 'Tal')],
    ['§ 7 Tal'],
  ],
  [
    'a word of wide letters printed twice, read with one of narrow ones',
    [
      { ...piece(50, 100, 'Mmmm'), width: 40 },
      { ...piece(50.4, 100, 'Mmmm il.'), width: 50 },
      { ...piece(92.4, 100, 'il.'), width: 8 },
    ],
    [piece(50, 100, 'Mmmm'), piece(92, 100, 'il', 4)],
    ['Mmmm il.'],
  ],
  [
    'letters printed three times, to the right and below',
    [
      ...[piece(50, 100, 'T'), piece(50.4, 100, 'T'), piece(50, 100.4, 'Ta'), piece(55.4, 100, 'a')],
      ...[piece(55, 100.4, 'a o'), piece(65.4, 100, 'o'), piece(65, 100.4, 'o')],
    ],
    [piece(50, 100, 'Ta'), piece(65, 100, 'o')],
    ['Ta o'],
  ],
  [
    'the same word beside another stays',
    [piece(50, 100, 'ja'), piece(62, 100, 'ja')],
    [piece(50, 100, 'ja'), piece(62, 100, 'ja')],
    ['ja', 'ja'],
  ],
  [
    'the same word on the next line stays',
    [piece(50, 100, 'Beslut'), piece(50, 112, 'Beslut')],
    [piece(50, 100, 'Beslut'), piece(50, 112, 'Beslut')],
    ['Beslut', 'Beslut'],
  ],
  [
    'other words on one another stay',
    [piece(50, 100, 'Beslut'), piece(52, 100, 'Förslag')],
    [piece(50, 100, 'Beslut'), piece(52, 100, 'Förslag')],
    ['Beslut', 'Förslag'],
  ],
])('%s', (_, pieces, seen, expected) => expect(read(pieces, seen)).toEqual(expected))

test.each<[string, string, string | null]>([
  ['PPrroottookkoollll', 'Protokoll', 'Protokoll'],
  ['§§ 2211 BBeell', '21Bel', '§ 21 Bel'],
  ['aallll', 'all', 'all'],
  ['Helt annat', 'Beslut', null],
])('%s seen as %s', (doubled, seen, expected) => expect(letterByLetter(doubled, Array.from(seen))).toBe(expected))

const twice = (first: Piece, more: Partial<Piece>): Piece[] => [first, { ...first, ...more }]
const WORD = piece(50, 100, 'Beslut')

test.each<[boolean, string, Partial<Piece>]>([
  [true, 'a fifth of a letter to the right', { x: 52 }],
  [false, 'more than that', { x: 52.1 }],
  [true, 'a fifth of a letter down', { y: 102 }],
  [false, 'more than that down', { y: 102.1 }],
  [false, 'turned', { turned: true }],
  [false, 'hidden', { hidden: true }],
])('printed twice? %s: %s', (isOne, _, more) => {
  const pieces = twice(WORD, more)
  expect(withoutDoubles(pieces, lettersOf(WORD))).toEqual(isOne ? [WORD] : pieces)
})

test('pieces share more than an eighth of a letter where they lie on one another', () => {
  const after = (x: number): string[] => read([piece(50, 100, 'Be'), piece(x, 100, 'e')], [piece(50, 100, 'Be')])
  expect(after(58.7)).toEqual(['Be'])
  expect(after(58.8)).toEqual(['Be', 'e'])
})

test('what stands elsewhere keeps its order, and its spaces', () => {
  const [above, space, below] = [piece(50, 80, 'Över'), piece(90, 100, ' '), piece(50, 120, 'Under')]
  const pieces = [below, WORD, space, { ...WORD, x: 50.4 }, above]
  expect(withoutDoubles(pieces, lettersOf(above, WORD, below))).toEqual([below, WORD, space, above])
  expect(withoutDoubles([], [])).toEqual([])
})

test('letters printed one by one are one piece, as wide as they were', () => {
  const pieces = [piece(50, 100, 'T'), piece(50.4, 100, 'Ta'), piece(55.4, 100, 'al'), piece(60.4, 100, 'l')]
  const [one, ...more] = withoutDoubles(pieces, lettersOf(piece(50, 100, 'Tal')))
  expect(more).toEqual([])
  expect(one).toMatchObject({ text: 'Tal', x: 50, y: 100, size: 10, turned: false })
  expect(one?.width).toBeCloseTo(15.4)
})

test('letters of the line alone count, each once where two stand on one another', () => {
  const pieces = [piece(50, 100, 'T'), piece(50.4, 100, 'Ta'), piece(55.4, 100, 'al'), piece(60.4, 100, 'l')]
  const own = lettersOf(piece(50, 100, 'Tal'))
  const near: Spotted[] = [
    { text: 'T', x: 51.1, y: 100 },
    { text: 'x', x: 50, y: 97.4 },
    { text: 'x', x: 50, y: 102.6 },
    { text: 'x', x: 47.4, y: 100 },
    { text: 'x', x: 65.4, y: 100 },
  ]
  expect(withoutDoubles(pieces, [...near, ...own]).map(({ text }) => text)).toEqual(['Tal'])
})

test.each<[string, string, string | null]>([
  ['AA  BB', 'AB', 'A B'],
  ['11..  22', '12', '1. 2'],
  ['ab', 'abc', null],
  ['abc', 'ab', null],
  ['ab', 'aab', null],
  ['a a', 'a', 'a '],
  ['', '', ''],
])('%j seen as %s is %j', (doubled, seen, expected) => {
  expect(letterByLetter(doubled, Array.from(seen))).toBe(expected)
})
