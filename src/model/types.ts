/**
 * The domain: what a meeting's minutes are made of, in the order a reader meets them.
 * Plain data without behaviour. The converter makes it from a source, the content files carry it,
 * the pages show it, and the conversion report is the same model as JSON.
 * Dates are ISO strings until a page formats them; "unknown" is `null`, never an empty string.
 */
import type { DecisionStage, DecisionType, MASK_KINDS, PartKind, REMOVAL_KINDS, VoteChoice } from './kinds.ts'
import type { RuleId } from './rules.ts'

/** First and last line in the source, counted from 1, both included. */
export type Span = readonly [from: number, to: number]

/** A deciding body, as kept in `content/organ/<slug>.md`. */
export interface Organ {
  slug: string
  name: string
  organisation: string
}

export interface Person {
  name: string
  party: string | null
  role: string
  /** The heading the person stood under, for example a region. */
  group: string | null
  /** What the row says besides, as written. */
  note: string | null
  /** Who did not come and is replaced, as the row names them. */
  replaces: string | null
  /** When the person was there or was not, where the row limits it: "§§ 56–59", "t.o.m. § 12", "jäv § 58". */
  present: string | null
  span: Span
}

export interface Signature {
  name: string
  role: string | null
  /** `YYYY-MM-DD`, or null when the source gives no day. */
  signedAt: string | null
  span: Span
}

export interface Part {
  kind: PartKind
  /** The source's own heading word, or null when the part has none. */
  heading: string | null
  span: Span
}

export interface Decision {
  decider: string | null
  /** The words that introduce the clauses, verbatim; "" when there are none. */
  leadIn: string
  /** The bodies that are asked to decide, in order; empty for an own decision. */
  proposedTo: string[]
  /** Whose this decision is; those it urges or informs are named in `proposedTo` too. */
  stage: DecisionStage
  clauses: string[]
  span: Span
}

export interface Reservation {
  name: string
  party: string | null
  text: string
  span: Span
}

/** How one person voted, as the source lists it. */
export interface NamedVote {
  name: string
  party: string | null
  choice: VoteChoice
}

export interface Vote {
  /** As the source states them; null where it does not. */
  yes: number | null
  no: number | null
  abstain: number | null
  absent: number | null
  /** How each voted, in the order of the source; empty where it does not say. */
  names: NamedVote[]
  span: Span
}

/**
 * That something was taken back after it was published, and why: day as `YYYY-MM-DD`, reason, and the law it rests on.
 */
export interface Withdrawn {
  date: string
  because: string
  ground: string | null
}

export interface Paragraf {
  /** Anchor and file stem, unique in the meeting: `p206`, `p216-1`, `punkt7a`. */
  id: string
  /** As printed, without §; where nothing is printed, the order. */
  number: string
  numberFrom: 'source' | 'order'
  /** The number as the source prints it, "§ 1." or "7 a)"; null when it prints none. */
  label: string | null
  title: string
  titleFrom: 'source' | 'decision' | 'sidecar'
  dnr: string[]
  group: string | null
  span: Span
  parts: Part[]
  decisions: Decision[]
  decisionTypes: DecisionType[]
  decisionStage: DecisionStage
  reservations: Reservation[]
  votes: Vote[]
  documents: string[]
  attachments: string[]
  references: string[]
  withdrawn: Withdrawn | null
  children: Paragraf[]
}

export interface Appendix {
  id: string
  title: string
  /** Id of the § it belongs to, or null when the source does not say. */
  paragraf: string | null
  span: Span
}

/** Why a line of the source is not published as it stands. */
export type RemovalKind = (typeof REMOVAL_KINDS)[number]

/** Which private value is covered. */
export type MaskKind = (typeof MASK_KINDS)[number]

export interface Removed {
  span: Span
  kind: RemovalKind
}

export interface Masked {
  span: Span
  kind: MaskKind
}

/** What became of each line: `published + removed + masked + blank = lines`. */
export interface Ledger {
  lines: number
  blank: number
  published: number
  removed: Removed[]
  masked: Masked[]
  unaccounted: Span[]
}

/** What an editor tells of a correction, in the sidecar. */
export interface Cause {
  /** The § it is about; null for all that was corrected that day. */
  what: string | null
  /** The day that the correction has on the site; null where there is but one. */
  date: string | null
  by: 'authority' | 'us'
  because: string
  /** What stood there is not to be read. */
  hidden: boolean
}

export type Severity = 'error' | 'warning' | 'info'

export interface Message {
  ruleId: RuleId
  severity: Severity
  /** Line in the source, or null when it concerns the whole file. */
  line: number | null
  /** What was found and expected, in English, as the report has it. */
  reason: string
  /** What to do about it, in English. */
  note: string
  /** In Swedish, for the editor: what was found here. */
  found?: string
  /** In Swedish: what should have stood here. */
  expected?: string
  /** Words to compare with the pictures they were read in; for the editor's page alone. */
  pictures?: readonly WordPicture[]
}

/** A word as it was read, and as it looks. */
export interface WordPicture {
  text: string
  line: number
  /** How sure the reading is, 0–100. */
  confidence: number
  /** A data URI. */
  src: string
}
