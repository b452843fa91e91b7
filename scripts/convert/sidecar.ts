/**
 * What a person adds beside a source (`NAME.md`): facts the text lacks, each with `because`, and an editor's note.
 * Text in, checked facts out; anything unknown or malformed is one message and the source is not converted,
 * so that a slip of the pen never becomes a wrong date on a public page.
 */
import matter from 'gray-matter'
import { z } from 'zod'
import { dateSchema } from '../../src/protokoll/schema.ts'

const text = z.string().min(1)
const fact = <T extends z.ZodType>(value: T) => z.strictObject({ value, because: text })

const sidecarSchema = z.strictObject({
  /** Slug of a file in `content/organ/`. */
  organ: fact(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected the slug of a file in content/organ/')).optional(),
  date: fact(dateSchema).optional(),
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
  /** Words to cover in everything that is published, beside what is always covered. */
  mask: z.array(z.strictObject({ text: z.string().trim().min(3, 'expected at least three characters'), because: text })).default([]),
})

export type Sidecar = z.output<typeof sidecarSchema> & { note: string | null }

export const EMPTY_SIDECAR: Sidecar = { remarks: [], mask: [], note: null }

/** A sidecar that cannot be used; the message names the field, what was found and what was expected. */
export class SidecarError extends Error {
  readonly line: number | null
  constructor(message: string, line: number | null) {
    super(message)
    this.line = line
  }
}

/** @throws {SidecarError} On malformed YAML, an unknown key or a value of the wrong form. */
export function readSidecar(file: string): Sidecar {
  const { data, content } = parse(file)
  const result = sidecarSchema.safeParse(data)
  if (!result.success) {
    const issue = result.error.issues[0]
    const path = issue?.path.join('.') ?? ''
    const keys = issue?.code === 'unrecognized_keys' ? issue.keys.join(', ') : null
    const found = keys ? `Unexpected key "${keys}"` : `Unexpected value of "${path}"`
    throw new SidecarError(`${found}, ${keys ? `expected ${Object.keys(sidecarSchema.shape).join(', ')}` : (issue?.message ?? 'expected another value')}`, lineOf(file, keys?.split(', ')[0] ?? String(issue?.path[0] ?? '')))
  }
  return { ...result.data, note: content.trim() || null }
}

function parse(file: string): { data: unknown; content: string } {
  try {
    const { data, content } = matter(file, {})
    // YAML turns an unquoted 2021-03-19 into a Date; the day is meant, not a moment.
    return { data: JSON.parse(JSON.stringify(data), (_, value: unknown) => (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T00:00:00\.000Z$/.test(value) ? value.slice(0, 10) : value)), content }
  } catch (error) {
    throw new SidecarError(`Unexpected front matter: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}, expected YAML`, 1)
  }
}

function lineOf(file: string, key: string): number | null {
  const index = file.split('\n').findIndex((line) => line.trimStart().startsWith(`${key}:`))
  return index < 0 ? null : index + 1
}
