import { expect, test } from 'vitest'
import { HEIGHT, line, white } from './testing.ts'
import type { Picture, ScannedLine } from './types.ts'
import { readUnread, unreadIn } from './unread.ts'

/** A page with black rectangles on it: left, top, width, height. */
function page(...marks: [number, number, number, number][]): Picture {
  const picture = white(1000, 400)
  for (const [left, top, wide, high] of marks)
    for (let y = top; y < top + high; y++) picture.grey.fill(0, y * 1000 + left, y * 1000 + left + wide)
  return picture
}

const TITLE = line('Budget', { x: 300, y: 200 })
/** A figure of a letter's size, and the dot after it. */
const FIGURE: [number, number, number, number][] = [
  [100, 172, 14, 28],
  [118, 194, 6, 6],
]

const places = (lines: readonly ScannedLine[], picture: Picture): number[][] =>
  unreadIn(lines, picture).map(({ box: { left, top, right, bottom } }) => [left, top, right, bottom])

test('a figure alone in the margin is a place to look at', () => {
  expect(places([TITLE], page(...FIGURE))).toEqual([[100, 172, 124, 200]])
})

test.each<[string, [number, number, number, number]]>([
  ['a rule beside the lines', [100, 0, 4, 400]],
  ['a rule under the line', [50, 203, 800, 2]],
  ['dust', [100, 190, 4, 4]],
  ['what a word stands for', [320, 172, 14, 28]],
  ['what stands between two words', [425, 172, 14, 28]],
  ['what is higher than letters are, on a level of its own', [100, 40, 60, 60]],
  ['a rule on a level of its own', [50, 60, 800, 3]],
])('not %s', (_, mark) => expect(places([TITLE], page(mark))).toEqual([]))

test('what is read there stands first on its line; the surer of two looks counts, and what is not sure is nothing', async () => {
  const looks = [line('l', { unsure: { l: 55 } }), line('5.')]
  const read = await readUnread([TITLE], page(...FIGURE), () => Promise.resolve([looks.shift() ?? line('x')]))
  expect(read.map(({ words }) => words.map(({ text }) => text))).toEqual([['5.', 'Budget']])
  const nothing = await readUnread([TITLE], page(...FIGURE), () =>
    Promise.resolve([line('~', { unsure: { '~': 90 } })]),
  )
  expect(nothing).toEqual([TITLE])
})

test('a number alone on a line is a line', async () => {
  const read = await readUnread([TITLE], page([100, 60, 14, 28]), () => Promise.resolve([line('§ 5')]))
  expect(read.map(({ words }) => words.map(({ text }) => text).join(' '))).toEqual(['Budget', '§ 5'])
  expect(read[1]?.from.y).toBe(88)
})

test('figures taken for a line down the page are looked at one by one', async () => {
  const down = { ...line('[Ng', { unsure: { '[Ng': 16 } }), from: { x: 110, y: 200 }, to: { x: 109, y: 172 } }
  const read = await readUnread([{ ...down, height: HEIGHT }, TITLE], page(...FIGURE), () =>
    Promise.resolve([line('2.')]),
  )
  expect(read.map(({ words }) => words.map(({ text }) => text).join(' '))).toEqual(['2. Budget'])
})
