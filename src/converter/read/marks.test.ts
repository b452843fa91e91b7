import { expect, test } from 'vitest'
import { MARK } from './marks.ts'

test.each([
  ...['§ 12', '§12.', '§ 1234:', '12.', '12)', '12:', '(12)', '12', '7 a)', '7a.', '2.14', '2.14.', 'a)', '(b)', 'å.'],
  ...['•', '–', '—', '*', '-', '▪', '●', '○', '◦', '\uf0b7'],
])('"%s" stands before its text', (text) => expect(text).toMatch(MARK))

test.each(['', '§', '§ 12345', '1234.', '7 ab)', '2.14.1', 'ab)', 'a', '••', '12. Val', ')'])(
  '"%s" is no mark',
  (text) => expect(text).not.toMatch(MARK),
)
