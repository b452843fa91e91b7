import { expect, test } from 'vitest'
import { entriesOf, keysOf } from './tables.ts'

test('the names of a table stand in its order, and its rows with them', () => {
  expect(keysOf({ b: 1, a: 2 })).toEqual(['b', 'a'])
  expect(entriesOf({ b: 1, a: 2 })).toEqual([
    ['b', 1],
    ['a', 2],
  ])
})
