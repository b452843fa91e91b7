/** A thread that `ahead.ts` starts. */
import { parentPort, workerData } from 'node:worker_threads'
import { copyEnvironment } from '../environment.ts'
import { readAhead, type Reader } from './ahead.ts'
import { memoryOf } from './memory/index.ts'

copyEnvironment()
const { content, owner, ...own } = workerData as Reader
readAhead(content, memoryOf(owner), own)
parentPort?.postMessage(null)
