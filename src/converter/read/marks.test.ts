import { expect, test } from 'vitest'
import { MARK, PAGE_NUMBER } from './marks.ts'

test.each([
  ...['4', '1234', '- 4 -', '– 4 –', '-4-', '4 -', '4 (31)', '4(31)', '4 (31', '4/31', '12 av 1234', '4av31'],
  ...['Sida 3 av 12', 'sidan 3', 'Sidnr: 3', 'sid 4', 'sid. 4', 's. 4', 'PAGE 4', 'Blad 4 (9)', 'Sida: - 4 -'],
])('"%s" is the number of a page', (text) => expect(text).toMatch(PAGE_NUMBER))

test.each([
  ...[
    '',
    'Sida',
    '12345',
    '4 (12345)',
    '§ 4',
    '(4)',
    'x4',
    '4x',
    '4 och 5',
    '4 (31) ärenden',
    '4 --',
    'sidor 4',
    's 4',
  ],
  ...['4 (31)) ', 'Blad4, 5', '4 - 5'],
])('"%s" is none', (text) => expect(text).not.toMatch(PAGE_NUMBER))

test.each([
  ...['§ 12', '§12.', '§ 1234:', '12.', '12)', '12:', '(12)', '12', '7 a)', '7a.', '2.14', '2.14.', 'a)', '(b)', 'å.'],
  ...['•', '–', '—', '*', '-', '▪', '●', '○', '◦', '\uf0b7'],
])('"%s" stands before its text', (text) => expect(text).toMatch(MARK))

test.each(['', '§', '§ 12345', '1234.', '7 ab)', '2.14.1', 'ab)', 'a', '••', '12. Val', ')'])(
  '"%s" is no mark',
  (text) => expect(text).not.toMatch(MARK),
)
