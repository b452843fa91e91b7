/** What stands apart on a line of text, and on the lines that each reader gives. */
import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import { docx, p } from '../../../tests/docx.ts'
import type { SourceLine } from '../types/source.ts'
import { readMarkdown } from './markdown.ts'
import { readPdf } from './pdf/pdf.ts'
import { oneSpaced, piecesIn } from './pieces.ts'
import { printedAs, rowLine, sourceLine } from './source-line.ts'
import { readText } from './text.ts'
import { readHtml } from './web/html.ts'
import { readDocx } from './word/docx.ts'

const textsOf = ({ pieces }: Pick<SourceLine, 'pieces'>): string[] => pieces.map(({ text }) => text)

test.each<[string, string, [string, number][]]>([
  ['words a space apart are one piece', '§ 12 Budget', [['§ 12 Budget', 0]]],
  [
    'two spaces part',
    'Budget  KS 2024/3',
    [
      ['Budget', 0],
      ['KS 2024/3', 8],
    ],
  ],
  [
    'a tab parts, with spaces about it or not',
    'Ett\tTvå \t tre',
    [
      ['Ett', 0],
      ['Två', 4],
      ['tre', 10],
    ],
  ],
  [
    'spaces of any kind are spaces',
    'Ada\u00a0Ek\u2003\u2003Bo',
    [
      ['Ada Ek', 0],
      ['Bo', 8],
    ],
  ],
  [
    'white space before the first counts for its place',
    '   Ada   Bo',
    [
      ['Ada', 3],
      ['Bo', 9],
    ],
  ],
  ['a blank line has none', ' \t ', []],
])('%s', (_, line, expected) => expect(piecesIn(line)).toEqual(expected.map(([text, at]) => ({ text, at }))))

test('in a text words stand one space apart', () => {
  expect(oneSpaced(' Ada\u00a0 Ek\t\tBo  Ask\u2003')).toBe('Ada Ek Bo Ask')
})

describe('a reader gives what stands apart', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
  test.each<[string, SourceLine[]]>([
    ['in text by its gap', readText(bytes('Ada Provlund  Bo Provberg')).lines],
    ['in Markdown by its gap', readMarkdown(bytes('Ada Provlund  Bo Provberg')).lines],
    ['on a web page by its fixed spaces', readHtml(bytes('<p>Ada\n   Provlund&nbsp;&nbsp;Bo Provberg</p>')).lines],
  ])('%s', (_, lines) => {
    const [line] = lines.filter(({ printed }) => printed !== '')
    expect([line && textsOf(line), line?.cells]).toEqual([['Ada Provlund', 'Bo Provberg'], null])
  })

  test('in a Word file by its tabs, but for one after a mark', async () => {
    const tab = '</w:t><w:tab/><w:t xml:space="preserve">'
    const { lines } = await readDocx(
      docx([`Ada Provlund${tab}Bo Provberg`, `§ 12${tab}Budget`].map((text) => p(text)).join('')),
    )
    expect(lines.filter(({ printed }) => printed !== '').map(textsOf)).toEqual([
      ['Ada Provlund', 'Bo Provberg'],
      ['§ 12 Budget'],
    ])
  })

  test('in a PDF by its place on the page, be it no row', async () => {
    const file = await PDFDocument.create()
    const page = file.addPage()
    page.setFontSize(10)
    for (const [text, x] of [
      ['§ 12 Budget', 70],
      ['för året', 128],
      ['KS 2024/3', 300],
    ] as const)
      page.drawText(text, { x, y: 700 })
    const { lines } = await readPdf(await file.save())
    expect(lines.filter(({ printed }) => printed !== '').map(textsOf)).toEqual([['§ 12 Budget för året', 'KS 2024/3']])
  })

  test('in a row of a table by its cells', () => {
    expect(textsOf(rowLine(['Ada', '', '4 000']))).toEqual(['Ada', '4 000'])
  })
})

test('a line printed otherwise has other pieces', () => {
  const line = printedAs(sourceLine('Ada   Bo', { page: 2 }), 'Caj', null)
  expect([line.printed, textsOf(line), line.cells, line.page]).toEqual(['Caj', ['Caj'], null, 2])
})
