/**
 * Pagefind at build time: records in, its bundle out; and the script that runs its engine in the browser. Of Pagefind's own
 * script only the binding to its WebAssembly is kept: the rest (worker, filters, excerpts, merging) is not used here.
 */
import { build } from 'esbuild'
import { close, createIndex } from 'pagefind'

export interface IndexRecord {
  /** Tokens with a space between (`search/query/token.ts`). */
  content: string
}

/** Pagefind's fragments are not shipped; few files are the quickest to make. */
const FRAGMENTS = 50

/** For a § that says nothing in words: Pagefind leaves a record without letters out of its list without a word. */
const EMPTY = 'utan text'
const HAS_WORDS = /[\p{L}\p{Nd}]/u

/** Its list of pages is in the order of the records. */
export async function pagefindFiles(records: readonly IndexRecord[]): Promise<Map<string, Uint8Array>> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'sv', maxFragments: FRAGMENTS, keepIndexUrl: true })
    if (!index) throw new Error(errors.join('; '))
    for (const [at, { content }] of records.entries()) {
      // If one were left out, all after it would get another number.
      const added = await index.addCustomRecord({
        url: inOrder(at),
        content: HAS_WORDS.test(content) ? content : EMPTY,
        language: 'sv',
        meta: {},
        filters: {},
        sort: {},
      })
      if (added.errors.length > 0) throw new Error(`${inOrder(at)}: ${added.errors.join('; ')}`)
    }
    const { files, errors: failed } = await index.getFiles()
    if (failed.length > 0) throw new Error(failed.join('; '))
    return new Map(
      files
        .filter(({ path }) => !path.startsWith('fragment/'))
        .sort((a, b) => (a.path < b.path ? -1 : 1))
        .map(({ path, content }) => [path, content]),
    )
  } finally {
    await close()
  }
}

/** Pagefind lists its pages by address. */
function inOrder(record: number): string {
  return String(record).padStart(9, '0')
}

/** What Pagefind's script exports, last in it. */
const EXPORTS = /export\s*\{[^}]*\};?\s*$/

/** As a classic script, which a page opened from a disk may run: sets `paragrafPagefind.wasm_bindgen`. */
export async function engineScript(files: ReadonlyMap<string, Uint8Array>): Promise<string> {
  const bundleScript = Buffer.from(files.get('pagefind.js') ?? []).toString('utf8')
  if (!EXPORTS.test(bundleScript)) throw new Error('Pagefinds skript har en annan form än väntat.')
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
