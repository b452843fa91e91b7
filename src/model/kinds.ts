/**
 * What a fact of a content file may be called, each list with its type: the schema and the code ask the same table.
 */

/** All that was decided, or a summary that the body published before its minutes. */
export const MEETING_KINDS = ['protokoll', 'beslut-i-korthet'] as const
export type ProtokollKind = (typeof MEETING_KINDS)[number]

/** What a source is read as. */
export const FORMATS = ['text', 'pdf', 'docx', 'html', 'markdown'] as const
export type Format = (typeof FORMATS)[number]

/** Where the date was found; how far it can be trusted. */
export const DATE_SOURCES = ['page-header', 'title', 'text', 'file-name', 'sidecar', 'inferred', 'unknown'] as const
export type DateSource = (typeof DATE_SOURCES)[number]

/** What a part of a § holds. */
export const PART_KINDS = [
  'text',
  'topic',
  'summary',
  'proposal',
  'decision',
  'documents',
  'yrkande',
  'procedure',
  'vote',
  'reservation',
  'participation',
  'note',
  'attendance',
  'presenter',
  'matter-type',
  'immediate-justering',
  'recipients',
] as const
export type PartKind = (typeof PART_KINDS)[number]

/** The closed list of what a decision can amount to. */
export const DECISION_TYPES = [
  'noteras',
  'godkänns',
  'medel',
  'upphandling',
  'yttrande',
  'val',
  'uppdrag',
  'återkommer',
  'överlämnas',
  'avslås',
  'besvaras',
  'möte',
  'ingen',
] as const
export type DecisionType = (typeof DECISION_TYPES)[number]

/** Whose decision it is: a proposal to another body must never be read as a final decision. */
export const DECISION_STAGES = ['eget beslut', 'förslag till annat organ', 'överlämnande', 'ingen'] as const
export type DecisionStage = (typeof DECISION_STAGES)[number]

/** How one votes, or that one did not. */
export const VOTE_CHOICES = ['ja', 'nej', 'avstår', 'frånvarande'] as const
export type VoteChoice = (typeof VOTE_CHOICES)[number]

/** What stands before the first § or below the last. */
export const SECTION_KINDS = ['cover', 'attendance', 'absent', 'officials', 'signatures', 'closing'] as const
export type SectionKind = (typeof SECTION_KINDS)[number]

/** Why a line of the source is not published as it stands (`RemovalKind`). */
export const REMOVAL_KINDS = [
  'page-number',
  'page-header',
  'page-footer',
  /** Numbers of the lines in a page's margin. */
  'line-number',
  'e-signature',
  'e-signature-url',
  'link-list',
  'repeated-heading',
  'separator',
  /** An editor's facts above a source's text, or what a program that sets pages asks of one. */
  'front-matter',
  /** What a reader of the original does not see: under a bar, in the page's colour, hidden in Word. */
  'hidden-text',
  /** What a template asks for, where nobody has filled it in. */
  'placeholder',
  /** What serves a web page and not the record: menus, side panels, forms, buttons. */
  'site-part',
  /** Taken back by the publisher after it was published. */
  'withdrawn',
] as const

/** Which private values are covered (`MaskKind`). */
export const MASK_KINDS = ['e-signature-id', 'identity-number', 'phone', 'email', 'ip-address', 'by-editor'] as const
