/** Words of a Word file that no reader sees: what lies behind them, what stands around them, and their notes. */
import { describe, expect, test } from 'vitest'
import { p, run } from '../../../../tests/docx.ts'
import { WHITE, type Colour } from '../colours.ts'
import { markHidden, pageColour } from './hidden.ts'
import { looksOf } from './looks.ts'
import { documentOf, partOf } from './trees.fixture.ts'
import { attribute, elements, parse, wordsIn } from './tree.ts'

const THEME = parse(
  '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme><a:lt1><a:srgbClr val="FFFFFF"/></a:lt1><a:dk1><a:srgbClr val="000000"/></a:dk1></a:clrScheme></a:themeElements></a:theme>',
)
const NO_NOTES = { footnotes: new Map<string, Element>(), endnotes: new Map<string, Element>() }
/** "seen", "hidden" or "struck": what becomes of the first words. */
function told(body: string, page: Colour = WHITE): string {
  const tree = documentOf(body)
  markHidden(tree, { looks: looksOf(undefined, THEME), page, notes: NO_NOTES })
  const words = elements(tree, 'w:t')[0]?.textContent ?? ''
  return words.startsWith('\uFDD0') ? 'hidden' : words.startsWith('\uFDD2') ? 'struck' : 'seen'
}
const [PALE, INK] = ['<w:color w:val="FFFFFF"/>', '<w:color w:val="000000"/>']
const white = `<w:p>${run('Text', PALE)}</w:p>`
const black = `<w:p>${run('Text', INK)}</w:p>`

describe('in a shape', () => {
  const drawn = (properties: string, style = '', around = 'wps:wsp'): string =>
    `<w:p><w:r><${around}>${properties && `<wps:spPr>${properties}</wps:spPr>`}${style}<w:txbxContent>${white}</w:txbxContent></${around}></w:r></w:p>`
  test.each<[what: string, body: string, expected: string]>([
    ['without a fill', drawn('<a:noFill/>'), 'hidden'],
    ['of which nothing is said', drawn(''), 'hidden'],
    ['that is no shape', drawn('<a:gradFill/>', '', 'w:x'), 'hidden'],
    ['filled dark', drawn('<a:solidFill><a:srgbClr val="1F3864"/></a:solidFill>'), 'seen'],
    ['filled white', drawn('<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>'), 'hidden'],
    ['filled with the dark of the theme', drawn('<a:solidFill><a:schemeClr val="tx1"/></a:solidFill>'), 'seen'],
    ['filled with the white of the theme', drawn('<a:solidFill><a:schemeClr val="bg1"/></a:solidFill>'), 'hidden'],
    [
      'filled with a shade of it',
      drawn('<a:solidFill><a:schemeClr val="bg1"><a:lumMod val="50000"/></a:schemeClr></a:solidFill>'),
      'seen',
    ],
    ['filled in another way', drawn('<a:solidFill><a:hslClr/></a:solidFill>'), 'seen'],
    ['filled by degrees', drawn('<a:gradFill/>'), 'seen'],
    ['filled with a picture', drawn('<a:blipFill/>'), 'seen'],
    ['filled with a pattern', drawn('<a:pattFill/>'), 'seen'],
    ['filled as its group is', drawn('<a:grpFill/>'), 'seen'],
    ['with an edge alone', drawn('<a:ln/>'), 'hidden'],
    ['filled as its style says', drawn('', '<wps:style><a:fillRef idx="1"/></wps:style>'), 'seen'],
    ['not filled by its style', drawn('', '<wps:style><a:fillRef idx="0"/></wps:style>'), 'hidden'],
    [
      'not filled, whatever its style says',
      drawn('<a:noFill/>', '<wps:style><a:fillRef idx="1"/></wps:style>'),
      'hidden',
    ],
    ['in a group', `<w:p><w:r><v:group><w:txbxContent>${white}</w:txbxContent></v:group></w:r></w:p>`, 'seen'],
    [
      'filled white, in a group',
      `<w:p><w:r><v:group><v:rect fillcolor="white"><w:txbxContent>${white}</w:txbxContent></v:rect></v:group></w:r></w:p>`,
      'hidden',
    ],
  ])('%s', (_, body, expected) => expect(told(body)).toBe(expected))

  const old = (attributes: string, fill = '', name = 'v:shape'): string =>
    `<w:p><w:r><${name} ${attributes}>${fill}<w:txbxContent>${white}</w:txbxContent></${name}></w:r></w:p>`
  test.each<[what: string, body: string, expected: string]>([
    ['of which nothing is said', old(''), 'hidden'],
    ['filled dark', old('fillcolor="#1F3864"'), 'seen'],
    ['filled dark by number', old('fillcolor="navy [3204]"'), 'seen'],
    ['filled white', old('fillcolor="white [3212]"'), 'hidden'],
    ['filled in a colour that is not known', old('fillcolor="strange"'), 'seen'],
    ['that says it is not filled', old('filled="f" fillcolor="navy"'), 'hidden'],
    ['that says so in a word', old('filled="false" fillcolor="navy"'), 'hidden'],
    ['that says it is', old('filled="t" fillcolor="navy"'), 'seen'],
    ['filled by degrees', old('fillcolor="white"', '<v:fill type="gradient"/>'), 'seen'],
    ['filled plainly', old('fillcolor="white"', '<v:fill type="solid"/>'), 'hidden'],
    ['filled without a word how', old('fillcolor="white"', '<v:fill/>'), 'hidden'],
    ['of right angles', old('fillcolor="navy"', '', 'v:rect'), 'seen'],
    ['of round ones', old('fillcolor="navy"', '', 'v:roundrect'), 'seen'],
    ['that is round', old('fillcolor="navy"', '', 'v:oval'), 'seen'],
    ['that is a line', old('fillcolor="navy"', '', 'v:line'), 'hidden'],
  ])('of older programs %s', (_, body, expected) => expect(told(body)).toBe(expected))
})

