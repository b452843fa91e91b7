import { expect, test } from 'vitest'
import { isPageNumber, type PageForm, pageNumber, readPageNumber } from './page-number.ts'

test.each([
  ...['4', '1234', '- 4 -', '– 4 –', '-4-', '4 -', '4 (31)', '4(31)', '4 (31', '4/31', '12 av 1234', '4av31'],
  ...['Sida 3 av 12', 'sidan 3', 'Sidnr: 3', 'sid 4', 'sid. 4', 's. 4', 'PAGE 4', 'Blad 4 (9)', 'Sida: - 4 -'],
])('"%s" is the number of a page', (text) => expect(isPageNumber(text)).toBe(true))

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
])('"%s" is none', (text) => expect(isPageNumber(text)).toBe(false))

test.each<[form: PageForm, text: string, is: boolean]>([
  ['named, of all', 'Page 3 of 12', true],
  ['named, of all', 'Sida 3', false],
  ['named', 'Sida 3', true],
  ['bracketed', '4 (31)', true],
  ['bracketed', '4/31', false],
  ['slashed', '4/31', true],
  ['dashed', '- 4 -', true],
  ['dashed', '- 4', false],
  ['half dashed', '4 -', true],
  ['bare', '123', true],
  ['bare', '1234', false],
  ['four figures', '1234', true],
])('the form "%s" and "%s": %s', (form, text, is) => {
  expect(new RegExp(`^${pageNumber(form)}$`, 'i').test(text)).toBe(is)
})

test.each([
  ['Sida 3 av 12', { page: 3, of: 12 }],
  ['4 (31)', { page: 4, of: 31 }],
  ['- 4 -', { page: 4, of: null }],
  ['Sida', { page: null, of: null }],
])('"%s" is read', (printed, read) => expect(readPageNumber(printed)).toEqual(read))
