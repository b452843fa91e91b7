/**
 * The search, made in a thread of its own while the pages are made: they share nothing but what they are made of, and
 * each takes about as long.
 */
import { Worker } from 'node:worker_threads'
import type { OrganData } from '../../../src/model/organ-schema.ts'
import { inEngine, SCRIPT } from '../../../src/places.ts'
import type { Laid, Layer } from '../build/layer.ts'
import { type IndexSize, SEARCH, type SearchedMeeting } from './write.ts'

export interface Given {
  /** Folder of the site that is being made. */
  site: string
  /** The site that lies there. */
  before: Laid
  meetings: readonly SearchedMeeting[]
  bodies: ReadonlyMap<string, OrganData>
}

/** What the thread says of what it laid. */
export interface Made extends Pick<Layer, 'hashes'> {
  size: IndexSize
}

export interface Search {
  /** @throws What stopped it. */
  laid: Promise<Made>
  /** Nothing is written after it. */
  stop: () => Promise<unknown>
}

/** Begins at once. @returns What it lays, when all is laid; and how to stop it, which one does in any case. */
export function searchBeside(given: Given): Search {
  const workerData = { ...given, before: ofSearch(given.before) } satisfies Given
  const thread = new Worker(inEngine('scripts', 'lib', 'search', `thread${SCRIPT}`), { workerData })
  const laid = new Promise<Made>((resolve, reject) => {
    thread.once('message', resolve)
    thread.once('error', reject)
    thread.once('exit', () => {
      reject(new Error('Sökningen blev inte klar.'))
    })
  })
  // It may fail before anybody waits for it.
  laid.catch(() => undefined)
  return { laid, stop: () => thread.terminate() }
}

/** What is known of the pages is long, and nothing to a thread that makes none. */
function ofSearch({ dist, record }: Laid): Laid {
  if (record === null) return { dist, record }
  const files = new Map([...record.files].filter(([path]) => path.startsWith(SEARCH)))
  return { dist, record: { files } }
}
