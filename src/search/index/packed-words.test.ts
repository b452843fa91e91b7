import { expect, test } from 'vitest'
import { pack, unpack } from './packed-words.ts'
import { word } from './words.fixture.ts'

test('packing keeps every word, its count, its joint and the word it is of', () => {
  const own = new Map([
    ['vård', word(9, 'vård')],
    ['vårdköer', word(1, 'vårdkö', 'vård', 'köer')],
    ['upphandlingsavtal', word(3, 'upphandlingsavtal', 'upphandling', 'avtal')],
    ['hyr', word(0, 'hyra')],
    ['ledamöter', word(2, 'ledamot')],
    ['nattåg', word(1, 'nattåg', 'natt', 'tåg')],
  ])
  expect(pack(own)).toBe('0hyr|0=3a 0ledamöter|2=5ot 0nattåg:3+ 0upphandlingsavtal|3:12- 0vård|9 4köer:4=6')
  expect(unpack(pack(own))).toEqual(own)
  expect(unpack(pack(new Map())).size).toBe(0)
})
