/** A source of every format through the whole pipeline: the same § comes out, and every line is accounted for. */
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { toReport } from '../src/review/report.ts'
import { converted } from './sources.ts'

const LINES = [
  'Protokoll Tekniska nämnden 2024-03-12',
  '§ 1 Mötets öppnande',
  'Ordföranden öppnar mötet.',
  '§ 2 Ny gångväg',
  'Beslut',
  'att godkänna förslaget.',
]
const HEADINGS = new Map([
  [0, 1],
  [1, 2],
  [3, 2],
  [4, 3],
])
const marked = (line: string, index: number): string => `${'#'.repeat(HEADINGS.get(index) ?? 0)} ${line}`.trim()
const tagOf = (index: number): string => (HEADINGS.has(index) ? `h${HEADINGS.get(index) ?? 0}` : 'p')
const html = LINES.map((line, index) => `<${tagOf(index)}>${line}</${tagOf(index)}>`).join('\n')
const FACTS = '---\norgan: {value: hsn-au, because: kallelsen}\n---\n'

async function pdf(): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  for (const part of [LINES.slice(0, 3), LINES.slice(3)]) {
    const page = document.addPage()
    part.forEach((line, index) => page.drawText(line, { x: 50, y: 700 - index * 30, size: 11, font }))
  }
  return document.save()
}

function docx(): Uint8Array {
  const paragraphs = LINES.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('')
  return zipSync({
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs}</w:body></w:document>`,
    ),
  })
}

interface Reported {
  format: string
  protokoll: {
    date: string
    organ: { slug: string }
    paragrafer: {
      number: string
      title: string
      page?: number | null
      decisions: { clauses: string[]; page?: number | null }[]
    }[]
  }
  ledger: { unaccounted: unknown[] }
}

test.each<[string, () => Uint8Array | Promise<Uint8Array>, (number | null | undefined)[]]>([
  ['a.txt', () => strToU8(LINES.join('\n\n')), [undefined, undefined]],
  ['a.md', () => strToU8(LINES.map(marked).join('\n\n')), [undefined, undefined]],
  ['b.md', () => strToU8(FACTS + LINES.map(marked).join('\n\n')), [undefined, undefined]],
  ['a.html', () => strToU8(html), [undefined, undefined]],
  ['a.docx', docx, [null, null]],
  ['a.pdf', pdf, [1, 2]],
])('%s', async (name, make, pages) => {
  const conversion = await converted({ name, bytes: await make(), sidecar: null })
  const report = JSON.parse(
    toReport([{ conversion, outcome: 'converted', output: null, messages: conversion.messages }]),
  ) as { files: [Reported] }
  const [{ protokoll, ledger }] = report.files
  const { paragrafer, organ, date } = protokoll
  expect(paragrafer.map(({ number, title }) => [number, title])).toEqual([
    ['1', 'Mötets öppnande'],
    ['2', 'Ny gångväg'],
  ])
  expect(paragrafer[1]?.decisions.map(({ clauses }) => clauses)).toEqual([['att godkänna förslaget.']])
  expect(paragrafer.map(({ page }) => page)).toEqual(pages)
  expect(paragrafer[1]?.decisions[0]?.page).toBe(pages[1])
  expect([date, organ.slug]).toEqual(['2024-03-12', name === 'b.md' ? 'hsn-au' : organ.slug])
  expect(ledger.unaccounted).toEqual([])
})
