import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { measureOurs, SAID, STEPS, type Step } from './ours.ts'
import { runPeer } from './peers/run.ts'
import { PEERS } from './peers/table.ts'
import { plotOf, type Line } from './plot.ts'
import { projectOf } from './project.ts'
import { pageOf, type Sized } from './tables.ts'

const PAGE = 'bench.md'
const PLOT = 'bench.svg'

export interface Asked {
  sizes: readonly number[]
  /** Whether other generators are measured too. */
  peers: boolean
  /** The folder that the page is written to. */
  to: string
}

/**
 * Measures every size, one after the other, and writes `docs/bench.md` with its plot. Figures belong there, never in a
 * test.
 */
export async function bench({ sizes, peers, to }: Asked): Promise<void> {
  const measured: Sized[] = []
  for (const meetings of sizes) {
    const project = projectOf(meetings)
    try {
      const ours = await measureOurs(project, (step) => {
        console.log(`${meetings} protokoll: ${SAID[step]}`)
      })
      measured.push({ meetings, ours, peers: peers ? await others(project.folder, meetings) : {} })
    } finally {
      project.remove()
    }
  }
  mkdirSync(to, { recursive: true })
  writeFileSync(join(to, PLOT), plotOf(linesOf(measured)))
  writeFileSync(join(to, PAGE), `${pageOf(measured, machine(), PLOT)}\n`)
  console.log(`Skrev ${join(to, PAGE)} och ${join(to, PLOT)}.`)
}

async function others(folder: string, meetings: number): Promise<Sized['peers']> {
  const costs: Record<string, Awaited<ReturnType<typeof runPeer>>> = {}
  for (const peer of PEERS) {
    console.log(`${meetings} protokoll: ${peer.name}`)
    costs[peer.name] = await runPeer(peer, join(folder, 'content'))
  }
  return costs
}

const DRAWN: readonly Step[] = ['convertCold', 'buildCold', 'convertAdded', 'buildAdded', 'buildUnchanged']

function linesOf(sizes: readonly Sized[]): Line[] {
  const own = DRAWN.map((step): Line => ({
    name: STEPS[step],
    points: sizes.map(({ meetings, ours }) => [meetings, ours.costs[step].seconds]),
  }))
  const theirs = PEERS.map(({ name }): Line => ({
    name,
    points: sizes.flatMap(({ meetings, peers }) => (peers[name] ? [[meetings, peers[name].seconds] as const] : [])),
  }))
  return [...own, ...theirs].filter(({ points }) => points.length > 0)
}

function machine(): string {
  const [first] = cpus()
  return `${cpus().length} × ${first?.model.trim() ?? 'an unknown processor'}, ${Math.round(totalmem() / 1e9)} GB, Node ${process.version}`
}
