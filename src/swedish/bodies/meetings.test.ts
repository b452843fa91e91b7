import { expect, test } from 'vitest'
import { MEETING_NOUNS, MEETING_WORD, MINUTES_NOUNS } from './meetings.ts'

test('the tables, word for word', () => {
  expect(MEETING_NOUNS.join(' ')).toBe('möte sammanträde sammankomst stämma')
  expect(MINUTES_NOUNS.join(' ')).toBe('protokoll anteckningar')
})

const ALONE = new RegExp(`^${MEETING_WORD}$`, 'u')
test.each([
  ['möte', true],
  ['styrelsemöte', true],
  ['mötets', true],
  ['nämndsammanträden', true],
  ['sammankomsterna', true],
  ['årsstämman', true],
  ['stämmors', true],
  ['mötesdag', false],
  ['sammanträda', false],
  ['bestämma', false],
  ['instämman', false],
  ['överensstämma', false],
  ['föreningsstämma', true],
  ['stämman', true],
])('"%s" is a word for a meeting: %s', (word, expected) => expect(ALONE.test(word)).toBe(expected))
