/** Of each field of Word its result is left, as text. */
import { describe, expect, test } from 'vitest'
import { run } from '../../../../tests/docx.ts'
import { writeFields } from './fields.ts'
import { bodyOf, documentOf, shapeOf } from './trees.fixture.ts'
import { elements, wordsIn } from './tree.ts'

const char = (type: string, inside = ''): string =>
  `<w:r><w:fldChar w:fldCharType="${type}">${inside}</w:fldChar></w:r>`
const code = (words: string): string => `<w:r><w:instrText>${words}</w:instrText></w:r>`
const BEGIN = char('begin')
const SEPARATE = char('separate')
const END = char('end')
/** A field without a result, and what a form keeps of it. */
const bare = (words: string, form = ''): string =>
  char('begin', form && `<w:ffData>${form}</w:ffData>`) + code(words) + END

interface Left {
  words: string
  empty: number
}
function left(...inside: string[]): Left {
  const tree = documentOf(`<w:p>${inside.join('')}</w:p>`)
  const empty = writeFields(tree)
  expect([elements(tree, 'w:fldChar'), elements(tree, 'w:instrText'), elements(tree, 'w:fldSimple')]).toEqual([
    [],
    [],
    [],
  ])
  return { words: wordsIn(tree), empty }
}
const shown = (words: string): Left => ({ words, empty: 0 })
const UNKNOWN: Left = { words: '', empty: 1 }

describe('a field of several elements shows', () => {
  test.each<[what: string, inside: string[], expected: Left]>([
    [
      'its result',
      [run('A '), BEGIN, code(' DOCPROPERTY Dnr '), SEPARATE, run('SN 7'), END, run(' B')],
      shown('A SN 7 B'),
    ],
    ['its result, though it is silent without one', [BEGIN, code('TOC'), SEPARATE, run('1'), END], shown('1')],
    ['nothing of its instructions', [BEGIN, code('IF '), run('x'), SEPARATE, run('1'), END], shown('1')],
    ['nothing, and nobody can tell', [run('A'), bare('DOCPROPERTY Dnr')], { words: 'A', empty: 1 }],
    ['nothing where its result is empty', [BEGIN, code('DATE'), SEPARATE, run(''), END], UNKNOWN],
    ['nothing where the mark of a result is missing', [BEGIN, code('DATE'), run('x'), END], UNKNOWN],
    ['a break alone', [BEGIN, code('DATE'), SEPARATE, '<w:r><w:br/></w:r>', END], shown('')],
    ['no words of what only has properties', [BEGIN, code('DATE'), SEPARATE, '<w:r><w:rPr/></w:r>', END], UNKNOWN],
    ['what another in its result shows', [BEGIN, code('DATE'), SEPARATE, bare('PAGE'), END], shown('')],
    ['no more for another in its instructions', [BEGIN, code('DATE'), bare('PAGE'), SEPARATE, END], UNKNOWN],
    [
      'its own where another stands in its instructions',
      [BEGIN, code('IF '), BEGIN, code('PAGE'), SEPARATE, run('7'), END, code(' x'), SEPARATE, run('Ja'), END],
      shown('Ja'),
    ],
    [
      'nothing of the instructions of one in another’s',
      [BEGIN, code('IF '), BEGIN, code('A'), END, run('x'), SEPARATE, run('Ja'), END, run('y')],
      { words: 'Jay', empty: 1 },
    ],
    ['what stands beside it where it does not end', [BEGIN, code('DATE'), run('Text')], shown('Text')],
    ['what stands beside it where it does not begin', [run('A'), SEPARATE, run('B'), END, run('C')], shown('ABC')],
    [
      'what stands beside one in it, where it does not end itself',
      [BEGIN, code('DATE'), SEPARATE, run('A'), BEGIN, run('B'), END, run('C')],
      shown('AC'),
    ],
    ['two after each other', [bare('QUOTE "A"'), bare('QUOTE "B"')], shown('AB')],
    ['instructions in pieces', [BEGIN, code('QUO'), code('TE "A"'), END], shown('A')],
    [
      'a second mark of a result as the first',
      [BEGIN, code('DATE'), SEPARATE, SEPARATE, run('A'), END, run('B')],
      shown('AB'),
    ],
  ])('%s', (_, inside, expected) => expect(left(...inside)).toEqual(expected))

  test.each(['tab', 'cr', 'sym', 'noBreakHyphen', 'softHyphen', 'br'])('a result that is a %s', (name) =>
    expect([
      left(BEGIN, code('DATE'), SEPARATE, `<w:r><w:${name}/></w:r>`, END),
      left(BEGIN, code('DATE'), SEPARATE, `<w:${name}/>`, END),
      left(BEGIN, code('DATE'), SEPARATE, '<w:r><w:lastRenderedPageBreak/></w:r>', END),
    ]).toEqual([shown(''), UNKNOWN, UNKNOWN]),
  )
  test('its words before its end, and among instructions nothing is left', () => {
    const tree = documentOf(`<w:p>${BEGIN}${code('QUOTE "A"')}<w:r><w:tab/></w:r>${END}${run('B')}</w:p>`)
    writeFields(tree)
    expect(bodyOf(tree)).toBe('p(r r r r(t:A) r(t:B))')
  })
})

