import { PDFDocument, PDFName, PDFString, StandardFonts, degrees, type PDFFont, type PDFPage } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import type { Plain } from '../plain.fixture.ts'
import { ReadError } from '../error.ts'
import { readPdf } from '../plain.fixture.ts'

interface Words {
  x: number
  /** From the page's top. */
  y: number
  text: string
  size?: number
  turned?: true
}

const HEIGHT = 842

/** A PDF with words where they are put, 11 points high unless told. */
async function pdf(
  pages: readonly (readonly Words[])[],
  before: (document: PDFDocument) => void = () => undefined,
): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  for (const words of pages) draw(document.addPage([595, HEIGHT]), font, words)
  before(document)
  return document.save()
}

function draw(page: PDFPage, font: PDFFont, words: readonly Words[]): void {
  for (const { x, y, text, size = 11, turned } of words)
    page.drawText(text, { x, y: HEIGHT - y, size, font, ...(turned && { rotate: degrees(90) }) })
}

const paragraph = (first: number, ...texts: string[]): Words[] =>
  texts.map((text, index) => ({ x: 57, y: first + index * 14, text }))

async function refusal(bytes: Uint8Array): Promise<{ rule: string; advice: string }> {
  try {
    await readPdf(bytes)
  } catch (error) {
    if (error instanceof ReadError) return { rule: error.ruleId, advice: error.advice }
    throw error
  }
  throw new Error('expected to be refused')
}

const furniture = ({ furniture: known, lines }: Plain): string[] =>
  known.map(({ line, kind }) => `${kind}: ${lines[line - 1] ?? ''}`)
const body = ({ furniture: known, lines }: Plain): string[] =>
  lines.filter((_, index) => !known.some(({ line }) => line === index + 1))

describe('lines', () => {
  test('are told apart by height, and paragraphs by the room between them', async () => {
    const { lines, format, encoding } = await readPdf(
      await pdf([
        paragraph(100, '§ 1 Mötets öppnande', 'Ordföranden hälsar alla välkomna till', 'årets första möte.').concat(
          paragraph(158, '§ 2 Val av justerare', 'Anna Ek väljs.'),
        ),
      ]),
    )
    expect(lines).toEqual([
      '§ 1 Mötets öppnande',
      'Ordföranden hälsar alla välkomna till',
      'årets första möte.',
      '',
      '§ 2 Val av justerare',
      'Anna Ek väljs.',
    ])
    expect([format, encoding]).toEqual(['pdf', 'pdf'])
  })

  test('keep columns apart by four spaces or more, whatever order the words are printed in', async () => {
    const words = [
      { x: 300, y: 100, text: 'Bo Lind (M)' },
      { x: 57, y: 100, text: 'Anna Ek (S)' },
      { x: 300, y: 114, text: 'Cia Ask (V)' },
      { x: 57, y: 114.8, text: 'Dan Ros (C)' },
    ]
    const { lines } = await readPdf(await pdf([[...paragraph(60, 'Närvarande ledamöter och ersättare'), ...words]]))
    expect(lines.slice(-2).map((line) => line.split(/ {4,}/))).toEqual([
      ['Anna Ek (S)', 'Bo Lind (M)'],
      ['Dan Ros (C)', 'Cia Ask (V)'],
    ])
  })

  test('in larger letters stand above the text, whatever they say', async () => {
    const words = [
      { x: 57, y: 60, text: 'Protokoll', size: 18 },
      { x: 57, y: 90, text: 'Val av kassör', size: 13 },
    ]
    const { standing } = await readPdf(
      await pdf([[...words, ...paragraph(108, 'Anna Ek väljs på ett år,', 'utan lön.')]]),
    )
    expect(standing).toEqual(['1 Protokoll', '2 Val av kassör'])
  })

  test('have no column after a number, and words printed piece by piece are whole', async () => {
    const words = [
      { x: 57, y: 100, text: '§ 1' },
      { x: 100, y: 100, text: 'Mötets' },
      { x: 137, y: 100, text: 'öppnande' },
      { x: 57, y: 114, text: 'Ordförand' },
      { x: 57 + 48.9, y: 114, text: 'en' },
    ]
    expect((await readPdf(await pdf([words]))).lines).toEqual(['§ 1 Mötets öppnande', 'Ordföranden'])
  })

  test('raise a raised figure, and keep a label in smaller letters', async () => {
    expect(
      (
        await readPdf(
          await pdf([
            [
              { x: 57, y: 100, text: 'Ytan är 30 m' },
              { x: 118, y: 96, text: '2', size: 7 },
              ...paragraph(114, 'enligt planen'),
            ],
          ]),
        )
      ).lines,
    ).toEqual(['Ytan är 30 m²', 'enligt planen'])
  })

  test('are set in when they begin further in than the line before, but not when they hang from its mark', async () => {
    const words = [
      ...paragraph(100, '1. Punkten'),
      { x: 93, y: 114, text: 'Texten under punkten' },
      { x: 93, y: 128, text: 'fortsätter här' },
      { x: 111, y: 142, text: 'a)' },
      { x: 129, y: 142, text: 'Första' },
      { x: 129, y: 156, text: 'raden till' },
    ]
    const { lines, indented } = await readPdf(await pdf([words]))
    expect(indented.map((line) => lines[line - 1]?.trim())).toEqual(['Texten under punkten', 'a) Första'])
  })

  test('know which words are set in bold', async () => {
    const document = await PDFDocument.create()
    const page = document.addPage([595, HEIGHT])
    const [plain, bold] = [
      await document.embedFont(StandardFonts.Helvetica),
      await document.embedFont(StandardFonts.HelveticaBold),
    ]
    page.drawText('Beslut', { x: 57, y: 700, size: 11, font: bold })
    page.drawText('Nämnden antar taxan för vatten.', { x: 110, y: 700, size: 11, font: plain })
    page.drawText('Bakgrund', { x: 57, y: 670, size: 11, font: bold })
    page.drawText('Taxan är gammal.', { x: 57, y: 656, size: 11, font: plain })
    const { lines, bold: set, leads } = await readPdf(await document.save())
    expect(set.map((line) => lines[line - 1])).toEqual(['Bakgrund'])
    expect(leads).toEqual(['Beslut'])
  })

  test('printed twice for bold are one', async () => {
    expect(
      (
        await readPdf(
          await pdf([
            [
              { x: 57, y: 100, text: 'Beslut om budget' },
              { x: 57.3, y: 100, text: 'Beslut om budget' },
              ...paragraph(130, 'Nästa stycke.'),
            ],
          ]),
        )
      ).lines[0],
    ).toBe('Beslut om budget')
  })
})

