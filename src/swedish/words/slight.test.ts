/** Words that tell little of the matter of a question, in their forms; and words of matters, which are none of them. */
import { expect, test } from 'vitest'
import { SLIGHT_WORDS } from './slight.ts'
import { STOP_WORDS } from './stopwords.ts'

test.each([
  ['kosta', ['kostar', 'kostas', 'kostade', 'kostat']],
  ['bygga', ['bygger', 'byggs', 'byggas', 'byggde', 'byggt']],
  ['höja', ['höjer', 'höjs', 'höjas', 'höjdes', 'höjts']],
  ['sänka', ['sänker', 'sänks', 'sänkte', 'sänkt']],
  ['ske', ['sker', 'skedde', 'skett']],
  ['riva', ['rivs', 'rivas', 'rev']],
  ['högre', ['lägst', 'billigare']],
  ['kommunen', ['staden', 'regionens']],
])('%s tells little, and so do its like: %o', (word, others) => {
  expect([word, ...others].filter((own) => !SLIGHT_WORDS.has(own))).toEqual([])
})

test.each(['parkera', 'röka', 'grilla', 'cykla', 'hyra', 'resa', 'tjäna', 'äldre', 'fråga'])('%s is a matter', (word) =>
  expect(SLIGHT_WORDS.has(word)).toBe(false),
)

test('none is empty, nor a word that is not asked at all', () => {
  expect([...SLIGHT_WORDS].filter((word) => word === '' || STOP_WORDS.has(word))).toEqual([])
})
