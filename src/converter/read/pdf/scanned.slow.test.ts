/** PDFs whose pages are pictures, with an engine that reads what a test has written by hand. */
import { PDFDocument, PDFName, PDFOperator, StandardFonts } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import { convert } from '../../convert.ts'
import { ReadError } from '../error.ts'
import { line } from '../scan/lines.fixture.ts'
import type { Ocr, ScannedLine, ScanOptions } from '../scan/types.ts'
import { readPdf } from '../plain.fixture.ts'

const INSTALL = 'npm install --no-save tesseract.js@7.0.0 @tesseract.js-data/swe@1.0.0 @tesseract.js-data/eng@1.0.0'

async function pdf(...pages: string[]): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  for (const text of pages) {
    const page = document.addPage([595, 842])
    if (text !== '') page.drawText(text, { x: 57, y: 742, size: 11, font })
  }
  return document.save()
}

/** Reads these pages one after another, and in a second look nothing. */
function engine(...pages: ScannedLine[][]): { scans: ScanOptions; done: string[] } {
  const done: string[] = []
  const read: Ocr['read'] = (_, look) => Promise.resolve(look === 'page' ? (pages.shift() ?? []) : [])
  const close = (): Promise<void> => Promise.resolve(void done.push('closed'))
  return { done, scans: { ocr: () => Promise.resolve({ read, close }), onPage: () => done.push('page') } }
}

/** Lines of a page one below the other, as a scan of 300 dpi has them. */
const page = (...texts: string[]): ScannedLine[] =>
  texts.map((text, index) => line(text, { x: 240, y: 400 + index * 100, unsure: { Provl0nd: 40, '198507099805': 50 } }))

const MINUTES = page('Ekby kommun', 'Tekniska nämnden 2024-03-12', '§ 1 Val av justerare', 'Ada Provl0nd väljs.')

async function refusal(bytes: Uint8Array, scans?: ScanOptions): Promise<ReadError> {
  try {
    await readPdf(bytes, scans)
  } catch (error) {
    if (error instanceof ReadError) return error
    throw error
  }
  throw new Error('expected to be refused')
}

describe('pages that are pictures', () => {
  test('are read where there is an engine, and all that is not sure is told', async () => {
    const { scans, done } = engine(MINUTES, page('§ 2 Taxor', 'Taxan antas från den 1 maj.'))
    const { lines, pages, messages, isScanned } = await readPdf(await pdf('', ''), scans)
    expect(lines.filter((one) => one !== '')).toEqual([
      'Ekby kommun',
      'Tekniska nämnden 2024-03-12',
      '§ 1 Val av justerare',
      'Ada Provl0nd väljs.',
      '§ 2 Taxor',
      'Taxan antas från den 1 maj.',
    ])
    expect([pages.at(0), pages.at(-1), isScanned]).toEqual([1, 2, true])
    expect(messages?.map(({ ruleId, pictures = [] }) => [ruleId, ...pictures.map(({ text }) => text)])).toEqual([
      ['scan-read'],
      ['words-unsure', 'Provl0nd'],
    ])
    expect(done).toEqual(['page', 'page', 'closed'])
  })

  test('leave their mark in the content file, so that the page can say that a machine read them', async () => {
    const contentOf = async (scans: ScanOptions, ...pages: string[]): Promise<string> => {
      const { stages } = await convert({ name: 'a.pdf', bytes: await pdf(...pages), sidecar: null }, [], scans)
      return stages.content ?? ''
    }
    expect(await contentOf(engine(MINUTES).scans, '')).toMatch(/\nformat: pdf\nencoding: pdf\nreadFrom: picture\n/)
    const written = await contentOf({}, 'Tekniska nämnden 2024-03-12. Ada Provlund väljs att justera protokollet.')
    expect(written).toContain('format: pdf')
    expect(written).not.toContain('readFrom')
  })

  test('among pages of text are read, and the others stay as they are', async () => {
    const { scans } = engine(page('§ 2 Taxor', 'Taxan antas från den 1 maj.'))
    const { lines } = await readPdf(await pdf('§ 1 Val av justerare för mötet', ''), scans)
    expect(lines.filter((one) => one !== '').map((one) => one.trim())).toEqual([
      '§ 1 Val av justerare för mötet',
      '§ 2 Taxor',
      'Taxan antas från den 1 maj.',
    ])
  })

  test('are refused without an engine, with how to get one', async () => {
    for (const scans of [undefined, { ocr: () => Promise.resolve(null) }]) {
      const { ruleId, advice, said } = await refusal(await pdf('', ''), scans)
      expect(ruleId).toBe('no-text-layer')
      expect(advice).toContain('kör OCR först')
      expect(advice).toContain(INSTALL)
      expect(said.expected).toContain(INSTALL)
    }
  })

  test('that are empty are told as they were, and no engine is advised that was there', async () => {
    const { messages } = await readPdf(
      await pdf('§ 1 Val av justerare för mötet', '§ 2 Taxorna antas från årets början', ''),
      engine([]).scans,
    )
    expect(messages?.map(({ ruleId, note }) => [ruleId, note.includes(INSTALL)])).toEqual([
      ['page-without-text', false],
    ])
    const without = await readPdf(
      await pdf('§ 1 Val av justerare för mötet', '§ 2 Taxorna antas från årets början', ''),
    )
    expect(without.messages?.map(({ note }) => note.includes(INSTALL))).toEqual([true])
  })

  test('are refused when the engine fails, and it is closed all the same', async () => {
    const done: string[] = []
    const failing: ScanOptions = {
      ocr: () =>
        Promise.resolve({
          read: () => Promise.reject(new Error('no memory')),
          close: () => Promise.resolve(void done.push('closed')),
        }),
    }
    expect(await refusal(await pdf(''), failing)).toMatchObject({
      ruleId: 'scan-not-read',
      message: 'Unexpected fault while the pictures of the PDF were read: Error: no memory',
    })
    expect(done).toEqual(['closed'])
  })

  test('of which little could be read are refused', async () => {
    const unsure = { Mötet: 30, öppnas: 30, av: 30, ordföranden: 30 }
    const { scans } = engine([line('Mötet öppnas av ordföranden', { unsure })])
    expect((await refusal(await pdf(''), scans)).ruleId).toBe('scan-unreadable')
  })

  test('are not asked for where all pages have text', async () => {
    const scans = { ocr: () => Promise.reject(new Error('not asked for')) }
    expect((await readPdf(await pdf('§ 1 Val av justerare för mötet'), scans)).lines).toEqual([
      '§ 1 Val av justerare för mötet',
    ])
  })
})

