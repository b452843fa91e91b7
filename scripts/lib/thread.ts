/** Work in a thread of its own: what it is given is told when it starts or later, and it answers once. */
import { parentPort, Worker, workerData } from 'node:worker_threads'
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

/** Whoever starts it and the script itself ask the same of these, so that they agree on what is sent. */
export interface ThreadScript<Input, Answer> {
  /** Begins at once. @param input What a structured clone can hold. */
  start: (input: Input) => Thread<Answer>
  /** In the thread: what `start` was given. */
  input: () => Input
  /** In the thread, once. */
  answer: (answer: Answer) => void
}

/** @param script Below `scripts/lib`, without its ending: `['search', 'thread']`. */
export const threadScript = <Input, Answer>(script: readonly string[]): ThreadScript<Input, Answer> => ({
  start: (input) => started(script, input),
  // A clone of what `start` sent, in the same program of the same version: nothing that could be checked.
  input: () => workerData as Input,
  answer: (answer) => parentPort?.postMessage(answer),
})

function started<Answer>(script: readonly string[], input: unknown): Thread<Answer> {
  const thread = new Worker(`${inEngine('scripts', 'lib', ...script)}${SCRIPT}`, {
    workerData: input,
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
