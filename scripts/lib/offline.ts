/** Writes what a built site needs to be kept by its readers: the size for the page that offers it, and the worker. */
import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  isKept,
  OFFER_SCRIPT,
  offerOf,
  offerScript,
  WORKER,
  workerScript,
  type KeptFile,
} from '../../src/offline/selection.ts'
import { bundleFile } from '../../src/site/bundle.ts'
import { hashesIn, pathsIn } from './package/folder.ts'

/** Workbox says much in a console that nobody sees. */
const QUIET = { 'process.env.NODE_ENV': '"production"' }

/**
 * Every other file of the site must be there.
 * @param known Hashes of files that need not be read for theirs. @returns What was done, in one line.
 */
export async function writeOffline(site: string, known: ReadonlyMap<string, string> = new Map()): Promise<string> {
  const counted = pathsIn(site).filter((path) => isKept(path) && path !== OFFER_SCRIPT)
  const offer = offerOf(new Map(counted.map((path) => [path, statSync(join(site, path)).size])))
  writeFileSync(join(site, OFFER_SCRIPT), offerScript(offer))
  const amount = `${offer.pages} sidor, ${offer.files} filer, ${Math.round(offer.bytes / 1000)} kB`
  if (offer.tooLarge) return `Läsning utan nät utelämnas: ${amount} är för mycket för en webbläsare.`
  const files = [...hashesIn(site, known)]
    .filter(([path]) => isKept(path))
    .map(([path, hash]): KeptFile => [path, Buffer.from(hash, 'hex').toString('base64')])
  writeFileSync(join(site, WORKER), workerScript(await bundleFile('src/offline/worker', QUIET), files))
  return `Läsning utan nät: ${amount}`
}
