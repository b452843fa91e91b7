/** What hits show, fetched a piece at a time when a hit is about to be shown. */
import { hasTexts } from '../../model/fields.ts'
import type { Shown } from '../index/records.ts'
import { HEAD, pieceIn, fromStored, textPlace } from '../index/text-file.ts'
import type { Files } from './files.ts'

/**
 * @param count How many records there are in all.
 * @throws Where the file cannot be fetched, or holds no such record.
 */
export async function shownAt(files: Files, record: number, count: number): Promise<Shown> {
  const { file, piece, at } = textPlace(record, count)
  const head = await files.piece(file, 0, HEAD)
  const { from, to } = pieceIn(head, piece)
  const records: unknown = JSON.parse(await textIn(await files.piece(file, from, to)))
  const shown: unknown = Array.isArray(records) ? records[at] : undefined
  if (!isShown(shown)) throw new Error(`Unexpected content of ${file}, expected record ${record}`)
  return fromStored(shown, record)
}

const TEXTS = ['url', 'title', 'dnr', 'outcome', 'tone', 'content'] as const satisfies readonly (keyof Shown)[]
const isShown = (one: unknown): one is Shown => hasTexts(one, TEXTS)

async function textIn(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  return new Response(stream).text()
}