describe('what stands around is hidden:', () => {
  const row = (hidden: string): string =>
    `<w:tbl><w:tr><w:trPr>${hidden}</w:trPr><w:tc>${p('Text')}</w:tc></w:tr></w:tbl>`
  const drawing = (name: string, properties: string): string =>
    `<w:p><w:r><${name}><wp:docPr ${properties}/><w:txbxContent>${p('Text')}</w:txbxContent></${name}></w:r></w:p>`
  const shape = (style: string, name = 'v:shape'): string =>
    `<w:p><w:r><${name} style="${style}"><w:txbxContent>${p('Text')}</w:txbxContent></${name}></w:r></w:p>`
  test.each<[what: string, body: string, expected: string]>([
    ['a row', row('<w:hidden/>'), 'hidden'],
    ['a row that says so', row('<w:hidden w:val="1"/>'), 'hidden'],
    ['not a row that says no', row('<w:hidden w:val="0"/>'), 'seen'],
    ['nor in a word', row('<w:hidden w:val="false"/>'), 'seen'],
    ['nor another', row('<w:hidden w:val="off"/>'), 'seen'],
    ['nor any other row', row(''), 'seen'],
    ['a drawing', drawing('wp:anchor', 'hidden="1"'), 'hidden'],
    ['a drawing in the line', drawing('wp:inline', 'hidden="true"'), 'hidden'],
    ['not a drawing that says no', drawing('wp:inline', 'hidden="0"'), 'seen'],
    ['nor one that says nothing', drawing('wp:inline', ''), 'seen'],
    ['a shape', shape('top:0;visibility: hidden'), 'hidden'],
    ['a shape of any name', shape('VISIBILITY:HIDDEN', 'v:rect'), 'hidden'],
    ['not one that is seen', shape('visibility:visible'), 'seen'],
    ['nor what is no shape', shape('visibility:hidden', 'w:x'), 'seen'],
  ])('%s', (_, body, expected) => expect(told(body)).toBe(expected))
})

describe('the ground is that of', () => {
  const shaded = (fill: string, inside: string): string =>
    `<w:tc><w:tcPr><w:shd w:val="clear" w:fill="${fill}"/></w:tcPr>${inside}</w:tc>`
  const table = (cell: string): string => `<w:tbl><w:tr>${cell}</w:tr></w:tbl>`
  const dark = '<w:pPr><w:shd w:val="clear" w:fill="000000"/></w:pPr>'
  test.each<[what: string, body: string, page: Colour, expected: string]>([
    ['the page', black, [0, 0, 0], 'hidden'],
    ['a white page', black, WHITE, 'seen'],
    ['the cell', table(shaded('000000', white)), WHITE, 'seen'],
    ['the cell, over the page', table(shaded('FFFFFF', white)), [0, 0, 0], 'hidden'],
    ['the paragraph, over the cell', table(shaded('FFFFFF', `<w:p>${dark}${run('Text', PALE)}</w:p>`)), WHITE, 'seen'],
    ['the cell around, where its own has none', table(shaded('000000', table(`<w:tc>${white}</w:tc>`))), WHITE, 'seen'],
    ['the inner one of two', table(shaded('000000', table(shaded('FFFFFF', white)))), WHITE, 'hidden'],
    [
      'the shape, not of the cell that it hangs in',
      table(
        shaded(
          '000000',
          `<w:p><w:r><v:rect fillcolor="white"><w:txbxContent>${white}</w:txbxContent></v:rect></w:r></w:p>`,
        ),
      ),
      WHITE,
      'hidden',
    ],
    ['the words themselves', `<w:p>${run('Text', `${PALE}<w:highlight w:val="black"/>`)}</w:p>`, WHITE, 'seen'],
    ['no mark that is none', `<w:p>${run('Text', `${PALE}<w:highlight w:val="none"/>`)}</w:p>`, WHITE, 'hidden'],
    [
      'a black bar, for words without a colour',
      `<w:p>${run('Text', '<w:highlight w:val="black"/>')}</w:p>`,
      WHITE,
      'hidden',
    ],
    ['no other bar', `<w:p>${run('Text', '<w:highlight w:val="blue"/>')}</w:p>`, WHITE, 'seen'],
  ])('%s', (_, body, page, expected) => expect(told(body, page)).toBe(expected))
})

