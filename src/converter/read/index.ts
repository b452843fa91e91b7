/**
 * Chooses the reader for a source by its file ending. The table is the only place that knows which formats exist. A
 * reader is loaded when a source asks for it: those of Word, PDF and web pages are most of the converter's code,
 * libraries counted.
 */
import type { SourceText } from '../types/source.ts'
import type { ReadOptions } from './word/docx.ts'
import { ReadError } from './error.ts'
import { readMarkdown } from './markdown.ts'
import type { ScanOptions } from './scan/types.ts'
import { readText } from './text.ts'

type Options = ReadOptions & ScanOptions
type Reader = (bytes: Uint8Array, options: Options) => SourceText | Promise<SourceText>

const readPdf: Reader = async (bytes, options) => (await import('./pdf/pdf.ts')).readPdf(bytes, options)
const readDocx: Reader = async (bytes, options) => (await import('./word/docx.ts')).readDocx(bytes, options)
const readHtml: Reader = async (bytes) => (await import('./web/html.ts')).readHtml(bytes)

const READERS: Record<string, Reader> = {
  '.txt': readText,
  '.pdf': readPdf,
  '.docx': readDocx,
  '.html': readHtml,
  '.htm': readHtml,
  '.md': readMarkdown,
}

/** Other files that minutes come in, and the programs that save them as .docx. */
const PROGRAMS: Readonly<Record<string, readonly string[]>> = {
  '.doc': ['Word', 'LibreOffice'],
  '.odt': ['LibreOffice'],
  '.rtf': ['Word', 'LibreOffice'],
  '.pages': ['Pages'],
}

/** File endings that can be sources; `.md` beside a source is a sidecar. */
const SOURCE_ENDINGS = Object.keys(READERS)

/**
 * @param name File name, for its ending.
 * @param options What an editor has said that a reader needs to know, and how pictures are read.
 * @throws {ReadError} When no reader knows the ending or the bytes are not what it promises.
 */
export async function read(name: string, bytes: Uint8Array, options: Options = {}): Promise<SourceText> {
  const ending = /\.[^./]+$/.exec(name)?.[0]?.toLowerCase() ?? ''
  const reader = READERS[ending]
  if (!reader) throw unknownType(ending)
  return await reader(bytes, options)
}

function unknownType(ending: string): ReadError {
  const programs = PROGRAMS[ending]
  const advice = programs ? `open it in ${programs.join(' or ')} and save it as .docx` : 'save the protokoll as text'
  return new ReadError(
    'unknown-type',
    null,
    `Unexpected file type "${ending || 'none'}"`,
    `expected ${SOURCE_ENDINGS.join(', ')}; ${advice}`,
    {
      found: ending === '' ? 'en fil utan filändelse' : `filtypen ${ending}`,
      expected: programs
        ? `${SOURCE_ENDINGS.join(', ')}; öppna filen i ${programs.join(' eller ')} och spara den som .docx`
        : SOURCE_ENDINGS.join(', '),
    },
  )
}
