/** One question to many sites at once: what each has answered so far, and when all have, or have been given up. */
import { entryAt } from '../../model/lists.ts'
import type { SearchResult, Question } from '../../search/page/found.ts'
import { Absent, type SiteAddress, type Why } from './sites.ts'

/** What is asked of a site of the list. */
export interface AskedSite {
  place: SiteAddress
  search: (question: Question, signal: AbortSignal) => Promise<SearchResult>
}

export interface Answer {
  place: SiteAddress
  /** Null while it is waited for, and where there is none. */
  found: SearchResult | null
  /** Why there is none; null while it is waited for. */
  why: Why | null
}

export interface Answers {
  /** In the order of the sites. */
  now: () => Answer[]
  /** Never fails; after the question was given up what it gives is of no use. */
  all: Promise<void>
}

/** Milliseconds that a site may take for all that a question needs of it. */
const LIMIT = 20_000

/** @param slow Sites that were too slow before: not asked; those that are too slow now are added. */
export function answersOf<Site extends AskedSite>(
  sites: readonly Site[],
  question: Question,
  signal: AbortSignal,
  slow: Set<Site>,
): Answers {
  const answers = sites.map((site): Answer => ({ place: site.place, found: null, why: null }))
  const ask = async (site: Site, answer: Answer): Promise<void> => {
    try {
      if (slow.has(site)) throw new Absent('slow')
      const own = await Promise.race([site.search(question, signal), later(LIMIT)])
      if (own === false) {
        slow.add(site)
        throw new Absent('slow')
      }
      answer.found = own
    } catch (error) {
      answer.why = error instanceof Absent ? error.why : 'down'
    }
  }
  return {
    now: () => answers.map((answer) => ({ ...answer })),
    all: Promise.all(sites.map((site, at) => ask(site, entryAt(answers, at)))).then(() => undefined),
  }
}

/** @returns False once so much time has passed, for a race. */
export const later = (milliseconds: number): Promise<false> =>
  new Promise((done) => {
    setTimeout(() => {
      done(false)
    }, milliseconds)
  })
