/**
 * `npm run build`: content to a finished site. Everything is built beside `dist/` and moved there at the end,
 * so that a build that fails leaves the site that was.
 */
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'astro'
import { offlineEnabled } from '../src/offline/enabled.ts'
import { MANIFEST, writeManifest } from '../src/package/manifest.ts'
import { hashesIn } from './package/folder.ts'
import { writeOffline } from './offline.ts'
import { writeSearch } from './search-index.ts'

const DIST = resolve(process.argv[2] ?? 'dist')
const NEW = `${DIST}.ny`
const OLD = `${DIST}.gammal`

async function run(): Promise<void> {
  const start = performance.now()
  for (const folder of [NEW, OLD]) rmSync(folder, { recursive: true, force: true })
  console.log('Bygger sidorna …')
  await build({ outDir: NEW, logLevel: 'warn' })
  if (!existsSync(`${NEW}/index.html`)) throw new Error('Astro blev klart utan att skriva någon startsida.')
  console.log(`  klart efter ${seconds(start)}`)
  console.log('Bygger sökningen …')
  const { records, meetings, files, bytes } = await writeSearch(NEW)
  console.log(`  ${records} poster ur ${meetings} protokoll, ${files} filer, ${Math.round(bytes / 1024)} kB`)
  if (offlineEnabled()) console.log(`  ${await writeOffline(NEW)}`)
  // Last: it lists every file with its hash.
  writeFileSync(join(NEW, MANIFEST), writeManifest(hashesIn(NEW)))
  if (existsSync(DIST)) renameSync(DIST, OLD)
  renameSync(NEW, DIST)
  rmSync(OLD, { recursive: true, force: true })
  console.log(`Webbplatsen ligger i ${DIST} (${seconds(start)}). Se den med: npm run serve`)
}

function seconds(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1).replace('.', ',')} s`
}

try {
  await run()
} catch (error) {
  rmSync(NEW, { recursive: true, force: true })
  if (!existsSync(DIST) && existsSync(OLD)) renameSync(OLD, DIST)
  console.error(`Bygget avbröts, ${existsSync(DIST) ? 'den förra webbplatsen är orörd' : 'inget skrevs'}.\n${error instanceof Error ? (process.env['DEBUG'] ? error.stack : error.message) : String(error)}`)
  process.exitCode = 1
}
