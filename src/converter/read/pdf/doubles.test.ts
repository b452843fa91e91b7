import { expect, test } from 'vitest'
import { letterByLetter, withoutDoubles, type Spotted } from './doubles.ts'
import type { Piece } from './lines.ts'
import { piece } from './pieces.fixture.ts'

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
