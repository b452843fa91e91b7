/** Pagefind at build time: asked how it takes words apart, and of which version its form is. */
import { gunzipSync } from 'node:zlib'
import { close, createIndex } from 'pagefind'
import { fromBytes, Reader } from './cbor.ts'

/** @returns Pagefind's files for one record, by its own paths. */
export async function pagefindFiles(content: string): Promise<Map<string, Uint8Array>> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'sv' })
    if (!index) throw new Error(errors.join('; '))
    const record = { url: '/', content, language: 'sv', meta: {}, filters: {}, sort: {} }
    const added = await index.addCustomRecord(record)
    const { files, errors: failed } = await index.getFiles()
    if (added.errors.length + failed.length > 0) throw new Error([...added.errors, ...failed].join('; '))
    return new Map(files.map(({ path, content: bytes }) => [path, bytes]))
  } finally {
    // Its process would else wait for more.
    await close()
  }
}

/** The version that an index says it is of. @param files Of any index. */
export function versionIn(files: ReadonlyMap<string, Uint8Array>): string {
  const [, list] = [...files].find(([path]) => path.endsWith('.pf_meta')) ?? []
  if (!list) throw new Error('Pagefind gav ingen sidlista.')
  const reader = new Reader(unpacked(list))
  reader.array()
  return fromBytes(reader.text())
}

/** What Pagefind writes before everything, to tell whether a server has unpacked it. */
const SIGNATURE = 'pagefind_dcd'

/** A file of Pagefind's, unpacked. */
export function unpacked(bytes: Uint8Array): Uint8Array {
  const whole = gunzipSync(bytes)
  if (whole.subarray(0, SIGNATURE.length).toString('latin1') !== SIGNATURE)
    throw new Error('Pagefinds filer har en annan form än väntat.')
  return whole.subarray(SIGNATURE.length)
}
