import { expect, test } from 'vitest'
import type { Piece } from './types.ts'
import { piece } from './pieces.fixture.ts'
import { raiseFigures } from './raised.ts'

const read = (...pieces: Piece[]): string[] => raiseFigures(pieces).map(({ text, y }) => `${text} ${y}`)

test.each<[string, Piece[], string[]]>([
  [
    'a note’s figure after a sum is raised and stands on its line',
    [piece(50, 100, '12 500'), piece(80, 96, '1', 6)],
    ['12 500 100', '¹ 100'],
  ],
  ['so are two, and a star', [piece(50, 100, 'taxan'), piece(75, 96, '1,12', 6)], ['taxan 100', '¹,¹² 100']],
  ['a measure', [piece(50, 100, '30 m'), piece(70, 96, '2', 6)], ['30 m 100', '² 100']],
  ['a mark before a note', [piece(50, 100, '3', 5), piece(54, 103, 'Utan moms.', 8)], ['³ 103', 'Utan moms. 103']],
  ['a letter before a note', [piece(50, 100, 'a', 5), piece(54, 103, 'Utan moms.', 8)], ['ᵃ 103', 'Utan moms. 103']],
  ['a lowered figure is none', [piece(50, 100, 'CO'), piece(60, 102, '2', 6)], ['CO 100', '2 102']],
  ['a small figure on the line is none', [piece(50, 100, 'sida'), piece(70, 100, '2', 6)], ['sida 100', '2 100']],
  ['a figure as large as its word is none', [piece(50, 100, 'rum'), piece(65, 96, '2')], ['rum 100', '2 96']],
  ['a figure far from any word is none', [piece(50, 100, 'rum'), piece(90, 96, '2', 6)], ['rum 100', '2 96']],
  ['a raised word is none', [piece(50, 100, 'Ekby'), piece(70, 96, 'kommun', 6)], ['Ekby 100', 'kommun 96']],
])('%s', (_, pieces, expected) => expect(read(...pieces)).toEqual(expected))
