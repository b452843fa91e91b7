/**
 * Pagefind at build time: asked how it takes words apart, and for what the browser runs. Of Pagefind's own script only
 * the binding to its WebAssembly is kept: the rest (worker, filters, excerpts, merging) is not used here.
 */
import { gunzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { close, createIndex } from 'pagefind'
import { fromBytes, Reader } from './cbor.ts'

/** @returns Pagefind's files for one record, by its own paths. */
export async function pagefindFiles(content: string): Promise<Map<string, Uint8Array>> {
  try {
    const { index, errors } = await createIndex()
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

/** What Pagefind's script exports, last in it. */
const EXPORTS = /export\s*\{[^}]*\};?\s*$/

/** What the browser runs, of Pagefind's own. */
export interface BrowserPart {
  /** Checked by the WebAssembly. */
  version: string
  wasm: Uint8Array
  script: string
}

/** @param files Of any index. */
export async function browserPart(files: ReadonlyMap<string, Uint8Array>): Promise<BrowserPart> {
  const wasm = files.get('wasm.sv.pagefind')
  const [, list] = [...files].find(([path]) => path.endsWith('.pf_meta')) ?? []
  if (!wasm || !list) throw new Error('Unexpected files of Pagefind, expected a list of pages and an engine')
  const reader = new Reader(unpacked(list))
  reader.array()
  return { version: fromBytes(reader.text()), wasm: unpacked(wasm).slice(), script: await engineScript(files) }
}

/** What Pagefind writes before everything, to tell whether a server has unpacked it. */
const SIGNATURE = 'pagefind_dcd'

/** A file of Pagefind's, unpacked. */
export function unpacked(bytes: Uint8Array): Uint8Array {
  const whole = gunzipSync(bytes)
  if (whole.subarray(0, SIGNATURE.length).toString('latin1') !== SIGNATURE)
    throw new Error(`Unexpected file of Pagefind, expected "${SIGNATURE}" before all else`)
  return whole.subarray(SIGNATURE.length)
}

/** As a classic script, which a page opened from a disk may run: sets `paragrafPagefind.wasm_bindgen`. */
async function engineScript(files: ReadonlyMap<string, Uint8Array>): Promise<string> {
  const bundleScript = Buffer.from(files.get('pagefind.js') ?? []).toString('utf8')
  if (!EXPORTS.test(bundleScript)) throw new Error('Unexpected script of Pagefind, expected its exports last')
  const result = await build({
    stdin: { contents: bundleScript.replace(EXPORTS, 'export { wasm_bindgen }') },
    bundle: true,
    format: 'iife',
    globalName: 'paragrafPagefind',
    minify: true,
    charset: 'utf8',
    target: 'es2022',
    write: false,
    logOverride: { 'empty-import-meta': 'silent' },
  })
  return result.outputFiles[0]?.text ?? ''
}
