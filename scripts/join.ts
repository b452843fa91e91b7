/**
 * `npm run join -- [DELAR]`: shares of a site, made by `build --part`, to a whole one; see `lib/build/shares.ts`.
 * Status as of `build`.
 */
import { DIST, SHARES } from '../src/places.ts'
import { keepCode } from './lib/code-cache.ts'
import { command } from './lib/command.ts'

keepCode()
const { buildSite, stoppedBy } = await import('./lib/build/site.ts')

let folder = DIST
await command({
  name: 'join',
  about:
    'Gör webbplatsen av delar som är byggda med build --part och samlade i en mapp. Det som fattas byggs här. Går något fel ligger den förra webbplatsen kvar.',
  options: { to: { type: 'string', value: 'MAPP', default: DIST, says: 'mappen som webbplatsen läggs i' } },
  operand: { value: 'DELAR', default: SHARES, says: 'mappen med delarna' },
  run: ({ to }, shares) => {
    folder = to
    return buildSite(to, { shares })
  },
  words: (error) => stoppedBy(folder, error),
})
