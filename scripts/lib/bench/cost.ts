/**
 * What a command costs: time on the clock, processor time of it and all it starts, and the most memory these held at
 * once.
 */
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { Readable, type Writable } from 'node:stream'

export interface Cost {
  /** On the clock. */
  seconds: number
  /** Of all processors, user and system together, in seconds. */
  cpu: number
  /** Resident, summed over the processes, in 10⁶ bytes; null where the system has no `/proc`. */
  megabytes: number | null
}

/** How often memory is looked at, in milliseconds: peaks are seconds long. */
const EVERY = 150

/** The shell's own `times` has the processor time of every process that has ended below it, which Node cannot tell. */
const TIMED = '"$@"; status=$?; times >&3; exit $status'

/**
 * @param args Program and arguments. @returns Its cost.
 * @throws When it ends with another status than 0: what it said last.
 */
export function measured(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Promise<Cost> {
  const start = performance.now()
  const child = spawn('sh', ['-c', TIMED, 'sh', ...args], {
    cwd,
    env: { ...process.env, ...env, LC_ALL: 'C' },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  })
  const said = collected(child.stdout, child.stderr)
  const times = collected(child.stdio[3])
  let megabytes: number | null = null
  const watch = setInterval(() => {
    megabytes = Math.max(megabytes ?? 0, residentOf(child.pid ?? 0) ?? 0) || null
  }, EVERY)
  return new Promise((done, fail) => {
    child.on('error', fail)
    child.on('close', (status) => {
      clearInterval(watch)
      if (status === 0) done({ seconds: (performance.now() - start) / 1000, cpu: cpuOf(times()), megabytes })
      else fail(new Error(`${args.join(' ')} slutade med ${status}: ${said().slice(-2000)}`))
    })
  })
}

function collected(...streams: (Readable | Writable | null | undefined)[]): () => string {
  const chunks: Buffer[] = []
  for (const stream of streams) if (stream instanceof Readable) stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  return () => Buffer.concat(chunks).toString('utf8')
}

/** @param times Two lines of user and system time, of the shell and of its children: "0m1.230s 0m0.410s". */
export function cpuOf(times: string): number {
  const [, children = ''] = times.trim().split('\n')
  return children.split(' ').reduce((sum, time) => {
    const [minutes = '0', seconds = '0'] = time.replace('s', '').split('m')
    return sum + Number(minutes) * 60 + Number(seconds)
  }, 0)
}

/** Megabytes of a process and all below it; null where `/proc` does not tell. */
function residentOf(root: number): number | null {
  const children = new Map<number, number[]>()
  for (const { pid, parent } of processes()) children.set(parent, [...(children.get(parent) ?? []), pid])
  const tree = [root]
  for (const pid of tree) tree.push(...(children.get(pid) ?? []))
  const kilobytes = tree.map((pid) => Number(/^VmRSS:\s+(\d+)/m.exec(proc(pid, 'status'))?.[1] ?? 0))
  const sum = kilobytes.reduce((all, own) => all + own, 0)
  return sum === 0 ? null : (sum * 1024) / 1e6
}

function processes(): { pid: number; parent: number }[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => ({ pid: Number(name), parent: Number(/\) \S (\d+)/.exec(proc(name, 'stat'))?.[1] ?? 0) }))
  } catch {
    return []
  }
}

/** A process may be gone by now. */
function proc(pid: number | string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return ''
  }
}
