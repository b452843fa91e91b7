/**
 * Bytes of a Word file in, lines out. `mammoth` reads the document to HTML, which is then read as a web page; before
 * that the numbers Word counts by itself are written out. Heads and feet of the pages, which often hold the body and
 * the date, stand once above and below the text, marked as furniture. A Word file does not say where its pages end.
 */
import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from 'fflate'
import mammoth from 'mammoth'
import type { RemovalKind } from '../../../src/protokoll/types.ts'
import type { KnownFurniture, SourceText } from '../types.ts'
import { writeOutNumbers } from './docx-numbering.ts'
import { ReadError } from './error.ts'
import { linesOfHtml } from './html.ts'
import { MARK, PAGE_NUMBER } from './marks.ts'
import { usable } from './usable.ts'

/** Pictures are not read; the parts that are hold text, and no minutes fill this many bytes of it. */
const PART = /\.(?:xml|rels)$/i
const MOST_BYTES = 100_000_000

const DOCUMENT = 'word/document.xml'
const NUMBERING = 'word/numbering.xml'
const STYLES = 'word/styles.xml'
/** "word/header1.xml" */
const HEAD_OR_FOOT = /^word\/(header|footer)\d*\.xml$/
/** A head without text may be an element without an end, or a picture. */
const HAS_TEXT = /<w:t[ >]/
/** Encrypted files, and Word's format before 2007, begin with these bytes. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0]
/** The arrow from a note back to its place in the text. */
const NOTE_RETURN = /<a href="#(?:foot|end)note-ref-[^"]{1,20}">↑<\/a>/g
/** A tab survives the way through HTML as four of these, and parts columns. */
const TAB = '\u2003'.repeat(4)

/** @throws {ReadError} `encrypted`, `broken-docx` or what {@link usable} refuses. */
export async function readDocx(bytes: Uint8Array): Promise<SourceText> {
  const parts = unzip(bytes)
  const heads = await runningLines(parts, 'header')
  const feet = await runningLines(parts, 'footer')
  const text = await linesOf(numbered(parts))
  const furniture = [...known(heads, 1, 'page-header'), ...known(feet, heads.length + text.length + 1, 'page-footer')]
  return { format: 'docx', encoding: 'docx', lines: usable([...heads, ...text, ...feet]), furniture }
}

function unzip(bytes: Uint8Array): Unzipped {
  if (OLE.every((byte, index) => bytes[index] === byte)) {
    throw new ReadError('encrypted', null, 'Unexpected Word file that is encrypted or in the format before 2007', 'expected an open .docx; open it in Word, take its password away, save it as .docx and add that')
  }
  let size = 0
  try {
    const parts = unzipSync(bytes, { filter: ({ name, originalSize }) => PART.test(name) && (size += originalSize) <= MOST_BYTES })
    if (size > MOST_BYTES) throw new Error(`${size} bytes of text`)
    if (!parts[DOCUMENT]) throw new Error(`no ${DOCUMENT}`)
    return parts
  } catch (error) {
    throw broken(error)
  }
}

function broken(error: unknown): ReadError {
  if (error instanceof ReadError) return error
  const found = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').slice(0, 120)
  return new ReadError('broken-docx', null, `Unexpected fault in the Word file: ${found}`, 'expected a whole .docx; open it in Word, save it again and add that')
}

function numbered(parts: Unzipped): Unzipped {
  const [document, numbering, styles] = [DOCUMENT, NUMBERING, STYLES].map((name) => (parts[name] ? strFromU8(parts[name]) : undefined))
  if (document === undefined || numbering === undefined) return parts
  try {
    return { ...parts, [DOCUMENT]: strToU8(writeOutNumbers(document, numbering, styles)) }
  } catch (error) {
    throw broken(error)
  }
}

async function linesOf(parts: Unzipped): Promise<string[]> {
  try {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(zipSync(parts, { level: 0 })) }, { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) })
    return linesOfHtml(value.replace(NOTE_RETURN, '').replaceAll('\t', TAB)).map(plainTabs)
  } catch (error) {
    throw broken(error)
  }
}

/** A tab after "1." or "§ 12" is a space; elsewhere it parts columns. */
function plainTabs(line: string): string {
  const [first = '', ...rest] = line.split(TAB)
  return (rest.length > 0 && MARK.test(first.trim()) ? [`${first} ${rest[0] ?? ''}`, ...rest.slice(1)] : [first, ...rest]).join('    ').replaceAll('\u2003', ' ').trimEnd()
}

/** The heads or feet of the pages, each line once, read as documents of their own. */
async function runningLines(parts: Unzipped, which: 'header' | 'footer'): Promise<string[]> {
  const names = Object.keys(parts).filter((name) => HEAD_OR_FOOT.exec(name)?.[1] === which && HAS_TEXT.test(strFromU8(parts[name] as Uint8Array))).sort()
  const lines: string[] = []
  for (const name of names) lines.push(...(await linesOf(asDocument(parts, name))).filter((line) => line !== ''))
  return [...new Set(lines)]
}

/** A part of its own in the document's place, with its own relations. */
function asDocument(parts: Unzipped, name: string): Unzipped {
  const xml = strFromU8(parts[name] as Uint8Array).replace(/<w:(?:hdr|ftr)\b/, '<w:document').replace(/<\/w:(?:hdr|ftr)>/, '</w:body></w:document>').replace(/(<w:document\b[^>]*>)/, '$1<w:body>')
  const relations = parts[`word/_rels/${name.slice('word/'.length)}.rels`]
  return { ...parts, [DOCUMENT]: strToU8(xml), 'word/_rels/document.xml.rels': relations ?? strToU8('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>') }
}

function known(lines: readonly string[], first: number, kind: RemovalKind): KnownFurniture[] {
  return lines.map((line, index) => ({ line: first + index, kind: PAGE_NUMBER.test(line) ? 'page-number' : kind }))
}
