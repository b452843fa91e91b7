/** `npm run package -- [--dist MAPP] [--to FIL.zip]`: the built site as one zip; see `lib/package/pack.ts`. */
import { DIST } from '../src/places.ts'
import { command } from './lib/command.ts'
import { Busy } from './lib/lock.ts'
import { oneLine } from './lib/one-line.ts'
import { packSite } from './lib/package/pack.ts'

await command({
  name: 'package',
  about: 'Packar den byggda webbplatsen i en zip-fil, med samma byte av samma webbplats på varje dator.',
  options: {
    dist: { type: 'string', value: 'MAPP', default: DIST, says: 'den byggda webbplatsen' },
    to: { type: 'string', value: 'FIL.zip', default: 'paragraf.zip', says: 'filen som skrivs' },
  },
  run: ({ dist, to }) => packSite(dist.replace(/(?<![\\/])[\\/]+$/, ''), to),
  words: (error) => (error instanceof Busy ? error.message : `package: ${oneLine(error)}`),
})
