/** A piece of text is cut where its hidden words begin and end. */
import { expect, test } from 'vitest'
import { cutPiece } from './cut-piece.ts'
import { piece } from '../pieces.fixture.ts'
import type { Written } from './letters-along.ts'

/** Each letter 5 points wide; words in small letters are hidden, those of figures show, and a dash is no word. */
const cut = (text: string, direction: Pick<Written, 'along' | 'up'> = { along: [1, 0], up: [0, -1] }) => {
  const letters = Array.from(text)
  const whole: Written = { ...piece(100, 50, text), ...direction }
  const starts = letters.map((_, at) => at * 5)
  const shows = (from: number, to: number): boolean | null => {
    const word = letters.slice(from, to).join('')
    return /^[–-]+$/.test(word) ? null : /^\d+$/.test(word)
  }
  return cutPiece(whole, letters, starts, shows)
}
const told = (text: string): [string, number, number, boolean | undefined][] =>
  cut(text).map(({ text: own, x, width, hidden }) => [own, x, width, hidden])

test.each<[text: string, expected: [string, number, number, boolean | undefined][]]>([
  ['12 34', [['12 34', 100, 25, undefined]]],
  ['ab cd', [['ab cd', 100, 25, true]]],
  ['  ', [['  ', 100, 10, undefined]]],
  ['', [['', 100, 0, undefined]]],
  [
    '12 ab',
    [
      ['12 ', 100, 10, false],
      ['ab', 115, 10, true],
    ],
  ],
  [
    'ab 12',
    [
      ['ab ', 100, 10, true],
      ['12', 115, 10, false],
    ],
  ],
  [
    '12 ab cd 34',
    [
      ['12 ', 100, 10, false],
      ['ab cd ', 115, 25, true],
      ['34', 145, 10, false],
    ],
  ],
  [
    ' 12  ab ',
    [
      [' 12  ', 100, 15, false],
      ['ab ', 125, 15, true],
    ],
  ],
  [
    '12 ab – 34',
    [
      ['12 ', 100, 10, false],
      ['ab ', 115, 10, true],
      ['– 34', 130, 20, false],
    ],
  ],
  // A dash is hidden where all around it is.
  ['ab – cd', [['ab – cd', 100, 35, true]]],
  [
    '12 – ab',
    [
      ['12 – ', 100, 20, false],
      ['ab', 125, 10, true],
    ],
  ],
  [
    'ab – 12',
    [
      ['ab ', 100, 10, true],
      ['– 12', 115, 20, false],
    ],
  ],
  ['– ab', [['– ab', 100, 20, true]]],
  ['– 12', [['– 12', 100, 20, undefined]]],
  ['ab –', [['ab –', 100, 20, true]]],
  ['12 –', [['12 –', 100, 20, undefined]]],
  ['–', [['–', 100, 5, undefined]]],
  [
    '12 ab – – cd',
    [
      ['12 ', 100, 10, false],
      ['ab – – cd', 115, 45, true],
    ],
  ],
])('"%s"', (text, expected) => expect(told(text)).toEqual(expected))

test('a piece that stays whole is the same', () => {
  const whole: Written = { ...piece(100, 50, '12'), along: [1, 0], up: [0, -1] }
  expect(cutPiece(whole, ['1', '2'], [0, 5], () => true)[0]).toBe(whole)
})

test('pieces stand where their direction leads', () =>
  expect(cut('12 ab', { along: [0, 1], up: [1, 0] }).map(({ x, y, width }) => [x, y, width])).toEqual([
    [100, 50, 10],
    [100, 65, 10],
  ]))

test('a word without a place has no width below nothing', () => {
  const whole: Written = { ...piece(100, 50, '12 ab 3'), width: 10, along: [1, 0], up: [0, -1] }
  const widths = cutPiece(whole, Array.from('12 ab 3'), [0, 5, 10, 20, 15, 12, 30], (from) => from !== 3)
  expect(widths.map(({ text, x, width }) => [text, x, width])).toEqual([
    ['12 ', 100, 10],
    ['ab ', 120, 0],
    ['3', 130, 0],
  ])
})
