/**
 * What the index holds of a query, word by word, and what the archive says of each record: the shapes that the ranking
 * is given.
 */
import type { Field } from './token.ts'

/** Where a record holds a word. */
export interface Occurrence {
  fields: Set<Field>
  /**
   * The first place of each of the word's forms in title and text, counted in words between white space from the
   * title's first.
   */
  title: number[]
  text: number[]
}
export type Postings = ReadonlyMap<number, Occurrence>

/** What the index holds of a word of the query. */
export interface TermAnswer {
  /** Which word of the query it is; null for what stands apart. */
  place: number | null
  /** It tells little of the matter: what is done with it, by whom, how much. */
  isSlight: boolean
  /** Of the word in all inflections. */
  whole: Postings
  /** Of the words it is made of, each in whatever place. */
  pieces: readonly Postings[]
  /** Both halves are needed, since the word itself is written somewhere. */
  isWritten: boolean
  /** Of other words in its stead, each with how near they are, 0–1. */
  instead: readonly { postings: Postings; weight: number }[]
}

export interface ArchiveFacts {
  records: number
  isMeetingPage: (record: number) => boolean
  /** The meeting that a record is of, by its place in the catalogue. */
  meetingOf: (record: number) => number
  /** It only put its matter off. */
  isPutOff: (record: number) => boolean
  /** It is about who sits in a body. */
  isElection: (record: number) => boolean
  /** It has many matters, each in a row. */
  isOfReports: (record: number) => boolean
  /** Words of a record, about; and of all on average. */
  lengthOf: (record: number) => number
  meanLength: number
}

/** Held in this field the word is held whole, or as a part of a word of the title, which is then about it. */
const STRONG: ReadonlySet<Field> = new Set(['title', 'text', 'name', 'said', 'titleEnd', 'titlePart'])

/** Whether a word is held as a strong hit holds it. */
export const holdsWhole = ({ fields }: Occurrence): boolean => [...fields].some((field) => STRONG.has(field))

/** Fields of a title. */
export const IN_TITLE: readonly Field[] = ['title', 'titleEnd', 'titlePart']
