/**
 * The thread that `tesseract.js` works in, in place of its own: nothing is fetched and nothing is written, and the core
 * is one and the same on all machines, for a faster one that some have rounds otherwise and so reads otherwise.
 */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { parentPort } from 'node:worker_threads'
import { gunzipSync } from 'node:zlib'
import { CORE, ENGINE } from './packages.ts'

interface Script {
  setAdapter: (adapter: object) => void
  dispatchHandlers: (packet: unknown, send: (said: unknown) => void) => void
}

const fromHere = createRequire(import.meta.url)
const fromEngine = createRequire(fromHere.resolve(ENGINE.name))
const script = fromHere(`${ENGINE.name}/src/worker-script`) as Script
const none = (): Promise<void> => Promise.resolve()

script.setAdapter({
  getCore: () => Promise.resolve(fromEngine(CORE)),
  gunzip: (bytes: Uint8Array) => new Uint8Array(gunzipSync(bytes)),
  fetch: () => Promise.reject(new Error('nothing is fetched')),
  readCache: (path: string) => readFile(path),
  writeCache: none,
  deleteCache: none,
  checkCache: () => Promise.resolve(false),
})
parentPort?.on('message', (packet: unknown) => {
  script.dispatchHandlers(packet, (said) => parentPort?.postMessage(said))
})
