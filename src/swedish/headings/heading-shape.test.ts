import { expect, test } from 'vitest'
import { isHeadingShape } from './heading-shape.ts'

test.each([
  ['Villkor', true],
  ['Så här går det vidare', true],
  ['Vad det kostar', true],
  ['Nämndens syn på saken', true],
  ['Vad händer nu?', true],
  ['Vad är skälet?', true],
  ['Ja, vad är skälet?', false],
  ['Villkor:', false],
  ['Villkor.', false],
  ['villkor', false],
  ['Planen antas', false],
  ['Anta planen', false],
  ['Avgiften är fem kronor', false],
  ['Att anta planen', false],
  ['ATT anta planen', false],
  ['Fastställande av taxa', false],
  ['Ada Provlund (S)', false],
  ['Skolgård 12 000', false],
  ['Planen för', false],
  ['Åtta ord är fler än en rubrik brukar', false],
  ['S', false],
])('"%s" looks like a heading: %s', (text, expected) => expect(isHeadingShape(text)).toBe(expected))
