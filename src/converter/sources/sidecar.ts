/**
 * What a person adds beside a source (`NAME.md`): facts the text lacks, each with `because`, and an editor's note.
 * Text in, checked facts out; anything unknown or malformed is one message and the source is not converted,
 * so that a slip of the pen never becomes a wrong date – or a name that was to be covered – on a public page.
 */
import { z } from 'zod'
import { FrontMatterError, readFrontMatter, type FrontMatter } from '../../content-file/front-matter.ts'
import { dateSchema, daySchema, sessionSchema } from '../../model/schema.ts'

const text = z.string().min(1)
const fact = <T extends z.ZodType>(value: T) => z.strictObject({ value, because: text })

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
const allWithdrawnSchema = z.union([withdrawnSchema.transform((one) => [one]), z.array(withdrawnSchema)]).default([])

/** What became of a text that another one has taken the place of; one or several. */
const correctedSchema = z
  .preprocess(
    (value) => (Array.isArray(value) || value === undefined ? value : [value]),
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

const sidecarSchema = z.strictObject({
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

const siteMasksSchema = z.strictObject({ mask: maskSchema })

export type Sidecar = z.output<typeof sidecarSchema> & { note: string | null }

export const EMPTY_SIDECAR: Sidecar = { remarks: [], withdrawn: [], corrected: [], mask: [], note: null }

/** A sidecar that cannot be used; the message names the field, what was found and what was expected. */
export class SidecarError extends Error {
  readonly line: number | null
  /** The same in Swedish, as far as it can be said. */
  readonly said: { found?: string; expected?: string }

  constructor(message: string, line: number | null, said: { found?: string; expected?: string } = {}) {
    super(message)
    this.line = line
    this.said = said
  }
}

/**
 * @throws {SidecarError} On malformed YAML, an unknown key, a value of the wrong form or fields that stand outside the
 * fences.
 */
export function readSidecar(file: string): Sidecar {
  const { data, body } = frontMatterOf(file)
  const stray = body
    .split('\n')
    .find((line) => fieldAt(line) !== undefined || (data['mask'] === undefined && COVERING.test(line)))
  if (stray !== undefined) {
    const at = file.split(/\r\n?|\n/).findLastIndex((line) => line === stray)
    throw new SidecarError(
      `Unexpected "${fieldAt(stray) ?? COVERING.exec(stray)?.[0] ?? ''}" outside the front matter, expected every field between two lines of --- with nothing above them; a note may speak of covering where mask: stands there, empty or not`,
      at + 1,
      { found: `”${fieldAt(stray) ?? COVERING.exec(stray)?.[0] ?? ''}” utanför rubrikfältet`, expected: BETWEEN },
    )
  }
  return { ...checked(sidecarSchema, data, file), note: body.trim() || null }
}

/** What an editor wants covered in every source: `maskera.md` in the folder of sources. @throws {SidecarError} */
export function readSiteMasks(file: string): string[] {
  const { data, found, body } = frontMatterOf(file)
  if (!found)
    throw new SidecarError('Unexpected file without front matter, expected "mask:" between two lines of ---', 1, {
      expected: 'mask: mellan två rader med ---',
    })
  const words = checked(siteMasksSchema, data, file).mask.map((one) => one.text)
  if (body.trim() !== '' || words.length === 0)
    throw new SidecarError(
      `Unexpected ${words.length === 0 ? 'list without a mask' : 'text below the list'}, expected each mask between the two lines of ---`,
      words.length === 0 ? 1 : file.trimEnd().split('\n').length,
      { found: words.length === 0 ? 'en lista utan mask' : 'text under listan', expected: BETWEEN },
    )
  return words
}

/** Where fields stand. */
const BETWEEN = 'alla fält mellan två rader med ---, överst i filen'

/**
 * "mask:", "- because: …", '{"mask": …', "Maskera: …": what only a sidecar has at the start of a line, as people write
 * it
 */
const FIELD =
  /^[\s*>_#\u200b\-]{0,20}[{[]?\s*["'“”]?((?:un)?mask(?:s|ed|era|ering)?|because|remarks|titles|täck|dölj|anonymisera|(?<=- )text)["'“”*_]{0,3}\s*[:=：]/i
/** "Täck Kim Provsson, tack." */
const REQUEST = /^\s*([Mm]askera|[Tt]äck|[Dd]ölj|[Aa]nonymisera)\s+(?=["'“”]?\p{Lu}\p{Ll})/u
/**
 * "Kim Provsson ska maskeras.", "Sekretess: …": a note that asks for what only `mask` does; with a `mask` it may tell
 * of it
 */
const COVERING =
  /mask[ae]|(?<!\p{L})(?:täck(?:a|er|s|t|as)?|dölj|anonymi|sekretess|skyddad|ska bort|ta bort|stryk)(?!\p{L})/iu
const fieldAt = (line: string): string | undefined => (FIELD.exec(line) ?? REQUEST.exec(line))?.[1]
const FIELDS = new Set(Object.keys(sidecarSchema.shape))
/** "# Rubrik", "§ 12", "3. Val": a document, not a note */
const OF_DOCUMENT = /^(?:#{1,6} |§|\d{1,3}[.)] )/m

/**
 * True for Markdown that is a sidecar, whatever it lacks: nothing but its fields and a note, or its fields outside any
 * front matter. Minutes in Markdown may hold such fields too, above their text.
 */
export function isSidecar(file: string): boolean {
  const inFront = frontMatterIn(file)
  if (inFront === null || !inFront.found)
    return fieldsIn(file).length > 1 || (fieldsIn(file).some((field) => ASKS.test(field)) && !OF_DOCUMENT.test(file))
  const keys = Object.keys(inFront.data)
  if (keys.some((key) => ASKS.test(key) && !FIELDS.has(key))) return true
  return (
    keys.length > 0 &&
    keys.every((key) => FIELDS.has(key)) &&
    /\b(?:because|mask)\b/.test(file) &&
    !OF_DOCUMENT.test(inFront.body)
  )
}

const fieldsIn = (file: string): string[] => file.split('\n').flatMap((line) => fieldAt(line) ?? [])
/** Asks for words to be covered. */
const ASKS = /^(?:un)?mask|^täck|^dölj|^anonym/i

function frontMatterIn(file: string): FrontMatter | null {
  try {
    return readFrontMatter(file)
  } catch (error) {
    if (error instanceof FrontMatterError) return null
    throw error
  }
}

function frontMatterOf(file: string): FrontMatter {
  if (file.length > MOST_LETTERS)
    throw new SidecarError(`Unexpected sidecar of ${file.length} characters, expected at most ${MOST_LETTERS}`, 1, {
      found: `${file.length} tecken`,
      expected: `högst ${MOST_LETTERS}`,
    })
  try {
    return readFrontMatter(file)
  } catch (error) {
    throw error instanceof FrontMatterError ? new SidecarError(error.message, error.line) : error
  }
}

/** No person writes so much about one meeting. */
const MOST_LETTERS = 200_000

/** What a field holds, in Swedish; a field inside another is told of by its path. */
const EXPECTED: Readonly<Record<string, string>> = {
  'organ.value': 'namnet på en fil i content/organ, utan .md',
  'date.value': 'ett datum som finns, skrivet 2024-11-28, 2024-11 eller 2024',
  'session.value': 'konstituerande, extra eller ett tal från 2 till 9',
  'changes.value': 'accepted eller rejected',
  'settled.value': 'true eller false',
  'minutes.value': 'true eller false',
  'corrected.date': 'en dag som finns, skriven 2026-12-03',
  'corrected.by': 'authority (organet rättade protokollet) eller us (vi hade läst fel)',
  'corrected.because': 'skälet, i ord',
  'corrected.hidden': 'true eller false',
  ...Object.fromEntries(
    ['organ', 'date', 'session', 'title', 'place', 'titles', 'changes', 'settled', 'minutes', 'unmask'].map((field) => [
      `${field}.because`,
      'skälet, i ord',
    ]),
  ),
}

function checked<T extends z.ZodObject>(schema: T, data: unknown, file: string): z.output<T> {
  const result = schema.safeParse(data)
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw issue?.code === 'unrecognized_keys'
    ? unknownKeys(issue, Object.keys(schema.shape), file)
    : wrongValue(issue, file)
}

function unknownKeys(
  { keys, path: [field] }: z.core.$ZodIssueUnrecognizedKeys,
  known: readonly string[],
  file: string,
): SidecarError {
  const [first = ''] = keys
  return new SidecarError(
    `Unexpected key "${keys.join(', ')}", expected ${known.join(', ')}`,
    field === undefined ? lineOf(file, first) : lineOf(file, String(field), first),
    { found: `fältet ${keys.join(', ')}`, expected: `något av ${known.join(', ')}` },
  )
}

function wrongValue(issue: z.core.$ZodIssue | undefined, file: string): SidecarError {
  const path = issue?.path.join('.') ?? ''
  return new SidecarError(
    `Unexpected value of "${path}", ${issue?.message ?? 'expected another value'}`,
    lineOf(file, String(issue?.path[0] ?? '')),
    {
      found: `ett annat värde för ${path}`,
      expected: EXPECTED[path.replace(/\.\d+/g, '')] ?? 'ett värde som handboken visar',
    },
  )
}

/** Line of a field, or of a key somewhere in it: "date:" may stand in another field as well. */
function lineOf(file: string, field: string, key?: string): number | null {
  const lines = file.split('\n')
  const at = lines.findIndex((line) => line.startsWith(`${field}:`))
  const inside = lines.findIndex((line, index) => index > at && line.replace(/^[ -]*/, '').startsWith(`${key}:`))
  const index = key === undefined || inside < 0 ? at : inside
  return index < 0 ? null : index + 1
}
