/** The editor's pages of decisions beside their lines, one a meeting, in a folder beside the content: kept as the content is. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SHEET } from '../../../src/review/beside/page.ts'
import { besideName, reviewStyle } from '../../../src/review/page.ts'
import { readIfThere, remove, writeWhole } from './files.ts'
import type { Entry } from './publish.ts'
import { hashOf, partOf, sha256, type Shelf } from './shelf.ts'

/** Writes those that differ and removes those whose meeting is there no more, or was edited by hand and reads otherwise. */
export async function keepBeside(folder: string, entries: readonly Entry[], shelf: Shelf): Promise<void> {
  const pages = new Map(
    entries.flatMap(({ conversion, outcome, output }) =>
      output === null || outcome === 'kept' ? [] : [[besideName(output), conversion.source] as const],
    ),
  )
  const standing = existsSync(folder) ? readdirSync(folder) : []
  for (const name of standing) if (name.endsWith('.html') && !pages.has(name)) remove(join(folder, name))
  if (pages.size === 0) return
  for (const [name, source] of pages)
    if (!standsBeside(folder, name, hashOf(shelf, source, 'beside')))
      writeWhole(join(folder, name), partOf(shelf, source, 'beside'))
  const style = await reviewStyle()
  if (readIfThere(join(folder, SHEET)) !== style) writeWhole(join(folder, SHEET), style)
}

/** Whether a page stands there as it would be written. @param hash Its SHA-256. */
export function standsBeside(folder: string, name: string, hash: string | undefined): boolean {
  const path = join(folder, name)
  return existsSync(path) && sha256(readFileSync(path)) === hash
}
