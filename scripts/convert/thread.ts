/** A thread of `all.ts`: converts each source it is given and sends the conversion back. */
import { parentPort, workerData } from 'node:worker_threads'
import type { Done, Job } from './all.ts'
import { convert } from './convert.ts'
import type { KnownOrgan } from './identity.ts'

const organs = workerData as readonly KnownOrgan[]

parentPort?.on('message', ({ at, source }: Job) => {
  void convert(source, organs).then((conversion) => { parentPort?.postMessage({ at, conversion } satisfies Done) })
})
