/** Rounds without end: one after each change of the sources or of the bodies, until it is interrupted. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { CONTENT } from './round.ts'
import { watchFolders } from './watch.ts'

/**
 * A change during a round gives another round after it; one that is broken off is told and ends nothing.
 * @param again Another round. @param words For what broke one off.
 */
export function repeatOnChange(
  from: string,
  again: () => Promise<unknown>,
  words: (error: unknown) => Promise<string>,
): void {
  let running: Promise<unknown> = Promise.resolve()
  const folders = [from, join(CONTENT, 'organ')].filter((folder) => existsSync(folder))
  watchFolders(folders, () => {
    running = running.then(again).catch(async (error: unknown) => {
      console.error(await words(error))
    })
  })
  console.error(`convert: väntar på ändringar i ${from} (avsluta med Ctrl+C)`)
}
