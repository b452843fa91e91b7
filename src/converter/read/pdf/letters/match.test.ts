/** Letters of a piece paired with those that are drawn: which of them is which, and where each stands. */
import { describe, expect, test } from 'vitest'
import { LONGEST, match, spread } from './match.ts'
import type { Letter } from './letters.ts'

const NOWHERE = { left: 0, top: 0, right: 0, bottom: 0 }
/** Letters as drawn from left to right; `written` is their order in the file, where it is another. */
const drawn = (text: string, written: readonly number[] = []): Letter[] =>
  Array.from(text, (letter, at) => ({
    text: letter,
    index: written[at] ?? at,
    drawn: 0,
    x: at * 10,
    y: 0,
    box: NOWHERE,
  }))
const places = (text: string, known: readonly Letter[]): (number | null)[] =>
  match(Array.from(text), known).map((letter) => letter && letter.x / 10)
const N = null

describe('each letter has its twin:', () => {
  test.each<[string, string, Letter[], (number | null)[]]>([
    ['the same word', 'Val', drawn('Val'), [0, 1, 2]],
    ['whatever its case', 'VAL', drawn('val'), [0, 1, 2]],
    ['further along the line', 'Val', drawn('xxVal'), [2, 3, 4]],
    ['the first of two', 'Val', drawn('ValVal'), [0, 1, 2]],
    ['signs without ink enough have none', 'A, b.', drawn('Ab'), [0, N, N, 1, N]],
    ['one sign that stands for two letters', 'fi', drawn('ﬁ'), [0, 0]],
    ['two letters read as one', 'ﬁn', drawn('ﬁn'), [N, 1]],
    ['written in one go under other text', 'Val', drawn('VxaylV', [0, 10, 1, 11, 2, 12]), [0, 2, 4]],
    ['in their order where one was read otherwise', 'Valda', drawn('Va1da'), [0, 1, N, 3, 4]],
    ['in their order where one is missing', 'Valda', drawn('Vada'), [0, 1, N, 2, 3]],
    ['in their order where there is one more', 'Vada', drawn('Valda'), [0, 1, 3, 4]],
    ['as many as can be', 'abcd', drawn('dabc'), [1, 2, 3, N]],
    ['none in common', 'abc', drawn('xyz'), [N, N, N]],
    ['nothing drawn', 'abc', [], [N, N, N]],
    ['nothing to pair', '', drawn('abc'), []],
  ])('%s', (_, text, known, expected) => {
    expect(places(text, known)).toEqual(expected)
  })

  test('one by one only in pieces that are not too long', () => {
    const long = (letters: number): string => 'a'.repeat(letters - 1)
    expect(places(`${long(LONGEST)}x`, drawn(`${long(LONGEST)}y`)).at(0)).toBe(0)
    expect(places(`${long(LONGEST + 1)}x`, drawn('aay')).at(0)).toBe(N)
    expect(places('aax', drawn(`y${long(LONGEST)}`)).at(0)).toBe(1)
    expect(places('aax', drawn(`y${long(LONGEST + 1)}`)).at(0)).toBe(N)
  })
})

describe('letters stand evenly between those that are known:', () => {
  test.each<[string, (number | null)[], number, number[]]>([
    ['all known', [0, 5, 20], 30, [0, 5, 20]],
    ['one between two', [0, N, 20], 30, [0, 10, 20]],
    ['two between two', [0, N, N, 30], 40, [0, 10, 20, 30]],
    ['before the first', [N, N, 20], 30, [0, 10, 20]],
    ['after the last, up to the end', [0, 10, N, N], 40, [0, 10, 20, 30]],
    ['none known', [N, N, N, N], 40, [0, 10, 20, 30]],
    ['an end that lies before the last', [0, 50, N], 40, [0, 50, 50]],
    ['no letters', [], 40, []],
  ])('%s', (_, known, width, expected) => {
    expect(
      spread(
        known.map(() => 'a'),
        known,
        width,
      ),
    ).toEqual(expected)
  })
})
