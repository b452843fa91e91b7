/** What a sidecar and the list of words to cover may hold, by zod. */
import { z } from 'zod'
import { dateSchema, daySchema, sessionSchema } from '../../model/values.ts'

const text = z.string().min(1)
const fact = <T extends z.ZodType>(value: T) => z.strictObject({ value, because: text })

/** One is written without the dash of a list. */
function asList(value: unknown): unknown {
  return Array.isArray(value) || value === undefined ? value : [value]
}

/** Words to cover in everything that is published, beside what is always covered. */
const maskSchema = z
  .array(
    z.strictObject({
      text: z
        .string()
        .trim()
        .min(3, 'expected at least three characters')
        .regex(/^(?!["'“”„»«])/u, 'expected the words without quotes of a word processor'),
      because: text,
    }),
  )
  .default([])

/** "p24" or "all"; one or several. */
const withdrawnSchema = z.strictObject({ what: text, date: daySchema, because: text, ground: text.optional() })
const allWithdrawnSchema = z.preprocess(asList, z.array(withdrawnSchema)).default([])

/** What became of a text that another one has taken the place of; one or several. */
const correctedSchema = z
  .preprocess(
    asList,
    z.array(
      z.strictObject({
        /** "p24"; without it all that was corrected. */
        what: text.optional(),
        /** The day that the correction has on the site; needed only where there are several. */
        date: daySchema.optional(),
        by: z.enum(['authority', 'us']),
        because: text,
        /** True where what stood there is not to be read. */
        hidden: z.boolean().optional(),
      }),
    ),
  )
  .default([])

export const sidecarSchema = z.strictObject({
  /** Slug of a file in `content/organ/`. */
  organ: fact(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected the slug of a file in content/organ/')).optional(),
  date: fact(dateSchema).optional(),
  /** Which of its body's meetings of the day. */
  session: fact(sessionSchema).optional(),
  title: fact(text).optional(),
  place: fact(text).optional(),
  /** Titles by id: where the source has none, or an editor corrects a broken one. */
  titles: z.strictObject({ because: text, values: z.record(z.string(), text) }).optional(),
  /** Faults of the source, told to the reader beside the § (`at`) or the meeting; the text itself stays. */
  remarks: z.array(z.strictObject({ at: text.optional(), text, because: text })).default([]),
  /** How to read a Word file with changes that nobody has accepted or rejected. */
  changes: fact(z.enum(['accepted', 'rejected'])).optional(),
  /** True where a document that calls itself a draft is what was decided all the same. */
  settled: fact(z.boolean()).optional(),
  /** True where a document that calls itself a notice or an agenda holds the minutes all the same. */
  minutes: fact(z.boolean()).optional(),
  /** What was taken back after it was published: its address stays and says so. */
  withdrawn: allWithdrawnSchema,
  /** Why what was published has other words now. */
  corrected: correctedSchema,
  mask: maskSchema,
  /** What was covered before, in what stands at this address, may be read again. */
  unmask: z.strictObject({ because: text }).optional(),
})

export const siteMasksSchema = z.strictObject({ mask: maskSchema })

export type Sidecar = z.output<typeof sidecarSchema> & { note: string | null }

export const EMPTY_SIDECAR: Sidecar = { remarks: [], withdrawn: [], corrected: [], mask: [], note: null }
