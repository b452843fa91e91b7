import { PDFDocument, StandardFonts, rgb } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { convert } from '../src/converter/index.ts'
import { toReport, type ReportEntry } from '../src/review/report.ts'
import { reviewPage } from '../src/review/page.ts'
import { reviewOf } from '../src/review/review.ts'
import { tell } from '../src/review/tell.ts'

const HEAD = [
  'Ekby kommun',
  'Tekniska nämnden',
  'PROTOKOLL 2024-03-12',
  '',
  '§ 1 Bidrag',
  'Läkaren Ada Provlund har intygat behovet av stöd.',
  '',
  'Beslut',
  'Nämnden beviljar bidrag.',
  '',
  '§ 2 Avslutning',
  'Beslut',
  'Ordföranden avslutar mötet.',
]
/** Words in white, each of which would be something to a later stage if it were read. */
const WHITE = [
  'https://exempel.test/kim-provsson',
  '1999-01-01 Lo Testberg',
  '§ 3 Kim Provsson',
  'Signatursida',
  'Beslut',
  'att Kim Provsson får avslag',
]

async function sourceWith(white: readonly string[]): Promise<Uint8Array> {
  // Without the clock: the digest of other bytes might happen to hold one of the words looked for.
  const document = await PDFDocument.create({ updateMetadata: false })
  const font = await document.embedFont(StandardFonts.Helvetica)
  const page = document.addPage([595, 842])
  HEAD.forEach((text, index) => {
    page.drawText(text, { x: 57, y: 780 - index * 16, size: 11, font })
  })
  if (white.length > 0)
    page.drawRectangle({
      x: 57 + font.widthOfTextAtSize('Läkaren ', 11),
      y: 697,
      width: font.widthOfTextAtSize('Ada Provlund', 11),
      height: 12,
      color: rgb(0, 0, 0),
    })
  white.forEach((text, index) => {
    page.drawText(text, { x: 57, y: 772 - index * 32, size: 11, font, color: rgb(1, 1, 1) })
  })
  return document.save()
}

async function converted(
  white: readonly string[],
): Promise<Extract<Awaited<ReturnType<typeof convert>>, { outcome: 'converted' }>> {
  const conversion = await convert({ name: 'kalla.pdf', bytes: await sourceWith(white), sidecar: null }, [])
  if (conversion.outcome !== 'converted') throw new Error(JSON.stringify(conversion.messages))
  return conversion
}

test('words that a reader of the original does not see stand in nothing that is written', async () => {
  const conversion = await converted(WHITE)
  const {
    stages: { content, publishedSource, ledger },
    messages,
  } = conversion
  const entry: ReportEntry = { conversion, outcome: 'converted', output: 'a.md', messages }
  const written = [
    content,
    publishedSource,
    toReport([entry]),
    await reviewPage([reviewOf(entry)], []),
    tell('', reviewOf(entry)).join('\n'),
  ]
  for (const text of written) expect(text).not.toMatch(/prov|kim|testberg|1999|signatursida|avslag/i)
  expect(publishedSource.match(/\[borttaget: dold text\]/g)).toHaveLength(WHITE.length + 1)
  expect(
    ledger.removed
      .filter(({ kind }) => kind === 'hidden-text')
      .reduce((sum, { span: [from, to] }) => sum + to - from + 1, 0),
  ).toBe(WHITE.length + 1)
  expect(ledger.unaccounted).toEqual([])
})

test('and what is seen is published as if they were not there', async () => {
  const bodyOf = ({ stages }: Awaited<ReturnType<typeof converted>>): string =>
    stages.content.replace(/^---\n[^]*?\n---\n/, '')
  expect(bodyOf(await converted(WHITE))).toBe(bodyOf(await converted([])).replace('Ada Provlund ', ''))
})
