/**
 * Takes away what a killed process left behind: files that were not yet whole, `NAME.PID.tmp` of processes that are
 * gone.
 */
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isAlive, pidIn } from './lock.ts'

/** @returns How many files went. Only what looks like ours and has no process is touched. */
export function sweep(folder: string): number {
  if (!existsSync(folder)) return 0
  const left = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => {
    const pid = entry.isFile() ? pidIn(entry.name) : null
    return pid !== null && pid !== process.pid && !isAlive({ pid, started: null })
  })
  for (const { parentPath, name } of left) rmSync(join(parentPath, name), { force: true })
  return left.length
}
