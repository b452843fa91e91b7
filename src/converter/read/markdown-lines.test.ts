/** Lines of Markdown: what marks each, what no reader sees, and that every line keeps its place. */
import { expect, test } from 'vitest'
import type { SourceLine } from '../types/source.ts'
import { markdownBody } from './markdown-lines.ts'

const body = (text: string): ReturnType<typeof markdownBody> => markdownBody(text.split('\n'))
const printed = (text: string): string[] => body(text).lines.map((line) => line.printed)
const known = (text: string): (string | null)[] => body(text).lines.map((line) => line.known)
const shape = (text: string, ...keys: (keyof SourceLine)[]): unknown[] =>
  body(text).lines.map((line) => keys.map((key) => line[key]))

test.each<[string, [mark: string | null, printed: string, isSetIn: boolean][]]>([
  ['- ett', [['-', '- ett', false]]],
  ['* ett', [['-', '- ett', false]]],
  ['3. ett', [['3.', '3. ett', false]]],
  ['3) ett', [['3)', '3) ett', false]]],
  ['123456789. ett', [['123456789.', '123456789. ett', false]]],
  [
    '- ett\n  1. två',
    [
      ['-', '- ett', false],
      ['1.', '  1. två', true],
    ],
  ],
  ['> - ett', [['-', '- ett', false]]],
  ['- - ett', [['-', '- ett', false]]],
  ['-', [['-', '-', false]]],
  ['\tkod', [[null, 'kod', true]]],
  ['text', [[null, 'text', false]]],
])('%j', (text, expected) => expect(shape(text, 'mark', 'printed', 'isSetIn')).toEqual(expected))

test('how deep the list of an item stands is known', () => {
  expect(shape('- ett\n  1. två\n     - tre\n- fyra\n\ntext', 'depth').flat()).toEqual([
    0,
    2,
    5,
    0,
    undefined,
    undefined,
  ])
})

test.each<[string, number | null, string]>([
  ['# Möte', 1, '# Möte'],
  ['###### Möte', 6, '###### Möte'],
  ['####### Möte', null, '####### Möte'],
  ['## **Möte** ##', 2, '## Möte'],
])('%j has the rank %j', (text, rank, expected) => expect(shape(text, 'rank', 'printed')).toEqual([[rank, expected]]))

test.each<[boolean, string]>([
  [true, '**Villkor**'],
  [true, '__Villkor__'],
  [true, '   **Villkor**'],
  [true, '**Villkor** '],
  [true, '**Villkor**\\\nmer'],
  [false, '**Villkor**.'],
  [false, 'Se **Villkor**'],
  [false, '**Ett** och **två**'],
  [false, '*Villkor*'],
  [false, '- **Villkor**'],
])('in bold as a whole, %s: %j', (expected, text) => expect(body(text).lines[0]?.isBold === true).toBe(expected))

test.each<[string, string[], number[]]>([
  ['ett <!-- två --> tre', ['ett  tre'], [1]],
  ['<!-- två -->', ['två'], [1]],
  ['<!-- två\ntre -->\n\nfyra', ['två', 'tre', '', 'fyra'], [1, 2]],
  ['<!-- -->', [''], []],
  ['<!-- två', ['två'], [1]],
  ['ett <!-- två --> <!-- tre --> fyra', ['ett   fyra'], [1]],
])('of %j a reader sees no comment', (text, expected, unseen) => {
  const found = body(text)
  expect([found.lines.map((line) => line.printed), found.unseen]).toEqual([expected, unseen])
})

test('a comment alone on its line is hidden text, and words beside one are none', () => {
  expect(known('<!-- två -->\n\nett <!-- två -->')).toEqual(['hidden-text', null, null])
})

test.each<[string, (string | null)[]]>([
  ['[b]: http://x.se', ['link-list']],
  ['[b]: bilaga.pdf', ['link-list']],
  ['[b]: #not', ['link-list']],
  ['[b]: ada@prov.se', ['link-list']],
  ['[Anm]: Saknas.', [null]],
  ['[Anm]: Saknas', [null]],
  ['[//]: # (Ada är sökande)', ['hidden-text']],
  ['[//]: # "Ada är sökande"', ['hidden-text']],
  ['[x]: <> (Ada är sökande)', ['hidden-text']],
  ['[x]: http://x.se (Ada)', ['link-list']],
  ['[x]: #not (Ada)', ['link-list']],
  ['[x]: Saknas (Ada)', [null]],
  ['[b]:\nhttp://x.se', ['link-list', 'link-list']],
])('%j is known as %j', (text, expected) => expect(known(text)).toEqual(expected))

