import { fromHtml } from 'hast-util-from-html'
import { expect, test } from 'vitest'
import { squeeze } from './squeeze.ts'

test.each([
  ['white space between blocks goes', '<ul> <li> <a href="x">X</a> </li> </ul>', '<ul><li><a href="x">X</a></ul>'],
  ['and stays between words', '<p>a <b>b</b> <i>c</i> d</p>', '<p>a <b>b</b> <i>c</i> d</p>'],
  ['and with words beside it', '<p> a</p> <p>b </p>', '<p> a<p>b </p>'],
  ['an item ends where the next begins', '<ol><li>a</li><li>b</li></ol>', '<ol><li>a<li>b</ol>'],
  ['a term has something after it', '<dl><dt>a</dt><dd>b</dd></dl>', '<dl><dt>a<dd>b</dl>'],
  ['and keeps its end where it has not', '<dl><div><dt>a</dt></div></dl>', '<dl><div><dt>a</dt></div></dl>'],
  [
    'a table needs its rows and cells begun alone',
    '<table> <thead><tr><th>a</th></tr></thead> <tbody><tr><th>b</th><td>c</td></tr></tbody></table>',
    '<table><thead><tr><th>a<tbody><tr><th>b<td>c</table>',
  ],
  ['a paragraph before words keeps its end', '<div><p>a</p>b</div>', '<div><p>a</p>b</div>'],
  ['and before a link', '<div><p>a</p><a href="x">b</a></div>', '<div><p>a</p><a href="x">b</a></div>'],
  ['and within one', '<a href="x"><p>a</p></a>', '<a href="x"><p>a</p></a>'],
  ['and at the end of all', '<p>a</p>', '<p>a</p>'],
  [
    'a value may hold any sign',
    '<li title="a > </li> <li>"> <b>x</b></li>',
    '<li title="a > </li> <li>"><b>x</b></li>',
  ],
  ['a script is as it stands', '<script>a < "b" </p> <p></script>', '<script>a < "b" </p> <p></script>'],
  ['so is a comment', '<div> <!-- </li> <li> --> </div>', '<div><!-- </li> <li> --></div>'],
  [
    'lines of a source stay indented, and what follows does not',
    '<ol class="lines"> <li>  <b>a</b></li> <li></li></ol> <ol> <li> <b>c</b></li></ol>',
    '<ol class="lines"> <li>  <b>a</b></li> <li></ol><ol><li><b>c</b></ol>',
  ],
])('%s', (_, html, expected) => {
  expect(squeeze(html)).toBe(expected)
})

test.each([
  '<ul><li>a<ul><li>b</li></ul></li><li><p>c</p><p>d</p></li></ul>',
  '<dl><div><dt>a</dt><dd>b</dd></div><div><dt>c</dt><dd><p>d</p></dd></div></dl><p>e</p>',
  '<table><caption>x</caption><thead><tr><th>a</th><td>b</td></tr></thead><tbody><tr><td>c</td></tr></tbody><tfoot><tr><td>d</td></tr></tfoot></table>',
  '<details><summary>a</summary><p>b</p><ol><li>c</li></ol></details><section><p>d</p><h2>e</h2></section>',
  '<blockquote><p>a</p><p>b</p></blockquote><button><p>c</p></button><p>d</p><span>e</span>',
])('what is read is the same: %s', (html) => {
  expect(bare(squeeze(html))).toEqual(bare(html))
})

/** As a browser reads it. */
function bare(html: string): unknown {
  return JSON.parse(
    JSON.stringify(fromHtml(html, { fragment: true }), (key, value: unknown) =>
      ['position', 'data'].includes(key) ? undefined : value,
    ),
  )
}

test('the time follows the length, whatever stands there', () => {
  const long = '<li>x</li>'.repeat(100_000)
  const start = performance.now()
  squeeze(long)
  squeeze(`<p>${'a"'.repeat(100_000)}</p>`)
  expect(performance.now() - start).toBeLessThan(2000)
})
