/** Front matter held against a schema: what is wrong with it is told with its line, in English and in Swedish. */
import { z } from 'zod'

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
  'withdrawn.what': 'paragrafens namn i adressen, som p24, eller all',
  'withdrawn.date': 'en dag som finns, skriven 2026-12-03',
  'withdrawn.because': 'skälet, i ord',
  'mask.text': 'minst tre tecken, utan citattecken omkring',
  'mask.because': 'skälet, i ord',
  'remarks.text': 'anmärkningen, i ord',
  'remarks.because': 'skälet, i ord',
  ...Object.fromEntries(
    ['organ', 'date', 'session', 'title', 'place', 'titles', 'changes', 'settled', 'minutes', 'unmask'].map((field) => [
      `${field}.because`,
      'skälet, i ord',
    ]),
  ),
}

/** @throws {SidecarError} For the first key that nobody knows or value of another form, with its line. */
export function checked<T extends z.ZodObject>(schema: T, data: unknown, file: string): z.output<T> {
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
  const quoted = keys.filter((key) => NAME_OF_FIELD.test(key)).join(', ')
  return new SidecarError(
    `Unexpected key${quoted && ` "${quoted}"`}, expected ${known.join(', ')}`,
    field === undefined ? lineOf(file, first) : lineOf(file, String(field), first),
    { found: quoted === '' ? 'ett fält som inte finns' : `fältet ${quoted}`, expected: `något av ${known.join(', ')}` },
  )
}

/** A word that may be meant for a field; other keys are what one should hold, and a mask's words are told to nobody. */
const NAME_OF_FIELD = /^\p{Ll}[\p{L}\d_-]{0,19}$/u

function wrongValue(issue: z.core.$ZodIssue | undefined, file: string): SidecarError {
  const path = (issue?.path ?? []).filter((key) => typeof key === 'number' || NAME_OF_FIELD.test(String(key))).join('.')
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
