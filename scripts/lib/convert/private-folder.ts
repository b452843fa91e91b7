/**
 * A folder of this process that nobody else can read, gone when the process ends: what is laid aside there until it is
 * known whether it may be published. What a killed process left is swept by the next.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isAlive } from '../lock.ts'

const NAME = /^paragraf-omvandling-(\d+)-/

/** @returns A new folder, for this process alone. */
export function privateFolder(): string {
  const folders = readdirSync(tmpdir()).filter((name) => {
    const [, pid] = NAME.exec(name) ?? []
    return pid !== undefined && Number(pid) !== process.pid && !isAlive({ pid: Number(pid), started: null })
  })
  for (const name of folders) discard(join(tmpdir(), name))
  const folder = mkdtempSync(join(tmpdir(), `paragraf-omvandling-${process.pid}-`))
  process.once('exit', () => discard(folder))
  return folder
}

/** Somebody else's is theirs to sweep. */
function discard(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch {
    return
  }
}
