import { expect, test } from 'vitest'
import type { Piece } from '../types.ts'
import { piece } from '../pieces.fixture.ts'
import { writeSuperscripts } from './superscript.ts'

const read = (...pieces: Piece[]): string[] => writeSuperscripts(pieces).map(({ text, y }) => `${text} ${y}`)

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

/** A word of five letters in size ten, which ends at 75 and stands on 100, and a figure somewhere about it. */
const isSuperscript = (figure: Piece): boolean => writeSuperscripts([piece(50, 100, 'taxan'), figure])[1]?.y === 100

test.each<[string, Piece, boolean]>([
  ['an eighth of the letters above their line', piece(75, 98.75, '1', 6), true],
  ['less', piece(75, 98.85, '1', 6), false],
  ['three quarters above it', piece(75, 92.5, '1', 6), true],
  ['more', piece(75, 92.4, '1', 6), false],
  ['as large as most of the letters', piece(75, 96, '1', 8.5), true],
  ['larger', piece(75, 96, '1', 8.6), false],
  ['a little into their end', piece(72, 96, '1', 6), true],
  ['further in', piece(71.5, 96, '1', 6), false],
  ['a little behind their end', piece(78, 96, '1', 6), true],
  ['further behind', piece(78.5, 96, '1', 6), false],
  ['right before their beginning', piece(47, 96, '1', 6), true],
  ['a little before it', piece(41, 96, '1', 6), true],
  ['further before', piece(40.5, 96, '1', 6), false],
  ['a little into their beginning', piece(50, 96, '1', 6), true],
  ['further into it', piece(50.5, 96, '1', 6), false],
  ['with white about it', piece(75, 96, ' 1 ', 6), true],
  ['turned', { ...piece(75, 96, '1', 6), turned: true }, false],
])('a figure is raised or not: %s', (_, figure, raised) => expect(isSuperscript(figure)).toBe(raised))

test.each<[string, boolean]>([
  ['1', true],
  ['123', true],
  ['1234', false],
  ['1,2', true],
  ['1 - 12', true],
  ['1,2,3,4', true],
  ['1,2,3,4,5', false],
  ['3)', true],
  ['*', true],
  ['***', true],
  ['**)', true],
  ['****', false],
  ['e)', true],
  ['f', false],
  ['x1', false],
  ['1x', false],
  ['111,222,33 ', true],
  ['111,222,333  ', false],
])('"%s" is a figure that may be raised: %s', (text, is) => expect(isSuperscript(piece(75, 96, text, 6))).toBe(is))

test('a figure belongs to the letters of its own line, wherever on the page', () => {
  for (const y of [11, 12, 13, 23, 24, 25, 35, 36, 37])
    expect([y, writeSuperscripts([piece(75, y - 7, '1', 6), piece(50, y, 'taxan')])[0]?.y]).toEqual([y, y])
})

test('no blank, and nothing that is turned, carries a figure', () => {
  const carried = (base: Piece): number | undefined => writeSuperscripts([base, piece(75, 96, '1', 6)])[1]?.y
  expect(carried(piece(50, 100, '     '))).toBe(96)
  expect(carried({ ...piece(50, 100, 'taxan'), turned: true })).toBe(96)
})
