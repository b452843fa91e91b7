/** Sentences in which somebody is elected. */
import { expect, test } from 'vitest'
import { electsBelow, namesElected } from './elects.ts'

test.each([
  ['Mötet valde', true],
  ['Årsmötet väljer följande:', true],
  ['Mötet valde Ada', false],
  ['Mötet lämnade', false],
  ['Kören valde', false],
])('“%s” says who elects, and not whom: %s', (text, expected) => expect(electsBelow(text)).toBe(expected))

test.each([
  ['Ada Provlund till kassör.', true],
  ['Ada Provlund till kassör och sekreterare', true],
  ['Ada till kassör.', false],
  ['Ada Provlund gick till kassören.', false],
])('“%s” is one of those elected above: %s', (text, expected) => expect(namesElected(text)).toBe(expected))
