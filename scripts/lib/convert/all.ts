/**
 * Many sources on all cores: sources in, conversions out in the same order. Every source is converted in a process beside
 * this one, also when there is but one, so that a file that eats all memory or never ends is one that failed and not the
 * end of the batch.
 */
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { type Conversion, type KnownOrgan, refusedBefore, type Source } from '../../../src/converter/index.ts'
import { message, type RuleId, type Said } from '../../../src/model/rules.ts'
import { runJobs, type Outcome, type Pool } from './processes.ts'

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

/** An ordinary protokoll takes some ten milliseconds and as many megabytes; a scanned yearbook some seconds. */
export const LIMITS: Limits = { bytes: 100_000_000, memory: 1024, time: 60_000, timeAMegabyte: 2_000 }

/** Sources a further process has to get before it is worth its start: it takes as long to start as some protokoll to convert. */
const WORTH_A_PROCESS = 8

/** @param processes At most so many. */
export function convertAll(
  sources: readonly Source[],
  organs: readonly KnownOrgan[],
  processes = availableParallelism(),
  limits = LIMITS,
): Promise<Conversion[]> {
  return inProcesses(sources, organs, Math.min(processes, Math.ceil(sources.length / WORTH_A_PROCESS)), limits)
}

async function inProcesses(
  sources: readonly Source[],
  organs: readonly KnownOrgan[],
  processes: number,
  limits: Limits,
): Promise<Conversion[]> {
  const fitting = sources.filter(({ bytes }) => bytes.length <= limits.bytes)
  const pool: Pool<Source> = {
    script: fileURLToPath(new URL('./worker.ts', import.meta.url)),
    data: organs,
    processes,
    memory: limits.memory,
    time: ({ bytes }) => limits.time + (limits.timeAMegabyte * bytes.length) / 1e6,
  }
  const outcomes = await runJobs<Source, Conversion>(fitting, pool)
  const bySource = new Map(fitting.map((source, at) => [source, outcomes[at] as Outcome<Conversion>]))
  return sources.map((source) => {
    const outcome = bySource.get(source)
    return outcome === undefined
      ? tooLarge(source, limits)
      : 'answer' in outcome
        ? outcome.answer
        : unanswered(source, outcome)
  })
}

function tooLarge(source: Source, { bytes }: Limits): Conversion {
  return failed(source, 'too-large', {
    reason: `Unexpected ${megabytes(source.bytes.length)} MB in one file, expected at most ${megabytes(bytes)}`,
    note: 'put each protokoll in a file of its own',
    found: `${megabytes(source.bytes.length)} MB`,
    expected: `högst ${megabytes(bytes)} MB`,
  })
}

function unanswered(source: Source, { fate, words }: Extract<Outcome<Conversion>, { fate: unknown }>): Conversion {
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
        note: 'expected none; this is a fault in Paragraf, please report it with the source',
        found: last,
      })
    }
  }
}

function failed(source: Source, ruleId: RuleId, said: Said): Conversion {
  return refusedBefore(source, message(ruleId, null, said))
}

const megabytes = (bytes: number): string => String(Math.ceil(bytes / 1e6))
