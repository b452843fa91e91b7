/**
 * How sure the program is of a document: what it recognised and from what, what it left as text, and what a person
 * should look at. What became of a source in, a review out; `tell.ts` prints it, `page.ts` makes it a page.
 */
import type { Message, WordPicture } from '../model/types.ts'
import type { Conversion } from '../converter/index.ts'
import type { Changes } from './changes.ts'
import type { Outcome, ReportEntry } from './report.ts'
import { type AsText, type Found, type Seen, seenIn } from './seen.ts'

export interface Look extends Message {
  page: number | null
  /** The line itself, private values covered; null where the message concerns the whole. */
  words: string | null
}

export interface Review {
  /** As it is published: without words that are covered. */
  source: string
  /** What the folder calls its sidecar, if it has one. */
  sidecar: string | null
  outcome: Outcome
  output: string | null
  /** What differs from what stood there; null where nothing did. */
  changes: Changes | null
  found: Found[]
  asText: AsText[]
  /** Errors and warnings, in that order, as they stand in the source. */
  look: Look[]
  /** What is for knowledge only, as values that were covered. */
  told: Look[]
  lines: Seen['lines']
}

/** Per cent of the record's lines that lie in a part that was recognised, rounded down. */
export function shareOf({ record, recognised }: Review['lines']): number {
  return record === 0 ? 0 : Math.floor((100 * recognised) / record)
}

/** The review of a source whose conversion is at hand. */
export function reviewOf({ conversion, ...became }: ReportEntry): Review {
  return reviewOfSeen({ ...became, conversion: { ...conversion, seen: seenIn(conversion) } })
}

/** What became of a source, and what was seen in it. */
export interface SeenEntry extends Omit<ReportEntry, 'conversion'> {
  conversion: Pick<Conversion, 'source' | 'published' | 'sidecar'> & { seen: Seen }
  changes?: Changes | null
}

/** The review of a source of which only what was seen is at hand. */
export function reviewOfSeen({ conversion, outcome, output, messages, changes = null }: SeenEntry): Review {
  const { source, sidecar } = namesIn(conversion)
  const { seen } = conversion
  const { at, ...rest } = seen
  const looks = messages.map((message): Look => ({
    ...message,
    ...(message.pictures && { pictures: message.pictures.filter((one) => mayBeShown(one, at[one.line]?.words)) }),
    page: (message.line === null ? undefined : at[message.line]?.page) ?? null,
    words: (message.line === null ? undefined : at[message.line]?.words) ?? null,
  }))
  return {
    source,
    sidecar,
    outcome,
    output,
    changes,
    ...rest,
    look: [
      ...looks.filter(({ severity }) => severity === 'error'),
      ...looks.filter(({ severity }) => severity === 'warning'),
    ],
    told: looks.filter(({ severity }) => severity === 'info'),
  }
}

/**
 * As the site names them: a name with words that are covered is shown nowhere, and a sidecar is called as its source.
 */
function namesIn({ source, published, sidecar }: SeenEntry['conversion']): Pick<Review, 'source' | 'sidecar'> {
  if (published === source || sidecar === null) return { source: published, sidecar }
  return { source: published, sidecar: `${published.replace(/\.[a-z]{2,4}$/, '')}.md` }
}

/** A picture shows what its word says: only where that stands in the line as it is published, whole and not covered. */
const mayBeShown = ({ text }: WordPicture, line: string | null | undefined): boolean =>
  ` ${(line ?? '').replace(/\s+/g, ' ')} `.includes(` ${text} `)
