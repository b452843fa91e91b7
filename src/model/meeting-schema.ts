/**
 * What the front matter of a meeting holds (`content/protokoll/<organ>/<date>.md`), checked in both directions with
 * zod: what the text cannot say – identity, evidence, spans, derived values. Titles, headings and clauses stand in the
 * Markdown body and nowhere else.
 */
import { z } from 'zod'
import {
  dateSchema,
  EXPECTS,
  hashSchema,
  idSchema,
  sessionSchema,
  slugSchema,
  spanSchema,
  text,
  wholeSchema,
} from './values.ts'
import { DATE_SOURCES, FORMATS, MEETING_KINDS, SECTION_KINDS } from './kinds.ts'
import { paragrafSchema, withdrawnSchema } from './paragraf-schema.ts'

export type MeetingData = z.output<typeof meetingSchema>

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

const sectionSchema = z.strictObject({ kind: z.enum(SECTION_KINDS), span: spanSchema })

export const meetingSchema = z.strictObject({
  source: text,
  sha256: hashSchema,
  /** SHA-256 of the rest of this file as `convert` wrote it: tells an edit by hand. */
  written: hashSchema,
  /** SHA-256 of the source text beside it as `convert` wrote it. */
  writtenText: hashSchema.nullable().default(null),
  format: z.enum(FORMATS),
  encoding: text,
  /** Whether a machine read its text in pictures (OCR), so that letters may be others than those printed. */
  readFrom: z.enum(['text', 'picture']).default('text'),
  kind: z.enum(MEETING_KINDS),
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
        level: wholeSchema.refine((level) => level >= 1 && level <= 3, { message: EXPECTS.level }),
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
