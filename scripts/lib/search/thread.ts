/** The thread that `beside.ts` starts: it lays the search's files in the site, and says which they are. */
import { parentPort, workerData } from 'node:worker_threads'
import { layerOf } from '../build/layer.ts'
import type { Given, Made } from './beside.ts'
import { writeSearch } from './write.ts'

const { site, before, meetings, bodies } = workerData as Given
const layer = layerOf(site, before)
const size = await writeSearch(layer.put, meetings, bodies)
parentPort?.postMessage({ size, hashes: layer.hashes } satisfies Made)
