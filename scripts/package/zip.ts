/**
 * Writes a zip whose bytes are a function of the files' paths and bytes alone: entries sorted, one timestamp for all,
 * nothing of the machine, and an own deflate (WebAssembly), since that of Node may differ between processors and versions.
 * Zip64 where it is needed: a site of 4,000 meetings has more files than the old form can count.
 */
import { createHash } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { configure, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js'
import { inByteOrder } from '../../src/package/manifest.ts'

export interface Written {
  bytes: number
  files: number
  /** SHA-256 of the zip itself. */
  hash: string
}

/** 1 January 1980 at midnight, the first a zip can tell, as its two 16-bit numbers: no time zone is asked. */
const FIRST_DAY = 0x00210000

/** What is compressed already. */
const PACKED = /\.(bin|pf_index|pf_fragment|gz|zip|png|jpe?g|webp|woff2?|pdf)$/

configure({ useWebWorkers: false, useCompressionStream: false })

/**
 * Writes whole or not at all: the file has its name only when everything is in it.
 * @param read Bytes of a file; what it throws stops the writing.
 */
export async function writeZip(file: string, paths: readonly string[], read: (path: string) => Uint8Array): Promise<Written> {
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
    const zip = new ZipWriter(sink, { extendedTimestamp: false, rawLastModDate: FIRST_DAY, dataDescriptor: false })
    for (const path of inByteOrder(paths)) await zip.add(path, new Uint8ArrayReader(read(path)), { level: PACKED.test(path) ? 0 : 9 })
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
