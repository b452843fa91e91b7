/** References of a page are read across its tags, as a reader reads them. */
import { expect, test } from 'vitest'
import { explain, type LinksIn } from './terms.ts'

/** Leads from what stands in brackets to what was read, each once. */
const links: LinksIn = (text) =>
  [...text.matchAll(/\[[^\][]*\]/g)].map(({ 0: words, index }) => ({
    from: index,
    to: index + words.length,
    href: `#${text.length}`,
  }))
const read = (html: string): string[] => {
  const texts: string[] = []
  explain(html, 'o', (text) => (texts.push(text), []))
  return texts
}

test.each([
  ['text that nothing stands around is one', 'KF <b>2024</b>', ['KF 2024']],
  ['emphasis is no border', '<p><b>KF</b> 2024 § <em>5</em></p>', ['KF 2024 § 5']],
  ['a paragraph is one', '<p>KF</p><p>2024</p>', ['KF', '2024']],
  ['cells of a row are one text', '<table><tr><td>KF</td><td>§ 5</td></tr></table>', ['KF | § 5 | ']],
  [
    'entities are letters',
    '<p>Hälso- &amp; sjuk §&nbsp;5 &lt;&#229;&#xE4;&okand;</p>',
    ['Hälso- & sjuk §\u00a05 <åä&okand;'],
  ],
  ['and what is no letter stays', '<p>&#1114111;&#1114112; &#x110000;</p>', ['\u{10ffff}&#1114112; &#x110000;']],
  ['a line that breaks is a space', '<p>KF<br>2024</p>', ['KF 2024']],
])('%s', (_, html, texts) => expect(read(html)).toEqual(texts))

test.each([
  [
    'across emphasis',
    '<p>x [a <b>b</b>] y</p>',
    '<p>x <a class="ref" href="#9">[a </a><b><a class="ref" href="#9">b</a></b><a class="ref" href="#9">]</a> y</p>',
  ],
  [
    'beside entities, which stay',
    '<p>&lt; [a&nbsp;&amp;] &gt;</p>',
    '<p>&lt; <a class="ref" href="#9">[a&nbsp;&amp;]</a> &gt;</p>',
  ],
  ['never in part from what is closed', '<p>[a <a href="x">b</a>]</p>', '<p>[a <a href="x">b</a>]</p>'],
  [
    'right before and right after what is closed',
    '<p>[a]<a href="x">b</a>[c]</p>',
    '<p><a class="ref" href="#7">[a]</a><a href="x">b</a><a class="ref" href="#7">[c]</a></p>',
  ],
])('links stand %s', (_, html, expected) => expect(explain(html, 'o', links).html).toBe(expected))
