/**
 * What the files people and programs write may hold, checked in both directions with zod:
 * the front matter of a meeting (`content/protokoll/<organ>/<date>.md`) and of a body (`content/organ/<organ>.md`).
 * Front matter holds what the text cannot say – identity, evidence, spans, derived values.
 * Titles, headings and clauses stand in the Markdown body and nowhere else.
 */
import { z } from 'zod'
import type { Span } from './types.ts'

/** `"12"` or `"12-14"` in a file, `[12, 14]` in code: a span reads as one short word. */
export const spanSchema = z.codec(z.string().regex(/^\d+(-\d+)?$/), z.tuple([z.number(), z.number()]).readonly(), {
  decode: (text): Span => {
    const hyphen = text.indexOf('-')
    return hyphen < 0 ? [Number(text), Number(text)] : [Number(text.slice(0, hyphen)), Number(text.slice(hyphen + 1))]
  },
  encode: ([from, to]: Span) => (from === to ? String(from) : `${from}-${to}`),
})

/** A whole number: front matter is read as text (`front-matter.ts`) and written as a number. */
const wholeSchema = z.codec(
  z.union([z.number(), z.string().regex(/^\d{1,9}$/, { message: 'expected a whole number' })]),
  z.int().nonnegative(),
  {
    decode: Number,
    encode: (number) => number,
  },
)

/** A whole day, a month or a year: minutes are dated as exactly as their source allows. */
export const dateSchema = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, {
    message: 'expected a date as YYYY-MM-DD, YYYY-MM or YYYY',
  })
  .refine(isCalendarDate, { message: 'expected a day that exists' })

/** A whole day. */
export const daySchema = dateSchema.refine((date) => date.length === 10, { message: 'expected a day as YYYY-MM-DD' })

function isCalendarDate(date: string): boolean {
  if (date.length < 10) return true
  const day = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date)
}

/** What tells a meeting from another one of the same body and day: part of its address. */
export const sessionSchema = z
  .string()
  .regex(/^(?:konstituerande|extra|[2-9])$/, { message: 'expected konstituerande, extra, or a number from 2 to 9' })

const slugSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { message: 'expected a slug: a-z, 0-9 and "-"' })
const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const text = z.string().min(1)