describe('pages', () => {
  const page = (number: number, first: string, last: string): Words[] => [
    { x: 57, y: 40, text: 'EKBY KOMMUN' },
    { x: 300, y: 40, text: 'PROTOKOLL' },
    { x: 500, y: 40, text: `${number} (3)` },
    { x: 57, y: 54, text: 'Tekniska nämnden 2024-03-12' },
    { x: 300, y: 68, text: '2024-03-12' },
    ...paragraph(100, first, `Text på sida ${'abc'[number - 1] ?? ''}.`, last),
    { x: 57, y: 800, text: 'Justerandes sign' },
    { x: 300, y: 800, text: 'Utdragsbestyrkande' },
  ]

  test('have heads and feet, known by their place', async () => {
    const text = await readPdf(
      await pdf([page(1, '§ 1 Öppnande', 'Slut.'), page(2, '§ 2 Val', 'Slut.'), page(3, '§ 3 Övrigt', 'Slut.')]),
    )
    expect(furniture(text).map((line) => line.replace(/ {4,}/g, ' | '))).toEqual(
      [1, 2, 3].flatMap((number) => [
        `page-header: EKBY KOMMUN | PROTOKOLL | ${number} (3)`,
        'page-header: Tekniska nämnden 2024-03-12',
        'page-header: 2024-03-12',
        'page-footer: Justerandes sign | Utdragsbestyrkande',
      ]),
    )
    expect(text.pages.length).toBe(text.lines.length)
    expect(['§ 1 Öppnande', '§ 2 Val', '§ 3 Övrigt'].map((line) => text.pages[text.lines.indexOf(line)])).toEqual([
      1, 2, 3,
    ])
  })

  test('part paragraphs, but not a sentence', async () => {
    const text = await readPdf(
      await pdf([
        page(1, '§ 1 Öppnande', 'Nämnden beslutar att'),
        page(2, 'godkänna förslaget.', 'Slut.'),
        page(3, '§ 2 Övrigt', 'Slut.'),
      ]),
    )
    expect(body(text).filter(Boolean).slice(2, 4)).toEqual(['Nämnden beslutar att', 'godkänna förslaget.'])
    expect(text.lines[text.lines.indexOf('godkänna förslaget.') - 1]).toBe('2024-03-12')
    expect(text.lines[text.lines.indexOf('§ 2 Övrigt') - 1]).toBe('')
  })

  test('keep a § and its dnr at the top of its page', async () => {
    const pages = [1, 2, 3, 4].map((number) => [
      ...paragraph(
        60,
        `§ ${number}`,
        `Dnr TN 2024-${number * 7}`,
        `Ärende ${'abcd'[number - 1] ?? ''} om vägar och parker`,
      ),
      { x: 290, y: 810, text: String(number) },
    ])
    const text = await readPdf(await pdf(pages))
    expect(furniture(text)).toEqual([1, 2, 3, 4].map((number) => `page-number: ${number}`))
  })

  test('keep rows of figures that stand at one height', async () => {
    const pages = [1, 2, 3].map((number) => [
      ...paragraph(100, `Budget för år ${'abc'[number - 1] ?? ''} i tusental kronor`),
      { x: 57, y: 800, text: `${number * 17}` },
      { x: 200, y: 800, text: `${number * 31}` },
    ])
    expect(furniture(await readPdf(await pdf(pages)))).toEqual([])
  })

  test('have the mark of a signing service along their edge as a foot', async () => {
    const text = await readPdf(
      await pdf(
        [1, 2].map((number) => [
          ...paragraph(100, `§ ${number} Rubrik med text`, 'Ordföranden öppnar mötet.'),
          { x: 20, y: 600, text: 'Signerat med tjänsten 0a1b', turned: true },
        ]),
      ),
    )
    expect(furniture(text)).toEqual([
      'page-footer: Signerat med tjänsten 0a1b',
      'page-footer: Signerat med tjänsten 0a1b',
    ])
  })

  test('without text are told of, when they are few', async () => {
    const { messages } = await readPdf(
      await pdf([paragraph(100, '§ 1 Mötets öppnande i salen'), paragraph(100, '§ 2 Mötets avslutande i salen'), []]),
    )
    expect(messages?.map(({ ruleId, reason }) => [ruleId, reason])).toEqual([
      ['page-without-text', 'Unexpected page 3 without text, expected a text layer on every page'],
    ])
  })
})

