/**
 * Mutates the seeds and converts what comes of it: no crash, no line unaccounted for, and time that follows the number
 * of lines. The same run is the same mutation on every machine. What was found is kept as a file, named where it is
 * told.
 */
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { convert } from '../../../src/converter/index.ts'
import { readSources } from '../convert/files.ts'

export interface Work {
  runs: number
  /** Processes they are shared by. */
  jobs: number
}

interface Find {
  run: number
  seed: string
  fault: string
  file: string
}
interface Sum {
  converted: number
  paces: number[]
}

/** One process with its share of the runs. */
async function part({ runs, jobs }: Work, first: number, told: (find: Find) => void): Promise<Sum> {
  const child = spawn(
    process.execPath,
    [fileURLToPath(new URL('./part.ts', import.meta.url)), String(first), String(jobs), String(runs)],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  let sum: Sum | null = null
  for await (const line of createInterface({ input: child.stdout })) {
    // A line that `part.ts` wrote, from the same folder.
    const said = JSON.parse(line) as Find | Sum
    if ('fault' in said) told(said)
    else sum = said
  }
  if (sum === null)
    throw new Error(`En process dog under körning ${first}, ${first + jobs}, … Kör om med --jobs 1 för att se var.`)
  return sum
}

/** Milliseconds a thousand lines, of the seed with the most lines put after itself again and again. */
async function growth(): Promise<{ lines: number; pace: number }[]> {
  const [largest] = readSources('seeds')
    .filter(({ name }) => name.endsWith('.txt'))
    .sort((a, b) => b.bytes.length - a.bytes.length)
  if (!largest) return []
  const rows = []
  for (const times of [1, 4, 16, 64]) {
    const bytes = Buffer.concat(Array.from({ length: times }, () => largest.bytes))
    const lines = bytes.toString('utf8').split('\n').length
    const start = performance.now()
    await convert({ ...largest, bytes }, [])
    rows.push({ lines, pace: (1000 * (performance.now() - start)) / lines })
  }
  return rows
}

/** A file a hundred times larger may take so much longer a line before time no longer follows its lines. */
const MOST_GROWTH = 4

/** @returns Exit status: 1 when something was found. */
export async function fuzz({ runs, jobs }: Work): Promise<number> {
  const start = performance.now()
  let finds = 0
  const sums = await Promise.all(
    Array.from({ length: jobs }, (_, first) =>
      part({ runs, jobs }, first, ({ run, seed, fault, file }) => {
        finds++
        console.log(`körning ${run} (${seed}): ${fault}; sparad i ${file}`)
      }),
    ),
  )
  const paces = sums.flatMap((sum) => sum.paces).sort((a, b) => a - b)
  const at = (share: number): string =>
    (paces[Math.min(paces.length - 1, Math.floor(share * paces.length))] ?? 0).toFixed(1)
  console.log(
    `fuzz: ${runs} körningar, ${sums.reduce((sum, { converted }) => sum + converted, 0)} omvandlade, resten avvisade med skäl, ${finds} fel, ${((performance.now() - start) / 1000).toFixed(0)} s på ${jobs} processer`,
  )
  console.log(`ms per 1000 rader: median ${at(0.5)}, 99 % ${at(0.99)}, mest ${at(1)}`)
  const grown = await growth()
  for (const { lines, pace } of grown) console.log(`  ${lines} rader: ${pace.toFixed(1)} ms per 1000 rader`)
  const [first, last] = [grown[0], grown.at(-1)]
  const isLinear = first !== undefined && last !== undefined && last.pace <= MOST_GROWTH * first.pace
  if (!isLinear) console.log('Tiden följer inte antalet rader.')
  return finds > 0 || !isLinear ? 1 : 0
}
