/**
 * Many sources on all cores: sources in, conversions out in the same order. A few are converted where we are, since a
 * thread takes as long to start as some protokoll to convert.
 */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { convert, type Conversion, type Source } from './convert.ts'
import type { KnownOrgan } from './identity.ts'

/** Sources a thread has to get before it is worth its start. */
const WORTH_A_THREAD = 25

/** What a thread is told, one source at a time, and what it answers. */
export interface Job {
  at: number
  source: Source
}
export interface Done {
  at: number
  conversion: Conversion
}

/**
 * @param threads At most so many; 1 converts where we are.
 * @throws When a thread dies, which no source should bring about.
 */
export async function convertAll(sources: readonly Source[], organs: readonly KnownOrgan[], threads = availableParallelism()): Promise<Conversion[]> {
  const wanted = Math.min(threads, Math.floor(sources.length / WORTH_A_THREAD))
  if (wanted < 2) {
    const conversions: Conversion[] = []
    for (const source of sources) conversions.push(await convert(source, organs))
    return conversions
  }
  const conversions = new Array<Conversion>(sources.length)
  const left = sources.map((source, at): Job => ({ at, source })).reverse()
  await Promise.all(Array.from({ length: wanted }, () => runThread(organs, () => left.pop(), ({ at, conversion }) => { conversions[at] = conversion })))
  return conversions
}

/** A thread that takes the next source until there is none. */
function runThread(organs: readonly KnownOrgan[], next: () => Job | undefined, keep: (done: Done) => void): Promise<void> {
  return new Promise((finished, failed) => {
    const worker = new Worker(new URL('./thread.ts', import.meta.url), { workerData: organs })
    const give = (): void => {
      const job = next()
      if (job) worker.postMessage(job)
      else void worker.terminate().then(() => { finished() })
    }
    worker.on('message', (done: Done) => {
      keep(done)
      give()
    })
    worker.on('error', failed)
    give()
  })
}
