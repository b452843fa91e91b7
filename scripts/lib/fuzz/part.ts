/** A process of `fuzz.ts`: runs its share of the mutations and prints one line of JSON a find, and one at the end. */
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { convert } from '../../../src/converter/index.ts'
import { readOrgans, readSources } from '../convert/files.ts'
import { faultOf } from './fault.ts'
import { edits, mutate } from './mutate.ts'

const [first = 0, step = 1, runs = 0] = process.argv.slice(2).map(Number)
const sources = readSources('seeds').filter(({ name }) => name.endsWith('.txt'))
const organs = readOrgans(join('content', 'organ'))

/** Milliseconds a thousand lines, of the conversions of some size. */
const paces: number[] = []
let converted = 0
for (let run = first; run < runs; run += step) {
  const seed = sources[Math.floor(run / 2) % sources.length]
  const [list] = fc.sample(edits, { seed: run + 1, numRuns: 1 })
  if (!seed || !list) continue
  const bytes = mutate(seed.bytes, list)
  const start = performance.now()
  // Half without the sidecar, whose titles and body would stop what has lost its §.
  const conversion = await convert({ ...seed, bytes, sidecar: run % 2 === 0 ? seed.sidecar : null }, organs)
  const ms = performance.now() - start
  const fault = faultOf(conversion)
  if (conversion.outcome === 'converted') {
    converted++
    if (conversion.stages.ledger.lines >= 100) paces.push((1000 * ms) / conversion.stages.ledger.lines)
  }
  if (fault !== null) {
    const file = join(tmpdir(), `fuzz-${run}.txt`)
    writeFileSync(file, bytes)
    console.log(JSON.stringify({ run, seed: seed.name, fault, file }))
  }
}
console.log(JSON.stringify({ converted, paces: paces.map((pace) => Number(pace.toFixed(1))) }))
