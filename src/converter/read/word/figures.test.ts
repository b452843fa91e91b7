/** Numbers in the forms that Word gives them. */
import { expect, test } from 'vitest'
import { format } from './figures.ts'

test.each<[as: string, shown: Record<number, string>]>([
  ['decimal', { 1: '1', 12: '12' }],
  ['of a form that nobody knows', { 3: '3' }],
  ['decimalZero', { 1: '01', 12: '12', 123: '123' }],
  ['none', { 4: '' }],
  ['numberInDash', { 4: '- 4 -' }],
  ['decimalEnclosedParen', { 4: '(4)' }],
  ['decimalEnclosedFullstop', { 4: '4.' }],
  // "första", "tredje"; "elfte" and "tolfte"
  [
    'ordinal',
    { 1: '1:a', 2: '2:a', 3: '3:e', 10: '10:e', 11: '11:e', 12: '12:e', 21: '21:a', 22: '22:a', 112: '112:e' },
  ],
  ['lowerLetter', { 1: 'a', 2: 'b', 26: 'z', 27: 'aa', 28: 'bb', 53: 'aaa' }],
  ['upperLetter', { 1: 'A', 26: 'Z', 27: 'AA' }],
  // No list is so long that its letters fill the page.
  ['lowerLetter', { 234: 'zzzzzzzzz', 235: 'aaaaaaaaa' }],
  [
    'upperRoman',
    {
      1: 'I',
      3: 'III',
      4: 'IV',
      5: 'V',
      9: 'IX',
      14: 'XIV',
      40: 'XL',
      50: 'L',
      90: 'XC',
      100: 'C',
      400: 'CD',
      500: 'D',
      900: 'CM',
      1994: 'MCMXCIV',
      3999: 'MMMCMXCIX',
      4000: 'MMMCMXCIX',
    },
  ],
  ['lowerRoman', { 1: 'i', 8: 'viii', 49: 'xlix' }],
])('a number %s', (as, shown) => {
  for (const [number, expected] of Object.entries(shown))
    expect([number, format(Number(number), as)]).toEqual([number, expected])
})
