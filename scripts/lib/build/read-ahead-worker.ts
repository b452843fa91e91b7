/** A thread that `read-ahead.ts` starts. */
import { parentPort, workerData } from 'node:worker_threads'
import { copyEnvironment } from '../environment.ts'
import { readAhead, type ReadAheadInput } from './read-ahead.ts'
import { memoryOf } from './memory/index.ts'

copyEnvironment()
const { content, owner, ...own } = workerData as ReadAheadInput
readAhead(content, memoryOf(owner), own)
parentPort?.postMessage(null)
