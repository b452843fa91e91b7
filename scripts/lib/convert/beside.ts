/**
 * The editor's pages of decisions beside their lines, one a meeting, in a folder beside the content: kept as the
 * content is.
 */
import { join } from 'node:path'
import { SHEET } from '../../../src/review/beside/page.ts'
import { besideName, reviewStyle } from '../../../src/review/page.ts'
import type { Disk } from './disk.ts'
import { readIfThere, remove, writeWhole } from './files.ts'
import type { PublishedEntry } from './entry.ts'
import { hashOf, partOf, type ConversionStore } from './store.ts'

/**
 * Writes those that differ and removes those whose meeting is there no more, or was edited by hand and reads otherwise.
 * @param standing What stands in the folder.
 */
export async function keepBeside(
  folder: string,
  entries: readonly PublishedEntry[],
  store: ConversionStore,
  standing: Disk,
): Promise<void> {
  const pages = new Map(
    entries.flatMap(({ conversion, outcome, output }) =>
      output === null || outcome === 'kept' ? [] : [[besideName(output), conversion.source] as const],
    ),
  )
  for (const name of standing.keys()) if (!pages.has(name)) remove(join(folder, name))
  if (pages.size === 0) return
  for (const [name, source] of pages)
    if (standing.get(name)?.sha256 !== hashOf(store, source, 'beside'))
      writeWhole(join(folder, name), partOf(store, source, 'beside'))
  const style = await reviewStyle()
  if (readIfThere(join(folder, SHEET)) !== style) writeWhole(join(folder, SHEET), style)
}
