/** Letters and digits of a page with their places, and signs that may cover such. */
import { expect, test } from 'vitest'
import type { Pdfium } from '../drawing/engine.ts'
import { lettersOn } from './letters.ts'
import { memoryOf } from '../drawing/memory.ts'
import type { Matrix } from '../drawing/places.ts'

/** Signs by their numbers, each drawn by the object of its place times ten; 12 points apart. */
function engineOf(codes: readonly number[], closed: number[], text = 77): Pdfium {
  const bytes = new Uint8Array(128)
  const view = new DataView(bytes.buffer)
  return {
    HEAPU8: bytes,
    _FPDFText_LoadPage: (page: number) => (page === 5 ? text : 0),
    _FPDFText_ClosePage: (one: number) => closed.push(one),
    _FPDFText_CountChars: () => codes.length,
    _FPDFText_GetUnicode: (_: number, index: number) => codes[index],
    _FPDFText_GetTextObject: (_: number, index: number) => index * 10,
    _FPDFText_GetCharBox: (_: number, index: number, left: number, right: number, bottom: number, top: number) => {
      view.setFloat64(left, index * 12, true)
      view.setFloat64(right, index * 12 + 7, true)
      view.setFloat64(bottom, 98, true)
      view.setFloat64(top, 109, true)
    },
    _FPDFText_GetCharOrigin: (_: number, index: number, x: number, y: number) => {
      view.setFloat64(x, index * 12 - 1, true)
      view.setFloat64(y, 100, true)
    },
  } as unknown as Pdfium
}
const FLIPPED: Matrix = [2, 0, 0, -2, 0, 1000]
const found = (codes: readonly number[], closed: number[] = [], page = 5) => {
  const engine = engineOf(codes, closed)
  return lettersOn(
    engine,
    page,
    memoryOf(engine, 8),
    FLIPPED,
    new Map([
      [0, 4],
      [20, 6],
    ]),
  )
}
const codesOf = (text: string): number[] => Array.from(text, (sign) => sign.codePointAt(0) ?? 0)

test('letters and digits, where they stand and what draws them', () => {
  const { letters, bars } = found(codesOf('A-7'))
  expect(letters).toEqual([
    { text: 'A', index: 0, drawn: 4, x: -2, y: 800, box: { left: 0, top: 782, right: 14, bottom: 804 } },
    { text: '7', index: 2, drawn: 6, x: 46, y: 800, box: { left: 48, top: 782, right: 62, bottom: 804 } },
  ])
  expect(bars).toEqual([])
})

test('what draws them may not be known', () =>
  expect(found(codesOf('ab')).letters.map(({ drawn }) => drawn)).toEqual([4, -1]))

test.each<[text: string, letters: string, bars: string]>([
  ['åÄ7²', 'åÄ7²', ''],
  ['. -–,', '', ''],
  ['a█b', 'ab', '█'],
  ['\u2580\u25ff\u2b1b\u2b1c\ue000\uf8ff', '', '\u2580\u25ff\u2b1b\u2b1c\ue000\uf8ff'],
  ['\u257f\u2600\u2b1a\u2b1d', '', ''],
  ['𝐀', '𝐀', ''],
])('of "%s" "%s" are letters, and "%s" may cover them', (text, letters, bars) => {
  const all = found(codesOf(text))
  expect([all.letters, all.bars].map((list) => list.map((one) => one.text).join(''))).toEqual([letters, bars])
})

test('what has no sign is passed over', () => {
  const { letters, bars } = found([0, -1, 0x11_00_00, 65, 0x2_00_00, 0x10_ff_ff])
  expect([letters.map(({ text, index }) => [text, index]), bars]).toEqual([
    [
      ['A', 3],
      ['\u{20000}', 4],
    ],
    [],
  ])
})

test('the text of a page is let go of; one that has none has no letters', () => {
  const closed: number[] = []
  found(codesOf('a'), closed)
  expect(closed).toEqual([77])
  expect(found(codesOf('a'), closed, 6)).toEqual({ letters: [], bars: [] })
  expect(closed).toEqual([77])
})
