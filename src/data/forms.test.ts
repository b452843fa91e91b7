import { expect, test } from 'vitest'
import { formsOf } from './forms.ts'

test.each([
  ['2024-03-11', ['application/json json', 'text/markdown md', 'application/akn+xml akn.xml']],
  ['2024-03', ['application/json json', 'text/markdown md']],
])('what a meeting of %s is given away in', (date, expected) => {
  const forms = formsOf({ organ: 'bn', date, session: null, source: 'bn.txt' })
  expect(forms.map(({ type, path }) => `${type} ${path.split('/index.')[1]}`)).toEqual(expected)
})
