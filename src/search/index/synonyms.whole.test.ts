import swedish from 'dictionary-sv'
import { expect, test } from 'vitest'
import { inflectionsOf } from '../../swedish/words/inflections.ts'
import { analysisOf } from './analysis.ts'
import { synonymEntries, readSynlex } from './synonyms.ts'
import { writtenIn } from './written.ts'

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8')
const inflections = inflectionsOf(text(swedish.aff), text(swedish.dic))
const others = (...texts: string[]) =>
  synonymEntries(analysisOf(writtenIn(texts, []), inflections), inflections, {
    near: [
      new Map([
        ['dagis', ['förskola', 'barnomsorg']],
        ['vatten', ['dricks']],
        ['sotare', ['brandskydd']],
        ['bibblan', ['bibliotek']],
      ]),
    ],
    far: new Map([
      ['dagis', ['lekis']],
      ['dricka', ['dryck', 'vatten']],
      ['daghem', ['dagis', 'krubba']],
    ]),
    beside: new Map([['sotare', ['sotning', 'sotarna']]]),
  })

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

test('an everyday word has those of its line too, and no form of itself', () => {
  const found = others('Sotning', 'sotarna')
  expect(found.get('sotare')).toEqual({ near: [], far: ['sotning'] })
})

test('where nothing that the thesaurus has is written, what stands for that may be', () => {
  expect(others('Förskolan').get('daghem')).toEqual({ near: [], far: ['förskola'] })
  expect(others('Förskolan', 'krubban').get('daghem')).toEqual({ near: [], far: ['krubba'] })
})

test('what a list has in a definite form it has of the word', () => {
  expect(others('bibliotek').get('bibbla')).toEqual({ near: ['bibliotek'], far: [] })
})

test('but not what is no noun, nor what a list has of the word itself', () => {
  const found = synonymEntries(analysisOf(writtenIn(['bibliotek bad'], []), inflections), inflections, {
    near: [
      new Map([
        ['bibblan', ['bibliotek']],
        ['bibbla', ['bad']],
        ['badade', ['bad']],
      ]),
    ],
    far: new Map(),
    beside: new Map(),
  })
  expect(found.get('bibbla')).toEqual({ near: ['bad'], far: [] })
  expect(found.get('bada')?.near ?? []).toEqual([])
})

test('a list of synonyms has a word a line, and what may stand for it', () => {
  expect(readSynlex('dagis förskola lekis\n\nbad\n')).toEqual(
    new Map([
      ['dagis', ['förskola', 'lekis']],
      ['bad', []],
    ]),
  )
})
