/** A Word file is made ready for who reads it: what is left is paragraphs, runs and tables of words. */
import { describe, expect, test } from 'vitest'
import { docx, NAMES, p, run, W } from '../../../../tests/docx.ts'
import { openPackage, partsFor, treeOf } from './parts.ts'
import { prepare } from './prepare.ts'
import { bodyOf, shapeOf } from './trees.fixture.ts'

/** Parts whose words are read beside the document's. */
const AROUND = ['footnotes', 'endnotes', 'header', 'footer'] as const

function prepared(body: string, parts: Record<string, string> = {}) {
  const pack = openPackage(docx(body, parts))
  const names = [pack.main, ...AROUND.flatMap((role) => partsFor(pack, role))]
  const found = prepare(pack, new Map(names.map((name) => [name, treeOf(pack.parts, name)])))
  return { ...found, body: bodyOf(treeOf(found.pack.parts, pack.main)) }
}
const NOTHING = { fields: 0, symbols: 0, formulas: 0, objects: 0, pictures: 0, boxes: 0, comments: 0 }

test('a plain document stays, and nothing is left out', () => {
  const { body, leftOut, pack } = prepared(p('Ett') + p('Två'))
  expect([body, leftOut]).toEqual(['p(r(t:Ett)) p(r(t:Två))', NOTHING])
  expect(pack.main).toBe('word/document.xml')
})

describe('what is not known around words gives way to them:', () => {
  test.each<[what: string, body: string, expected: string]>([
    ['around runs', `<w:p><w:smartTag>${run('A')}</w:smartTag>${run('B')}</w:p>`, 'p(r(t:A) r(t:B))'],
    ['around paragraphs', `<w:customXml><w:x>${p('A')}</w:x>${p('B')}</w:customXml>`, 'p(r(t:A)) p(r(t:B))'],
    ['around text', '<w:p><w:r><w:x><w:t>A</w:t></w:x></w:r></w:p>', 'p(r(t:A))'],
    ['around cells', `<w:tbl><w:tr><w:x><w:tc>${p('A')}</w:tc></w:x></w:tr></w:tbl>`, 'tbl(tr(tc(p(r(t:A)))))'],
    ['but not a link', `<w:p><w:hyperlink>${run('A')}</w:hyperlink></w:p>`, 'p(hyperlink(r(t:A)))'],
    ['but not what holds no words', `<w:p><w:x><w:y/></w:x>${run('A')}</w:p>`, 'p(x(y) r(t:A))'],
    [
      'between words that are known',
      `<w:p>${run('A')}<w:x>${run('B')}</w:x>${run('C')}</w:p>`,
      'p(r(t:A) r(t:B) r(t:C))',
    ],
  ])('%s', (_, body, expected) => expect(prepared(body).body).toBe(expected))
})

describe('counted is what cannot be shown:', () => {
  const half = '<m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f>'
  const field = '<w:fldSimple w:instr="DATE"/>'
  test.each<[what: string, body: string, parts: Record<string, string>, expected: Partial<typeof NOTHING>]>([
    ['fields', `<w:p>${field}${field}</w:p>`, {}, { fields: 2 }],
    ['symbols', '<w:p><w:r><w:sym w:font="Okänd" w:char="E000"/></w:r></w:p>', {}, { symbols: 1 }],
    ['formulas', `<w:p><m:oMath>${half}</m:oMath></w:p>`, {}, { formulas: 1 }],
    ['objects', `<w:p><w:r><w:object/></w:r></w:p>`, {}, { objects: 1 }],
    ['pictures', '<w:p><w:r><pic:pic/></w:r></w:p>', {}, { pictures: 1 }],
    [
      'boxes',
      `<w:p>${run('A')}<w:r><w:drawing><w:txbxContent>${p('B')}</w:txbxContent></w:drawing></w:r></w:p>`,
      {},
      { boxes: 1 },
    ],
    [
      'comments with words',
      '',
      {
        'comments.xml': `<w:comments ${W}><w:comment>${p('A')}</w:comment><w:comment>${p(' ')}</w:comment><w:comment/></w:comments>`,
      },
      { comments: 1 },
    ],
    [
      'fields, objects and formulas of all parts, pictures and boxes of the document',
      `<w:p>${field}</w:p>`,
      {
        'header1.xml': `<w:hdr ${NAMES}><w:p>${field}<m:oMath>${half}</m:oMath>${run('A')}<w:r><w:object/><pic:pic/><w:sym/><w:txbxContent>${p('B')}</w:txbxContent></w:r></w:p></w:hdr>`,
      },
      { fields: 2, formulas: 1, objects: 1, symbols: 1 },
    ],
  ])('%s', (_, body, parts, expected) => expect(prepared(body, parts).leftOut).toEqual({ ...NOTHING, ...expected }))
})

test('each step is taken', () => {
  const drawn = `<mc:AlternateContent><mc:Choice>${run('A')}</mc:Choice><mc:Fallback>${run('B')}</mc:Fallback></mc:AlternateContent>`
  const control = `<w:sdt><w:sdtContent>${run('C')}</w:sdtContent></w:sdt>`
  const hyphen = '<w:r><w:noBreakHyphen/></w:r>'
  expect(prepared(`<w:p>${drawn}${control}${hyphen}${run('D', '<w:vanish/>')}</w:p>`).body).toBe(
    'p(r(t:A) r(t:C) r(t:\u2011) r(t:\uFDD0D\uFDD1))',
  )
  const cell = (words: string, merge: string): string => `<w:tc><w:tcPr>${merge}</w:tcPr>${p(words)}</w:tc>`
  expect(
    prepared(
      `<w:tbl><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('A', '<w:vMerge w:val="restart"/>')}</w:tr><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('B', '<w:vMerge/>')}</w:tr></w:tbl>`,
    ).body,
  ).toBe('tbl(tr(tc(p) tc(p(r(t:A)) p(r(t:\uFDD0B\uFDD1)))) tr(tc(p) tc))')
})

test('notes of both kinds stand where their part ends, by their ids', () => {
  const notes = (kind: 'footnote' | 'endnote', words: string): Record<string, string> => ({
    [`${kind}s.xml`]: `<w:${kind}s ${W}><w:${kind} w:id="1">${p(words)}</w:${kind}></w:${kind}s>`,
  })
  const { body } = prepared(
    `<w:p>${run('A')}<w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:endnoteReference w:id="1"/></w:r></w:p>`,
    { ...notes('footnote', 'Ett'), ...notes('endnote', 'Två') },
  )
  expect(body).toBe('p(r(t:A) r(t:¹) r(t:[i])) p(r(t:Fotnot 1: ) r(t:Ett)) p(r(t:Slutnot i: ) r(t:Två))')
})

test('numbers are written out, and lists are written anew with them', () => {
  const numbering = `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="§ %1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`
  const item = p('Val', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')
  const { body, pack } = prepared(item, { 'numbering.xml': numbering })
  expect(body).toContain('§ 1')
  expect(shapeOf(treeOf(pack.parts, 'word/numbering.xml'))).toMatch(/^numbering/)
})
