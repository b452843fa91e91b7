import { expect, test } from 'vitest'
import { countInWords, countingOf } from './counting.ts'

const point = (label: string | null, parent: string | null = null) => ({ label, parent })

test.each([
  ['§§ are counted as §§', [point('§ 1'), point('§ 2')], '2\u00a0paragrafer'],
  ['a single one', [point('§ 1')], '1\u00a0paragraf'],
  ['what has no § is a point', [point('1.'), point(null)], '2\u00a0punkter'],
  ['one § is enough', [point('1.'), point('§ 2')], '2\u00a0paragrafer'],
  ['what stands within a § is not counted', [point('§ 1'), point('1', 'p1')], '1\u00a0paragraf'],
  ['minutes without points', [], '0\u00a0punkter'],
])('%s', (_, points, said) => {
  expect(countInWords(points)).toBe(said)
})

test('a part of a list is counted by the same word as the whole', () => {
  expect(countingOf([null, null, null])(2)).toBe('2\u00a0punkter')
})
