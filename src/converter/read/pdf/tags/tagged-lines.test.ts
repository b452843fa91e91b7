/**
 * What a page's structure says of its lines: their rank and mark, headings over several lines, and where tables stand.
 */
import { expect, test } from 'vitest'
import type { PdfLine } from '../types.ts'
import { piece } from '../pieces.fixture.ts'
import { headingsJoined, taggedAs, withTables } from './tagged-lines.ts'
import type { Tag } from './tags.ts'

const HEADING = { rank: 2 }
const [ONE, OTHER] = [{ is: 'one' }, { is: 'other' }]
const line = (text: string, y: number, more: Partial<PdfLine> = {}): PdfLine => ({
  page: 1,
  pageHeight: 842,
  text,
  x: 50,
  y,
  right: 300,
  size: 10,
  turned: false,
  hang: null,
  hidden: false,
  ...more,
})
const tagged = (text: string, tag?: Tag) => ({ ...piece(50, 100, text), ...(tag && { tag }) })

test.each<[string, ReturnType<typeof tagged>[], string, object]>([
  ['nothing', [tagged('Val')], 'Val', {}],
  ['no words', [], '', {}],
  ['a heading', [tagged('Val', { heading: HEADING })], 'Val', { rank: 2, heading: HEADING }],
  [
    'a heading of two words',
    [tagged('Ny', { heading: HEADING }), tagged('taxa', { heading: HEADING })],
    'Ny taxa',
    { rank: 2, heading: HEADING },
  ],
  ['words beside a heading', [tagged('Ny', { heading: HEADING }), tagged('taxa')], 'Ny taxa', {}],
  [
    'two headings on a line',
    [tagged('Ny', { heading: HEADING }), tagged('taxa', { heading: { rank: 2 } })],
    'Ny taxa',
    {},
  ],
  ['a mark', [tagged(' 1. ', { isLabel: true }), tagged('Val')], '1. Val', { mark: '1.' }],
  ['a mark that the line does not begin with', [tagged('1.', { isLabel: true })], 'Val 1.', {}],
  [
    'words of one paragraph',
    [tagged('Ny', { paragraph: ONE }), tagged('taxa', { paragraph: ONE })],
    'Ny taxa',
    { paragraphs: [ONE, ONE] },
  ],
  [
    'a mark and its text',
    [tagged('1.', { paragraph: ONE, isLabel: true }), tagged('Val', { paragraph: OTHER })],
    '1. Val',
    { paragraphs: [ONE, OTHER], mark: '1.' },
  ],
  ['words of a paragraph beside others', [tagged('Ny', { paragraph: ONE }), tagged('taxa')], 'Ny taxa', {}],
  ['an empty mark', [tagged(' ', { isLabel: true })], 'Val', {}],
])('of a line: %s', (_, words, text, expected) => {
  expect(taggedAs(words, text)).toEqual(expected)
})

test('a heading of more than 200 letters is text', () => {
  const words = [tagged('x', { heading: HEADING })]
  expect(taggedAs(words, 'x'.repeat(200))).toEqual({ rank: 2, heading: HEADING })
  expect(taggedAs(words, 'x'.repeat(201))).toEqual({})
})

test('lines of one heading are one, as wide as the widest; those of two are two', () => {
  const [first, second, third] = [
    line('Taxa för', 100, { heading: HEADING, rank: 2 }),
    line('vatten', 114, { heading: HEADING, rank: 2, right: 320 }),
    line('Val', 128, { heading: { rank: 2 }, rank: 2 }),
  ]
  expect(headingsJoined([first, second, third, line('Text', 142), line('Mer', 156)])).toEqual([
    { ...first, text: 'Taxa för vatten', right: 320, end: 114 },
    third,
    line('Text', 142),
    line('Mer', 156),
  ])
})

test('lines that would be a heading of more than 200 letters stay apart', () => {
  const two = (letters: number): PdfLine[] =>
    headingsJoined([line('Val', 100, { heading: HEADING }), line('x'.repeat(letters), 114, { heading: HEADING })])
  expect(two(196)).toHaveLength(1)
  expect(two(197)).toHaveLength(2)
})

test('a table stands after the last line above it that stands over it', () => {
  const row = (text: string, y: number, more: Partial<PdfLine> = {}) => line(text, y, { x: 200, right: 280, ...more })
  const texts = (lines: PdfLine[], ...tables: PdfLine[][]): string =>
    withTables(lines, tables)
      .map(({ text }) => text)
      .join(' ')
  const page = [line('a', 100), line('b', 200), line('c', 300)]
  expect(texts(page, [row('t', 250), row('u', 260)])).toBe('a b t u c')
  expect(texts(page, [row('t', 50)])).toBe('t a b c')
  expect(texts(page, [row('t', 200)])).toBe('a t b c')
  expect(texts(page, [], [row('t', 350)])).toBe('a b c t')
  expect(texts([line('a', 100), line('b', 200, { right: 200 })], [row('t', 250)])).toBe('a t b')
  expect(texts([line('a', 100), line('b', 200, { x: 280 })], [row('t', 250)])).toBe('a t b')
  expect(texts([line('a', 100), line('b', 200, { right: 201 })], [row('t', 250)])).toBe('a b t')
  expect(texts([line('a', 100), line('b', 200, { turned: true })], [row('t', 250)])).toBe('a t b')
  const wide = [row('t', 250, { x: 90, right: 120 }), row('u', 260, { x: 10, right: 20 })]
  expect(texts([line('a', 100), line('b', 200, { x: 15, right: 80 })], wide)).toBe('a b t u')
})
