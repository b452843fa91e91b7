import { describe, expect, test } from 'vitest'
import { line, white } from './lines.fixture.ts'
import { median, sureIn, toPieces } from './words.ts'

const PAGE = white(2480, 3508)
const SCALE = 300 / 72

test('words become pieces at their places in points, a space after each', () => {
  const pieces = toPieces([line('Mötet öppnas', { x: 300, y: 600 })], SCALE, PAGE)
  expect(pieces.map(({ text }) => text)).toEqual(['Mötet', ' ', 'öppnas', ' '])
  expect(pieces.map(({ x, y, width }) => [x, y, width].map(Math.round))).toEqual([
    [72, 144, 24],
    [96, 144, 0],
    [101, 144, 29],
    [130, 144, 0],
  ])
  expect(pieces[0]?.size).toBeCloseTo(9.6)
})

test('words that are not sure carry their picture, the sure ones and signs without letters none', () => {
  const pieces = toPieces([line('Ada Prov|und –', { unsure: { 'Prov|und': 41.6, '–': 50 } })], SCALE, PAGE)
  const doubts = pieces.flatMap(({ doubt }) => doubt ?? [])
  expect(doubts.map(({ text, confidence }) => [text, confidence])).toEqual([['Prov|und', 42]])
  expect(doubts[0]?.picture).toMatch(/^data:image\/png;base64,iVBORw0KGgo/)
})

test('dust is no word', () => {
  expect(toPieces([line('Val . ~', { unsure: { '.': 20, '~': 39 } })], SCALE, PAGE).map(({ text }) => text)).toEqual([
    'Val',
    ' ',
  ])
})

test('a page that lies askew has its lines level', () => {
  const askew = ['Nämnden beslutar enligt förslaget i dag', 'Nämnden antar taxan för vatten och avlopp'].map(
    (text, at) => {
      const one = line(text, { y: 400 + 100 * at })
      return { ...one, to: { ...one.to, y: one.from.y + (one.to.x - one.from.x) * 0.02 } }
    },
  )
  // The right half of the first line stands lower than its left half, in a line of its own.
  const [first] = askew as [(typeof askew)[0]]
  const half = { ...line('BG', { x: 1500 }), from: { x: 1500, y: 428 }, to: { x: 1540, y: 428.8 } }
  const pieces = toPieces([...askew, half], SCALE, PAGE)
  const heightOf = (text: string): number => (pieces.find((piece) => piece.text === text)?.y ?? 0) * SCALE
  expect(heightOf('BG')).toBeCloseTo(heightOf('Nämnden'), 0)
  expect(first.to.y).toBeGreaterThan(410)
})

test('a line that runs down the page is turned', () => {
  const down = { ...line('Signerat'), from: { x: 40, y: 100 }, to: { x: 42, y: 400 } }
  expect(toPieces([down, line('Mötet')], SCALE, PAGE).map(({ turned }) => turned)).toEqual([true, true, false, false])
})

test('how much was read surely is counted in letters', () => {
  expect(sureIn([line('Nämnden be5lut –', { unsure: { be5lut: 40 } })])).toEqual({ all: 13, sure: 7 })
})

test.each<[number[], number]>([
  [[], 0],
  [[3], 3],
  [[3, 1], 3],
  [[10, 9, 1], 9],
  [[4, 1, 3, 2], 3],
])('the middle one of %j is %i', (values, middle) => expect(median(values)).toBe(middle))

describe('the size of a line', () => {
  const sizes = (...heights: number[]): number[] =>
    toPieces(
      heights.map((height, at) => ({ ...line('Mötet', { y: 100 + at * 60 }), height })),
      1,
      PAGE,
    )
      .filter(({ text }) => text !== ' ')
      .map(({ size }) => size)
  test('is the usual one where it is nearly that', () => {
    expect(sizes(40, 40, 50)).toEqual([40, 40, 40])
    expect(sizes(40, 40, 51)).toEqual([40, 40, 51])
    expect(sizes(40, 40, 30)).toEqual([40, 40, 40])
    expect(sizes(40, 40, 29)).toEqual([40, 40, 29])
  })
  test('is not told by what is no word', () => {
    const dots = (y: number) => ({ ...line('~', { y }), height: 90 })
    const pieces = toPieces(
      [dots(10), dots(20), { ...line('Mötet . ~'), height: 50 }, { ...line('Val'), height: 40 }],
      1,
      PAGE,
    )
    expect(pieces.find(({ text }) => text === 'Val')?.size).toBe(50)
  })
})

test('a sign that is surely read is no dust, nor is an unsure word', () => {
  const texts = (text: string, confidence: number): string[] =>
    toPieces([line(`Val ${text}`, { unsure: { [text]: confidence } })], SCALE, PAGE)
      .map((one) => one.text.trim())
      .filter(Boolean)
  expect([texts('~', 39), texts('~', 40), texts('5', 10)]).toEqual([['Val'], ['Val', '~'], ['Val', '5']])
})

test('a word that is read as surely as most are has no picture', () => {
  const hasPicture = (confidence: number): boolean =>
    toPieces([line('Val', { unsure: { Val: confidence } })], SCALE, PAGE)[0]?.doubt !== undefined
  expect([hasPicture(84), hasPicture(85)]).toEqual([true, false])
  expect(sureIn([line('Val', { unsure: { Val: 85 } })])).toEqual({ all: 3, sure: 3 })
  expect(sureIn([line('Val', { unsure: { Val: 84 } })])).toEqual({ all: 3, sure: 0 })
})

test('the picture of a word is the word and a little white about it', () => {
  const { width, height } = PAGE
  const grey = new Uint8Array(width * height).fill(255)
  const [doubt] = toPieces([line('Val', { unsure: { Val: 20 } })], SCALE, { width, height, grey }).flatMap(
    (one) => one.doubt ?? [],
  )
  const png = Buffer.from((doubt?.picture ?? '').split(',')[1] ?? '', 'base64')
  // Three letters of 20 pixels, 30 high, and eight of white on each side; at half the size.
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([38, 23])
})

test('a short line and a line of dust say nothing of how a page lies', () => {
  const level = line('Nämnden beslutar enligt förslaget', { y: 400 })
  const steep = (text: string) => {
    const one = line(text, { y: 500 })
    return { ...one, to: { ...one.to, y: 540 } }
  }
  const heights = (...lines: Parameters<typeof toPieces>[0]): number =>
    Math.round(toPieces([level, ...lines], 1, PAGE)[0]?.y ?? 0)
  expect(heights(steep('Val'), steep('Val'))).toBe(400)
  expect(heights(steep('~'.repeat(30)), steep('~'.repeat(30)))).toBe(400)
  expect(heights(steep('Nämnden beslutar'), steep('Nämnden beslutar'))).not.toBe(400)
})