const DATE_SOURCES = ['page-header', 'title', 'text', 'file-name', 'sidecar', 'inferred', 'unknown'] as const
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
const VOTE_CHOICES = ['ja', 'nej', 'avstår', 'frånvarande'] as const
const PART_KINDS = [
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
const SECTION_KINDS = ['cover', 'attendance', 'absent', 'officials', 'signatures', 'closing'] as const

/** A value that was worked out, with the words or the reason it came from. */
const evidenceSchema = z.strictObject({
  field: text,
  because: text,
  span: spanSchema.optional(),
})

const personSchema = z.strictObject({
  name: text,
  party: text.nullable().default(null),
  role: text,
  group: text.nullable().default(null),
  note: text.nullable().default(null),
  replaces: text.nullable().default(null),
  present: text.nullable().default(null),
  span: spanSchema,
})

const partSchema = z.strictObject({ kind: z.enum(PART_KINDS), span: spanSchema })

const decisionSchema = z.strictObject({
  decider: text.nullable().default(null),
  proposedTo: z.array(text).default([]),
  stage: z.enum(DECISION_STAGES).default('eget beslut'),
  span: spanSchema,
})

const withdrawnSchema = z.strictObject({ date: daySchema, because: text, ground: text.nullable().default(null) })

const paragrafFields = {
  id: idSchema,
  number: text,
  numberFrom: z.enum(['source', 'order']).default('source'),
  label: text.nullable().default(null),
  titleFrom: z.enum(['source', 'decision', 'sidecar']).default('source'),
  dnr: z.array(text).default([]),
  group: text.nullable().default(null),
  span: spanSchema,
  parts: z.array(partSchema).default([]),
  decisions: z.array(decisionSchema).default([]),
  decisionTypes: z.array(z.enum(DECISION_TYPES)),
  decisionStage: z.enum(DECISION_STAGES),
  reservations: z
    .array(z.strictObject({ name: text, party: text.nullable().default(null), span: spanSchema }))
    .default([]),
  votes: z
    .array(
      z.strictObject({
        yes: wholeSchema.nullable().default(null),
        no: wholeSchema.nullable().default(null),
        abstain: wholeSchema.nullable().default(null),
        absent: wholeSchema.nullable().default(null),
        names: z
          .array(z.strictObject({ name: text, party: text.nullable().default(null), choice: z.enum(VOTE_CHOICES) }))
          .default([]),
        span: spanSchema,
      }),
    )
    .default([]),
  attachments: z.array(text).default([]),
  references: z.array(text).default([]),
  withdrawn: withdrawnSchema.nullable().default(null),
  /** An editor's remark on a fault in the source: shown, never mended. */
  remarks: z.array(text).default([]),
}

type FlatSchema = z.ZodObject<typeof paragrafFields>

// Written out because TypeScript cannot infer a type that contains itself.
export type ParagrafData = z.output<FlatSchema> & { children: ParagrafData[] }
type ParagrafInput = z.input<FlatSchema> & { children?: ParagrafInput[] | undefined }

/** Ids of §§ and of what is below them, in the order of the source. */
export const idsIn = (paragrafer: readonly ParagrafData[]): string[] =>
  paragrafer.flatMap(({ id, children }) => [id, ...idsIn(children)])

export const paragrafSchema: z.ZodType<ParagrafData, ParagrafInput> = z.strictObject({
  ...paragrafFields,
  get children(): z.ZodType<ParagrafData[], ParagrafInput[] | undefined> {
    return z.array(paragrafSchema).default([])
  },
})

const sectionSchema = z.strictObject({ kind: z.enum(SECTION_KINDS), span: spanSchema })

export const meetingSchema = z.strictObject({
  source: text,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** SHA-256 of the rest of this file as `convert` wrote it: tells an edit by hand. */
  written: z.string().regex(/^[0-9a-f]{64}$/),
  /** SHA-256 of the source text beside it as `convert` wrote it. */
  writtenText: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable()
    .default(null),
  format: z.enum(['text', 'pdf', 'docx', 'html', 'markdown']),
  encoding: text,
  /** Whether a machine read its text in pictures (OCR), so that letters may be others than those printed. */
  readFrom: z.enum(['text', 'picture']).default('text'),
  kind: z.enum(['protokoll', 'beslut-i-korthet']),
  organ: slugSchema,
  date: dateSchema.nullable(),
  dateFrom: z.enum(DATE_SOURCES),
  session: sessionSchema.nullable().default(null),
  withdrawn: withdrawnSchema.nullable().default(null),
  place: text.nullable().default(null),
  time: text.nullable().default(null),
  dnr: z.array(text).default([]),
  evidence: z.array(evidenceSchema).default([]),
  /** What the source lacks that a reader expects, in Swedish: "Närvarolista". */
  missing: z.array(text).default([]),
  editorNote: text.nullable().default(null),
  remarks: z.array(text).default([]),
  attendance: z.array(personSchema).default([]),
  absent: z.array(personSchema).default([]),
  signatures: z
    .array(
      z.strictObject({
        name: text,
        role: text.nullable().default(null),
        signedAt: dateSchema.nullable().default(null),
        span: spanSchema,
      }),
    )
    .default([]),
  sections: z.array(sectionSchema).default([]),
  groups: z
    .array(
      z.strictObject({
        level: wholeSchema.refine((level) => level >= 1 && level <= 3, { message: 'expected 1, 2 or 3' }),
        span: spanSchema,
      }),
    )
    .default([]),
  paragrafer: z.array(paragrafSchema),
  appendices: z
    .array(z.strictObject({ id: idSchema, paragraf: idSchema.nullable().default(null), span: spanSchema }))
    .default([]),
  /** The line each page of the source begins with; empty where it has no pages. */
  pages: z.array(wholeSchema).default([]),
  lines: wholeSchema,
  blank: wholeSchema,
  published: wholeSchema,
  removed: z.array(z.strictObject({ span: spanSchema, kind: text })).default([]),
  masked: z.array(z.strictObject({ span: spanSchema, kind: text })).default([]),
})

export const organSchema = z.strictObject({
  name: text,
  organisation: text,
  shortName: text.nullable().default(null),
  /** Other ways sources write the name; matched without regard to case. */
  aliases: z.array(text).default([]),
  /** One sentence: what the body decides. */
  about: text.nullable().default(null),
  overklagande: z.enum(['laglighetsprovning', 'forvaltningsbesvar', 'ej', 'okant']).default('okant'),
  contact: text.nullable().default(null),
  /** When it ceased to be, and the body that took over, by its slug. */
  ceased: dateSchema.optional(),
  successor: slugSchema.optional(),
  /** Nobody has checked it yet: it is not published. */
  draft: z.boolean().default(false),
})

/** Whose a body is that no file describes. */
export const NO_ORGANISATION = 'Organisation ej angiven'

export type MeetingData = z.output<typeof meetingSchema>
export type OrganData = z.output<typeof organSchema>
export type SectionKind = (typeof SECTION_KINDS)[number]

/** One line a problem, "path: expected …", for messages that a person acts on. */
export function describeIssues(error: z.ZodError): string[] {
  return error.issues.map((issue) => `${issue.path.join('.') || 'front matter'}: ${issue.message}`)
}
