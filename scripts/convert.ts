/**
 * `npm run convert`: converts every source below a folder into content files, prints how sure it is of each, and writes
 * the same as a page for the editor, `granska.html`; see `lib/convert/round.ts`. With another `--to` nothing outside it
 * is written. With `--watch` it stays and converts what changes; with `--part` it converts a share of the sources
 * ahead. Exit status 0: all converted; 1: a source failed, the others are converted all the same; 2: wrong usage; 3:
 * another run is at it, nothing was done; 4: broken off.
 */
import { SOURCES } from '../src/places.ts'
import { keepCode } from './lib/code-cache.ts'
import { command } from './lib/command.ts'
import { Busy } from './lib/lock.ts'

keepCode()
const { convertAsked, wordsFor } = await import('./lib/convert/asked.ts')
const { DEFAULT_TO } = await import('./lib/convert/round.ts')

const BUSY = 3
const BROKEN = 4

await command({
  name: 'convert',
  about: 'Omvandlar källorna till innehåll, säger hur säker den är och skriver granska.html för redaktören.',
  options: {
    from: { type: 'string', value: 'MAPP', default: SOURCES, says: 'källorna' },
    to: {
      type: 'string',
      value: 'MAPP',
      default: DEFAULT_TO,
      says: 'innehållet; med en annan mapp skrivs inget utanför den',
    },
    report: { type: 'string', value: 'FIL', says: 'rapporten skrivs hit, som JSON' },
    date: { type: 'string', value: 'DATUM', says: 'dagen då det nya publiceras, annars i dag' },
    force: { type: 'boolean', says: 'skriver över det som är ändrat för hand' },
    watch: { type: 'boolean', says: 'står kvar och läser om det som ändras' },
    part: { type: 'string', value: 'DEL/DELAR', says: 'omvandlar bara en del av källorna, i förväg, som 3/16' },
  },
  run: convertAsked,
  words: wordsFor,
  status: (error) => (error instanceof Busy ? BUSY : BROKEN),
})
