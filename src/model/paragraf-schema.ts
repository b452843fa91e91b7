/** What the front matter of a content file holds of a §, by zod. */
import { z } from 'zod'
import { DECISION_STAGES, DECISION_TYPES, PART_KINDS, VOTE_CHOICES } from './kinds.ts'
import { daySchema, idSchema, spanSchema, text, wholeSchema } from './values.ts'

// Written out because TypeScript cannot infer a type that contains itself.
export type ParagrafData = z.output<FlatSchema> & { children: ParagrafData[] }
type ParagrafInput = z.input<FlatSchema> & { children?: ParagrafInput[] | undefined }

type FlatSchema = z.ZodObject<typeof paragrafFields>

const partSchema = z.strictObject({ kind: z.enum(PART_KINDS), span: spanSchema })

const decisionSchema = z.strictObject({
  decider: text.nullable().default(null),
  proposedTo: z.array(text).default([]),
  stage: z.enum(DECISION_STAGES).default('eget beslut'),
  span: spanSchema,
})

export const withdrawnSchema = z.strictObject({ date: daySchema, because: text, ground: text.nullable().default(null) })

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

/** Ids of §§ and of what is below them, in the order of the source. */
export const idsIn = (paragrafer: readonly ParagrafData[]): string[] =>
  paragrafer.flatMap(({ id, children }) => [id, ...idsIn(children)])

export const paragrafSchema: z.ZodType<ParagrafData, ParagrafInput> = z.strictObject({
  ...paragrafFields,
  get children(): z.ZodType<ParagrafData[], ParagrafInput[] | undefined> {
    return z.array(paragrafSchema).default([])
  },
})
