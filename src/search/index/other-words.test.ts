import swedish from 'dictionary-sv'
import { expect, test } from 'vitest'
import { inflectionsOf } from '../../swedish/inflections.ts'
import { analysisOf, writtenIn } from './analysis.ts'
import { otherWords } from './other-words.ts'

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8')
const inflections = inflectionsOf(text(swedish.aff), text(swedish.dic))
const others = (...texts: string[]) =>
  otherWords(
    analysisOf(writtenIn(texts, []), inflections),
    inflections,
    [
      new Map([
        ['dagis', ['förskola', 'barnomsorg']],
        ['vatten', ['dricks']],
      ]),
    ],
    new Map([
      ['dagis', ['lekis']],
      ['dricka', ['dryck', 'vatten']],
    ]),
  )

test('a word has the other words that the archive has written, from the first list that has it', () => {
  const found = others('Förskolan', 'dryck')
  expect([found.get('dagis'), found.get('dricka')]).toEqual([
    { near: ['förskola'], far: [] },
    { near: [], far: ['dryck'] },
  ])
})

test('what authorities call it may be written only as part of another word; what a thesaurus has may not', () => {
  const found = others('förskoleplats', 'vattenledning')
  expect([found.get('dagis'), found.get('dricka')]).toEqual([
    { near: ['förskola'], far: [] },
    { near: [], far: [] },
  ])
})
