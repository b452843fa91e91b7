/**
 * The built site as one zip. It packs what is built and builds nothing, so that what was looked at is what is handed
 * over; a site that is not as it was built is refused.
 */
import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { check } from '../../../src/package/check.ts'
import { ManifestError } from '../../../src/package/manifest.ts'
import { asked } from '../../../src/places.ts'
import { placeOf } from '../build/place.ts'
import { withLock } from '../lock.ts'
import { Faults } from '../one-line.ts'
import { faultsOf, firstOf } from './faults.ts'
import { folderCopy, hasher, pathsIn } from './folder.ts'
import { writeZip } from './zip.ts'
import { secondsSince, tenths } from '../tenths.ts'

/** How many faults are told: after a few it is plain that the site must be built again. */
const TOLD = 5

async function pack(dist: string, to: string): Promise<void> {
  if (!existsSync(join(dist, 'index.html')))
    throw new Error(`Hittade ingen byggd webbplats i ${dist}/. Kör först: ${asked('build')}`)
  if (!relative(resolve(dist), resolve(to)).startsWith('..'))
    throw new Error(`${to} ligger i ${dist}/ och skulle packa sig själv. Ange en annan plats med --to`)
  const faults = await faultsIn(dist)
  if (faults.length > 0)
    throw new Faults([`${dist}/ är inte som den byggdes. Kör om: ${asked('build')}`, ...firstOf(faults, TOLD)])
  const start = performance.now()
  const { bytes, files, hash } = await writeZip(to, pathsIn(dist), (path) => readFileSync(join(dist, path)))
  console.log(`${to}: ${tenths(bytes / 1e6)} MB, ${files} filer, packad på ${secondsSince(start)}`)
  console.log(`SHA-256: ${hash}`)
  console.log(`Lämna kontrollsumman på annat sätt än zip-filen. Kontrollera med: ${asked('verify', to)}`)
  if (!basename(to).endsWith('.zip'))
    console.error('Filens namn slutar inte på .zip; många program öppnar den inte då.')
}

async function faultsIn(dist: string): Promise<string[]> {
  try {
    return faultsOf(await check(folderCopy(dist), { hasher }))
  } catch (error) {
    if (error instanceof ManifestError) return [error.message]
    throw error
  }
}

/**
 * The built site as one zip. Alone with the zip and, where locks can be made beside it, with the site: a build in the
 * middle would change what is packed.
 * @param dist Folder of the site. @param to The zip. @throws What stopped it; no zip was written then.
 */
export function packSite(dist: string, to: string): Promise<void> {
  const packed = (): Promise<void> => pack(dist, to)
  const folder = dirname(resolve(to))
  if (!existsSync(folder))
    return Promise.reject(new Error(`Mappen ${folder} finns inte. Skapa den, eller ange en annan med --to`))
  return withLock(resolve(to), 'En annan packning', async () => {
    if (!isWritable(dirname(resolve(dist)))) return packed()
    return withLock(placeOf(dist).dist, 'Ett bygge eller en packning', packed)
  })
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}
