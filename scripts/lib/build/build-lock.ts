/** One build at a time in a folder; the next waits for it. */
import { withLock } from '../lock.ts'

/** What another that is at it is called. */
export const WORK = 'Ett annat bygge'

/** Waits for another that holds the folder; that it waits is said. */
export const withBuildLock = <T>(folder: string, run: () => Promise<T>): Promise<T> =>
  withLock(folder, WORK, run, () => {
    console.log('Väntar på ett annat bygge …')
  })
