/** Pieces of a line become its text: room between them is spaces. */
import { describe, expect, test } from 'vitest'
import { written } from './line-text.ts'
import { piece } from '../pieces.fixture.ts'
import type { Piece } from '../types.ts'

/** Letters are 5 points wide, of size 10: a word's room is 2 points, a column's 15. */
const line = (...row: Piece[]) => written(row, row.find(({ text }) => text.trim() !== '') ?? piece(0, 0, ''), 5)
const text = (...row: Piece[]): string => line(...row).text
const at = (x: number, words: string): Piece => piece(x, 100, words)

describe('the text', () => {
  test.each<[what: string, row: Piece[], expected: string]>([
    ['of one piece', [at(50, 'Ada')], 'Ada'],
    ['begins with no room', [at(50, '  Ada ')], 'Ada '],
    ['of pieces that touch is one word', [at(50, 'Ad'), at(60, 'a')], 'Ada'],
    ['with less room is one word', [at(50, 'Ad'), at(61.9, 'a')], 'Ada'],
    ['with room is two', [at(50, 'Ada'), at(67, 'Ek')], 'Ada Ek'],
    ['with a space written is two', [at(50, 'Ada'), at(65, ' '), at(66, 'Ek')], 'Ada Ek'],
    ['with an empty piece between is one', [at(50, 'Ada'), at(65, ''), at(66, 'Ek')], 'AdaEk'],
    ['has no second space', [at(50, 'Ada '), at(75, 'Ek')], 'Ada Ek'],
    ['has none before one', [at(50, 'Ada'), at(70, ' Ek')], 'Ada Ek'],
    ['a space serves the next piece alone', [at(50, 'A'), at(55, ' '), at(56, 'B'), at(61, 'C')], 'A BC'],
    ['with less than a column of room', [at(50, 'Ada'), at(79.9, 'Ek')], 'Ada Ek'],
    ['with a column of room, four spaces', [at(50, 'Ada'), at(80, 'Ek')], 'Ada    Ek'],
    ['or as many as letters would take', [at(50, 'Ada'), at(150, 'Ek')], 'Ada                 Ek'],
    ['rounded', [at(50, 'Ada'), at(153, 'Ek')], `Ada${' '.repeat(18)}Ek`],
    ['without the space before the room', [at(50, 'Ada '), at(95, 'Ek')], 'Ada      Ek'],
    ['nor where the room is as wide as four spaces', [at(50, 'Ada '), at(85, 'Ek')], 'Ada    Ek'],
    ['with room behind two words is three', [at(50, 'A b'), at(67, 'C')], 'A b C'],
    ['of letters set apart, two spaces', [at(50, 'A d a'), at(77, ' '), at(80, 'i'), at(87, 'E k')], 'A d a  i  E k'],
    ['with room before two words is three', [at(50, 'Ada'), at(67, 'E k')], 'Ada E k'],
    [
      'spread to both margins, single spaces',
      [at(50, 'Rapport'), at(105, 'mars'), at(145, 'godkänns'), at(205, 'nu')],
      'Rapport mars godkänns nu',
    ],
    ['behind a mark, one space', [at(50, '1.'), at(90, 'Val')], '1. Val'],
  ])('%s', (_, row, expected) => expect(text(...row)).toBe(expected))

  test('is counted from the first words', () =>
    expect(written([at(0, ' '), at(50, 'Ada'), at(150, 'Ek')], at(50, 'Ada'), 10).text).toBe('Ada       Ek'))
})

describe('places', () => {
  test.each<[what: string, row: Piece[], expected: [number, number][]]>([
    ['one', [at(50, 'Ada')], [[50, 65]]],
    ['one of words beside each other', [at(50, 'Ada'), at(67, 'Ek')], [[50, 77]]],
    [
      'two of columns',
      [at(50, 'Ada'), at(80, 'Ek'), at(92, 'jr')],
      [
        [50, 65],
        [80, 102],
      ],
    ],
    ['one behind a mark', [at(50, '1.'), at(90, 'Val')], [[50, 105]]],
    ['none', [at(50, ' ')], []],
  ])('%s', (_, row, expected) => expect(line(...row).places.map(({ from, to }) => [from, to])).toEqual(expected))
})

describe('how far to the right', () => {
  test.each<[row: Piece[], expected: number]>([
    [[at(50, 'Ada')], 65],
    [[at(50, 'Ada'), at(80, 'Ek')], 90],
    [[at(50, 'Ada Ek'), at(55, 'x')], 80],
    [[at(50, 'Ada'), at(70, '     ')], 65],
  ])('%#', (row, expected) => expect(line(...row).right).toBe(expected))
})

describe('hidden words', () => {
  const hidden = (x: number, width: number): Piece => ({ ...at(x, ' '), width, hidden: true })
  test.each<[what: string, row: Piece[], expected: string]>([
    ['leave one space', [at(50, 'Ada'), hidden(67, 60), at(130, 'Ek')], 'Ada Ek'],
    ['also where they touch the end', [at(50, 'Ada'), hidden(63, 64), at(130, 'Ek')], 'Ada Ek'],
    [
      'part columns where they stand further back',
      [at(50, 'Ada'), hidden(62.9, 67), at(130, 'Ek')],
      'Ada             Ek',
    ],
    ['part nothing before the first', [hidden(0, 49), at(50, 'Ada')], 'Ada'],
    ['do not draw back the end', [at(50, 'Ada'), hidden(64, 0), at(80, 'Ek')], 'Ada    Ek'],
  ])('%s', (_, row, expected) => expect(text(...row)).toBe(expected))
  test('and no blanks that are seen', () =>
    expect(text(at(50, 'Ada'), { ...at(67, ' '), width: 60 }, at(130, 'Ek'))).toBe('Ada             Ek'))
  test('before the first words do not move their end', () =>
    expect(line(hidden(50, 200), at(50, 'Ada')).right).toBe(65))
})

describe('the text after a mark begins', () => {
  test.each<[what: string, row: Piece[], expected: number | null]>([
    ['where the next piece does', [at(50, '1.'), at(70, 'Val')], 70],
    ['not where a third does', [at(50, '1.'), at(70, 'Val'), at(90, 'av')], 70],
    ['inside a piece, by the length of the mark', [at(50, '1. Val')], 65],
    ['behind a mark of two', [at(50, '7 a) Val')], 75],
    ['behind a wider room', [at(50, '•  Val')], 65],
    ['nowhere without a mark', [at(50, 'Val av'), at(90, 'Ada')], null],
    ['nowhere behind a long word', [at(50, 'Nämnden Val')], null],
    ['nowhere behind a mark alone', [at(50, '1.')], null],
    ['nowhere behind what only looks like one', [at(50, 'Ett Val')], null],
  ])('%s', (_, row, expected) => expect(line(...row).hang).toBe(expected))
})
