/**
 * A process that takes one job after another until there is none, or until it dies of one. It is stopped when a job
 * takes too long or holds too much.
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

/** A job and its place among them. */
export interface Taken<Job> {
  at: number
  job: Job
}

/** Where a process fetches its jobs and leaves what became of them. */
interface JobQueue<Job, Answer> {
  next: () => Taken<Job> | null
  keep: (at: number, outcome: Outcome<Answer>) => void
  /** For one that may have met what an earlier job left behind. */
  again: (taken: Taken<Job>) => void
}

/** Begins at once. */
export class JobProcess<Job, Answer> {
  readonly #pool: Pool<Job>
  readonly #queue: JobQueue<Job, Answer>
  readonly #child: ChildProcess
  #current: Taken<Job> | null = null
  #stopped: Fate | null = null
  #clock: NodeJS.Timeout | undefined
  #words = ''
  #answered = 0
  #isReady = false

  constructor(pool: Pool<Job>, queue: JobQueue<Job, Answer>) {
    this.#pool = pool
    this.#queue = queue
    this.#child = fork(pool.script, [], {
      execArgv: [`--max-old-space-size=${pool.memory}`],
      serialization: 'advanced',
      stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    })
    this.#child.on('message', (said: unknown) => {
      // The script is ours, and whoever names it says what it answers.
      if (said !== WORKING) this.#take(said as Answer)
      else if (this.#current !== null && this.#stopped === null) this.#startClock(this.#current.job)
    })
    this.#child.stderr?.on('data', (chunk: Buffer) => {
      this.#words = (this.#words + chunk.toString('utf8')).slice(-LAST_WORDS)
    })
    // What could not be sent is told by its end.
    this.#child.on('error', (error) => {
      this.#words += error.message
    })
    this.#child.send({ data: pool.data })
  }

  /** When it has ended, and all that it did is at the queue. @throws When it could not even begin. */
  end(): Promise<void> {
    const killed = (): boolean => this.#child.kill('SIGKILL')
    process.once('exit', killed)
    const look = setInterval(() => {
      if (heldBy(this.#child) > this.#pool.memory + BESIDES) this.#stop('out-of-memory')
    }, LOOK)
    return new Promise((ended, failed) => {
      this.#child.on('close', (code, signal) => {
        clearTimeout(this.#clock)
        clearInterval(look)
        process.removeListener('exit', killed)
        const last = lastOf(this.#words, code, signal)
        if (this.#isReady) {
          this.#settle(this.#fateOf(signal), last)
          ended()
        } else failed(new Error(`A process of the pool could not begin: ${last}`))
      })
    })
  }

  /** @param answer To the job it has; where it has none yet, it says that it is ready for one. */
  #take(answer: Answer): void {
    clearTimeout(this.#clock)
    // It was stopped while its answer was on the way.
    if (this.#stopped !== null) return
    this.#isReady = true
    if (this.#current !== null) {
      this.#queue.keep(this.#current.at, { answer })
      this.#answered++
    }
    this.#give()
  }

  #give(): void {
    this.#current = this.#queue.next()
    if (this.#current === null) {
      this.#child.kill('SIGKILL')
      return
    }
    const { job } = this.#current
    this.#startClock(job)
    this.#child.send(this.#pool.given === undefined ? (job as object) : this.#pool.given(job))
  }

  #startClock(job: Job): void {
    clearTimeout(this.#clock)
    this.#clock = setTimeout(() => {
      this.#stop('took-too-long')
    }, this.#pool.time(job))
  }

  #stop(fate: Fate): void {
    this.#stopped = fate
    this.#child.kill('SIGKILL')
  }

  #fateOf(signal: string | null): Fate {
    return this.#stopped ?? (NO_MEMORY.test(this.#words) || signal === 'SIGKILL' ? 'out-of-memory' : 'died')
  }

  /** What becomes of the job that it had when it ended. @param last Its last words. */
  #settle(fate: Fate, last: string): void {
    const taken = this.#current
    if (taken === null) process.stderr.write(this.#words)
    else if (this.#answered > 0 && fate !== 'took-too-long') this.#queue.again(taken)
    else this.#queue.keep(taken.at, { fate, words: this.#limitOf(fate, taken.job) ?? last })
  }

  /** The limit that it met, in words; null where it met none. */
  #limitOf(fate: Fate, job: Job): string | null {
    if (fate === 'took-too-long') return `${Math.round(this.#pool.time(job) / 1000)} s`
    return fate === 'out-of-memory' ? `${this.#pool.memory} MB` : null
  }
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
