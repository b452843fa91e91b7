/** `npm run build -- [MAPP]`: content to a finished site; see `lib/build/site.ts`. Status 1: nothing was changed, and a line says why. */
import { DIST } from '../src/places.ts'
import { keepCode } from './lib/code-cache.ts'
import { command } from './lib/command.ts'

keepCode()
const { buildSite, stoppedBy } = await import('./lib/build/site.ts')

let folder = DIST
await command({
  name: 'build',
  about: 'Bygger webbplatsen av content/, med sökningen. Går något fel ligger den förra webbplatsen kvar.',
  operand: { value: 'MAPP', default: folder, says: 'mappen som webbplatsen läggs i' },
  run: (_, to) => {
    folder = to
    return buildSite(to)
  },
  words: (error) => stoppedBy(folder, error),
})
