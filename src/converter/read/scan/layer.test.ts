import { expect, test } from 'vitest'
import type { Drawn } from '../pdf/drawing/drawn.ts'
import type { Letter } from '../pdf/letters/letters.ts'
import { isOcrLayer } from './layer.ts'

const PAGE = { width: 100, height: 100 }
const whole = { left: 0, top: 0, right: 100, bottom: 100 }
const text = (mode: number): Drawn => ({ kind: 'text', pointer: 1, box: whole, mode })
const picture = (box = whole): Drawn => ({ kind: 'picture', pointer: 2, box, mode: 0 })
const letters = (drawn: number): Letter[] => [{ text: 'a', index: 0, drawn, x: 0, y: 0, box: whole }]

test.each<[string, Drawn[], Letter[], boolean]>([
  ['text that is not drawn, over a picture', [picture(), text(3)], letters(1), true],
  ['text under a picture', [text(0), picture()], letters(0), true],
  ['text on a picture', [picture(), text(0)], letters(1), false],
  ['text under a small picture', [text(0), picture({ ...whole, right: 20 })], letters(0), false],
  ['text alone', [text(0)], letters(0), false],
  ['a picture alone', [picture()], [], false],
])('a layer of OCR: %s', (_, drawn, known, expected) => {
  expect(isOcrLayer({ ...PAGE, drawn, letters: known })).toBe(expected)
})
