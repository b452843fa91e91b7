import { expect, test } from 'vitest'
import { lexiconOf, pack, unpack } from './lexicon.ts'

const words = new Map([['vård', 9], ['vårdköerna', 1], ['läkare', 2], ['hyr', 3], ['årsplan', 1]])

test('packing keeps every word and count', () => {
  expect(pack(new Map([['vård', 9], ['vårdkö', 1]]))).toBe('0vård|9 4kö')
  expect(unpack(pack(words))).toEqual(new Map([...words].sort(([a], [b]) => (a < b ? -1 : 1))))
  expect(unpack(pack(new Map())).size).toBe(0)
})

test('knows a word in any inflection, by its start, without its dots, and anything with a figure', () => {
  const { knows } = lexiconOf(words)
  expect(['vården', 'vårdkö', 'varden', 'läkarna', '571'].map(knows)).toEqual([true, true, true, true, true])
  expect(['vordkö', 'xyz'].map(knows)).toEqual([false, false])
})

test('takes apart a compound nobody has written', () => {
  expect(lexiconOf(words).parts('hyrläkare')).toEqual(['hyr', 'läkare'])
})

test('of a word it cannot take apart, it knows an end', () => {
  expect(lexiconOf(words).ends('läkarexyz')).toEqual([])
  expect(lexiconOf(words).ends('årsplanxyzq')).toEqual(['årsplan'])
})
