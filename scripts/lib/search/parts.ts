/**
 * What the index is made of that one build leaves to the next: parts of the archive, and what Pagefind said of its
 * words.
 */
import { createHash } from 'node:crypto'
import { heldAs, NOTHING_HELD, type HeldTable } from '../../../src/search/index/held.ts'
import { browserPart, pagefindFiles, type BrowserPart } from '../../../src/search/index/pagefind.ts'
import { partOf, type Part } from '../../../src/search/index/part.ts'
import type { SearchRecord } from '../../../src/search/index/records.ts'
import { hashCode } from '../kept/engine-code.ts'
import type { Kept } from './kept.ts'

/**
 * The code that takes records apart and packs them, whatever of the library it asks, and the packages that it does so
 * with.
 */
const MAKERS = ['src', 'scripts/lib/search', 'package.json']

/**
 * Hash of what makes parts: this code, Pagefind in the version that `package.json` asks for, and Node's way to write
 * values down.
 */
export const makerHash = (): string => hashCode(createHash('sha256').update(process.versions.v8), MAKERS).digest('hex')

/** @returns The parts in order, and how many had to be made. */
export function partsOf(
  parts: readonly (readonly SearchRecord[])[],
  made: string,
  kept: Kept,
): { parts: Part[]; anew: number } {
  let anew = 0
  const all = parts.map((records) => {
    const name = `${nameOf(records, made)}.del`
    const before = kept.read(name) as Part | null
    if (before !== null) return before
    const part = partOf(records)
    kept.write(name, part)
    anew++
    return part
  })
  return { parts: all, anew }
}

/** Everything of the records that a part is made of. */
function nameOf(records: readonly SearchRecord[], made: string): string {
  const hash = createHash('sha256').update(made)
  for (const { title, dnr, content, facets } of records)
    hash.update(JSON.stringify([title, dnr, content, facets.types, facets.holds]))
  return hash.digest('hex')
}

/** How Pagefind holds each chunk, asked for those that nobody has asked for before. */
export async function heldBy(chunks: readonly string[], made: string, kept: Kept): Promise<HeldTable> {
  const name = `${made}.ord`
  const before = (kept.read(name) ?? NOTHING_HELD) as HeldTable
  const known = new Set(before.chunks)
  if (chunks.length === known.size && chunks.every((chunk) => known.has(chunk))) return before
  const table = await heldAs(chunks, before)
  kept.write(name, table)
  return table
}

/** Pagefind's own files for the browser, made once a version. @param made Hash of what makes them. */
export async function browserPartOf(made: string, kept: Kept): Promise<BrowserPart> {
  const name = `${made}.motor`
  const before = kept.read(name) as BrowserPart | null
  if (before !== null) return before
  const own = await browserPart(await pagefindFiles('ord'))
  kept.write(name, own)
  return own
}
