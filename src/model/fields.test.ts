import { expect, test } from 'vitest'
import { fieldsOf, hasTexts } from './fields.ts'

test.each([
  [{ a: 1 }, { a: 1 }],
  [null, {}],
  [undefined, {}],
  ['a', {}],
  [1, {}],
])('the fields of %j are %j', (value, fields) => {
  expect(fieldsOf(value)).toEqual(fields)
})

test.each([
  [{ a: 'x', b: '' }, true],
  [{ a: 'x' }, false],
  [{ a: 'x', b: 1 }, false],
  [null, false],
])('whether a and b of %j are texts: %j', (value, are) => {
  expect(hasTexts(value, ['a', 'b'])).toBe(are)
})
