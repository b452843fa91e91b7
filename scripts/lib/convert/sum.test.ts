/** One and many are other words. */
import { expect, test } from 'vitest'
import { sumInWords } from './sum.ts'

test.each([
  [[], '0 källor, 0 skrivna, 0 oförändrade, 0 behållna, 0 misslyckade'],
  [['converted'], '1 källa, 1 skriven, 0 oförändrade, 0 behållna, 0 misslyckade'],
  [['unchanged', 'kept', 'failed'], '3 källor, 0 skrivna, 1 oförändrad, 1 behållen, 1 misslyckad'],
  [['kept', 'failed', 'kept', 'failed'], '4 källor, 0 skrivna, 0 oförändrade, 2 behållna, 2 misslyckade'],
] as const)('%j: %s', (outcomes, words) => expect(sumInWords(outcomes)).toBe(words))
