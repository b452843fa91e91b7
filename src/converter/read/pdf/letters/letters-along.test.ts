import { expect, test } from 'vitest'
import type { Letter } from './letters.ts'
import { isWhole, lettersAlong, lettersNear, type Written } from './letters-along.ts'

/** A letter of eight pixels that stands at a place. */
const letter = (text: string, x: number, y: number, size = 8): Letter => ({
  ...{ text, x, y, index: 0, drawn: -1 },
  box: { left: x, top: y - size, right: x + size / 2, bottom: y },
})
/** A hundred long and ten high, at a place. */
const piece = (x: number, y: number, along: [number, number]): Written => ({
  ...{ text: 'abc', x, y, width: 100, size: 10, turned: false },
  ...{ along, up: [along[1], -along[0]] },
})
const read = (letters: Letter[], written: Written, scale = 1): string =>
  lettersAlong(written, scale, lettersNear(letters))
    .map(({ text }) => text)
    .join('')

test.each<[string, [number, number], Letter[], string]>([
  ['to the right, from its beginning on', [1, 0], [letter('b', 60, 50), letter('a', 50, 50)], 'ab'],
  ['as far above it and below it as a third of its size', [1, 0], [letter('a', 60, 47), letter('b', 70, 53)], 'ab'],
  ['none that stand farther off', [1, 0], [letter('a', 60, 46.9), letter('b', 70, 53.1)], ''],
  ['as far before it and behind it', [1, 0], [letter('a', 47, 50), letter('b', 153, 50), letter('c', 154, 50)], 'ab'],
  ['down the page', [0, 1], [letter('b', 50, 70), letter('a', 52, 60), letter('c', 54, 60)], 'ab'],
  ['up the page', [0, -1], [letter('b', 50, 30), letter('a', 50, 40), letter('c', 50, 60)], 'ab'],
  [
    'slantwise, and none beside the line',
    [0.6, 0.8],
    [letter('b', 80, 90), letter('a', 62, 66), letter('c', 80, 60), letter('d', 90, 62)],
    'ab',
  ],
  ['none of smaller text on the same line', [1, 0], [letter('a', 60, 50), letter('b', 70, 50, 1.9)], 'a'],
  ['those that are not drawn', [1, 0], [letter('a', 60, 50), letter('b', 70, 50, 0)], 'ab'],
])('of a piece are the letters on its line: %s', (_, along, letters, expected) =>
  expect(read(letters, piece(50, 50, along))).toBe(expected),
)

test('places are of the drawing, which may be larger than the page', () => {
  expect(read([letter('a', 120, 100, 16), letter('b', 120, 50, 16)], piece(50, 50, [1, 0]), 2)).toBe('a')
})

test.each([
  [{ left: 0, top: 0, right: 4, bottom: 8 }, true],
  [{ left: 0, top: 0, right: 0.2, bottom: 8 }, false],
  [{ left: 0, top: 0, right: 4, bottom: 0.2 }, false],
])('a letter whose box is %j is drawn: %s', (box, drawn) => expect(isWhole(box)).toBe(drawn))
