import { PDFDocument, PDFOperator, StandardFonts } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import { docx, p } from '../../../tests/docx.ts'
import { readDocx } from './word/docx.ts'
import { readHtml } from './web/html.ts'
import { readMarkdown } from './markdown.ts'
import { readPdf } from './pdf/pdf.ts'
import { readText } from './text.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
/** Lines of 20,000 signs without an empty one between. */
const paragraph = (piece: string, length = 500_000): string =>
  `${piece.repeat(Math.floor(20_000 / piece.length))}\n`.repeat(Math.ceil(length / 20_000))

/** A page with a line of text, and more drawn on it than any page of text. */
async function fullPage(): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  const page = document.addPage([595, 842])
  page.drawText('§ 1 Mötets öppnande', { x: 57, y: 742, size: 11, font })
  page.pushOperators(PDFOperator.of('0 0 1 1 re f '.repeat(500_001) as never))
  return document.save()
}

const TOO_MUCH: [string, () => unknown, string][] = [
  ['a Word file of 5 million empty paragraphs', () => readDocx(docx('<w:p/>'.repeat(5_000_000))), 'too-large'],
  ['a Word file of 600,000 elements', () => readDocx(docx('<w:p/>'.repeat(600_000))), 'too-large'],
  ['tables in tables', () => readDocx(docx('<w:tbl><w:tr><w:tc>'.repeat(5_000))), 'too-deep'],
  ['a page of 21 MB', () => readHtml(bytes(`<p>${'a '.repeat(10_500_000)}</p>`)), 'too-large'],
  ['a page of 300,000 elements', () => readHtml(bytes('<p>a</p>'.repeat(300_000))), 'too-large'],
  ['a page without a bottom', () => readHtml(bytes('<div>'.repeat(100_000))), 'too-deep'],
  [
    'marks that begin anew in every paragraph',
    () =>
      readHtml(
        bytes(`${Array.from({ length: 400 }, (_, at) => `<font color="${at}">`).join('')}${'<p>a'.repeat(5_000)}`),
      ),
    'too-large',
  ],
  [
    'rules against elements',
    () => readHtml(bytes(`<style>${'p b{color:red} '.repeat(4_000)}</style>${'<b>x</b>'.repeat(4_000)}`)),
    'too-large',
  ],
  ['lists in lists on one line', () => readMarkdown(bytes('+ '.repeat(5_000))), 'too-deep'],
  ['numbers in numbers', () => readMarkdown(bytes('1. '.repeat(5_000))), 'too-deep'],
  [
    'lists in lists line by line',
    () => readMarkdown(bytes(Array.from({ length: 200 }, (_, depth) => `${' '.repeat(depth * 2)}- a`).join('\n'))),
    'too-deep',
  ],
  ['a page of a PDF that is drawn full', async () => readPdf(await fullPage()), 'page-too-full'],
  ['quotations in quotations', () => readMarkdown(bytes('> '.repeat(5_000))), 'too-deep'],
  ...['[', '![', '*a ', '_a ', '**a', '`a ', '<a ', '[a]: b '].map((piece): [string, () => unknown, string] => [
    `open ${piece}`,
    () => readMarkdown(bytes(paragraph(piece))),
    'too-large',
  ]),
  ['targets of links', () => readMarkdown(bytes('[a]: b\n'.repeat(20_000))), 'too-large'],
  ['a Markdown file of 6 MB', () => readMarkdown(bytes('ord '.repeat(1_000).concat('\n').repeat(1_500))), 'too-large'],
  ['a text of 21 MB', () => readText(bytes('ord '.repeat(1_000).concat('\n').repeat(5_300))), 'too-large'],
]

test.each(TOO_MUCH)('%s: refused before it is parsed', async (_, read, ruleId) => {
  await expect(
    (async () => {
      await read()
    })(),
  ).rejects.toMatchObject({
    ruleId,
    message: expect.stringMatching(/^Unexpected /) as string,
    advice: expect.stringMatching(/^expected /) as string,
  })
})

describe('long minutes are read:', () => {
  test('a text with as long a line, or as many lines, as it may have', () => {
    expect(readText(bytes('a'.repeat(30_000))).lines).toHaveLength(1)
    expect(readText(bytes('a\n'.repeat(99_999))).lines).toHaveLength(100_000)
  })

  test('a Markdown file of 500 items with marks, lists and a long table', () => {
    const items = Array.from(
      { length: 500 },
      (_, at) => `## § ${at}\n\n**Fet** [länk](x) text.\n\n- att *ett*\n  - två\n`,
    ).join('\n')
    const table = `| Namn | Röst |\n|---|---|\n${'| **Anna** | *Ja* |\n'.repeat(300)}`
    expect(readMarkdown(bytes(`${items}\n${table}`)).lines.length).toBeGreaterThan(3_000)
  })

  test('a page of 50,000 elements', () => {
    expect(readHtml(bytes('<p>a <b>b</b></p>'.repeat(25_000))).lines).toHaveLength(49_999)
  })

  test('a Word file of 2,000 paragraphs', async () => {
    expect((await readDocx(docx(p('ord').repeat(2_000)))).lines).toHaveLength(3_999)
  })
})
