/** Each clause of a decision has an address; the words are the source's. */
import { expect, test } from 'vitest'
import { parseMarkdown } from '../content-file/markdown.ts'
import { clauseCount, decisionHtml } from './clauses.ts'

const html = (markdown: string, first = 1): string =>
  decisionHtml(parseMarkdown(markdown).children, 3, { paragraf: 'p206', first })
const ids = (text: string): string[] => [...text.matchAll(/<li id="([^"]+)"/g)].map(([, id = '']) => id)

test('the items of the outermost list are clauses, those inside one are not', () => {
  expect(ids(html('Nämnden beslutar\n\n- att anta\n  - a\n  - b\n- att skicka'))).toEqual(['p206-b1', 'p206-b2'])
})

test('the second decision of a § counts on', () => {
  expect(ids(html('1. anta\n2. skicka', 3))).toEqual(['p206-b3', 'p206-b4'])
})

test('what leads to a clause has a name and no words', () => {
  expect(html('- att anta')).toContain(
    'att anta<a class="clause" href="#p206-b1" aria-label="Länken till beslutspunkt 1"></a></li>',
  )
})

test('clauses are counted over several lists; text is none', () => {
  expect(clauseCount(parseMarkdown('Text\n\n- a\n- b\n\nText\n\n1. c').children)).toBe(3)
})
