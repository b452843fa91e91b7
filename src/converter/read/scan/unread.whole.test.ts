import { expect, test } from 'vitest'
import { HEIGHT, line, white } from './lines.fixture.ts'
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
  ['a figure that a word reaches beside', [275, 172, 14, 28]],
  ['a dash so thin that it is none', [100, 180, 1, 14]],
  ['a rule as high as letters, over much of the page', [430, 180, 400, 10]],
  ['a bar that goes on above the line', [100, 150, 14, 50]],
  ['what is lower than letters are, on a level of its own', [100, 60, 14, 6]],
])('not %s', (_, mark) => expect(places([TITLE], page(mark))).toEqual([]))

test('marks near each other are one place, and those apart two', () => {
  const at = (x: number) => places([TITLE], page([100, 172, 10, 28], [x, 176, 10, 22]))
  expect(at(130)).toEqual([[100, 172, 140, 200]])
  expect(at(160)).toEqual([
    [100, 172, 110, 200],
    [160, 176, 170, 198],
  ])
})

test('a place is looked at on the line where it stands, and once', () => {
  const near = line('Taxa', { x: 300, y: 208 })
  expect(places([TITLE, near], page(...FIGURE))).toHaveLength(1)
  const below = line('Taxa', { x: 300, y: 300 })
  expect(places([TITLE, below], page(...FIGURE, [100, 272, 14, 28]))).toEqual([
    [100, 172, 124, 200],
    [100, 272, 114, 300],
  ])
})

test('on a line that leans, ink is looked for where it leans', () => {
  const leaning = { ...TITLE, from: { x: 300, y: 200 }, to: { x: 400, y: 210 } }
  // 200 pixels left of where it begins, it is 20 higher.
  expect(places([leaning], page([100, 154, 14, 26]))).toEqual([[100, 154, 114, 180]])
  expect(places([TITLE], page([100, 154, 14, 26]))).toEqual([])
})

test('ink is what is dark, and what is grey is paper', () => {
  const grey = (shade: number) => {
    const picture = white(1000, 400)
    for (let y = 172; y < 200; y++) picture.grey.fill(shade, y * 1000 + 100, y * 1000 + 114)
    return places([TITLE], picture).length
  }
  expect([grey(139), grey(140)]).toEqual([1, 0])
})

test('a line of signs that are no words is none to look along', () => {
  const signs = line('~ –', { x: 300, y: 200 })
  expect(places([signs], page(...FIGURE))).toEqual([])
})

test('what is read less surely than half is nothing, and a word is as sure as the least sure in it', async () => {
  const read = async (word: ScannedLine) =>
    (await readUnread([TITLE], page(...FIGURE), () => Promise.resolve([word])))[0]?.words.length
  expect(await read(line('5', { unsure: { '5': 50 } }))).toBe(2)
  expect(await read(line('5', { unsure: { '5': 49 } }))).toBe(1)
  expect(await read(line('5 b', { unsure: { b: 49 } }))).toBe(1)
})

test('a line that runs down the page and is surely read stays', async () => {
  const down = { ...line('Arkiv', { x: 600, y: 350 }), from: { x: 610, y: 390 }, to: { x: 609, y: 300 } }
  const half = { ...line('Ar kiv', { x: 600, y: 350, unsure: { kiv: 16 } }), from: down.from, to: down.to }
  const level = line('Taxa', { x: 600, y: 350, unsure: { Taxa: 16 } })
  for (const one of [down, half, level])
    expect(await readUnread([one, TITLE], white(1000, 400), () => Promise.resolve([]))).toEqual([one, TITLE])
})

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
