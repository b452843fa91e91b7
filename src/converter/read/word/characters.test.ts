/** Signs that Word keeps as elements are written as characters. */
import { describe, expect, test } from 'vitest'
import { run } from '../../../../tests/docx.ts'
import { symbol, writeCharacters } from './characters.ts'
import { bodyOf, documentOf } from './trees.fixture.ts'
import { attribute, elements, wordsIn } from './tree.ts'

/** What runs become, and how many symbols no table knows. */
function written(inside: string): [shape: string, unknown: number] {
  const tree = documentOf(`<w:p>${inside}</w:p>`)
  const unknown = writeCharacters(tree, undefined)
  return [/^p\((.*)\)$/.exec(bodyOf(tree))?.[1] ?? '', unknown]
}
const sym = (font: string, char: string): string => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`
const inFont = (font: string, words: string): string => run(words, `<w:rFonts w:ascii="${font}"/>`)

test.each<[what: string, inside: string, expected: string]>([
  ['a carriage return is a break', '<w:r><w:cr/><w:cr/></w:r>', 'r(br br)'],
  ['a tab of a place is a tab', '<w:r><w:ptab/><w:ptab/></w:r>', 'r(tab tab)'],
  ['a hyphen that holds', '<w:r><w:noBreakHyphen/><w:noBreakHyphen/></w:r>', 'r(t:\u2011 t:\u2011)'],
  ['a soft hyphen is nothing', '<w:r><w:softHyphen/><w:t>A</w:t><w:softHyphen/></w:r>', 'r(t:A)'],
  ['nor one that is written', run('kommun\u00adstyrel\u00adsen'), 'r(t:kommunstyrelsen)'],
  ['others stay', run('A-B'), 'r(t:A-B)'],
  ['figures that are raised', run('5 m') + run('2', '<w:vertAlign w:val="superscript"/>'), 'r(t:5 m) r(t:²)'],
])('%s', (_, inside, expected) => expect(written(inside)).toEqual([expected, 0]))

test('signs of reading stand behind what they are read for', () => {
  const tree = documentOf(
    '<w:p><w:r><w:ruby><w:rt><w:r><w:t>a</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>B</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>',
  )
  writeCharacters(tree, undefined)
  expect(wordsIn(tree)).toBe('B (a)')
})

test('a break is one of lines, whatever it broke', () => {
  const tree = documentOf('<w:p><w:r><w:br w:type="page"/></w:r></w:p>')
  writeCharacters(tree, undefined)
  expect(elements(tree, 'w:br').map((one) => attribute(one, 'w:type'))).toEqual([undefined])
})

describe('a symbol is', () => {
  test.each<[inside: string, expected: string, unknown: number]>([
    [sym('Wingdings', 'F0FC'), 'r(t:✓)', 0],
    [sym('Wingdings', 'FC') + sym('Wingdings', 'F0FC'), 'r(t:✓) r(t:✓)', 0],
    [sym('Okänd', 'F041'), 'r(t:\uF041)', 1],
    [sym('Okänd', 'F041') + sym('Okänd', 'E000'), 'r(t:\uF041) r(t:\uE000)', 2],
    [sym('Okänd', 'F8FF'), 'r(t:\uF8FF)', 1],
    [sym('Okänd', '41'), 'r(t:A)', 0],
    [sym('Okänd', 'x'), 'r', 1],
    ['<w:r><w:sym/></w:r>', 'r', 1],
    ['<w:r><w:sym w:char="41"/></w:r>', 'r(t:A)', 0],
  ])('%s', (inside, expected, unknown) => expect(written(inside)).toEqual([expected, unknown]))
})

describe('letters of a font of pictures:', () => {
  test.each<[what: string, inside: string, expected: string]>([
    ['are characters', inFont('Wingdings', '\uF0FC Ja \uF0FC'), 'r(t:✓ Ja ✓)'],
    ['stay where no table knows them', inFont('Okänd', '\uF041'), 'r(t:\uF041)'],
    ['stay in no font', run('\uF0FC'), 'r(t:\uF0FC)'],
    ['stay in a font of other letters', run('\uF0FC', '<w:rFonts w:hAnsi="Wingdings"/>'), 'r(t:\uF0FC)'],
    ['stay where they lie elsewhere', inFont('Wingdings', 'ü \uE0FC'), 'r(t:ü \uE0FC)'],
    ['are read behind a run without a font', run('A') + inFont('Wingdings', '\uF0FC'), 'r(t:A) r(t:✓)'],
  ])('%s', (_, inside, expected) => expect(written(inside)).toEqual([expected, 0]))

  test('and nothing but words', () => {
    const inside =
      '<w:r><w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr><w:delText>\uF0FC</w:delText><w:t>\uF0FC</w:t></w:r>'
    const tree = documentOf(`<w:p>${inside}</w:p>`)
    writeCharacters(tree, undefined)
    expect(tree.documentElement.textContent).toBe('\uF0FC✓')
  })
})

describe('the character of', () => {
  test.each<[font: string, code: string, expected: string | undefined]>([
    ['Wingdings', 'FC', '✓'],
    ['Wingdings', 'f0fc', '✓'],
    ['Wingdings', 'F0A8', '☐'],
    ['Wingdings', 'FE', '☑'],
    ['Wingdings', 'FD', '☒'],
    ['Wingdings', 'A8', '☐'],
    ['Wingdings 2', '50', '✓'],
    ['Wingdings 2', '51', '☒'],
    ['Wingdings', '6F', '☐'],
    ['Symbol', '61', 'α'],
    ['Symbol', 'F061', 'α'],
    ['Okänd', '41', 'A'],
    ['Okänd', '20', ' '],
    ['Okänd', '1F', undefined],
    ['Okänd', 'FFFF', '\uFFFF'],
    ['Okänd', '10000', undefined],
    ['Okänd', 'F0FCF0F', undefined],
    ['Okänd', '', undefined],
    ['Okänd', 'G1', undefined],
    ['Okänd', '1G', undefined],
  ])('%s %s', (font, code, expected) => expect(symbol(font, code)).toBe(expected))
})
