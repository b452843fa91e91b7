import { expect, test } from 'vitest'
import { parseMarkdown as fromMarkdown } from '../content-file/markdown.ts'
import { recordHtml } from './markdown.ts'

const html = (markdown: string) => recordHtml(fromMarkdown(markdown).children, 3)

test('a table without headers has no empty header cells', () => {
  const cell = (value: string) => ({
    type: 'tableCell' as const,
    children: value === '' ? [] : [{ type: 'text' as const, value }],
  })
  const row = (...values: string[]) => ({ type: 'tableRow' as const, children: values.map(cell) })
  expect(recordHtml([{ type: 'table', children: [row('', ''), row('a', 'b')] }], 3)).not.toMatch(/<th/)
  expect(recordHtml([{ type: 'table', children: [row('', 'År'), row('a', 'b')] }], 3)).toMatch(
    /<td><\/td>\s*<th>År<\/th>/,
  )
})

test('a column of numbers alone stands with its ends in line; words and numbers, or one number, do not', () => {
  const table = html('| Post | Budget | Dag |\n| - | - | - |\n| Väg | 1 200 | 4 mars |\n| Park | -7 % | 5 |')
  expect([...table.matchAll(/class="num">([^<]+)/g)].map(([, text]) => text)).toEqual(['Budget', '1 200', '-7 %'])
  const listed = html('- att anta:\n  | Post | Tkr |\n  | - | - |\n  | Väg | 12 |\n  | Park | 7 |')
  expect([...listed.matchAll(/class="num">([^<]+)/g)].map(([, text]) => text)).toEqual(['Tkr', '12', '7'])
})

/** A table of so many columns. */
const columns = (count: number, before = '') =>
  ['A', '-', 'b'].map((cell) => `${before}| ${Array(count).fill(cell).join(' | ')} |`).join('\n')

test('a table of more than four columns stands in a named box that scrolls, in a list too', () => {
  const box = /<div class="wide" role="group" aria-label="Bred tabell" tabindex="0"><table>/
  expect(html(columns(4))).not.toMatch(/wide/)
  expect(html(columns(5))).toMatch(box)
  expect(html(`- att anta:\n${columns(5, '  ')}`)).toMatch(box)
  expect(html(`- att anta:\n${columns(5, '  ')}`).match(/<div/g)).toHaveLength(1)
})
