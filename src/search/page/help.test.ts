/** Words that ask how things are done, and words that ask for what was decided. */
import { expect, test } from 'vitest'
import { TERMS } from '../../swedish/words/glossary.ts'
import { GLOSSARY, termId } from '../../view/terms.ts'
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

test.each(['överklaga', 'rösta', 'reservationer'])('what %s leads to has a place in the glossary', (query) => {
  const places = TERMS.map((term) => `${GLOSSARY}#${termId(term)}`)
  expect(places).toContain(helpFor(query)?.href)
})
