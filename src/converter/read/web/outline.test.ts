/** What a page holds, element by element, as lines. */
import { describe, expect, test } from 'vitest'
import { toOutline } from './outline.ts'
import { elementOf } from './pieces.fixture.ts'

const outlined = (html: string, inside = true) => toOutline([elementOf(`<div>${html}</div>`)], inside)
const printed = (html: string, inside = true): string[] => outlined(html, inside).map((line) => line.printed)

describe('printed:', () => {
  test.each<[what: string, html: string, expected: string[]]>([
    ['runs of white space are one space', '<p>A \t\n\r\f B</p>', ['A B']],
    ['a space that is to stay stays', '<p>A\u00a0\u00a0B</p>', ['A\u00a0\u00a0B']],
    ['a comment is nothing', '<p>A<!-- B --></p>', ['A']],
    ['a break ends a line', '<p>A<br>B</p>', ['A', 'B']],
    ['two breaks end a paragraph', '<p>A<br> <br>B<br><br><br>C</p>', ['A', '', 'B', '', 'C']],
    ['breaks first and last part nothing', '<p><br><br>A<br><br></p><p>B</p>', ['A', '', 'B']],
    ['nor in an item', '<ul><li>A<br><br>B</li></ul>', ['- A', '  B']],
    ['nor in a heading', '<h2>A<br><br>B</h2>', ['## A B']],
    ['the value of a field', '<p>A<input value="B">C</p>', ['A B C']],
    ['a field without one', '<p>A<input>C</p>', ['A C']],
    ['a box that is ticked', '<p><input type="checkbox" checked>Ja</p>', ['☒ Ja']],
    ['what is chosen', '<p>A <select><option>B</option><option selected>C</option></select></p>', ['A C']],
    ['a list without anything to choose', '<p>A <select></select></p>', ['A']],
    ['a list', '<ul><li>A</li></ul>', ['- A']],
    ['a numbered list', '<ol><li>A</li></ol>', ['1. A']],
    ['a menu', '<menu><li>A</li></menu>', ['- A']],
    ['a table', '<table><tr><td>A</td><td>B</td></tr></table>', ['A    B']],
    ['text that is set', '<p>A</p><pre>B  \nC<br>D</pre><p>E</p>', ['A', '', 'B', 'C', 'D', '', 'E']],
    ['a list of words', '<dl><dt>A</dt><dd>B</dd><dt>C</dt></dl>', ['A', 'B', 'C']],
    ['what runs on in a line', '<p>A<b>B</b><i>C</i></p>', ['ABC']],
    ['a block, which stands apart', 'A<div>B</div>C', ['A', '', 'B', '', 'C']],
    ['one of a name of its own, too', 'A<x-y>B</x-y>C', ['A', '', 'B', '', 'C']],
    ['a heading', 'A<h3>B</h3>C', ['A', '', '### B', '', 'C']],
    ['a heading in one line', '<h2>A<br>B</h2>', ['## A B']],
    ['a heading without words', '<h2> </h2><p>A</p>', ['A']],
    ['no heading that is called almost so', '<h7>A</h7>', ['A']],
  ])('%s', (_, html, expected) => expect(printed(html)).toEqual(expected))

  test('what serves the site stands apart from the text, and is known', () =>
    expect(outlined('<p>A</p><nav>Meny</nav><p>B</p>').map((line) => [line.printed, line.known])).toEqual([
      ['A', null],
      ['Meny', 'site-part'],
      ['', null],
      ['B', null],
    ]))
  test('the head of the text is text inside the content alone', () =>
    expect(['A', 'B'].map((_, at) => outlined('<header>H</header>', at === 0).map(({ known }) => known))).toEqual([
      [null],
      ['site-part'],
    ]))
  test('a heading has its rank, and its line alone', () =>
    expect(outlined('<h4>A</h4><h2></h2><p>B</p>').map(({ rank }) => rank)).toEqual([4, null, null]))
})

describe('a line of bold words is known:', () => {
  test.each<[html: string, bold: (true | undefined)[]]>([
    ['<p><b>A</b></p>', [true]],
    ['<p><strong>A</strong></p>', [true]],
    ['<p><i>A</i></p>', [undefined]],
    ['<p><b>A</b> B</p>', [undefined]],
    ['<p>A<b><br>B</b></p>', [undefined, true]],
    ['<p><b>A<br>B</b></p>', [true, true]],
    ['<p><b><b>A</b> B</b></p>', [true]],
    ['<p style="font-weight:bold">A</p>', [true]],
    ['<p style="color:red; Font-Weight : 600">A</p>', [true]],
    ['<p style="font-weight:700">A</p>', [true]],
    ['<p style="font-weight:900">A</p>', [true]],
    ['<p style="font-weight:500">A</p>', [undefined]],
    ['<p style="x-font-weight:700">A</p>', [undefined]],
    ['<p style="font-weight:normal">A</p>', [undefined]],
    ['<p>A</p>', [undefined]],
  ])('%s', (html, bold) => expect(outlined(html).map(({ isBold }) => isBold)).toEqual(bold))
})

describe('bold or slanted words lead their line:', () => {
  test.each<[html: string, leads: (string | undefined)[]]>([
    ['<p><b>A:</b> B</p>', ['A:']],
    ['<p><strong> A </strong>B</p>', ['A']],
    ['<p><em>A</em> B</p>', ['A']],
    ['<p><i>A</i> B</p>', ['A']],
    ['<p><span style="font-weight:bold">A</span> B</p>', ['A']],
    ['<p><u>A</u> B</p>', [undefined]],
    ['<p> <b>A</b> B</p>', ['A']],
    ['<p>C <b>A</b> B</p>', [undefined]],
    ['<p>C<br> <b>A</b> B</p>', [undefined, 'A']],
    ['<p><b>A</b> B<br>C</p>', ['A', undefined]],
    ['<p><b>A<br>B</b> C</p>', [undefined, undefined]],
    ['<p><b> </b>B</p>', [undefined]],
    ['<p>B</p>', [undefined]],
  ])('%s', (html, leads) => expect(outlined(html).map((line) => line.leads)).toEqual(leads))
})
