import { expect, test } from 'vitest'
import { appendixOf, isAppendixHead, votingListOf } from './appendix-head.ts'

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

test.each([
  ['Bilaga 1 till § 12', '12'],
  ['Bilaga A, § 7:', '7'],
  ['Bilaga 1', undefined],
  ['Se bilaga 1 till § 12', undefined],
  ['Bilaga 1 till § 12 i stadgan', undefined],
])('%s belongs to %s', (line, expected) => expect(appendixOf(line)).toBe(expected))

test.each([
  ['Voteringslista § 103', '103'],
  ['VOTERINGSLISTA, KF § 103', '103'],
  ['Omröstningslista till § 7:', '7'],
  ['Omröstningsresultat (§ 12)', '12'],
  ['Omröstning § 3', undefined],
  ['Votering KF § 103', undefined],
  ['Voteringslista', undefined],
  ['Voteringslista §§ 3–4', undefined],
  ['Votering begärs om § 12 i förslaget', undefined],
  ['Röstning enligt 4 kap. 44 §', undefined],
])('%s is the list of %s', (line, expected) => expect(votingListOf(line)).toBe(expected))