/** A scan with its text laid over it by another program. */
async function layered(...texts: string[]): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  const paper = document.addPage([595, 842])
  const grey = new Uint8Array(595 * 842).fill(255)
  // Ink where the letters stand, or the text would be one that nobody sees.
  texts.forEach((text, index) => {
    for (let y = 90 + index * 40; y < 101 + index * 40; y++)
      for (let x = 57; x < 57 + text.length * 7; x += 2) grey[y * 595 + x] = 0
  })
  const size = { Width: 595, Height: 842, ColorSpace: 'DeviceGray', BitsPerComponent: 8 }
  const picture = document.context.flateStream(grey, { Type: 'XObject', Subtype: 'Image', ...size })
  paper.node.setXObject(PDFName.of('Scan'), document.context.register(picture))
  paper.pushOperators(PDFOperator.of('q 595 0 0 842 0 0 cm /Scan Do Q 3 Tr' as never))
  texts.forEach((text, index) => paper.drawText(text, { x: 57, y: 742 - index * 40, size: 11, font }))
  return document.save()
}

describe('a layer of OCR made elsewhere', () => {
  const converted = async (...texts: string[]) => {
    const bytes = await layered('Protokoll Tekniska nämnden 2024-03-12', ...texts)
    return await convert({ name: 'a.pdf', bytes, sidecar: null }, [])
  }

  test('has its § given back by the series', async () => {
    const { stages, messages } = await converted('89 Val av justerare', '810 Taxor', '811 Badhuset')
    expect(stages.headings?.map(({ number, label }) => [number, label])).toEqual([
      ['9', '§ 9'],
      ['10', '§ 10'],
      ['11', '§ 11'],
    ])
    expect(messages.map(({ ruleId }) => ruleId)).toContain('sign-misread')
  })

  test('is refused where nobody can tell § 45 from 845', async () => {
    const { outcome, messages } = await converted('845 Val av justerare', '846 Taxor', '847 Badhuset')
    expect(outcome).toBe('failed')
    expect(messages.filter(({ severity }) => severity === 'error').map(({ ruleId }) => ruleId)).toEqual([
      'number-doubtful',
    ])
  })
})
