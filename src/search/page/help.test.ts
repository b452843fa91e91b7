/** Words that ask how things are done, and words that ask for what was decided. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { helpFor } from './help.ts'

test.each([
  ['överklaga', 'Så överklagas beslut'],
  [' Överklagande ', 'Så överklagas beslut'],
  ['votering', 'Om omröstningar'],
  ['rösta', 'Om omröstningar'],
  ['reservationer', 'Om reservationer'],
  ['originalet', 'Om webbplatsen'],
  ['handlingar', 'Om webbplatsen'],
  ['vem röstade emot', 'Om omröstningar'],
  ['Vem röstade nej?', 'Om omröstningar'],
  ['vilka reserverade sig', 'Om reservationer'],
  ['Hur överklagar jag ett beslut?', 'Så överklagas beslut'],
  ['var finns originalet', 'Om webbplatsen'],
  ['how do I appeal a decision', 'Så överklagas beslut'],
  ['röstade emot höjd taxa', undefined],
  ['vem', undefined],
  ['reservation ambulans', undefined],
  ['taxa', undefined],
  ['', undefined],
])('%j', (query, link) => expect(helpFor(query)?.link).toBe(link))

test('what it leads to has a place in the glossary', () => {
  const glossary = readFileSync('src/swedish/words/glossary.ts', 'utf8').toLowerCase()
  for (const word of ['överklagande', 'omröstning', 'reservation']) expect(glossary).toContain(`'${word}`)
})
