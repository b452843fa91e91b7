/** Texts that lie on one another: each is looked at by itself, and those apart are taken away together. */
import { expect, test } from 'vitest'
import type { Drawn } from '../drawing/drawn.ts'
import {
  BLACK,
  WHITE,
  INVISIBLE,
  word,
  bar,
  picture,
  sheetOf,
  spotsOf,
  shows,
  type Paint,
} from '../drawing/painted.fixture.ts'
import type { Box } from '../drawing/places.ts'
import type { Drawing, Sheet } from '../drawing/sheet.ts'
import { visibleOn } from './visible.ts'

const LOW: Box = { left: 0, top: 10, right: 60, bottom: 50 }

test('a name under a label is looked at by itself', () => {
  const name = word('Adam')
  const over = word('████', [128, 128, 128])
  expect([shows([name, over], 0), shows([name, over], 1)]).toEqual([false, true])
  // A bar lies between: the label is seen, and the name is not.
  const barred = [name, bar(0, 0, 100, 60), word('Dold', WHITE)]
  expect([shows(barred, 0), shows(barred, 2)]).toEqual([false, true])
  // White words over black ones change what is seen, letter for letter.
  expect(shows([name, word('Dold', WHITE)], 1)).toBe(true)
})

test('four layers of text are told apart', () => {
  const layers = [BLACK, WHITE, BLACK, WHITE].map((colour, at) => word('abcd'.replaceAll(/./g, String(at)), colour))
  expect(layers.map((_, at) => shows(layers, at))).toEqual([false, false, false, true])
})

test('the same letter a hair apart is bold type', () => {
  const twice = (top: number, text = 'P'): boolean[] => {
    const paints = [word('P'), word(text, BLACK, { top })]
    return [shows(paints, 0), shows(paints, 1)]
  }
  expect([twice(20), twice(25)]).toEqual([
    [true, true],
    [true, true],
  ])
  // Further down only a sliver of each shows; so it does where another letter covers it.
  expect([twice(26), twice(25, 'Q')]).toEqual([
    [false, false],
    [false, false],
  ])
})

test('letters lie on one another that share three tenths of the smaller', () => {
  const under = (left: number): boolean => shows([word('P'), word('Q', BLACK, { left }), bar(left, 0, 100, 60)], 1)
  expect([under(7), under(8)]).toEqual([false, false])
  const name = (left: number): boolean => shows([word('P', [128, 128, 128]), word('Q', BLACK, { left })], 0)
  expect([name(8), name(7)]).toEqual([true, true])
})

/** Which texts are taken away together, drawing by drawing, when each is looked at twice. */
function taken(paints: readonly Paint[], change: (sheet: Sheet) => Sheet = (sheet) => sheet): string[] {
  const drawings: string[] = []
  const own = change(sheetOf(paints))
  const kinds = paints.filter(({ kind }) => kind)
  const draw = (without: readonly Drawn[]): Drawing => {
    drawings.push(without.map((one) => kinds[own.drawn.indexOf(one)]?.text ?? 'picture').join('+'))
    return own.draw(without)
  }
  const look = visibleOn({ ...own, draw })
  for (const paint of [...kinds, ...kinds]) look(spotsOf(paint, kinds.indexOf(paint)))
  return drawings
}
const reversed = (sheet: Sheet): Sheet => ({ ...sheet, letters: sheet.letters.toReversed() })
const asBars = (sheet: Sheet): Sheet => ({
  ...sheet,
  letters: sheet.letters.filter(({ text }) => text !== '█'),
  bars: sheet.letters.filter(({ text }) => text === '█'),
})
const small = (left: number, top: number): Paint => ({
  ...word('s'),
  boxes: [{ left, top, right: left + 4, bottom: top + 4 }],
})
const TOGETHER = ['', 'Ab+Cd']
const APART = ['', 'Ab', 'Cd']

test.each<[string, string[], Paint[], ((sheet: Sheet) => Sheet)?]>([
  ['side by side', TOGETHER, [word('Ab'), word('Cd', BLACK, { left: 40 })]],
  ['one below the other', TOGETHER, [word('Ab', BLACK, { top: 0 }), word('Cd', BLACK, { top: 20 })]],
  ['on one another', APART, [word('Ab'), word('Cd')]],
  ['on one another, read in another order', APART, [word('Ab'), word('Cd')], reversed],
  ['by three tenths of a letter', APART, [word('Ab'), word('Cd', BLACK, { left: 17 })]],
  ['by less', TOGETHER, [word('Ab'), word('Cd', BLACK, { left: 18 })]],
  ['by three tenths of their height', APART, [word('Ab'), word('Cd', BLACK, { top: 34 })]],
  ['by less of it', TOGETHER, [word('Ab'), word('Cd', BLACK, { top: 35 })]],
  ['a small letter on a large one', ['', 'Ab', 's'], [word('Ab'), small(3, 30)]],
  ['a written bar on a name', ['', 'Ab', '██'], [word('Ab'), word('██')], asBars],
  ['the second on an invisible one', ['', 'Cd'], [word('Ab', BLACK, { mode: INVISIBLE }), word('Cd')]],
  ['one on a picture', ['', 'Ab'], [...picture(LOW, WHITE), word('Ab')]],
  ['three, the last on one of them', ['', 'Ab+Ef', 'Cd'], [word('Ab'), word('Cd'), word('Ef', BLACK, { left: 40 })]],
  ['five, as four layers', ['', 'a', 'b', 'c', 'd+e'], Array.from('abcde', (text) => word(text))],
  ['nothing but a picture', [], picture(LOW, WHITE)],
])('of texts that lie %s these are taken away together', (_, expected, paints, change) => {
  const found = taken(paints, change)
  if (expected.length > 0) expect(found).toEqual(expected)
  else expect(found).not.toContain('picture')
})

test('a letter that nothing is known to draw shows where it does in any layer', () => {
  const look = visibleOn(sheetOf([word('Ab'), word('Cde'), word('Ef', BLACK, { left: 40 })]))
  const at = (left: number): boolean => look(spotsOf(word('P', BLACK, { left }), -1))
  expect([at(20), at(40), at(70)]).toEqual([true, true, false])
})
