/** Figures that a page raises above the line are written as raised characters. */
import { describe, expect, test } from 'vitest'
import { sheetOf } from './css.ts'
import { findIn, pieceOf } from './pieces.fixture.ts'
import { isSuperscript, writeSuperscripts } from './superscript.ts'
import { wordsOf } from './words.ts'

const SUPER = '<style>.n{vertical-align:super}</style>'
/** The words of a piece, those of its style sheets left out. */
const written = (html: string): string => {
  const root = pieceOf(html)
  writeSuperscripts(root, sheetOf(root))
  return root.children
    .filter((one) => one.type !== 'element' || one.tagName !== 'style')
    .map(wordsOf)
    .join('')
}

describe('figures are raised', () => {
  test.each<[what: string, html: string, expected: string]>([
    ['that stand in <sup>', '<p>500<sup>1</sup> kr</p>', '500¹ kr'],
    ['without the space around them', '<p>500<sup> 12 </sup>kr</p>', '500¹²kr'],
    ['deeper in it', '<p>500<sup><b>1</b></sup></p>', '500¹'],
    ['in what runs on in a line', '<p>500<a href="#n"><sup>1</sup></a></p>', '500¹'],
    ['in two of them', '<p>500<a href="#n"><b><sup>1</sup></b></a></p>', '500¹'],
    ['by a style', '<p>500<span style="color:red;vertical-align  :  SUPER">1</span></p>', '500¹'],
    ['by a rule', `${SUPER}<p>500<span class="n">1</span></p>`, '500¹'],
    [
      'by a rule that asks for what is around',
      '<style>p .n{vertical-align:Super}</style><p>5<i class="n">1</i></p>',
      '5¹',
    ],
    [
      'by a rule for what is around further out',
      '<style>td .n{vertical-align:super}</style><table><tr><td><p>5<i class="n">1</i></p></td></tr></table>',
      '5¹',
    ],
    ['in each of several paragraphs', '<div><p>5<sup>1</sup></p><p>6<sup>2</sup></p></div>', '5¹6²'],
    ['several in one', '<p>5<sup>1</sup>, 6<sup>2</sup></p>', '5¹, 6²'],
    ['behind a comment', '<p>5<!-- x --><sup>1</sup></p>', '5¹'],
  ])('%s', (_, html, expected) => expect(written(html)).toBe(expected))

  test.each<[what: string, html: string, expected: string]>([
    ['that nothing raises', '<p>500<span>1</span></p>', '5001'],
    ['that a style lowers', '<p>500<span style="vertical-align:sub">1</span></p>', '5001'],
    ['that are words', '<p>500<sup>not</sup></p>', '500not'],
    ['that are all of a paragraph', '<div>Text<p> <sup>1</sup> </p></div>', 'Text 1 '],
    ['that are all of it, with room around them', '<p><sup> 1 </sup></p>', ' 1 '],
    ['that are all of it, deeper', '<div>Text<p><b><sup>1</sup></b></p></div>', 'Text1'],
    ['whose rule may not fit', '<style>i:first-child{vertical-align:super}</style><p>5<i>1</i></p>', '51'],
    ['whose rule is another', '<style>.n{color:super}</style><p>5<i class="n">1</i></p>', '51'],
    [
      'whose last rule lowers them',
      '<style>.n{vertical-align:super}p .n{vertical-align:baseline}</style><p>5<i class="n">1</i></p>',
      '51',
    ],
  ])('but not %s', (_, html, expected) => expect(written(html)).toBe(expected))
})

test('the last rule of several says whether an element is raised', () => {
  const root = pieceOf(
    '<style>i{vertical-align:sub}p i{vertical-align:super}p i{color:red}</style><p>5<i>1</i><b>2</b></p>',
  )
  const sheet = sheetOf(root)
  const asked = (name: string): boolean => {
    const [element, around] = findIn(root, name) ?? []
    return element !== undefined && isSuperscript(element, around ?? [], sheet)
  }
  expect([asked('i'), asked('b'), asked('p')]).toEqual([true, false, false])
})
