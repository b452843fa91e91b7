import swedish from 'dictionary-sv'
import { expect, test } from 'vitest'
import { inflectionsOf } from '../../swedish/words/inflections.ts'
import { dictionaryWords } from './dictionary-words.ts'

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8')
const inflections = inflectionsOf(text(swedish.aff), text(swedish.dic))
const { bases, ends } = dictionaryWords(inflections)

test.each([
  ['råttorna', ['råtta'], 'a form is of its word'],
  ['trygghetskamerorna', ['trygghetskamera'], 'a compound of the word of its last part'],
  ['kvxtre', [], 'what the dictionary does not have is of none'],
])('%s may be a form of %j: %s', (word, expected) => {
  expect(bases(word)).toEqual(expected)
})

test.each([
  ['kvxpersonalen', ['personalen'], 'a noun in any inflection'],
  ['nämnden', ['nämnden'], 'all of a noun'],
  ['barnvänligt', ['vänligt'], 'an adjective that ends compounds'],
  ['kvxtre', [], 'nothing that the dictionary does not have'],
])('of %s compounds may end in %j: %s', (word, expected) => {
  expect(ends(word).map((at) => word.slice(at))).toEqual(expected)
})

test('each answer is worked out once where answers are remembered', () => {
  const asked: string[] = []
  const known = new Map<string, unknown>()
  const words = dictionaryWords(inflections, <T>(work: (word: string) => T[], what: string) => (word) => {
    const key = `${what} ${word}`
    if (!known.has(key)) asked.push(key)
    known.set(key, known.get(key) ?? work(word))
    return known.get(key) as T[]
  })
  for (const word of ['vården', 'vården']) expect(words.bases(word)).toEqual(['vård'])
  expect(words.ends('vården')).toEqual(ends('vården'))
  expect(asked).toEqual(['bases vården', 'ends vården'])
})