describe('is refused, with what to do:', () => {
  test('a scanned file', async () => {
    expect(await refusal(await pdf([[], []]))).toEqual({
      rule: 'no-text-layer',
      advice: expect.stringContaining('kör OCR först') as string,
    })
  })

  test('a scanned file with a stamp on each page', async () => {
    expect(
      (
        await refusal(
          await pdf(
            [1, 2, 3].map((page) => [{ x: 57, y: 820, text: `Transaktion 09222115557 Signerat AE, BL Sida ${page}` }]),
          ),
        )
      ).rule,
    ).toBe('no-text-layer')
  })

  test('an encrypted file', async () => {
    const bytes = await pdf([paragraph(100, 'hemligt')], (document) =>
      document.encrypt({ userPassword: 'hemlig', ownerPassword: 'ägare', permissions: {} }),
    )
    expect(await refusal(bytes)).toEqual({ rule: 'encrypted', advice: expect.stringContaining('password') as string })
  })

  test('what is no PDF, and half of one', async () => {
    const whole = await pdf([paragraph(100, '§ 1 Mötets öppnande')])
    expect([
      (await refusal(new TextEncoder().encode('inte en pdf'))).rule,
      (await refusal(new Uint8Array())).rule,
      (await refusal(whole.subarray(0, 300))).rule,
    ]).toEqual(['broken-pdf', 'broken-pdf', 'broken-pdf'])
  })
})

test('a file whose owner forbids changes is read', async () => {
  const bytes = await pdf([paragraph(100, '§ 1 Mötets öppnande i salen')], (document) =>
    document.encrypt({ ownerPassword: 'ägare', permissions: { modifying: false } }),
  )
  expect((await readPdf(bytes)).lines).toEqual(['§ 1 Mötets öppnande i salen'])
})

test('files inside a file are told of, whether they belong to the whole or hang on a page', async () => {
  const page = paragraph(100, '§ 1 Mötets öppnande i salen')
  const whole = await PDFDocument.load(await pdf([page]))
  await whole.attach(new TextEncoder().encode('underlag'), 'underlag.txt')
  const onPage = await pdf([page], (document) => {
    const annotation = document.context.register(
      document.context.obj({ Type: 'Annot', Subtype: 'FileAttachment', Rect: [10, 10, 20, 20] }),
    )
    document.getPage(0).node.set(PDFName.of('Annots'), document.context.obj([annotation]))
  })
  for (const bytes of [await whole.save(), onPage]) {
    const { messages } = await readPdf(bytes)
    expect(messages?.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([['attachment-left-out', 'warning']])
  }
})

test('what only programs read – bookmarks, words to be read aloud, what the file says of itself – is no part of the text', async () => {
  const { lines } = await readPdf(
    await pdf([paragraph(100, '§ 1 Mötets öppnande i salen')], (document) => {
      const { context, catalog } = document
      const bookmark = context.nextRef()
      const bookmarks = context.register(context.obj({ Type: 'Outlines', First: bookmark, Last: bookmark, Count: 1 }))
      context.assign(bookmark, context.obj({ Title: PDFString.of('Kim Provsson'), Parent: bookmarks }))
      catalog.set(PDFName.of('Outlines'), bookmarks)
      document.setTitle('Kim Provsson')
    }),
  )
  expect(lines).toEqual(['§ 1 Mötets öppnande i salen'])
})
