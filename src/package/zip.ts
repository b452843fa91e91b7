/**
 * A zip as a copy that can be checked, in the command and in the browser. Files are found by the list at the end of the
 * zip, as unpackers do, and a zip whose parts say different things of a file is refused.
 */
import {
  configure,
  Reader,
  WARNING_DUPLICATE_FILENAME,
  ZipReader,
  type Entry,
} from '@zip.js/zip.js/lib/zip-core-custom.js'
import type { Copy } from './check.ts'
import { MANIFEST, ManifestError, refuseLarge } from './manifest.ts'
import { isPlainPath } from './names.ts'
import { reasonInWords, reasonOf } from './zip-words.ts'

/** What is wrong with a zip, in words for the reader. */
export class ZipError extends Error {}

// A worker is a script of its own, which no page opened from a disk may start.
configure({ useWebWorkers: false })

/** @throws ZipError when the bytes are no zip, or one that is cut off. */
export async function zipCopy(blob: Blob): Promise<Copy> {
  const all = await entriesOf(blob)
  const entries = all.filter((entry) => !isLink(entry))
  const byPath = new Map(entries.map((entry) => [entry.filename, entry]))
  return {
    paths: entries.map(({ filename }) => filename),
    links: all.filter(isLink).map(({ filename }) => filename),
    read: async (path, take) => {
      const entry = byPath.get(path)
      if (entry === undefined || entry.directory) return false
      // What it says of itself may be untrue; the check counts as well.
      if (path === MANIFEST) refuseLarge(entry.uncompressedSize)
      try {
        await entry.getData(
          new WritableStream<Uint8Array>({
            write: (chunk) => {
              take(chunk)
            },
          }),
        )
      } catch (error) {
        if (error instanceof ManifestError) throw error
        throw new ZipError(`går inte att packa upp${reasonInWords(error)}`, { cause: error })
      }
      return true
    },
  }
}

/** What unpackers make into something else than a file or a folder: by its kind in Unix, where one is told. */
const isLink = ({ symlink, unixMode = 0 }: Entry): boolean =>
  symlink || ![0, 0o100000, 0o040000].includes(unixMode & 0o170000)

/** How much is read at a time: a browser takes as long to fetch a few bytes of a file as to fetch these. */
const AHEAD = 1 << 20

/** Reads a blob in large pieces, since what is asked for next is what comes next. */
class AheadReader extends Reader<Blob> {
  #blob: Blob
  #start = 0
  #piece = new Uint8Array()

  constructor(blob: Blob) {
    super(blob)
    this.#blob = blob
    this.size = blob.size
  }

  override async readUint8Array(at: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
    if (length > AHEAD) return this.#slice(at, length)
    if (at < this.#start || at + length > this.#start + this.#piece.length) {
      this.#piece = await this.#slice(at, AHEAD)
      this.#start = at
    }
    return this.#piece.slice(at - this.#start, at - this.#start + length)
  }

  async #slice(at: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array(await this.#blob.slice(at, at + length).arrayBuffer())
  }
}

async function entriesOf(blob: Blob): Promise<Entry[]> {
  const entries: Entry[] = []
  try {
    const zip = new ZipReader(new AheadReader(blob), { strictness: 'strict' })
    // Names are judged by the check, which says which they are.
    for await (const entry of zip.getEntriesGenerator({ filenameValidation: 'tolerant' })) entries.push(entry)
  } catch (error) {
    // So is a name that stands twice.
    if (reasonOf(error) !== WARNING_DUPLICATE_FILENAME)
      throw new ZipError(`Det här är ingen hel zip-fil${reasonInWords(error)}.`, { cause: error })
  }
  // A folder by itself holds nothing; one that leads astray is told.
  return entries.filter(({ directory, filename }) => !directory || !isPlainPath(filename.replace(/\/$/, '')))
}