test.each<[properties: string, expected: string]>([
  ['<w:sz w:val="4"/>', 'hidden'],
  ['<w:sz w:val="5"/>', 'seen'],
  ['<w:w w:val="5"/>', 'hidden'],
  ['<w:w w:val="6"/>', 'seen'],
  ['<w:w w:val="0"/>', 'seen'],
  ['<w:sz w:val="22"/><w:szCs w:val="2"/><w:cs/>', 'hidden'],
  ['<w:sz w:val="2"/><w:rtl/>', 'hidden'],
  ['<w:sz w:val="2"/><w:szCs w:val="22"/><w:rtl/>', 'seen'],
  ['<w:strike/>', 'struck'],
  ['<w:dstrike/>', 'struck'],
  ['<w:strike/><w:vanish/>', 'hidden'],
])('words of %s are %s', (properties, expected) => expect(told(`<w:p>${run('Text', properties)}</w:p>`)).toBe(expected))

test('signs of ours in a file are taken away, in runs and outside them', () => {
  const tree = documentOf(`<w:p>${run('A\uFDD0b')}<w:x><w:t>\uFDD1C</w:t></w:x></w:p>${run('D\uFDD2')}`)
  markHidden(tree, { looks: looksOf(undefined, undefined), page: WHITE, notes: NO_NOTES })
  expect(wordsIn(tree)).toBe('AbCD')
})

describe('a note whose sign is hidden', () => {
  const notes = partOf('x', `<w:n w:id="1">${p('Ett \uFDD0')}${p('två')}</w:n>`)
  const [note] = elements(notes, 'w:n')
  const read = (properties: string, sign: string): string[] => {
    const tree = documentOf(`<w:p>${run('A')}<w:r><w:rPr>${properties}</w:rPr>${sign}</w:r></w:p>`)
    const known = new Map(note ? [['1', note]] : [])
    markHidden(tree, {
      looks: looksOf(undefined, undefined),
      page: WHITE,
      notes: { footnotes: known, endnotes: known },
    })
    const texts = elements(tree, 'w:t')
    return [...texts.map((one) => one.textContent), ...texts.slice(1).map((one) => attribute(one, 'xml:space') ?? '')]
  }
  test.each(['footnote', 'endnote'])('is hidden where it stood: %s', (kind) => {
    expect(read('<w:vanish/>', `<w:${kind}Reference w:id="1"/>`)).toEqual(['A', '\uFDD0Ett två\uFDD1', 'preserve'])
    expect(read('', `<w:${kind}Reference w:id="1"/>`)).toEqual(['A'])
    expect(read('<w:vanish/>', `<w:${kind}Reference w:id="2"/>`)).toEqual(['A', '', 'preserve'])
    expect(read('<w:vanish/>', `<w:${kind}Reference/>`)).toEqual(['A', '', 'preserve'])
  })
  test('leaves what stands beside', () =>
    expect(read('<w:vanish/>', '<w:tab/><w:footnoteReference w:id="1"/>')[1]).toBe('\uFDD0Ett två\uFDD1'))
})

test.each<[background: string, settings: string | undefined, colour: Colour]>([
  ['<w:background w:color="FF0000"/>', '<w:displayBackgroundShape/>', [255, 0, 0]],
  ['<w:background w:color="FF0000"/>', '', WHITE],
  ['<w:background w:color="FF0000"/>', undefined, WHITE],
  ['<w:background w:color="strange"/>', '<w:displayBackgroundShape/>', WHITE],
  ['', '<w:displayBackgroundShape/>', WHITE],
])('the page of %s, with the settings %s', (background, settings, colour) =>
  expect(pageColour(documentOf(background), settings === undefined ? undefined : partOf('settings', settings))).toEqual(
    colour,
  ),
)
