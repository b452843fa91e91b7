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
])('<%s%s> is a tag: %s', (name, attributes, expected) => expect(isTag(name, attributes)).toBe(expected))

test.each<[string, string, string]>([
  ['paragraphs of a line', '<p>A</p><p>B</p>', '<p>A</p>||<p>B</p>'],
  ['items of a line', '<ul><li>A</li><li>B</li></ul>', '<ul>||<li>A</li>||<li>B</li></ul>'],
  [
    'rows of a table',
    '<tr><td><p>A</p><p>B</p></td></tr><tr><td>C</td></tr>',
    '<tr><td><p>A</p><p>B</p></td></tr>|<tr><td>C</td></tr>',
  ],
  ['a block alone stays', '  <p>A</p>', '  <p>A</p>'],
  ['words are no blocks', '<b>A</b><i>B</i> < <prov>', '<b>A</b><i>B</i> < <prov>'],
  ['code stays', '```|<p>A</p><p>B</p>|```|<p>A</p><p>B</p>', '```|<p>A</p><p>B</p>|```|<p>A</p>||<p>B</p>'],
])('%s', (_, text, expected) => expect(blocksApart(text.split('|'))).toEqual(expected.split('|')))
