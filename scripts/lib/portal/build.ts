/**
 * Sites to a finished portal: read, made aside as a whole, and put in its place at the end, so that what goes wrong
 * leaves the one that was.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { SITE } from '../../../src/data/paths.ts'
import { inEngine } from '../../../src/places.ts'
import { connectSources } from '../../../src/portal/policy.ts'
import { pagesOf } from '../../../src/portal/pages/pages.ts'
import { tellFaults } from '../../../src/portal/settings.ts'
import type { PortalSettings, Site } from '../../../src/portal/types.ts'
import { browserPart, pagefindFiles } from '../../../src/search/index/pagefind.ts'
import { INDEX_VERSION } from '../../../src/search/version.ts'
import { bundleFile } from '../../../src/site/bundle.ts'
import { styleSheet } from '../../../src/site/styles.ts'
import { assertReplaceable, moveIn, placeOf, recover } from '../build/place.ts'
import { withLock } from '../lock.ts'
import { gzip } from '../search/compress.ts'
import { Faults } from '../one-line.ts'
import { readSites } from './read.ts'

const WORK = 'Ett annat portalbygge'
/** How hard zlib tries. */
const SMALLEST = 9

/** What is said when it is done, a line each. */
type Told = string[]

/** @param folder Where the portal is to lie. @throws What stopped it; the folder is as it was then. */
export async function buildPortal(settings: PortalSettings, folder: string): Promise<Told> {
  const place = { ...placeOf(folder), work: resolve('.cache', 'portal') }
  return withLock(place.dist, WORK, () =>
    withLock(place.work, WORK, async () => {
      recover(place)
      try {
        assertReplaceable(place.dist)
        assertNoSite(place.dist)
        const { sites, faults } = await readSites(settings.sites)
        if (faults.length > 0) throw new Faults(tellFaults(faults))
        await make(place.work, settings, sites)
        moveIn(place)
        return toldOf(place.dist, sites)
      } catch (error) {
        recover(place)
        throw error
      }
    }),
  )
}

/** A portal looks like a site in all but its own data. */
function assertNoSite(dist: string): void {
  if (existsSync(join(dist, SITE)))
    throw new Error(`I ${dist} ligger en byggd webbplats, ingen portal. Ange en annan mapp med --to.`)
}

function toldOf(dist: string, sites: readonly Site[]): Told {
  const other = sites.filter(({ indexVersion }) => indexVersion !== INDEX_VERSION)
  return [
    `Portalen ligger i ${dist}: ${sites.length} webbplatser, ${sites.reduce((sum, { paragrafer }) => sum + paragrafer, 0)} paragrafer.`,
    ...other.map(
      ({ name, indexVersion }) =>
        `${name} har ${indexVersion < INDEX_VERSION ? 'en äldre' : 'en nyare'} sökning än portalen och söks inte förrän ${
          indexVersion < INDEX_VERSION ? 'den byggs om' : 'portalen byggs med en nyare version'
        }.`,
    ),
    `Skickar portalens server en egen Content-Security-Policy ska den tillåta: connect-src ${connectSources(sites.map(({ address }) => address))}`,
  ]
}

const FONT = '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2'

async function make(folder: string, settings: PortalSettings, sites: readonly Site[]): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  const put = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  for (const [path, html] of pagesOf(settings, sites)) put(path, html)
  put('assets/site.css', await styleSheet(['fonts']))
  put('assets/portal.js', await bundleFile('src/portal/page/portal'))
  put('assets/serif.woff2', readFileSync(createRequire(inEngine('package.json')).resolve(FONT)))
  copyFileSync(inEngine('public', 'assets', 'paragraf.svg'), join(folder, 'assets', 'paragraf.svg'))
  const { script, wasm } = await engine()
  put('pagefind/motor.js', script)
  put('pagefind/wasm.bin', wasm)
}

/** What runs in the reader's browser, made of an index of next to nothing. */
async function engine(): Promise<{ script: string; wasm: Uint8Array }> {
  const { script, wasm } = await browserPart(await pagefindFiles('protokoll'))
  return { script, wasm: gzip(wasm, SMALLEST) }
}
