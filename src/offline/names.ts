/** What the worker and the pages have to agree on. */
import { fieldsOf } from '../model/fields.ts'
import { WORKER } from './selection.ts'

/** Names one site's cache among those of all sites below the same server. @param scope Address of the site's root. */
export const cacheName = (scope: string): string => `paragraf ${scope}`

/** @param root Whole address of the site's root, ended by "/". */
export const workerAddress = (root: string): string => new URL(WORKER, root).href

/** To the worker: take over from the one before, and show every open page anew. */
export const SWITCH = 'byt'

/** From the worker while it fetches. */
export interface Progress {
  done: number
  total: number
}

/** Whether a message is one of those: a worker of another version may say something else. */
export function isProgress(said: unknown): said is Progress {
  const { done, total } = fieldsOf(said)
  return typeof done === 'number' && typeof total === 'number'
}
