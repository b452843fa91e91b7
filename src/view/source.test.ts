import { expect, test } from 'vitest'
import { sourceLines } from './source.ts'

test('lines carry their own numbers and say why they are left out or masked', () => {
  const lines = sourceLines(['a', 'b', '3', 'd'], [2, 4], {
    removed: [{ span: [3, 3], kind: 'page-number' }],
    masked: [{ span: [4, 4], kind: 'phone' }],
    pages: [],
  })
  expect(lines).toEqual([
    { number: 2, text: 'b', note: null, removed: false, page: null },
    { number: 3, text: '3', note: 'sidnummer', removed: true, page: null },
    { number: 4, text: 'd', note: 'maskerat telefonnummer', removed: false, page: null },
  ])
})

test('the first line shown tells its page, and so does each that begins one; an empty page is passed by', () => {
  const pages = [1, 3, 5, 5]
  const shown = sourceLines(['a', 'b', 'c', 'd', 'e', 'f'], [2, 6], { removed: [], masked: [], pages })
  expect(shown.map(({ number, page }) => [number, page])).toEqual([
    [2, 1],
    [3, 2],
    [4, null],
    [5, 4],
    [6, null],
  ])
})
