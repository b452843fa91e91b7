/** What PDFium draws to see what is covered is given back, page after page. */
import { PDFDocument, StandardFonts, rgb } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { readPdf } from '../../plain.fixture.ts'

test('pages do not stay in memory', async () => {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  const page = document.addPage([595, 842])
  page.drawText('Nämnden har fått en ansökan om bidrag.', { x: 57, y: 760, size: 11, font })
  page.drawText('Kim Provsson', { x: 57, y: 700, size: 11, font })
  page.drawRectangle({ x: 50, y: 695, width: 200, height: 16, color: rgb(0, 0, 0) })
  const bytes = await document.save()
  for (let time = 0; time < 20; time++) {
    const { lines, furniture } = await readPdf(bytes)
    const hidden = furniture.filter(({ kind }) => kind === 'hidden-text').map(({ line }) => lines[line - 1]?.trim())
    expect(hidden).toEqual(['Kim Provsson'])
  }
})
