/** The files of a site, laid in the folder where it is made: pages and search side by side, then what lists them. */
import { createHash } from 'node:crypto'
import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { offlineEnabled } from '../../../src/offline/enabled.ts'
import { MANIFEST, writeManifest } from '../../../src/package/manifest.ts'
import { inEngine } from '../../../src/places.ts'
import { writeOffline } from '../offline.ts'
import { hashesIn } from '../package/folder.ts'
import type { Search } from '../search/beside.ts'
import { secondsSince } from '../tenths.ts'
import type { Archive } from './archive.ts'
import { bundleOf } from './bundle.ts'
import { type SiteWriter, siteWriter } from './site-writer.ts'
import type { Memory } from './memory/index.ts'
import { progressOn } from './progress.ts'
import { type Before, type Rendered, renderPages } from './render.ts'
import type { BuildInput } from './threads.ts'
import { assertComplete } from './complete.ts'

interface Made extends Rendered {
  /** SHA-256 of every file of the site, by path. */
  hashes: Map<string, string>
}

/** What is known before the pages are made. */
interface Known {
  memory: Memory
  seen: BuildInput
  /** The site that lies there. */
  before: Before
  start: number
  /** How many may make pages. */
  threads: number
  /** Waits for what it is to be made of. */
  search: Search
}

/** @param site The folder; emptied. @throws What stopped it, when nothing more is written there. */
export async function make(
  site: string,
  archive: Archive,
  { memory, seen, before, start, threads, search }: Known,
): Promise<Made> {
  console.log('Bygger sidorna och sökningen …')
  const { entry } = await bundleOf(memory, site)
  cpSync(inEngine('public'), site, { recursive: true })
  const layer = siteWriter(site, before)
  const rendered = await whileSearched({ site, seen, before, archive, layer, search }, async () => {
    const tell = progressOn(process.stdout, 'sidor')
    const pages = await renderPages(entry, before, layer, { site, seen, threads, tell })
    const { made, taken, threads: at } = pages
    console.log(
      `  ${made} nya, ${taken} som förut${at > 1 ? `, av ${at} trådar` : ''}, klart efter ${secondsSince(start)}`,
    )
    return pages
  })
  const known = hashesIn(site, layer.hashes)
  if (offlineEnabled()) console.log(`  ${await writeOffline(site, known)}`)
  const hashes = hashesIn(site, known)
  assertComplete(hashes, archive)
  // Last: it lists every file with its hash.
  const manifest = writeManifest(hashes)
  writeFileSync(join(site, MANIFEST), manifest)
  hashes.set(MANIFEST, createHash('sha256').update(manifest).digest('hex'))
  return { ...rendered, hashes }
}

interface Work {
  site: string
  seen: BuildInput
  before: Before
  archive: Archive
  layer: SiteWriter
  search: Search
}

/** Makes the search beside the pages; files of both are the layer's then. */
async function whileSearched<T>(
  { site, seen, before, archive, layer, search }: Work,
  pages: () => Promise<T>,
): Promise<T> {
  const { searched, bodies } = archive
  if (searched.length === 0) return pages()
  const searching = search.make({ ...seen, site, before, meetings: searched, bodies })
  const made = await pages()
  const { size, hashes } = await searching
  for (const [path, hash] of hashes) layer.hashes.set(path, hash)
  const { records, meetings, files, bytes } = size
  console.log(`  ${records} poster ur ${meetings} protokoll, ${files} filer, ${Math.round(bytes / 1024)} kB`)
  return made
}
