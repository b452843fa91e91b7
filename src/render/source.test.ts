import { expect, test } from 'vitest'
import { sourceLines } from './source.ts'

test('lines carry their own numbers and say why they are left out or masked', () => {
  const lines = sourceLines(['a', 'b', '3', 'd'], [2, 4], [{ span: [3, 3], kind: 'page-number' }], [{ span: [4, 4], kind: 'phone' }])
  expect(lines).toEqual([
    { number: 2, text: 'b', note: null, removed: false },
    { number: 3, text: '3', note: 'sidnummer', removed: true },
    { number: 4, text: 'd', note: 'maskerat telefonnummer', removed: false },
  ])
})
