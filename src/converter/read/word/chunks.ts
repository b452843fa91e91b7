/**
 * Pieces of other formats that a Word file holds in its text (`w:altChunk`): a document's tree in, the lines of each
 * piece out, to be set where the piece stands. Which format it is, is told by its first bytes.
 */
import { strFromU8, unzipSync } from 'fflate'
import type { Message } from '../../../model/types.ts'
import type { SourceLine, SourceText } from '../../types/source.ts'
import { ReadError } from '../error.ts'
import { MOST_BYTES, MOST_BYTES_IN_ALL } from '../limits.ts'
import { hide } from '../marked-text.ts'
import { printedAs, printedOf } from '../source-line.ts'
import { readText } from '../text.ts'
import { readHtml } from '../web/html.ts'
import { targetsFrom, type Package } from './parts.ts'
import { elements, made, runOf } from './tree.ts'

/** Lines as the readers of text and web pages mark them, for each piece by the word that holds its place. */
export interface Chunks {
  lines: ReadonlyMap<string, readonly SourceLine[]>
  messages: Message[]
  /** Pieces that cannot be read. */
  leftOut: number
}

const MOST_CHUNKS = 100
/** Unicode gives these to programs for their own use; no text holds them (`marked-text.ts` has the first three). */
const HOLDS = '\uFDD3'
const PLACE = /\uFDD3\d{1,3}\uFDD3/g
const PAGE = /<(?:!doctype|html|body|head|meta|p|div|table|span|h[1-6]|ul|ol|br)[\s/>]/i

type ReadInside = (bytes: Uint8Array) => Promise<SourceText>

/** @throws {ReadError} What a Word file among them is refused for: changes that nobody has settled. */
export async function readChunks(
  bytes: Uint8Array,
  pack: Package,
  tree: Document,
  readInside: ReadInside,
): Promise<Chunks> {
  const lines = new Map<string, readonly SourceLine[]>()
  const messages: Message[] = []
  let leftOut = 0
  const found = elements(tree, 'w:altChunk')
  if (found.length === 0) return { lines, messages, leftOut }
  const targets = targetsFrom(pack)
  const files = filesOf(bytes, new Set(targets.values()))
  for (const [index, chunk] of found.entries()) {
    const id = Array.from(chunk.attributes).find(({ localName }) => localName === 'id')?.value ?? ''
    const file = index < MOST_CHUNKS ? files[targets.get(id) ?? ''] : undefined
    const text = file && (await readOne(file, readInside))
    if (!text) leftOut++
    else {
      const place = `${HOLDS}${index}${HOLDS}`
      lines.set(place, markedLines(text))
      messages.push(...(text.messages ?? []).filter(({ ruleId }) => ruleId !== 'hidden-text').map(withoutLine))
      chunk.parentNode?.insertBefore(made(tree, 'w:p', runOf(tree, place)), chunk)
    }
    chunk.parentNode?.removeChild(chunk)
  }
  return { lines, messages, leftOut }
}

/** Lines with those of each piece in its place. */
export function withChunks(lines: readonly SourceLine[], { lines: pieces }: Chunks): SourceLine[] {
  if (pieces.size === 0) return [...lines]
  // Beside other cells of a row there is one line for it.
  const inLine = (text: string): string =>
    text.replace(PLACE, (place) =>
      printedOf(pieces.get(place) ?? [])
        .filter((one) => one !== '')
        .join(' '),
    )
  return lines.flatMap((line) => {
    const { printed, cells } = line
    const whole = pieces.get(printed.trim())
    if (whole) return whole
    return [printed.includes(HOLDS) ? printedAs(line, inLine(printed), cells?.map(inLine) ?? null) : line]
  })
}

const withoutLine = (message: Message): Message => ({ ...message, line: null })

/** @returns Nothing where the piece is of no format that can be read. */
async function readOne(bytes: Uint8Array, readInside: ReadInside): Promise<SourceText | undefined> {
  try {
    if (bytes[0] === 0x50 && bytes[1] === 0x4b) return await readInside(bytes)
    const start = strFromU8(bytes.subarray(0, 2000), true)
    if (/^\s*\{\\rtf/.test(start)) return undefined
    if (/^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*mime-version:/i.test(start)) return undefined
    return PAGE.test(start) ? readHtml(bytes) : readText(bytes)
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    if (error.ruleId === 'empty') return { format: 'text', encoding: '', lines: [] }
    if (error.ruleId === 'tracked-changes') throw error
    return undefined
  }
}

/** Words that are hidden in the piece are hidden in the whole; its headers and footers are none of the whole's. */
function markedLines({ lines }: SourceText): SourceLine[] {
  return lines.flatMap((line) => {
    if (line.known === null) return [line]
    return line.known === 'hidden-text' ? [{ ...printedAs(line, hide(line.printed)), known: null }] : []
  })
}

function filesOf(bytes: Uint8Array, names: ReadonlySet<string>): Record<string, Uint8Array> {
  let size = 0
  return unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!names.has(name) || originalSize > MOST_BYTES) return false
      size += originalSize
      return size <= MOST_BYTES_IN_ALL
    },
  })
}
