/** How fast sources are converted, and the site built. Figures belong in closing notes, never in a test. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import swedish from 'dictionary-sv'
import { wordsOf } from '../../src/swedish/stem.ts'
import { convertAll, waiting, type Waiting } from './convert/all.ts'
import { makeAside } from './convert/aside.ts'
import { readFolder, readOrgans } from './convert/files.ts'
import { corpusOf } from './corpus/meetings.ts'
import { stockOf } from './corpus/words.ts'

const SEEDS = 'seeds'
const INVENTED = 1000
const CORES = availableParallelism()
const aside = makeAside()

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Milliseconds of each round, one after the other. */
async function rounds(count: number, work: () => unknown): Promise<number[]> {
  const times: number[] = []
  for (let round = 0; round < count; round++) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  return times
}

/** The protokoll of `npm run corpus`, without writing them. */
function invented(): Waiting[] {
  const words = readdirSync(SEEDS).flatMap((name) => wordsOf(readFileSync(join(SEEDS, name), 'utf8')))
  const { files } = corpusOf(INVENTED, stockOf(Buffer.from(swedish.dic).toString('utf8'), words))
  return [...files].map(({ name, text, sidecar }) =>
    waiting({ name: `${name}.txt`, bytes: Buffer.from(text), sidecar }),
  )
}

async function measure(what: string, sources: readonly Waiting[], count: number, processes: number): Promise<void> {
  const organs = readOrgans(join('content', 'organ'))
  const ms = median(await rounds(count, () => convertAll(sources, organs, { aside, processes })))
  const megabytes = sources.reduce((sum, { size }) => sum + size, 0) / 1e6
  console.log(
    `convert, ${what}: ${sources.length} källor, ${megabytes.toFixed(2)} MB, ${processes === 1 ? 'en kärna' : `${processes} kärnor`}: ${(ms / 1000).toFixed(2)} s, ${(ms / sources.length).toFixed(1)} ms per protokoll, ${(megabytes / (ms / 1000)).toFixed(2)} MB/s`,
  )
}

/** The seeds and 1,000 invented protokoll, on one core and on all; and the build of today's content. */
export async function bench(): Promise<void> {
  await measure('fröna', readFolder(SEEDS).sources, 9, 1)
  const thousand = invented()
  for (const processes of new Set([1, CORES])) await measure('påhittade', thousand, 3, processes)

  const folder = mkdtempSync(join(tmpdir(), 'paragraf-bench-'))
  const build = median(await rounds(3, () => spawnSync(process.execPath, ['scripts/build.ts', join(folder, 'dist')])))
  rmSync(folder, { recursive: true, force: true })
  console.log(`build, fröna: ${(build / 1000).toFixed(1)} s`)
}
