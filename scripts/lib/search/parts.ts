/** The parts of the index: those that are kept as they are, the others asked of Pagefind. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { inEngine } from '../../../src/places.ts'
import { heldOf } from '../../../src/search/index/held.ts'
import type { Held } from '../../../src/search/index/merge.ts'
import { engineScript, pagefindFiles } from '../../../src/search/index/pagefind.ts'
import { partName, type KeptPart } from '../../../src/search/index/part-file.ts'
import { partWordsOf } from '../../../src/search/index/part-words.ts'
import { engineIn, indexedOf } from '../../../src/search/index/part.ts'
import { statedOf, type SearchRecord } from '../../../src/search/index/records.ts'
import type { Kept } from './kept.ts'

/** How many are asked for before the first is answered: Pagefind's process then never waits for ours. */
const AT_ONCE = 2

/** Folders of the code that a part is made by. */
const MAKERS = ['src/search/index', 'src/swedish', 'src/model']

/** Hash of what makes parts: this code, Pagefind in the version that `package.json` asks for, and Node's way to write values down. */
export function makerHash(): string {
  const hash = createHash('sha256')
    .update(process.versions.v8)
    .update(readFileSync(inEngine('package.json')))
  for (const folder of MAKERS)
    for (const name of readdirSync(inEngine(folder)).sort())
      if (/\.[jt]s$/.test(name)) hash.update(name).update(readFileSync(inEngine(folder, name)))
  return hash.digest('hex')
}

/** @returns The parts in order, and how many had to be indexed. */
export async function partsOf(
  parts: readonly (readonly SearchRecord[])[],
  made: string,
  kept: Kept,
): Promise<{ parts: KeptPart[]; indexed: number }> {
  const names = parts.map((records) => `${partName(records, made)}.del`)
  const found = names.map((name) => kept.read(name) as KeptPart | null)
  const missing = [...found.keys()].filter((at) => found[at] === null)
  const waiting = missing.values()
  const work = async (): Promise<void> => {
    for (const at of waiting) {
      const part = await indexedPart(parts[at] ?? [])
      kept.write(names[at] ?? '', part)
      found[at] = part
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return { parts: found as KeptPart[], indexed: missing.length }
}

async function indexedPart(records: readonly SearchRecord[]): Promise<KeptPart> {
  const stated = records.map(statedOf)
  const asked = pagefindFiles(
    records.map(({ content }, at) => {
      const { title = '', dnr = '', belopp = '' } = stated[at] ?? {}
      return { content, fields: { title, dnr, belopp } }
    }),
  )
  // Worked out while Pagefind works.
  const words = partWordsOf(records, stated)
  const indexed = indexedOf(await asked)
  if (indexed.lengths.length !== records.length)
    throw new Error(
      `Pagefind tog med ${indexed.lengths.length} av ${records.length} poster; sökningen skulle visa fel paragraf.`,
    )
  return { indexed, words }
}

/** How Pagefind holds each word, asked for those that nobody has asked for before. */
export async function heldWords(words: readonly string[], made: string, kept: Kept): Promise<Map<string, Held>> {
  const name = `${createHash('sha256').update(made).update('ord').digest('hex')}.ord`
  const before = (kept.read(name) ?? new Map()) as Map<string, Held>
  const missing = words.filter((word) => !before.has(word))
  const held = await heldOf(missing)
  const known = new Map(words.map((word) => [word, before.get(word)]))
  missing.forEach((word, at) => known.set(word, held[at]))
  if (missing.length > 0 || known.size < before.size) kept.write(name, known)
  return known as Map<string, Held>
}

/** What the browser runs, of Pagefind's. */
export interface PagefindEngine {
  version: string
  wasm: Uint8Array
  script: string
}

export async function engineOf(made: string, kept: Kept): Promise<PagefindEngine> {
  const name = `${createHash('sha256').update(made).update('motor').digest('hex')}.motor`
  const before = kept.read(name) as PagefindEngine | null
  if (before !== null) return before
  const files = await pagefindFiles([{ content: 'ord', fields: {} }])
  const engine = { ...engineIn(files), script: await engineScript(files) }
  kept.write(name, engine)
  return engine
}
