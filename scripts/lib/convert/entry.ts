/** What became of a source that was converted. */
import type { Message } from '../../../src/model/types.ts'
import type { Changes } from '../../../src/review/changes.ts'
import type { Outcome } from '../../../src/review/report.ts'
import type { Result } from '../../../src/review/result.ts'

export interface PublishedEntry {
  conversion: Result
  outcome: Outcome
  /** Relative to the folder written to; null when failed. */
  output: string | null
  messages: readonly Message[]
  /** What differs from what stood there; nothing where nothing did, or where that cannot be read. */
  changes?: Changes | null
  /** Ids of all §§ that a page edited by hand shows, where they may be others than the source's. */
  ids?: readonly string[]
}

/** Nothing of it is published. @param messages Why, beside what the conversion tells. */
export const failed = (conversion: Result, ...messages: Message[]): PublishedEntry => ({
  conversion,
  outcome: 'failed',
  output: null,
  messages: [...conversion.messages, ...messages],
})

/** A page that is about to be written over, or that was edited by hand. */
export interface Replaced {
  conversion: Result
  output: string
  /** The page as it stood, null where nothing did, and as it will stand. */
  before: string | null
  after: string
  isByHand: boolean
}

/** The page of a meeting, and the source text beside it. */
export interface Files<T> {
  page: T
  text: T
}
