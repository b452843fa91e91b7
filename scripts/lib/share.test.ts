import { expect, test } from 'vitest'
import { Misuse } from './command.ts'
import { isOf, shareAsked } from './share.ts'

test.each([
  ['1/1', { at: 1, of: 1 }],
  ['3/16', { at: 3, of: 16 }],
  ['256/256', { at: 256, of: 256 }],
])('%s is a share', (text, share) => {
  expect(shareAsked(text)).toEqual(share)
})

test.each(['', '3', '0/4', '5/4', '1/257', '1/1000', '-1/4', '1.5/4', '1/4/8', ' 1/4', 'en/fyra'])(
  '”%s” is none',
  (text) => {
    expect(() => shareAsked(text)).toThrow(Misuse)
  },
)

const NAMES = Array.from({ length: 1000 }, (_, at) => `protokoll ${at}`)

test.each([1, 2, 3, 16])('each name belongs to one of %i shares, and they are about as large', (of) => {
  const shares = Array.from({ length: of }, (_, at) => NAMES.filter((name) => isOf({ at: at + 1, of }, name)))
  expect(shares.flat().sort()).toEqual([...NAMES].sort())
  for (const { length } of shares) expect(Math.abs(length - NAMES.length / of)).toBeLessThan(NAMES.length / of / 2)
})

test('whose a name is does not hang on the machine', () => {
  expect(['a', 'å', '§ 1'].map((name) => [1, 2, 3].find((at) => isOf({ at, of: 3 }, name)))).toEqual([1, 2, 2])
})
