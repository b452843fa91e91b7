/**
 * What a content file is made of: the assembled meeting, who met and when, what an editor adds, and what became of each
 * line.
 */
import type { DateSource, ProtokollKind, SectionKind } from '../model/kinds.ts'
import type { Appendix, Ledger, Organ, Paragraf, Part, Person, Signature, Span, Withdrawn } from '../model/types.ts'
import type { MeetingData } from '../model/meeting-schema.ts'
import type { TextBlock } from '../model/text-block.ts'

export interface ContentParts {
  /** The source's name as it may be published. */
  source: string
  sha256: string
  /** The source text that goes beside it. */
  publishedSource: string
  text: ReadText
  draft: Drafted
  identity: Identified
  sidecar: Added
  ledger: Omit<Ledger, 'unaccounted'>
}

/** What the source was read as, and the page of each of its lines, from 1; null where it has none. */
interface ReadText {
  format: MeetingData['format']
  encoding: string
  /** Text of it was read in pictures. */
  isScanned?: boolean
  lines: readonly { page: number | null }[]
}

interface Identified {
  organ: Organ
  date: string | null
  dateFrom: DateSource
  session: string | null
  withdrawn: Withdrawn | null
  kind: ProtokollKind
  title: string
  place: string | null
  time: string | null
  dnr: readonly string[]
  evidence: readonly { field: string; because: string; span?: Span }[]
}

/** An editor's words; `at` is the id of a §. */
export interface Added {
  note: string | null
  remarks: readonly { at?: string | undefined; text: string }[]
}

/** The meeting with the text of every part in blocks. */
export interface Drafted {
  title: object | null
  sections: readonly DraftedSection[]
  groups: readonly { title: string; level: number; span: Span }[]
  paragrafer: readonly DraftedParagraf[]
  appendices: readonly (Appendix & { blocks: readonly TextBlock[] })[]
  attendance: readonly Person[]
  absent: readonly Person[]
  signatures: readonly Signature[]
}

export interface DraftedSection {
  kind: SectionKind
  /** Null where the source has none. */
  heading: { text: string } | null
  blocks: readonly TextBlock[]
  span: Span
}

export interface DraftedParagraf extends Omit<Paragraf, 'parts' | 'children'> {
  parts: readonly DraftedPart[]
  children: readonly DraftedParagraf[]
}

export interface DraftedPart extends Part {
  blocks: readonly TextBlock[]
}