describe('without a result it shows', () => {
  test.each<[code: string, expected: Left]>([
    ['QUOTE "Ett två"', shown('Ett två')],
    [' quote  "Ett"', shown('Ett')],
    ['QUOTE Ett', UNKNOWN],
    ['QUOTE x "Ett"', UNKNOWN],
    ['MACROBUTTON Makro Tryck här ', shown('Tryck här')],
    ['GOTOBUTTON  mål  Gå dit ', shown('Gå dit')],
    ['MACROBUTTON Makro', shown('')],
    ['SYMBOL 252 \\f Wingdings', shown('✓')],
    ['SYMBOL 0xFC \\f "Wingdings"', shown('✓')],
    ['SYMBOL "252" \\f   "Wingdings" \\s 12', shown('✓')],
    ['SYMBOL 65', shown('A')],
    ['SYMBOL x', UNKNOWN],
    ['SYMBOL a65', UNKNOWN],
    ['', shown('')],
    [' ', shown('')],
    ['DATE', UNKNOWN],
    ['FORMTEXT', shown('')],
    ['FORMDROPDOWN', UNKNOWN],
    ['FORMCHECKBOX', shown('☐')],
  ])('%s', (words, expected) => expect(left(bare(words))).toEqual(expected))

  test.each(
    'XE TC TA RD SET ASK PRIVATE ADVANCE NEXT NEXTIF SKIPIF BIDIOUTLINE PAGE NUMPAGES SECTION SECTIONPAGES HYPERLINK TOC TOA INDEX BIBLIOGRAPHY'.split(
      ' ',
    ),
  )('nothing: %s', (name) =>
    expect([left(bare(`${name} x`)), left(bare(name.toLowerCase()))]).toEqual([shown(''), shown('')]),
  )
})

const entries = '<w:listEntry w:val="Ett"/><w:x w:val="Nej"/><w:listEntry w:val="Två"/>'
describe('of a form it shows', () => {
  test.each<[code: string, form: string, expected: Left]>([
    ['FORMCHECKBOX', '<w:checkBox><w:checked/></w:checkBox>', shown('☒')],
    ['FORMCHECKBOX', '<w:checkBox><w:default w:val="1"/></w:checkBox>', shown('☒')],
    ['FORMCHECKBOX', '<w:checkBox><w:default w:val="1"/><w:checked w:val="0"/></w:checkBox>', shown('☐')],
    ['FORMCHECKBOX', '<w:checkBox/>', shown('☐')],
    ['FORMTEXT', '<w:textInput><w:default w:val="Namn"/></w:textInput>', shown('Namn')],
    ['FORMTEXT', '<w:textInput/>', shown('')],
    ['FORMDROPDOWN', `<w:ddList>${entries}</w:ddList>`, shown('Ett')],
    ['FORMDROPDOWN', `<w:ddList><w:default w:val="1"/>${entries}</w:ddList>`, shown('Två')],
    ['FORMDROPDOWN', `<w:ddList><w:result w:val="0"/><w:default w:val="1"/>${entries}</w:ddList>`, shown('Ett')],
    ['FORMDROPDOWN', `<w:ddList><w:result w:val="2"/>${entries}</w:ddList>`, UNKNOWN],
  ])('%s of %s', (words, form, expected) => expect(left(bare(words, form))).toEqual(expected))

  test('its tick beside a result, and no other thing', () => {
    const box = '<w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData>'
    expect(left(char('begin', box), code(' formcheckbox '), SEPARATE, run('A'), END)).toEqual(shown('A☒'))
    expect(left(char('begin', box), code('X FORMCHECKBOX'), SEPARATE, run('A'), END)).toEqual(shown('A'))
  })
})

describe('a field that is one element', () => {
  test.each<[what: string, xml: string, expected: string, empty: number]>([
    ['shows what it holds', `<w:fldSimple w:instr="DATE">${run('i dag')}</w:fldSimple>`, 'p(r(t:i dag))', 0],
    ['shows what it stands for', '<w:fldSimple w:instr="QUOTE &quot;A&quot;"/>', 'p(r(t:A))', 0],
    ['shows nothing', '<w:fldSimple w:instr="PAGE"/>', 'p', 0],
    ['shows nothing without instructions', '<w:fldSimple/>', 'p', 0],
    ['shows nothing, and nobody can tell', '<w:fldSimple w:instr="DATE"/>', 'p', 1],
    [
      'shows none of its data',
      `<w:fldSimple w:instr="DATE"><w:fldData>x</w:fldData>${run('A')}</w:fldSimple>`,
      'p(r(t:A))',
      0,
    ],
    [
      'stands in another',
      `<w:fldSimple w:instr="DATE"><w:fldSimple w:instr="TIME">${run('A')}</w:fldSimple></w:fldSimple>`,
      'p(r(t:A))',
      0,
    ],
  ])('%s', (_, xml, expected, empty) => {
    const tree = documentOf(`<w:p>${xml}</w:p>`)
    expect([writeFields(tree), bodyOf(tree)]).toEqual([empty, expected])
  })
  test('leaves what is no field', () => {
    const tree = documentOf(`<w:p>${run('A')}</w:p>`)
    expect([writeFields(tree), shapeOf(tree)]).toEqual([0, 'document(body(p(r(t:A))))'])
  })
})
