import { expect, test } from 'vitest'
import { isAppendixHead } from './appendix-head.ts'

test.each([
  ['Bilaga 3', true],
  ['BILAGA 123', true],
  ['Bilaga A:', true],
  ['Bilaga 1 till § 12', true],
  ['Bilaga 1, § 12', true],
  ['Bilaga 1,§12:', true],
  ['Bilaga 1§1234', true],
  ['Bilaga 1234', false],
  ['Bilaga AB', false],
  ['Bilaga å', false],
  ['Bilaga', false],
  ['Bilaga 3 Taxa', false],
  ['Se bilaga 3', false],
  ['Bilaga 1 § x', false],
  ['Bilaga 1 till', false],
])('%s: %s', (line, expected) => expect(isAppendixHead(line)).toBe(expected))
