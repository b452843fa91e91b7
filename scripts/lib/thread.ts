/** Work in a thread of its own: what it is given is told when it starts or later, and it answers once. */
import { Worker } from 'node:worker_threads'
import { inEngine, SCRIPT } from '../../src/places.ts'
import { YOUNG } from './heap.ts'

export interface Thread<Answer> {
  /** Tells it what it waits for; it may be told before it has begun. */
  tell: (message: unknown) => void
  /** @throws What stopped it. */
  answer: Promise<Answer>
  /** It does nothing more after it. */
  stop: () => Promise<unknown>
}

/**
 * Begins at once.
 *
 * @param script Below `scripts/lib`, without its ending: `['search', 'thread']`. It posts one message.
 * @param workerData What a structured clone can hold, as all that it is told.
 */
export function threadOf<Answer>(script: readonly string[], workerData: unknown): Thread<Answer> {
  const thread = new Worker(`${inEngine('scripts', 'lib', ...script)}${SCRIPT}`, {
    workerData,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
  })
  const answer = new Promise<Answer>((resolve, reject) => {
    thread.once('message', resolve)
    thread.once('error', reject)
    thread.once('exit', () => {
      reject(new Error(`Unexpected end of thread ${script.join('/')}, expected its answer first`))
    })
  })
  // It may fail before anybody waits for it.
  answer.catch(() => undefined)
  const tell = (message: unknown): void => {
    thread.postMessage(message)
  }
  return { tell, answer, stop: () => thread.terminate() }
}
