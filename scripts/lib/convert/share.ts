/**
 * Some of the sources, converted ahead of the round over all: what comes of them lies in the store, where that round
 * finds it, also when other machines' stores have been copied into one. Nothing is published, since what is hangs on
 * all sources.
 */
import { join, resolve } from 'node:path'
import { SOURCES } from '../../../src/places.ts'
import { withLock } from '../lock.ts'
import { isOf, type Share } from '../share.ts'
import { convertChanged } from './changed.ts'
import { readFolder, readOrgans } from './files.ts'
import { CONTENT, STORE, WORK, type Options } from './round.ts'
import { pruneStore, removeUnpublished, openStore } from './store.ts'

/** @returns What was done, as a line for the terminal. @throws `Busy` (`lock.ts`) when another converts. */
export function convertShare({ from, report }: Pick<Options, 'from' | 'report'>, share: Share): Promise<string> {
  return withLock(resolve(CONTENT), WORK, async () => {
    if (!openStore(STORE)) throw new Error(`${STORE} kan inte skrivas: en del måste kunna läggas där`)
    const { sources } = readFolder(from)
    const own = sources.filter(({ source }) => isOf(share, source.name))
    // Nothing stands yet: all must lie in the store, for a project that has published nothing.
    const ways = { aside: STORE, hasReport: report !== undefined, stands: () => false }
    await convertChanged(own, readOrgans(join(CONTENT, 'organ')), ways, null)
    pruneStore(
      STORE,
      sources.map(({ source }) => source.name),
    )
    removeUnpublished(STORE, [])
    const some = from === SOURCES ? '' : ` ur ${from}`
    return `${own.length} av ${sources.length} källor${some} är omvandlade och ligger i ${STORE}`
  })
}
