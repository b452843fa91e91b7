/**
 * Writes what the search needs into a built site: Pagefind's index of one record a §, the words of the corpus and
 * the table of identifiers. Content in, files out; the records themselves are made in `src/search`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import swedish from 'dictionary-sv'
import { build } from 'esbuild'
import matter from 'gray-matter'
import { close, createIndex } from 'pagefind'
import { fileOf, listIds } from '../src/collections/files.ts'
import { readMeeting, type Meeting } from '../src/protokoll/document.ts'
import { organSchema, type OrganData } from '../src/protokoll/schema.ts'
import { dictionaryParts } from '../src/search/dictionary.ts'
import { idTable } from '../src/search/id-table.ts'
import { pack } from '../src/search/lexicon.ts'
import { draftsOf, withParts, type SearchRecord } from '../src/search/records.ts'
import { partsOf, splitterOf, vocabularyOf } from '../src/search/words.ts'

/** Fragment files at most: one a record would be 100,000 files for 4,000 meetings (measured). */
const MAX_FRAGMENTS = 500
/** Of what Pagefind writes, its own interface and its fallback languages are never used. */
const KEPT = /^(pagefind-entry\.json|pagefind\..*\.pf_meta|wasm\.sv\.pagefind|(index|fragment|filter)\/.*)$/

export interface IndexSize {
  records: number
  meetings: number
  files: number
  bytes: number
}

export async function writeSearch(site: string): Promise<IndexSize> {
  const meetings = listIds('protokoll').map((id) => readMeeting(readFileSync(fileOf('protokoll', id), 'utf8'), `content/protokoll/${id}.md`))
  const bodies = new Map(listIds('organ').map((id) => [id, readBody(id)]))
  const { records, words } = recordsOf(meetings, bodies)

  const files = await pagefindFiles(records)
  files.set('pagefind/pagefind.js', Buffer.from(await pagefindScript(files.get('pagefind/pagefind.js') as Uint8Array)))
  for (const [path, content] of [...files]) {
    if (path !== 'pagefind/pagefind.js') files.set(`${path}.js`, Buffer.from(twin(path.slice('pagefind/'.length), content)))
  }
  files.set('assets/search-words.js', Buffer.from(dataScript('words', pack(words))))
  files.set('assets/search-ids.js', Buffer.from(dataScript('ids', idTable(meetings, bodies))))

  for (const [path, content] of files) {
    mkdirSync(dirname(join(site, path)), { recursive: true })
    writeFileSync(join(site, path), content)
  }
  const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0)
  return { records: records.length, meetings: meetings.length, files: files.size, bytes }
}

function readBody(id: string): OrganData {
  return organSchema.parse(matter(readFileSync(fileOf('organ', id), 'utf8'), {}).data)
}

function recordsOf(meetings: readonly Meeting[], bodies: ReadonlyMap<string, OrganData>): { records: SearchRecord[]; words: Map<string, number> } {
  const drafts = meetings.flatMap((meeting) => draftsOf(meeting, bodies.get(meeting.data.organ) ?? { name: meeting.data.organ }))
  const words = vocabularyOf(drafts.map(({ meta, content }) => `${meta.title} ${content}`))
  const split = splitterOf(partsOf(words, dictionaryParts(Buffer.from(swedish.dic).toString('utf8'))))
  const records = drafts.map((draft) => withParts(draft, split))
  // A part can be searched, so it is a word to the browser's speller and splitter too.
  for (const [word, count] of [...words]) for (const part of split(word)) words.set(part, (words.get(part) ?? 0) + count)
  return { records, words }
}

/** One record after another: ids and file names follow the order in which records are added. */
async function pagefindFiles(records: readonly SearchRecord[]): Promise<Map<string, Uint8Array>> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'sv', maxFragments: MAX_FRAGMENTS, keepIndexUrl: true })
    if (!index) throw new Error(errors.join('; '))
    for (const { url, content, meta, filters, sort } of records) {
      const added = await index.addCustomRecord({ url, content, language: 'sv', meta: shownOnly(meta), filters, sort })
      if (added.errors.length > 0) throw new Error(`${url}: ${added.errors.join('; ')}`)
    }
    const written = await index.getFiles()
    if (written.errors.length > 0) throw new Error(written.errors.join('; '))
    const kept = written.files.filter(({ path }) => KEPT.test(path) || path === 'pagefind.js').sort((a, b) => (a.path < b.path ? -1 : 1))
    return new Map(kept.map(({ path, content }) => [`pagefind/${path}`, content]))
  } finally {
    await close()
  }
}

function shownOnly(meta: SearchRecord['meta']): Record<string, string> {
  return Object.fromEntries(Object.entries(meta).filter(([, value]) => value !== ''))
}

/**
 * Pagefind as a classic script, which a page opened from a disk may run and which needs no dynamic import; what it
 * fetches goes through `paragrafFetch`, so that the disk's files can be had another way (`src/client/search/files.ts`).
 */
async function pagefindScript(module: Uint8Array): Promise<string> {
  const result = await build({
    stdin: { contents: Buffer.from(module).toString('utf8') },
    format: 'iife',
    globalName: 'paragrafPagefind',
    define: { fetch: 'paragrafFetch' },
    minify: true,
    charset: 'utf8',
    target: 'es2022',
    write: false,
    logOverride: { 'empty-import-meta': 'silent' },
  })
  return result.outputFiles[0]?.text ?? ''
}

/** The same bytes as a script, for a page that is opened from a disk. */
function twin(name: string, content: Uint8Array): string {
  return `paragrafFile(${JSON.stringify(name)},"${Buffer.from(content).toString('base64')}")\n`
}

function dataScript(name: string, value: unknown): string {
  return `(self.paragrafData??={}).${name}=${JSON.stringify(value)}\n`
}
