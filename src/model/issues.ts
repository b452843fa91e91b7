/** What zod found wrong with a file: an error in, English for the log or Swedish for the editor out. */
import { z } from 'zod'
import { entriesOf } from './tables.ts'
import { EXPECTS } from './values.ts'

/** One line a problem, "path: expected …", for messages that a person acts on. */
export function describeIssues(error: z.ZodError): string[] {
  return error.issues.map((issue) => `${issue.path.join('.') || 'front matter'}: ${issue.message}`)
}

/** What zod expected of a value, by its names. */
const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'ett tal',
  int: 'ett heltal',
  boolean: 'true eller false',
  array: 'en lista',
  object: 'fält',
  record: 'fält',
  tuple: 'två radnummer',
}

/** @example issuesInWords(error) // => 'lines: väntade ett tal' */
export function issuesInWords({ issues }: z.ZodError): string {
  const said = issues.map((issue) => `${issue.path.map(String).join('.') || 'huvudet'}: ${issueInWords(issue)}`)
  // A value that is wrong in two ways is told once where the words are the same.
  return [...new Set(said)].join('; ')
}

/** What the model's own rules say of a value. */
const EXPECTED: Readonly<Record<keyof typeof EXPECTS, string>> = {
  span: 'rader i källan, som 12 eller 12-14',
  whole: 'ett heltal',
  date: 'en dag som finns, som 2026-12-31',
  existing: 'en dag som finns, som 2026-12-31',
  day: 'en dag som finns, som 2026-12-31',
  session: 'konstituerande, extra eller ett tal från 2 till 9',
  slug: 'ett namn av a–z, 0–9 och bindestreck',
  hash: 'en kontrollsumma med 64 tecken',
  level: '1, 2 eller 3',
}
const OF_RULES: ReadonlyMap<string, string> = new Map(
  entriesOf(EXPECTED).map(([rule, words]) => [EXPECTS[rule], `väntade ${words}`]),
)

function issueInWords(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `okänt fält ${issue.keys.join(', ')}`
    case 'invalid_type':
      return issue.input === undefined && /received undefined$/.test(issue.message)
        ? 'saknas'
        : `väntade ${KINDS[issue.expected] ?? 'ett annat värde'}`
    case 'invalid_value':
      return `väntade ${issue.values.map(String).join(' eller ')}`
    case 'too_small':
      return 'för kort eller för litet'
    case 'too_big':
      return 'för långt eller för stort'
    default:
      return OF_RULES.get(issue.message) ?? 'ett värde som inte går att använda'
  }
}
