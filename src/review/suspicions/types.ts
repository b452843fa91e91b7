/**
 * What suspicions look at and what they give: a converted meeting as plain text with the lines of its source, and
 * places in it.
 */
import type { PartKind, VoteChoice } from '../../model/kinds.ts'

/** A paragraph, an item of a list, a heading or a row of a table, as it is published. */
export interface Passage {
  text: string
  /** Line of the source. */
  line: number
  form: 'paragraph' | 'item' | 'heading' | 'row'
  /** The part of the § it stands in. */
  kind: PartKind
}

export interface Clauses {
  decider: string | null
  leadIn: Passage[]
  clauses: Passage[]
  line: number
}

export interface NamedPerson {
  name: string
  line: number
}

export interface CountedVote {
  /** As printed; null where the source does not say. */
  stated: Readonly<Record<VoteChoice, number | null>>
  names: readonly { name: string; choice: VoteChoice }[]
  line: number
}

/** A § or a matter below it. */
export interface Matter {
  /** What the list calls it: "§ 206", "punkt 3". */
  name: string
  number: string
  /** True where the source prints no number. */
  isCounted: boolean
  /** True for a matter below a §. */
  isBelow: boolean
  title: string
  dnr: readonly string[]
  /** First and last line in the source. */
  span: readonly [from: number, to: number]
  /** All its text in order, that of its decisions too, without its title. */
  text: Passage[]
  decisions: Clauses[]
  votes: CountedVote[]
  reserving: NamedPerson[]
  /** True where a matter below it has a decision. */
  decidesBelow: boolean
}

/** A meeting's content file, as suspicions read it. */
export interface Read {
  /** Below the folder that is examined: "hsn-au/2024-11-28.md". */
  file: string
  organ: string
  date: string | null
  title: string
  matters: Matter[]
  present: NamedPerson[]
  absent: NamedPerson[]
  signing: NamedPerson[]
  /** What stands where those who were there, or were not, are listed. */
  roll: Passage[]
  /** Headers and footers of pages that are left out of the text. */
  heads: readonly { text: string; line: number }[]
  /** What is left out as the numbers of pages. */
  pageNumbers: readonly { text: string; line: number }[]
  /** Headings over several §s. */
  groups: readonly { text: string; line: number }[]
  appendices: readonly { title: string; span: Matter['span'] }[]
  /** What stands outside every §, those who were there excepted. */
  around: Passage[]
  /** The source text as it may be shown; empty where none lies beside. */
  lines: readonly string[]
}

/** Where something looks wrong. */
export interface Hit {
  /** The § by name; null outside every §. */
  paragraf: string | null
  /** Line of the source; null for the meeting as a whole. */
  line: number | null
  /** The words that ask for it, or the figures. */
  words: string
}

interface Named {
  /** As it is called in a report that a program reads. */
  id: string
  /** Why it is worth a look, for whoever reads the table. */
  reason: string
  /** What is said of it, in Swedish. */
  says: string
}

/** What looks wrong within one meeting. */
export interface Suspicion extends Named {
  find: (meeting: Read) => Hit[]
}

/** What looks wrong only when meetings are laid side by side. */
export interface SuspicionAmong extends Named {
  among: (meetings: readonly Read[]) => (Hit & { file: string })[]
}
