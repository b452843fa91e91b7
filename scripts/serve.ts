/** `npm run serve`: shows the built site on this machine, on port 4321 or the next that is free. */
import { existsSync } from 'node:fs'
import { serveFolder, type Served } from './lib/server.ts'

const FOLDER = process.argv[2] ?? 'dist'
const FIRST = 4321
const TRIES = 50

async function serveOnFreePort(): Promise<Served> {
  for (let port = FIRST; port < FIRST + TRIES; port++) {
    try {
      return await serveFolder(FOLDER, { port })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    }
  }
  throw new Error(`Portarna ${FIRST}–${FIRST + TRIES - 1} är upptagna.`)
}

if (!existsSync(`${FOLDER}/index.html`)) {
  console.error(`Hittade ingen byggd webbplats i ${FOLDER}/. Kör först: npm run build`)
  process.exit(1)
}
const { url } = await serveOnFreePort()
console.log(`Webbplatsen visas på ${url}  (avsluta med Ctrl+C)`)
