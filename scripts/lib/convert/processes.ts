/**
 * Jobs in processes of their own, with a limit on memory and time each: jobs in, what became of each out, in the same
 * order. One that dies or does not come back takes its own job with it and no other; another takes its place. Processes
 * and not threads, since a thread that runs out of memory may take the whole program with it. Knows nothing of what the
 * jobs are.
 */
import { fork, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** What a process says when it can take its first job; its other words are answers. */
export const READY = 'ready'
/** What it says when a part of its job is done that takes long, a page of a scan: the time it may take begins anew. */
export const WORKING = 'working'

/** How a job ended that has no answer. */
type Fate = 'out-of-memory' | 'took-too-long' | 'died'

export type Outcome<Answer> = { answer: Answer } | { fate: Fate; words: string }

export interface Pool<Job> {
  /**
   * A script that says {@link READY} when it has got {@link Pool.data}, then gives one message back for each it gets.
   */
  script: string
  /** What each process is given first. */
  data: unknown
  processes: number
  /** Megabytes of a process' objects. */
  memory: number
  /** Milliseconds that a job may take once its process is ready, or once it last said {@link WORKING}. */
  time: (job: Job) => number
  /** What a process is given of a job, made when it is given; the job itself where nothing else is said. */
  given?: (job: Job) => object
}

/**
 * Megabytes that a process may hold besides its objects: the program itself, bytes that are unpacked, pages of a PDF.
 */
const BESIDES = 1536
/** Milliseconds between two looks at what a process holds. */
const LOOK = 500
/** Letters of a process' last words that are kept. */
const LAST_WORDS = 20_000
const NO_MEMORY = /heap out of memory|Reached heap limit|Array buffer allocation failed|invalid (?:table|array) size/i

/** @throws When a process cannot even begin, which no job brings about. */
export async function runJobs<Job, Answer>(jobs: readonly Job[], pool: Pool<Job>): Promise<Outcome<Answer>[]> {
  const outcomes = new Array<Outcome<Answer>>(jobs.length)
  const left = jobs.map((job, at): Taken<Job> => ({ at, job })).reverse()
  const lane = async (): Promise<void> => {
    while (left.length > 0) {
      await oneProcess<Job, Answer>(pool, {
        next: () => left.pop() ?? null,
        keep: (at, outcome) => {
          outcomes[at] = outcome
        },
        again: (taken) => {
          left.push(taken)
        },
      })
    }
  }
  await Promise.all(Array.from({ length: Math.min(pool.processes, jobs.length) }, lane))
  return outcomes
}

interface Taken<Job> {
  at: number
  job: Job
}

interface Desk<Job, Answer> {
  next: () => Taken<Job> | null
  keep: (at: number, outcome: Outcome<Answer>) => void
  /** For one that may have met what an earlier job left behind. */
  again: (taken: Taken<Job>) => void
}

/** A process that takes the next job until there is none, or until it dies of one. */
function oneProcess<Job, Answer>(
  { script, data, memory, time, given }: Pool<Job>,
  { next, keep, again }: Desk<Job, Answer>,
): Promise<void> {
  return new Promise((finished, failed) => {
    const child = fork(script, [], {
      execArgv: [`--max-old-space-size=${memory}`],
      serialization: 'advanced',
      stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    })
    const killed = (): boolean => child.kill('SIGKILL')
    process.once('exit', killed)
    let current: Taken<Job> | null = null
    let stopped: Fate | null = null
    let clock: NodeJS.Timeout | undefined
    let words = ''
    let answered = 0
    let isReady = false
    const stop = (fate: Fate): void => {
      stopped = fate
      child.kill('SIGKILL')
    }
    const look = setInterval(() => {
      if (heldBy(child) > memory + BESIDES) stop('out-of-memory')
    }, LOOK)
    const startClock = (job: Job): void => {
      clearTimeout(clock)
      clock = setTimeout(() => {
        stop('took-too-long')
      }, time(job))
    }
    const give = (): void => {
      current = next()
      if (current === null) {
        child.kill('SIGKILL')
        return
      }
      startClock(current.job)
      child.send(given === undefined ? (current.job as object) : given(current.job))
    }
    child.on('message', (said: unknown) => {
      if (said === WORKING) {
        if (current !== null && stopped === null) startClock(current.job)
        return
      }
      clearTimeout(clock)
      // It was stopped while its answer was on the way.
      if (stopped !== null) return
      isReady = true
      if (current !== null) {
        keep(current.at, { answer: said as Answer })
        answered++
      }
      give()
    })
    child.stderr?.on('data', (chunk: Buffer) => {
      words = (words + chunk.toString('utf8')).slice(-LAST_WORDS)
    })
    // What could not be sent is told by its end.
    child.on('error', (error) => {
      words += error.message
    })
    child.on('close', (code, signal) => {
      clearTimeout(clock)
      clearInterval(look)
      process.removeListener('exit', killed)
      const fate = stopped ?? (NO_MEMORY.test(words) || signal === 'SIGKILL' ? 'out-of-memory' : 'died')
      if (!isReady) failed(new Error(`A process of the pool could not begin: ${lastOf(words, code, signal)}`))
      else {
        if (current === null) process.stderr.write(words)
        else if (answered > 0 && fate !== 'took-too-long') again(current)
        else
          keep(current.at, {
            fate,
            words:
              fate === 'took-too-long'
                ? `${Math.round(time(current.job) / 1000)} s`
                : fate === 'out-of-memory'
                  ? `${memory} MB`
                  : lastOf(words, code, signal),
          })
        finished()
      }
    })
    child.send({ data })
  })
}

/** The error it named, or how it ended. */
function lastOf(words: string, code: number | null, signal: string | null): string {
  return /^\w*Error: .*$/m.exec(words)?.[0] ?? `status ${code ?? signal ?? 'unknown'}`
}

/** Megabytes of memory, where the system tells; 0 elsewhere. */
function heldBy({ pid }: ChildProcess): number {
  try {
    const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid ?? 0}/status`, 'utf8')) ?? []
    return Number(kilobytes ?? 0) / 1024
  } catch {
    return 0
  }
}
