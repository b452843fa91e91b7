/** What a fact of a content file may be called: what a decision amounts to, what a part holds, where a date is from. */

export const DATE_SOURCES = ['page-header', 'title', 'text', 'file-name', 'sidecar', 'inferred', 'unknown'] as const
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
export const DECISION_STAGES = ['eget beslut', 'förslag till annat organ', 'överlämnande', 'ingen'] as const
export const VOTE_CHOICES = ['ja', 'nej', 'avstår', 'frånvarande'] as const
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
export const SECTION_KINDS = ['cover', 'attendance', 'absent', 'officials', 'signatures', 'closing'] as const

export type SectionKind = (typeof SECTION_KINDS)[number]
