/**
 * `npm run build -- [MAPP]`: content to a finished site; see `lib/build/site.ts`. Status 1: nothing was changed, and a
 * line says why.
 */
import { DIST, SHARES } from '../src/places.ts'
import { keepCode } from './lib/code-cache.ts'
import { command } from './lib/command.ts'
import { copyEnvironment } from './lib/environment.ts'
import { collectSooner } from './lib/heap.ts'
import { threadsHere } from './lib/build/threads.ts'
import { shareAsked } from './lib/share.ts'

collectSooner()
keepCode()
copyEnvironment()
const { buildSite, stoppedBy } = await import('./lib/build/site.ts')

let folder = DIST
await command({
  name: 'build',
  about: 'Bygger webbplatsen av content/, med sökningen. Går något fel ligger den förra webbplatsen kvar.',
  options: {
    part: {
      type: 'string',
      value: 'DEL/DELAR',
      says: `gör bara en del av sidorna, som 3/16, i mappen ${SHARES}/; join gör en webbplats av delarna`,
    },
    jobs: {
      type: 'count',
      default: threadsHere(),
      says: 'antal trådar som läser och gör sidor (en del görs alltid av en); färre tar längre tid och mindre minne',
    },
  },
  operand: { value: 'MAPP', default: '', says: `mappen som webbplatsen läggs i (annars ${DIST})` },
  run: async ({ part, jobs }, named) => {
    folder = named || (part === undefined ? DIST : SHARES)
    if (part === undefined) return buildSite(folder, { threads: jobs })
    const { buildShare } = await import('./lib/build/share.ts')
    return buildShare(folder, shareAsked(part))
  },
  words: (error) => stoppedBy(folder, error),
})
