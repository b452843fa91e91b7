import { expect, test } from 'vitest'
import { relatedStems, sharingRoot } from './related-stems.ts'

test.each([
  ['uppräkning', ['uppräkn', 'uppräk'], 'a noun of a verb is of its stem, with the n or without'],
  ['uppräkningarna', ['uppräkn', 'uppräk'], 'in whatever form'],
  ['parkering', ['parker'], 'without one where it has none'],
  ['demonstration', ['demonstrer'], 'so one of a verb in -era'],
  ['demonstrationerna', ['demonstrer'], 'in whatever form'],
  ['bygga', ['byggning', 'bygging', 'byggnation'], 'a verb is of its nouns'],
  ['spinning', ['spinningning', 'spinninging', 'spinningnation'], 'a word with two n is not cut'],
])('%s has the kin %j: %s', (word, stems) => {
  expect(relatedStems(word)).toEqual(stems)
})

test('a verb in -era is also of the nouns that it has of Latin', () => {
  expect(relatedStems('demonstrerar').slice(0, 2)).toEqual(['demonstration', 'demonstrant'])
})

test.each([
  ['gängkriminell', ['gängkriminalitet', 'gängkriminella'], 'that share most of their letters'],
  ['bostad', [], 'not of a word of six letters'],
  ['bostads', [], 'nor of one that is no longer than what must be shared'],
  ['gårdfari', ['gårdfarihandel'], 'also the last of all words'],
  ['planering', [], 'nor where there are none'],
])('of the root of %s are %j: %s', (word, found) => {
  const sorted = ['bostad', 'bostadsbrist', 'gängkrig', 'gängkriminalitet', 'gängkriminella', 'gårdfarihandel']
  expect(sharingRoot(word, sorted)).toEqual(found)
})
