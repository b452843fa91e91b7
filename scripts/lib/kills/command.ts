/** A command of the project as a process of its own, which may be killed after a while. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'

export const COMMANDS = ['convert', 'build', 'package'] as const
export type Command = (typeof COMMANDS)[number]

export interface Ended {
  /** Null when it was killed. */
  status: number | null
  said: string
  ms: number
}

/** @param killAfter Milliseconds until it gets SIGKILL, which it can do nothing about; never, where it is left out. */
export function runCommand(home: string, command: Command, killAfter?: number): Promise<Ended> {
  const start = performance.now()
  return new Promise((ended, failed) => {
    const child = spawn(process.execPath, [join(home, 'scripts', `${command}.ts`)], {
      cwd: home,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, PARAGRAF_CONTENT: 'content' },
    })
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8')
    })
    child.on('error', failed)
    const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter)
    child.on('exit', (status) => {
      clearTimeout(timer)
      ended({ status, said: said.trim(), ms: performance.now() - start })
    })
  })
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
