/** Words of two cells that were found as one piece are parted at the line between them, where a space stands there. */
import { describe, expect, test } from 'vitest'
import { cutAtLines } from './cut.ts'
import type { Spotted } from '../letters/doubles.ts'
import type { Piece } from '../types.ts'
import { piece } from '../pieces.fixture.ts'
import type { Grid } from './ruled.ts'

/** A row of cells with lines at these places across the page, from 90 to 110 down it. */
const grid = (...xs: number[]): Grid => ({
  rows: 1,
  columns: xs.length - 1,
  places: xs.slice(1).map((right, column) => ({
    left: xs[column] ?? 0,
    right,
    top: 90,
    bottom: 110,
    row: 0,
    column,
    rows: 1,
    columns: 1,
  })),
})
/** Letters 5 points apart, as the piece sets them. */
const lettersOf = ({ x, y, text }: Piece): Spotted[] =>
  Array.from(text).flatMap((letter, at) => (/[\p{L}\p{N}]/u.test(letter) ? [{ text: letter, x: x + at * 5, y }] : []))
const cut = (one: Piece, grids: Grid[], letters = lettersOf(one)): [string, number, number][] =>
  cutAtLines([one], grids, letters).map(({ text, x, width }) => [text, x, width])

const WORDS = piece(100, 105, 'Anna Ek')

describe('a piece', () => {
  test('that ends within its cell stays whole', () => {
    expect(cut(WORDS, [grid(95, 140)])).toEqual([['Anna Ek', 100, 35]])
  })
  test('that reaches into the next cell is two, each with its place and its width', () => {
    expect(cut(WORDS, [grid(95, 122, 200)])).toEqual([
      ['Anna ', 100, 22],
      ['Ek', 125, 10],
    ])
  })
  test('over three cells is three', () => {
    expect(cut(piece(100, 105, 'ja nej avstår'), [grid(95, 112, 132, 200)])).toEqual([
      ['ja ', 100, 12],
      ['nej ', 115, 17],
      ['avstår', 135, 30],
    ])
  })
  test('keeps its size and its line', () => {
    const [, second] = cutAtLines([WORDS], [grid(95, 122, 200)], lettersOf(WORDS))
    expect(second).toEqual({ text: 'Ek', x: 125, y: 105, width: 10, size: 10, turned: false })
  })
  test.each([
    [127, 1],
    [126.9, 2],
  ])('that ends at 130 may reach over a line at %s: %i', (line, count) => {
    expect(cut(piece(100, 105, 'Anna B'), [grid(95, line, 200)])).toHaveLength(count)
  })
  test('without a space at the line stays whole: a word may run over', () => {
    expect(cut(WORDS, [grid(95, 110, 200)])).toEqual([['Anna Ek', 100, 35]])
  })
  test('that is turned stays whole', () => {
    expect(cut({ ...WORDS, turned: true }, [grid(95, 122, 200)])).toHaveLength(1)
  })
  test('of nothing but space stays whole', () => {
    expect(cut(piece(100, 105, '       '), [grid(95, 122, 200)])).toHaveLength(1)
  })
  test('outside every cell stays whole, and so where nothing is drawn', () => {
    expect(cut(piece(100, 130, 'Anna Ek'), [grid(95, 122, 200)])).toHaveLength(1)
    expect(cut(piece(80, 105, 'Anna Ek'), [grid(95, 102, 200)])).toHaveLength(1)
    expect(cut(WORDS, [])).toEqual([['Anna Ek', 100, 35]])
  })
})

describe('a piece whose letters do not read as it does stays whole:', () => {
  test.each<[string, (letters: Spotted[]) => Spotted[]]>([
    ['one is missing', (all) => all.slice(1)],
    ['one is another', (all) => [{ text: 'x', x: 100, y: 105 }, ...all.slice(1)]],
    ['they stand on another line', (all) => all.map((one) => ({ ...one, y: 108.1 }))],
    ['there are more', (all) => [...all, { text: 'k', x: 135, y: 105 }]],
  ])('%s', (_, changed) => {
    expect(cut(WORDS, [grid(95, 122, 200)], changed(lettersOf(WORDS)))).toEqual([['Anna Ek', 100, 35]])
  })

  test.each<[string, (letters: Spotted[]) => Spotted[]]>([
    ['read in another order', (all) => all.toReversed()],
    ['a little above the line', (all) => all.map((one) => ({ ...one, y: 102.1 }))],
    ['with others further off', (all) => [...all, { text: 'x', x: 145, y: 105 }, { text: 'x', x: 94, y: 105 }]],
  ])('not where they are %s', (_, changed) => {
    expect(cut(WORDS, [grid(95, 122, 200)], changed(lettersOf(WORDS)))).toHaveLength(2)
  })
})
