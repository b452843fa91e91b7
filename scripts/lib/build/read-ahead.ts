/**
 * Content read in threads beside the check that needs it: they begin with the last meeting and the check with the
 * first, and what one has read the other finds remembered. The check tells what is wrong; what is, is not remembered.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkContent, type ContentFile } from '../../../src/archive/check.ts'
import { contentFolder, listIds } from '../../../src/archive/files.ts'
import { type Meeting, readOrgan } from '../../../src/content-file/read.ts'
import { officeNames } from '../../../src/privacy/index.ts'
import { type Thread, threadScript } from '../thread.ts'
import { meetingLists } from './meeting-lists.ts'
import { type Checked, checkedName, checkedOf, parsedName } from './checked-meeting.ts'
import type { Content } from './content.ts'
import { type Memory, memoryOf } from './memory/index.ts'
import type { BuildInput } from './threads.ts'
import { sharedQueue, workQueue } from './work-queue.ts'

/** Fewer meetings are sooner read than a thread has begun. */
const WORTH = 12

interface ReadAheadInput extends BuildInput {
  /** Which of the threads it is, from 0. */
  at: number
  of: number
  /** What tells them that the check is done ({@link workQueue}). */
  shared: SharedArrayBuffer
}

/** Its other end is the thread. */
export const READ_AHEAD = threadScript<ReadAheadInput, null>(['build', 'read-ahead-worker'])

interface Work extends BuildInput {
  /** How many may be at work, the check's among them. */
  threads: number
}

/**
 * Has content read beside the check, and ends that when the check is done. The meeting that a thread is at is read to
 * its end: a thread that is stopped while it writes can take the process with it.
 */
export async function readBeside<T>(work: Work, check: () => T): Promise<T> {
  const shared = sharedQueue()
  const readers = readersOf(work, shared)
  try {
    return check()
  } finally {
    workQueue(shared).end()
    await Promise.allSettled(readers.map(({ answer }) => answer))
    await Promise.all(readers.map(({ stop }) => stop()))
  }
}

function readersOf({ content, owner, threads }: Work, shared: SharedArrayBuffer): Thread<null>[] {
  const memory = memoryOf(owner)
  const unread = listIds('protokoll').filter((id) => !memory.has(parsedName(content, id)))
  const of = Math.min(threads - 1, Math.floor(unread.length / WORTH))
  return Array.from({ length: Math.max(0, of) }, (_, at) => READ_AHEAD.start({ content, owner, at, of, shared }))
}

/** Reads a thread's part of the meetings, the last first. @throws Where the file of a body cannot be read. */
export function readAhead(
  content: Content,
  memory: Memory,
  { at, of, shared }: Omit<ReadAheadInput, keyof BuildInput>,
): void {
  const queue = workQueue(shared)
  const offices = listIds('organ').flatMap((id) => officeNames(readOrgan(textOf(`organ/${id}.md`), id)))
  const own = listIds('protokoll')
    .reverse()
    .filter((_, nth) => nth % of === at)
  for (const id of own) {
    if (queue.isEnded()) return
    const name = checkedName(content, offices, id)
    if (memory.has(name)) continue
    const made = checkedMeeting(content, id, { memory, offices })
    if (made !== null) memory.write(name, made)
  }
}

/** @returns Null where something is wrong with it. */
function checkedMeeting(
  content: Content,
  id: string,
  { memory, offices }: { memory: Memory; offices: readonly string[] },
): Checked | null {
  const paths = [`protokoll/${id}.md`, `protokoll/${id}.txt`].filter((path) => content.hashes.has(path))
  const files = paths.map((path): ContentFile => ({ path, text: textOf(path) }))
  const made: Checked[] = []
  const keep = (_: string, meeting: Meeting): void => {
    memory.write(parsedName(content, id), meeting)
    made.push(checkedOf(content, id, meeting, meetingLists(content, memory).lay(id, meeting)))
  }
  const faults = checkContent(files, '', { meeting: keep }, offices)
  return faults.length === 0 ? (made[0] ?? null) : null
}

const textOf = (path: string): string => readFileSync(join(contentFolder(), path), 'utf8')
