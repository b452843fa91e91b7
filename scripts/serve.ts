/** `npm run serve -- [MAPP]`: shows the built site on this machine, on port 4321 or the next that is free. */
import { existsSync } from 'node:fs'
import { asked, DIST } from '../src/places.ts'
import { command } from './lib/command.ts'
import { serveFolder, type Served } from './lib/server.ts'
import { codeOf } from './lib/error-code.ts'

const FIRST = 4321
const TRIES = 50

async function serveOnFreePort(folder: string): Promise<Served> {
  for (let port = FIRST; port < FIRST + TRIES; port++) {
    try {
      return await serveFolder(folder, { port })
    } catch (error) {
      if (codeOf(error) !== 'EADDRINUSE') throw error
    }
  }
  throw new Error(`Portarna ${FIRST}–${FIRST + TRIES - 1} är upptagna.`)
}

await command({
  name: 'serve',
  about: 'Visar den byggda webbplatsen på den här datorn.',
  operand: { value: 'MAPP', default: DIST, says: 'mappen som webbplatsen ligger i' },
  run: async (_, folder) => {
    if (!existsSync(`${folder}/index.html`))
      throw new Error(`Hittade ingen byggd webbplats i ${folder}/. Kör först: ${asked('build')}`)
    const { url } = await serveOnFreePort(folder)
    console.log(`Webbplatsen visas på ${url}  (avsluta med Ctrl+C)`)
  },
})
