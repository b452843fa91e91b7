/** What builds say of one another and of their time. */
import { withLock } from '../lock.ts'

/** What another that is at it is called. */
export const WORK = 'Ett annat bygge'

/** Waits for another that holds the folder; that it waits is said. */
export const alone = <T>(folder: string, run: () => Promise<T>): Promise<T> =>
  withLock(folder, WORK, run, () => {
    console.log('Väntar på ett annat bygge …')
  })

/** Since a time of `performance.now()`. @example "5,6 s" */
export const seconds = (start: number): string =>
  `${((performance.now() - start) / 1000).toFixed(1).replace('.', ',')} s`
