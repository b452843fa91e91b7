/**
 * What the pages of a meeting said before they were corrected, as the file beside its content file keeps it
 * (`content/protokoll/<organ>/<day>.rattelser.json`): text in, checked corrections out, and back. A day is added and
 * stays; only words that must not be read any more are taken out of it.
 */
import { z } from 'zod'
import { ContentError, FETCH_BACK, notJson } from '../model/content-error.ts'
import { daySchema } from '../model/values.ts'
import { describeIssues, issuesInWords } from '../model/issues.ts'

const text = z.string()

const partSchema = z.strictObject({
  /** As in the content file: "decision", "summary"; outside the §§ "section", "group" and "appendix". */
  kind: text,
  heading: text.nullable(),
  /** Lines of Markdown. */
  text: z.array(text),
})

const wordingSchema = z.strictObject({ title: text, parts: z.array(partSchema) })

const earlierSchema = z.strictObject({
  /** Of the §; null for all that stands outside the §§. */
  id: text.nullable(),
  /** What it was called: "§ 206"; empty outside the §§. */
  name: text,
  /** "covered": all that differs is words that were taken away. */
  what: z.enum(['changed', 'added', 'removed', 'covered']),
  by: z.enum(['authority', 'us', 'unknown']),
  /** An editor's words; null where nobody has told. */
  because: text.nullable(),
  /** The § where the same words stand since. */
  standsAs: text.optional(),
  /** What is said beside the text and differed. */
  facts: z.array(z.strictObject({ name: z.enum(['dnr', 'outcome']), before: text, after: text })).optional(),
  /** Null where there was nothing, or where it must not be read. */
  before: wordingSchema.nullable(),
})

const correctionSchema = z.strictObject({
  /** The day that the new wording came to the site. */
  date: daySchema,
  /**
   * "new": the source's bytes are others; "same": they were read in another way; "hand": the content file was edited.
   */
  source: z.enum(['new', 'same', 'hand']),
  paragrafer: z.array(earlierSchema).min(1),
})

const fileSchema = z.strictObject({
  corrections: z
    .array(correctionSchema)
    .refine((all) => all.every(({ date }, at) => at === 0 || (all[at - 1]?.date ?? '') <= date), {
      message: 'expected the days in order',
    }),
})

export type Part = z.output<typeof partSchema>
export type Wording = z.output<typeof wordingSchema>
export type Earlier = z.output<typeof earlierSchema>
/** Without the words that stood there, and what was said beside them. */
export const unread = ({ facts: _, ...earlier }: Earlier): Earlier => ({ ...earlier, before: null })

export type Correction = z.output<typeof correctionSchema>

const ENDING = '.rattelser.json'

/** @example correctionsName('hsn-au/2024-11-28.md') // => 'hsn-au/2024-11-28.rattelser.json' */
export const correctionsName = (page: string): string => page.replace(/\.md$/, ENDING)
/** By the ending of its path alone. */
export const isCorrections = (name: string): boolean => name.endsWith(ENDING)
/** @example pageOfCorrections('hsn-au/2024-11-28.rattelser.json') // => 'hsn-au/2024-11-28.md' */
export const pageOfCorrections = (name: string): string => `${name.slice(0, -ENDING.length)}.md`

/** @param file Its text; null where there is none. @throws {ContentError} With the file's name and what is wrong. */
export function readCorrections(file: string | null, name: string): Correction[] {
  if (file === null) return []
  let json: unknown
  try {
    json = JSON.parse(file)
  } catch (error) {
    throw new ContentError(name, notJson(error))
  }
  const result = fileSchema.safeParse(json)
  if (!result.success)
    throw new ContentError(name, {
      english: `${describeIssues(result.error)[0] ?? ''}, expected corrections as convert writes them; ${FETCH_BACK}`,
      swedish: issuesInWords(result.error),
    })
  return result.data.corrections
}

/**
 * The file as {@link readCorrections} reads it; one line's end last, so that the same corrections are the same bytes.
 */
export const writeCorrections = (corrections: readonly Correction[]): string =>
  `${JSON.stringify({ corrections }, null, 1)}\n`

/** Every word of the file that a reader may come to see, a line each: what the last gate looks through. */
export function linesOfCorrections(corrections: readonly Correction[]): string[] {
  return corrections.flatMap(({ paragrafer }) =>
    paragrafer.flatMap(({ name, because, facts = [], before }) => [
      ...[name, because ?? '', ...facts.flatMap((fact) => [fact.before, fact.after])],
      ...(before === null ? [] : ['', ...linesOfWording(before), '']),
    ]),
  )
}

/** @returns Lines of Markdown, the title first, blank ones between parts. */
export const linesOfWording = ({ title, parts }: Wording): string[] => [
  title,
  ...parts.flatMap(({ heading, text: lines }) => ['', heading ?? '', '', ...lines]),
]
