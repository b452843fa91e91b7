import { parseMarkdown as fromMarkdown } from '../content-file/markdown.ts'
import { expect, test } from 'vitest'
import { recordHtml, wordsOf } from './markdown.ts'

const html = (markdown: string, rank = 3) => recordHtml(fromMarkdown(markdown).children, rank)

test('headings begin at the rank asked for and skip none', () => {
  expect(html('#### A\n\n###### B\n\n#### C', 2)).toBe('<h2>A</h2>\n<h3>B</h3>\n<h2>C</h2>')
})

test('raw HTML is text, and nothing of it is lost', () => {
  expect(html('a <b onclick="x">c</b>')).toBe('<p>a &#x3C;b onclick="x">c&#x3C;/b></p>')
})

test('only web addresses become links', () => {
  expect(html('[a](javascript:alert(1)) [b](https://x.se)')).toBe('<p><span>a</span> <a href="https://x.se">b</a></p>')
})

test('quotes, dashes and dots stay as the source has them', () => {
  expect(html('"A" -- b...')).toBe('<p>"A" -- b...</p>')
})

test('the words of a list are told apart', () => {
  expect(wordsOf(fromMarkdown('Inled\n\n- att a\n- att b').children)).toBe('Inled att a att b')
})

test('the words of the cells of a table are told apart, in a list too', () => {
  expect(wordsOf(fromMarkdown('- att anta:\n  | Sal | Pris |\n  | - | - |\n  | Aula | 550 |\n- att b').children)).toBe(
    'att anta: Sal Pris Aula 550 att b',
  )
})

test.each([
  'javascript://x.se/%0aalert(1)',
  'ftp://x.se',
  '//x.se',
  'https:x.se',
  'data:text/html,x',
  ' javascript:alert(1)',
])('%s is no web address', (address) => {
  expect(html(`[a](<${address}>)`)).toBe('<p><span>a</span></p>')
})

test('a picture is the words that stand for it', () => {
  expect(html('före ![vapnet](https://x.se/a.png) efter')).toBe('<p>före vapnet efter</p>')
})
