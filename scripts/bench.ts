/**
 * `npm run bench`: how fast sources are converted, and how fast the site is built from today's content.
 * Prints medians of several rounds; figures belong in closing notes, never in a test.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { convert } from './convert/convert.ts'
import { readOrgans, readSources } from './convert/store.ts'

const ROUNDS = 9

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

async function time(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** Milliseconds of each round, one after the other. */
async function rounds(count: number, work: () => unknown): Promise<number[]> {
  const times: number[] = []
  for (let round = 0; round < count; round++) times.push(await time(work))
  return times
}

const sources = readSources(process.argv[2] ?? 'seeds')
const organs = readOrgans(join('content', 'organ'))
const bytes = sources.reduce((sum, source) => sum + source.bytes.length, 0)
const ms = median(await rounds(ROUNDS, async () => {
  for (const source of sources) await convert(source, organs)
}))
console.log(`convert: ${sources.length} källor, ${ms.toFixed(0)} ms, ${(ms / sources.length).toFixed(1)} ms per protokoll, ${(bytes / 1e6 / (ms / 1000)).toFixed(2)} MB/s på en kärna`)

const folder = mkdtempSync(join(tmpdir(), 'paragraf-bench-'))
const build = median(await rounds(3, () => spawnSync(process.execPath, ['scripts/build.ts', join(folder, 'dist')])))
rmSync(folder, { recursive: true, force: true })
console.log(`build: ${(build / 1000).toFixed(1)} s`)
