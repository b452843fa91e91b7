/**
 * The search, made in a thread of its own while the pages are made: they share nothing but what they are made of, and
 * each takes about as long.
 */
import type { OrganData } from '../../../src/model/organ-schema.ts'
import type { ToSearch } from '../build/archive.ts'
import type { ExistingSite, SiteWriter } from '../build/site-writer.ts'
import type { BuildInput } from '../build/threads.ts'
import { type Thread, threadScript } from '../thread.ts'
import { SEARCH } from './folder.ts'
import type { IndexSize } from './write.ts'

export interface Given extends BuildInput {
  /** Folder of the site that is being made. */
  site: string
  /** The site that lies there. */
  before: ExistingSite
  /** Their records it reads from the memory. */
  meetings: readonly ToSearch[]
  bodies: ReadonlyMap<string, OrganData>
}

/** What the thread says of what it laid. */
export interface Made extends Pick<SiteWriter, 'hashes'> {
  size: IndexSize
}

/** Its other end is the thread, which is told later what it makes. */
export const SEARCHING = threadScript<null, Made>(['search', 'thread'])

/** A search that waits for what it is to be made of. */
export interface Search extends Pick<Thread<Made>, 'stop'> {
  /** @returns What it lays, when all is laid. */
  make: (given: Given) => Promise<Made>
}

/** Makes itself ready at once. It is stopped in any case. */
export function searchBeside(): Search {
  const { tell, answer, stop } = SEARCHING.start(null)
  let isAsked = false
  return {
    make: (given) => {
      isAsked = true
      tell({ ...given, before: ofSearch(given.before) } satisfies Given)
      return answer
    },
    stop: async () => {
      // While it makes itself ready it is let come to an end: what it has begun with may be a process of its own.
      if (!isAsked) {
        tell(null)
        await Promise.allSettled([answer])
      }
      await stop()
    },
  }
}

/** What is known of the pages is long, and nothing to a thread that makes none. */
function ofSearch({ dist, record }: ExistingSite): ExistingSite {
  if (record === null) return { dist, record }
  const files = new Map([...record.files].filter(([path]) => path.startsWith(SEARCH)))
  return { dist, record: { files } }
}
