/** A thread that `ahead.ts` starts. */
import { parentPort, workerData } from 'node:worker_threads'
import { readAhead, type Reader } from './ahead.ts'
import { memoryOf } from './memory/index.ts'

const { content, owner, ...own } = workerData as Reader
readAhead(content, memoryOf(owner), own)
parentPort?.postMessage(null)