test.each<[string, string[]]>([
  ['<b>Ett</b> två', ['Ett två']],
  ['<B>Ett</B> två', ['Ett två']],
  ['ett<br>två', ['ett två']],
  ['<del>50</del> <s>55</s> 60 kr', ['~~50~~ ~~55~~ 60 kr']],
  ['ett<BR/>två', ['ett två']],
  ['<Ada Provlund> sade', ['<Ada Provlund> sade']],
  ['<Provbolaget> sade', ['<Provbolaget> sade']],
  ['<a Provlund> sade', ['<a Provlund> sade']],
  ['om a<b och c>d', ['om a<b och c>d']],
  ['<a href="x">sade</a>', ['sade']],
  ['<p\nclass="a">Ett</p>', ['', 'Ett']],
  ['text <td>ett</td>', ['text  | ett |']],
])('tags of %j go', (text, expected) => expect(printed(text)).toEqual(expected))

test.each<[string, (readonly string[] | null)[], boolean[]]>([
  [
    '<table>\n<tr><th>A</th><th>B</th></tr>\n<tr><td>1</td><td>2</td></tr>\n</table>',
    [['A', 'B'], ['1', '2'], null, null],
    [true, false, false, false],
  ],
  ['<tr><td>1</td><td>2</td></tr>', [['1', '2']], [false]],
  ['<table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>', [null], [false]],
  ['A | B\n--|--\n1 | 2', [['A', 'B'], null, ['1', '2']], [true, false, false]],
  ['A | B\n--|--\n1', [['A', 'B'], null, ['1', '']], [true, false, false]],
])('cells of %j', (text, cells, heads) => {
  const { lines } = body(text)
  expect(lines.map((line) => line.cells)).toEqual(cells)
  expect(lines.map((line) => line.isHead)).toEqual(heads)
})

test.each<[string, string]>([
  ['Ada Ek<br>Bo Lind', 'Ada Ek; Bo Lind'],
  ['Ada Ek<br/>Bo Lind', 'Ada Ek; Bo Lind'],
  ['Ada Ek<br />  Bo Lind', 'Ada Ek; Bo Lind'],
  ['Ada Ek<br>ordförande', 'Ada Ek ordförande'],
  ['Ada Ek<br><br>Bo Lind', 'Ada Ek; Bo Lind'],
  ['<b>Ada</b> *Ek* `kod` ![bild](x.png)', 'Ada Ek kod bild'],
  ['[Ada](http://x.se)', 'Ada'],
])('in a cell %j is %j', (cell, expected) => {
  expect(body(`A | B\n--|--\n1 | ${cell}`).lines[2]?.cells).toEqual(['1', expected])
})

test('code keeps its lines, between fences and without', () => {
  expect(printed('```\nett\n  två\n```\ntre')).toEqual(['', 'ett', '  två', '', 'tre'])
  expect(printed('~~~\nett\n~~~')).toEqual(['', 'ett', ''])
  expect(printed('> ```\n> ett\n> ```')).toEqual(['', 'ett', ''])
  expect(printed('- ```\n  ett\n  ```')).toEqual(['-', 'ett', ''])
  expect(printed('    ett\n    två')).toEqual(['ett', 'två'])
  expect(printed('a `kod` b')).toEqual(['a kod b'])
})

test('pictures are the words that stand for them', () => {
  expect(printed('![Karta](x.png) över ![Plan][b]![](y.png)\n\n[b]: z.png')).toEqual([
    'Karta över Plan',
    '',
    '[b]: z.png',
  ])
})

test.each<[string, string[]]>([
  ['[^1]: Ett\ntvå\n    tre', ['Fotnot 1: Ett två tre', '', '']],
  ['[^1]: Ett\n\ntvå', ['Fotnot 1: Ett', '', 'två']],
  ['[^1]: Ett\n# Två\ntre', ['Fotnot 1: Ett', '# Två', 'tre']],
  ['[^1]: Ett\n- två', ['Fotnot 1: Ett', '- två']],
  ['[^1]: Ett\n[^2]: Två\ntre', ['Fotnot 1: Ett', 'Fotnot 2: Två tre', '']],
  ['ett\ntvå', ['ett', 'två']],
])('lines of a note are one: %j', (text, expected) => expect(printed(text)).toEqual(expected))

test('a table drawn in signs is read by itself, and the text around it as ever', () => {
  const drawn = [
    'Före *det*',
    '',
    '+-----+-----+',
    '| A   | B   |',
    '+=====+=====+',
    '| 1   | *2* |',
    '+-----+-----+',
    '',
    '# Efter',
  ]
  const { lines } = markdownBody(drawn)
  expect(lines.map((line) => line.printed)).toEqual(['Före det', '', '', 'A    B', '', '1    2', '', '', '# Efter'])
  expect(lines.flatMap(({ cells, isHead }) => (cells ? [[cells, isHead]] : []))).toEqual([
    [['A', 'B'], true],
    [['1', '2'], false],
  ])
})

test('what is too much for the parser is refused', () => {
  expect(() => markdownBody(['> '.repeat(51) + 'Ett'])).toThrow(/too-deep|levels|deep/)
})
