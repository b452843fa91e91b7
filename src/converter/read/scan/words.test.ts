import { expect, test } from 'vitest'
import { line, white } from './testing.ts'
import { sureIn, toPieces } from './words.ts'

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
