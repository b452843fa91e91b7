import { expect, test } from 'vitest'
import { blocksApart, isTag } from './markdown-tags.ts'

test.each([
  ['b', '', true],
  ['B', '', true],
  ['a', ' href="x y" id=z', true],
  ['input', " type='checkbox' CHECKED data-x", true],
  ['hr', ' /', true],
  ['b', ' och c', false],
  ['i', ' Ekby', false],
  ['a', ' Provlund', false],
  ['ada', '', false],
  ['p', ' style="a"class=\'b\'id=c', true],
  ['img', ' src="a.png" alt', true],
  ['div', ' contenteditable v-if ng-x :key x-cloak', true],
  ['ul', ' type', true],
  ['b', ' x-y', false],
  ['b', ' och c="3" samt d', false],
])('<%s%s> is a tag: %s', (name, attributes, expected) => expect(isTag(name, attributes)).toBe(expected))

test.each<[string, string, string]>([
  ['paragraphs of a line', '<p>A</p><p>B</p>', '<p>A</p>||<p>B</p>'],
  ['items of a line', '<ul><li>A</li><li>B</li></ul>', '<ul>||<li>A</li>||<li>B</li></ul>'],
  [
    'rows of a table',
    '<tr><td><p>A</p><p>B</p></td></tr><tr><td>C</td></tr>',
    '<tr><td><p>A</p><p>B</p></td></tr>|<tr><td>C</td></tr>',
  ],
  ['code in a line stays', 'Skriv `<p>A</p><p>B</p>` <p>C</p>', 'Skriv `<p>A</p><p>B</p>` <p>C</p>'],
  ['a block alone stays', '  <p>A</p>', '  <p>A</p>'],
  ['words are no blocks', '<b>A</b><i>B</i> < <prov>', '<b>A</b><i>B</i> < <prov>'],
  ['code stays', '```|<p>A</p><p>B</p>|```|<p>A</p><p>B</p>', '```|<p>A</p><p>B</p>|```|<p>A</p>||<p>B</p>'],
])('%s', (_, text, expected) => expect(blocksApart(text.split('|'))).toEqual(expected.split('|')))

test.each([
  ['| Ada | <ul><li>Bron rivs</li><li>Parken stängs</li></ul> |', 1],
  ['<p>Bron</p><p>Ja</p> | <div>Parken</div>', 1],
  ['| A | <table><tr><td>B</td></tr><tr><td>C</td></tr></table> |', 1],
  ['<tr><td>A | B</td></tr><tr><td>C</td></tr>', 2],
])('a row between bars is one line: %s', (line, lines) => expect(blocksApart([line])).toHaveLength(lines))
