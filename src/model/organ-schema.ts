/** What the file of a body holds (`content/organ/<organ>.md`), by zod. */
import { z } from 'zod'
import { dateSchema, slugSchema, text } from './values.ts'

export type OrganData = z.output<typeof organSchema>

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
