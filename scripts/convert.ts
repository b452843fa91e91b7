/**
 * `npm run convert`: converts every source below a folder into content files, prints how sure it is of each, and writes
 * the same as a page for the editor, `granska.html`; see `lib/convert/round.ts`. With another `--to` nothing outside it
 * is written. With `--watch` it stays and converts what changes; with `--part` it converts a share of the sources
 * ahead. Exit status 0: all converted; 1: a source failed, the others are converted all the same; 2: wrong usage; 3:
 * another run is at it, nothing was done; 4: broken off.
 */
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { SOURCES } from '../src/places.ts'
import { keepCode } from './lib/code-cache.ts'
import { command, Misuse } from './lib/command.ts'
import { makeAside } from './lib/convert/aside.ts'
import type { Known } from './lib/convert/changed.ts'
import type { Options } from './lib/convert/round.ts'
import { watchFolders } from './lib/convert/watch.ts'
import { Busy } from './lib/lock.ts'
import { oneLine } from './lib/one-line.ts'
import { shareAsked } from './lib/share.ts'

keepCode()
const { dayAsked } = await import('./lib/convert/day.ts')
const { convertAhead } = await import('./lib/convert/ahead.ts')
const { CONTENT, convertFolder, DEFAULT_TO } = await import('./lib/convert/round.ts')

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
  run: async ({ watch, date, part, ...values }) => {
    const day = dayAsked(date)
    if (!statSync(values.from, { throwIfNoEntry: false })?.isDirectory())
      throw new Misuse(`hittar ingen mapp ${values.from}`)
    if (part !== undefined) return await ahead(part, { ...values, watch })
    const options = { ...values, day, aside: makeAside() }
    const known: Known | null = watch ? new Map() : null
    const failed = await convertFolder(options, known)
    if (known === null) return failed > 0 ? 1 : 0
    stay(options, () => convertFolder(options, known))
    return 0
  },
  words: async (error) => {
    // Only now: it loads what a build checks content with.
    const { ownFileFaults } = await import('./lib/convert/own-files.ts')
    return ownFileFaults(CONTENT, error) ?? `convert: ${oneLine(error)}`
  },
  status: (error) => (error instanceof Busy ? BUSY : BROKEN),
})

/** @throws {Misuse} Also where it is asked for what a part cannot do. */
async function ahead(
  part: string,
  asked: Pick<Options, 'from' | 'to' | 'report'> & { watch: boolean },
): Promise<number> {
  if (asked.watch || asked.to !== DEFAULT_TO) throw new Misuse('--part går inte ihop med --to eller --watch')
  console.error(`convert: ${await convertAhead(asked, shareAsked(part))}`)
  return 0
}

/** Until it is interrupted; a change during a round gives another round after it. */
function stay({ from }: Options, again: () => Promise<unknown>): void {
  let running: Promise<unknown> = Promise.resolve()
  const folders = [from, join(CONTENT, 'organ')].filter((folder) => existsSync(folder))
  watchFolders(folders, () => {
    running = running.then(again).catch((error: unknown) => {
      console.error(`convert: ${oneLine(error)}`)
    })
  })
  console.error(`convert: väntar på ändringar i ${from} (avsluta med Ctrl+C)`)
}
