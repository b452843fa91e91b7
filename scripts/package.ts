/**
 * `npm run package`: the built site as one zip. It packs what is built and builds nothing, so that what was looked at is
 * what is handed over; a site that is not as it was built is refused.
 */
import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { check } from '../src/package/check.ts'
import { ManifestError } from '../src/package/manifest.ts'
import { placeOf } from './lib/build/place.ts'
import { Busy, withLock } from './lib/lock.ts'
import { oneLine } from './lib/one-line.ts'
import { folderCopy, hasher, isSite, pathsIn } from './lib/package/folder.ts'
import { faultsOf, firstOf } from './lib/package/faults.ts'
import { writeZip } from './lib/package/zip.ts'

const USAGE = 'Usage: npm run package -- [--dist DIR] [--to FILE.zip]'
/** How many faults are told: after a few it is plain that the site must be built again. */
const TOLD = 5

async function pack(dist: string, to: string): Promise<void> {
  if (!isSite(dist)) throw new Error(`Hittade ingen byggd webbplats i ${dist}/. Kör först: npm run build`)
  if (!relative(resolve(dist), resolve(to)).startsWith('..'))
    throw new Error(`${to} ligger i ${dist}/ och skulle packa sig själv. Ange en annan plats med --to`)
  const faults = await faultsIn(dist)
  if (faults.length > 0)
    throw new Error([`${dist}/ är inte som den byggdes. Kör om: npm run build`, ...firstOf(faults, TOLD)].join('\n'))
  const start = performance.now()
  const { bytes, files, hash } = await writeZip(to, pathsIn(dist), (path) => readFileSync(join(dist, path)))
  const seconds = ((performance.now() - start) / 1000).toFixed(1).replace('.', ',')
  console.log(`${to}: ${inMegabytes(bytes)} MB, ${files} filer, packad på ${seconds} s`)
  console.log(`SHA-256: ${hash}`)
  console.log(`Lämna kontrollsumman på annat sätt än zip-filen. Kontrollera med: npm run verify -- ${to}`)
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

function inMegabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1).replace('.', ',')
}

/** Alone with the zip and, where locks can be made beside it, with the site: a build in the middle would change what is packed. */
function alone(dist: string, to: string): Promise<void> {
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

try {
  const { values } = parseArgs({
    options: { dist: { type: 'string', default: 'dist' }, to: { type: 'string', default: 'paragraf.zip' } },
  })
  await alone(values.dist.replace(/(?<![\\/])[\\/]+$/, ''), values.to)
} catch (error) {
  const misuse = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  console.error(
    error instanceof Busy
      ? error.message
      : `package: ${misuse || isPlain(error) ? (error as Error).message : oneLine(error)}${misuse ? `\n${USAGE}` : ''}`,
  )
  process.exitCode = misuse ? 2 : 1
}

/** Our own words, which may be several lines; those of the system are put into one. */
function isPlain(error: unknown): boolean {
  return error instanceof Error && !('code' in error)
}
