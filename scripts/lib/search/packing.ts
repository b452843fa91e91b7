/** The thread that `pack-beside.ts` starts. */
import { parentPort, workerData } from 'node:worker_threads'
import { packInTurn, type Packing } from './pack-beside.ts'

parentPort?.postMessage(packInTurn(workerData as Packing))
