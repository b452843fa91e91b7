/**
 * What a fixture holds, as the converter is given it: text as it stands, and Word files and PDFs made of text. In a
 * `.docx` a line is a paragraph, "# " heads one and "<" begins Word's own XML; in a `.pdf` a form feed ends a page and
 * two spaces or more begin a column.
 */
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import { readOrgan } from '../src/content-file/read.ts'
import { gather, type KnownOrgan, type Source } from '../src/converter/index.ts'
import { docx, p } from './docx.ts'
import type { Fixture } from './fixture.ts'

const ORGAN = /^organ\/(.+)\.md$/

const body = (slug: string, name: string): KnownOrgan => ({
  slug,
  name,
  organisation: 'Ekby kommun',
  shortName: null,
  aliases: [],
  about: null,
  overklagande: 'okant',
  contact: null,
  draft: false,
})
/** Those known to a fixture that names none. */
const BODIES = [
  body('tekniska-namnden', 'Tekniska nämnden'),
  body('tekniska-namndens-arbetsutskott', 'Tekniska nämndens arbetsutskott'),
]

/** @throws When no file of it is a source. */
export async function sourceOf({ files }: Fixture): Promise<{ source: Source; bodies: readonly KnownOrgan[] }> {
  const organs = files.filter(({ name }) => ORGAN.test(name))
  const others = files.filter((file) => !organs.includes(file))
  const bytes = new Map<string, Uint8Array>()
  for (const { name, text } of others) bytes.set(name, await bytesOf(name, text))
  const { sources } = gather([...bytes.keys()].sort(), (name) => bytes.get(name) ?? new Uint8Array())
  const unread = sources.find(({ name }) => name === others[0]?.name)
  if (!unread) throw new Error(`Unexpected first file "${others[0]?.name}", expected a source`)
  const source = { ...unread, bytes: bytes.get(unread.name) ?? new Uint8Array() }
  const bodies = organs.map(({ name, text }) => ({ slug: ORGAN.exec(name)?.[1] ?? '', ...readOrgan(text, name) }))
  return { source, bodies: bodies.length > 0 ? bodies : BODIES }
}

async function bytesOf(name: string, text: string): Promise<Uint8Array> {
  if (name.endsWith('.docx')) return docx(text.split('\n').slice(0, -1).map(paragraph).join(''))
  return name.endsWith('.pdf') ? pdf(text) : new TextEncoder().encode(text)
}

function paragraph(line: string): string {
  if (line.startsWith('<')) return line
  return line.startsWith('# ') ? p(line.slice(2), '<w:pStyle w:val="Rubrik1"/>') : p(line)
}

/** Eleven points high, fourteen from line to line, a column six points wide a sign. */
async function pdf(text: string): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  for (const lines of text.split('\f\n')) {
    const page = document.addPage([595, 842])
    for (const [row, line] of lines.split('\n').entries())
      for (const { 0: words, index } of line.matchAll(/\S+(?: \S+)*/g))
        page.drawText(words, { x: 57 + index * 6, y: 780 - row * 14, size: 11, font })
  }
  return document.save()
}
