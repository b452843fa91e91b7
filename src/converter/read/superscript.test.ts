/** Figures above the line, as the characters that are raised. */
import { expect, test } from 'vitest'
import { isSuperscriptText, superscript, superscriptTags } from './superscript.ts'

test.each([
  ['0123456789', '⁰¹²³⁴⁵⁶⁷⁸⁹'],
  ['+1', '⁺¹'],
  ['-1', '⁻¹'],
  ['−1', '⁻¹'],
  ['(1)', '⁽¹⁾'],
  ['1, 2', '¹, ²'],
  ['a', 'a'],
])('"%s" is "%s" above the line', (words, above) => expect(superscript(words)).toBe(above))

test.each<[words: string, isSuperscriptText: boolean]>([
  ['1', true],
  [' 1 ', true],
  ['(1)', true],
  ['+1', true],
  ['−1', true],
  ['1, 2-3', true],
  ['12345678', true],
  ['123456789', false],
  ['-1', false],
  ['a1', false],
  ['1a', false],
  ['', false],
  ['  ', false],
])('"%s" is nothing but figures: %s', (words, expected) => expect(isSuperscriptText(words)).toBe(expected))

test.each([
  ['12 500<sup>1</sup> kr', '12 500¹ kr'],
  ['m<SUP> 2 </SUP>', 'm²'],
  ['a<sup>1</sup> b<sup>2, 3</sup>', 'a¹ b², ³'],
  ['5<sup>a</sup>', '5<sup>a</sup>'],
  ['5<sup></sup>', '5<sup></sup>'],
  ['5<sup>1\n2</sup>', '5<sup>1\n2</sup>'],
  ['5<sup><b>1</b></sup>', '5<sup><b>1</b></sup>'],
  ['5<sub>1</sub>', '5<sub>1</sub>'],
])('"%s" with tags is "%s"', (text, expected) => expect(superscriptTags(text)).toBe(expected))
