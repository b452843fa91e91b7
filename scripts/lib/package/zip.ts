/**
 * Writes a zip whose bytes are a function of the files' paths and bytes alone: entries sorted, each with a time
 * that follows its bytes, nothing of the machine, and an own deflate (WebAssembly), since that of Node may differ
 * between processors and versions. Zip64 where it is needed: a site of 4,000 meetings has more files than the old form
 * can count.
 */
import { createHash } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { configure, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js'
import { inByteOrder } from '../../../src/package/manifest.ts'

export interface Written {
  bytes: number
  files: number
  /** SHA-256 of the zip itself. */
  hash: string
}

/** Times given to files lie from 1990 through 2019: a zip can tell them, and in no time zone are they to come. */
const FIRST = Date.UTC(1990, 0, 1)
const STEP = 2000
const STEPS = (Date.UTC(2020, 0, 1) - FIRST) / STEP

/**
 * The time of a file, as the two 16-bit numbers of a zip: one of 473 million, by its SHA-256. Servers and programs that
 * copy know a file by time and size; a correction of the same length must have another time, and what is not changed
 * the same.
 * @example timeOf(new TextEncoder().encode('a')) // => a time in 1990–2019, always the same
 */
function timeOf(bytes: Uint8Array): number {
  const chance = createHash('sha256').update(bytes).digest().readUIntBE(0, 6)
  const time = new Date(FIRST + (chance % STEPS) * STEP)
  const day = ((time.getUTCFullYear() - 1980) << 9) | ((time.getUTCMonth() + 1) << 5) | time.getUTCDate()
  return day * 0x10000 + ((time.getUTCHours() << 11) | (time.getUTCMinutes() << 5) | (time.getUTCSeconds() >> 1))
}

/** What is compressed already. */
const PACKED = /\.(?:bin|pf_index|gz|zip|png|jpe?g|webp|woff2?|pdf)$/

configure({ useWebWorkers: false, useCompressionStream: false })

/**
 * Writes whole or not at all: the file has its name only when everything is in it.
 * @param read Bytes of a file; what it throws stops the writing.
 */
export async function writeZip(
  file: string,
  paths: readonly string[],
  read: (path: string) => Uint8Array,
): Promise<Written> {
  const temporary = `${file}.ny`
  const handle = await open(temporary, 'w')
  const hash = createHash('sha256')
  let bytes = 0
  const sink = new WritableStream<Uint8Array>({
    write: async (chunk) => {
      hash.update(chunk)
      bytes += chunk.length
      await handle.writeFile(chunk)
    },
  })
  try {
    const zip = new ZipWriter(sink, { extendedTimestamp: false, dataDescriptor: false })
    for (const path of inByteOrder(paths)) {
      const content = read(path)
      await zip.add(path, new Uint8ArrayReader(content), {
        level: PACKED.test(path) ? 0 : 9,
        rawLastModDate: timeOf(content),
      })
    }
    await zip.close()
    await handle.sync()
    await handle.close()
    await rename(temporary, file)
  } catch (error) {
    await handle.close().catch(() => undefined)
    await rm(temporary, { force: true })
    throw error
  }
  return { bytes, files: paths.length, hash: hash.digest('hex') }
}
