/** The editor's pages of decisions beside their lines, one a meeting, in a folder beside the content: kept as the content is. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { SHEET } from '../../../src/review/beside/page.ts'
import { besideName, reviewStyle } from '../../../src/review/page.ts'
import { besideAside } from './aside.ts'
import { readIfThere, remove, writeWhole } from './files.ts'
import type { Entry } from './publish.ts'

/** Writes those that differ and removes those whose meeting is there no more, or was edited by hand and reads otherwise. */
export async function keepBeside(folder: string, entries: readonly Entry[], aside: string): Promise<void> {
  const pages = new Map(
    entries.flatMap(({ conversion, outcome, output }) =>
      output === null || outcome === 'kept' ? [] : [[besideName(output), conversion.source] as const],
    ),
  )
  const standing = existsSync(folder) ? readdirSync(folder) : []
  for (const name of standing) if (name.endsWith('.html') && !pages.has(name)) remove(join(folder, name))
  if (pages.size === 0) return
  for (const [name, source] of pages) writeChanged(join(folder, name), besideAside(aside, source))
  writeChanged(join(folder, SHEET), await reviewStyle())
}

function writeChanged(path: string, text: string): void {
  if (readIfThere(path) !== text) writeWhole(path, text)
}
