/**
 * Many sources on all cores: sources in, what is told of each out in the same order; what each would publish is laid
 * aside. Every source is converted in a process beside this one, also when there is but one, so that a file that eats
 * all memory or never ends is one that failed and not the end of the batch.
 */
import { availableParallelism } from 'node:os'
import { entryAt } from '../../../src/model/lists.ts'
import {
  type KnownOrgan,
  officesOf,
  OWN_FAULT,
  refusedBefore,
  type Source,
  type Unread,
} from '../../../src/converter/index.ts'
import { message, type RuleId, type Said } from '../../../src/model/rules.ts'
import { inEngine, SCRIPT } from '../../../src/places.ts'
import { resultOf } from '../../../src/review/result.ts'
import { readStored, type StoredConversion } from './store.ts'
import type { Given, Told } from './worker.ts'
import type { Outcome, Pool } from './job-process.ts'
import { runJobs } from './processes.ts'

/** What one source may take. */
export interface Limits {
  /** Bytes; a larger one is not even sent to a process. */
  bytes: number
  /** Megabytes of a process' objects. */
  memory: number
  /** Milliseconds, and as many more for each megabyte. */
  time: number
  timeAMegabyte: number
}

/**
 * An ordinary protokoll takes some ten milliseconds and as many megabytes; a scanned yearbook, or 2,000 §§ in one file,
 * some seconds. Time is the clock's, and a machine that does much else at once must not make a source one that never
 * ends.
 */
export const LIMITS: Limits = { bytes: 100_000_000, memory: 1024, time: 180_000, timeAMegabyte: 2_000 }

/**
 * Sources a further process has to get before it is worth its start: it takes as long to start as some protokoll to
 * convert.
 */
const WORTH_A_PROCESS = 8

/** A source that is read when its turn comes, and not kept. */
export interface Waiting {
  source: Unread
  /** Bytes. */
  size: number
  read: () => Uint8Array
  /** Tells what its conversion is made of, see `changed.ts`. */
  key?: string
}

/** A source that is held already, as tests and a single file have it. */
export const waiting = ({ bytes, ...source }: Source): Waiting => ({ source, size: bytes.length, read: () => bytes })

export interface Ways {
  /** The folder that what would be published is laid in, see `store.ts`. */
  aside: string
  /** Whether the report's part of each is laid there too. */
  hasReport?: boolean
  /** At most so many. */
  processes?: number
  limits?: Limits
}

/** @returns What is kept of each, in order; one that is too large, takes too long or ends its process has failed. */
export async function convertAll(
  sources: readonly Waiting[],
  organs: readonly KnownOrgan[],
  { aside, hasReport = false, processes = availableParallelism(), limits = LIMITS }: Ways,
): Promise<StoredConversion[]> {
  const fitting = sources.filter(({ size }) => size <= limits.bytes)
  const pool: Pool<Waiting> = {
    script: inEngine('scripts', 'lib', 'convert', `worker${SCRIPT}`),
    data: { organs, aside, hasReport } satisfies Told,
    processes: Math.min(processes, Math.ceil(sources.length / WORTH_A_PROCESS)),
    memory: limits.memory,
    time: ({ size }) => limits.time + (limits.timeAMegabyte * size) / 1e6,
    given,
  }
  const outcomes = await runJobs<Waiting, string>(fitting, pool)
  const bySource = new Map(fitting.map((source, at) => [source, entryAt(outcomes, at)]))
  const offices = officesOf(organs)
  return sources.map((source) => {
    const outcome = bySource.get(source)
    if (outcome === undefined) return tooLarge(source, limits)
    if (!('answer' in outcome)) return unanswered(source, outcome)
    return readStored(outcome.answer, offices)
  })
}

const whole = ({ source, read }: Waiting): Source => ({ ...source, bytes: read() })
const given = (one: Waiting): Given => ({ source: whole(one), key: one.key ?? '' })

function tooLarge(source: Waiting, { bytes }: Limits): StoredConversion {
  return failed(source, 'too-large', {
    reason: `Unexpected ${megabytes(source.size)} MB in one file, expected at most ${megabytes(bytes)}`,
    note: 'put each protokoll in a file of its own',
    found: `${megabytes(source.size)} MB`,
    expected: `högst ${megabytes(bytes)} MB`,
  })
}

function unanswered(source: Waiting, { fate, words }: Extract<Outcome<string>, { fate: unknown }>): StoredConversion {
  switch (fate) {
    case 'out-of-memory':
      return failed(source, 'out-of-memory', {
        reason: `Unexpected need of more than ${words} of memory, expected less for one file`,
        note: 'divide the file, or save it as text; the other sources were converted',
        found: `mer än ${words}`,
        expected: 'mindre för en fil',
      })
    case 'took-too-long':
      return failed(source, 'took-too-long', {
        reason: `Unexpected conversion without an end after ${words}, expected less for one file`,
        note: 'divide the file, or save it as text; the other sources were converted',
        found: `inte klar efter ${words}`,
        expected: 'mindre för en fil',
      })
    case 'died': {
      const last = words.replace(/\s+/g, ' ').slice(0, 200)
      return failed(source, 'fault', {
        reason: `Unexpected end of the process that converted it: ${last}`,
        note: OWN_FAULT,
        found: last,
      })
    }
  }
}

function failed(source: Waiting, ruleId: RuleId, said: Said): StoredConversion {
  return { result: resultOf(refusedBefore(whole(source), message(ruleId, null, said))), parts: {} }
}

const megabytes = (bytes: number): string => String(Math.ceil(bytes / 1e6))
