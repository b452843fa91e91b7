/** Struck words are shown struck wherever the record stands, and copied with their marks. */
import { expect, test } from 'vitest'
import { parseMarkdown } from '../content-file/markdown.ts'
import { clauseWords, decisionHtml } from './clauses.ts'
import { recordHtml, wordsOf } from './markdown.ts'

const html = (markdown: string): string => recordHtml(parseMarkdown(markdown).children, 3)
const S = (words: string): string =>
  `<s><span aria-hidden="true">~~</span>${words}<span aria-hidden="true">~~</span></s>`

test.each<[what: string, markdown: string, shown: string]>([
  ['a word', 'Avgiften är ~~500~~ 700 kronor.', `<p>Avgiften är ${S('500')} 700 kronor.</p>`],
  ['several', '~~Ett~~ och ~~två~~', `<p>${S('Ett')} och ${S('två')}</p>`],
  ['in a heading', '### ~~Gammal~~ taxa', `<h3>${S('Gammal')} taxa</h3>`],
  ['with signs of markup', '~~\\<b>~~', `<p>${S('&#x3C;b>')}</p>`],
  ['half a pair is none', 'Avgiften är ~~500', '<p>Avgiften är ~~500</p>'],
  ['a rule is none', '~ ~~~~ ~', '<p>~ ~~~~ ~</p>'],
])('%s', (_, markdown, shown) => expect(html(markdown)).toBe(shown))

test('in a table', () => expect(html('| A | B |\n|---|---|\n| ~~5~~ | 6 |')).toContain(`<td>${S('5')}</td>`))

test('a struck clause is shown struck, and its words keep the marks', () => {
  const { children } = parseMarkdown('- att ~~avslå~~ bifalla')
  expect(decisionHtml(children, 3, { paragraf: 'p1', first: 1 })).toContain(`att ${S('avslå')} bifalla`)
  expect([clauseWords(children), wordsOf(children)]).toEqual([['att ~~avslå~~ bifalla'], 'att ~~avslå~~ bifalla'])
})
