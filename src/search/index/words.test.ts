import { expect, test } from 'vitest'
import { beginningOf, beginningsOf } from './words.ts'

test('files are divided by one letter, or by two where one would be too many', () => {
  const many = Array.from({ length: 1000 }, (_, at) => `f${'aeiouåäö'[at % 8] ?? ''}${at}`)
  const beginnings = beginningsOf(['vård', 'ö', ...many])
  expect(beginnings).toEqual(['fa', 'fe', 'fi', 'fo', 'fu', 'o', 'v'])
  expect(['vårda', 'förslag', 'ö', 'ålder', 'fy'].map((own) => beginningOf(own, new Set(beginnings)))).toEqual([
    'v',
    'fo',
    'o',
    null,
    null,
  ])
})
