/**
 * One at a time: a lock is a file beside what is written, with the process that holds it. What a dead process left is
 * taken over. It comes into being whole (a link, not an empty file that is filled), and it is taken over only by
 * whoever holds the lock of the lock, so that of two that see the same dead holder one waits for nothing and the other
 * is told.
 */
import { linkSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fieldsOf } from '../../src/model/fields.ts'
import { codeOf } from './error-code.ts'

/** Another process is at it. */
export class Busy extends Error {}

interface Holder {
  pid: number
  /** When the process began, where the system tells: a number that a later process got again is not believed. */
  started: string | null
}

/** What ends a program from outside, with the status a shell expects of it. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const
/** Milliseconds after which a lock without words in it is one whose writer died, where the disk knows no links. */
const UNWRITTEN = 10_000
/** Milliseconds between two tries of one that waits. */
const AGAIN = 100
/** Codes of a disk that knows no links. */
const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'])

const held = new Set<string>()
let listening = false

/**
 * @param path What is written; the lock lies beside it and is called `<path>.las`.
 * @param work What is being done, as the one who has to wait reads it: "Ett annat bygge".
 * @param wait Called once when another holds it, which is then waited for; without it that is an error.
 * @throws {Busy} When another process holds it; nothing has been touched then.
 */
export async function withLock<T>(
  path: string,
  work: string,
  run: () => T | Promise<T>,
  wait?: (busy: Busy) => void,
): Promise<T> {
  const release = wait === undefined ? take(`${path}.las`, work) : await taken(`${path}.las`, work, wait)
  try {
    return await run()
  } finally {
    release()
  }
}

async function taken(path: string, work: string, wait: (busy: Busy) => void): Promise<() => void> {
  for (let isTold = false; ; isTold = true) {
    try {
      return take(path, work)
    } catch (error) {
      if (!(error instanceof Busy)) throw error
      if (!isTold) wait(error)
      await new Promise((done) => setTimeout(done, AGAIN))
    }
  }
}

/** Whether a process with this number lives, and is the one that is meant. */
export function isAlive({ pid, started }: Holder): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (codeOf(error) === 'ESRCH') return false
  }
  const now = startOf(pid)
  return now === null || started === null || now === started
}

function take(path: string, work: string): () => void {
  const own = JSON.stringify({ pid: process.pid, started: startOf(process.pid) } satisfies Holder)
  mkdirSync(dirname(path), { recursive: true })
  listen()
  while (!made(path, own)) {
    const found = read(path)
    if (found === null) continue
    const holder = holderOf(found.text)
    if (holder === null ? Date.now() - found.changed < UNWRITTEN : isAlive(holder)) {
      throw new Busy(
        `${work} pågår${holder === null ? '' : ` (pid ${holder.pid})`}; inget har ändrats. Kör igen när det är klart. (${path})`,
      )
    }
    const release = take(`${path}+`, work)
    if (read(path)?.text === found.text) rmSync(path, { force: true })
    release()
  }
  held.add(path)
  sweepBeside(path)
  return () => {
    if (held.delete(path)) rmSync(path, { force: true })
  }
}

/** @returns False when there is a lock already. */
function made(path: string, own: string): boolean {
  const beside = `${path}.${process.pid}.tmp`
  try {
    writeFileSync(beside, own)
    linkSync(beside, path)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    if (!NO_LINKS.has(codeOf(error))) throw error
    return writtenNew(path, own)
  } finally {
    rmSync(beside, { force: true })
  }
}

function writtenNew(path: string, own: string): boolean {
  try {
    writeFileSync(path, own, { flag: 'wx' })
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

/** Null when it has just gone. */
function read(path: string): { text: string; changed: number } | null {
  try {
    return { text: readFileSync(path, 'utf8'), changed: statSync(path).mtimeMs }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

function holderOf(text: string): Holder | null {
  try {
    const { pid, started } = fieldsOf(JSON.parse(text))
    if (typeof pid !== 'number' || !Number.isSafeInteger(pid) || pid <= 0) return null
    return { pid, started: typeof started === 'string' ? started : null }
  } catch {
    return null
  }
}

/** What Linux knows of when a process began, and which start of the machine that was; null elsewhere. */
function startOf(pid: number): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    // The name, in parentheses, may hold anything; the start is the 20th word after it.
    const [began] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
      .slice(19)
    return `${boot} ${began ?? ''}`
  } catch {
    return null
  }
}

function listen(): void {
  if (listening) return
  listening = true
  process.on('exit', () => {
    for (const path of held) rmSync(path, { force: true })
  })
  for (const [signal, status] of Object.entries(SIGNALS)) process.on(signal, () => process.exit(status))
}

/** One killed while it made its lock. */
function sweepBeside(path: string): void {
  for (const name of readdirSync(dirname(path))) {
    const pid = name.startsWith(`${basename(path)}.`) ? pidIn(name) : null
    if (pid !== null && !isAlive({ pid, started: null })) rmSync(join(dirname(path), name), { force: true })
  }
}

/** The process that a file which is not yet whole belongs to: `x.md.123.tmp`. */
export function pidIn(name: string): number | null {
  const [, pid] = /\.(\d+)\.tmp$/.exec(basename(name)) ?? []
  return pid === undefined ? null : Number(pid)
}
