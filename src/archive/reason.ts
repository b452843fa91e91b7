/**
 * Why a file of content cannot be used, in Swedish for the editor: an error in, a few words out. The English of the
 * errors is for the log.
 */
import { z } from 'zod'
import { entriesOf } from '../model/tables.ts'
import { EXPECTS } from '../model/values.ts'

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

/** What does not go with the front matter, by how the reader of the text says it. */
const TEXT: readonly (readonly [RegExp, (number: string, expected: string, label: string | undefined) => string])[] = [
  [/text before the first heading/, () => 'text före den första rubriken'],
  [
    /found (\d+) parts in the text, expected (\d+) as in the front matter(?:; the first that differs is "(.*)")?/,
    (number, expected, label) =>
      `${number} delar, huvudet har ${expected}${label === undefined ? '' : `; den första som skiljer är ”${label}”`}`,
  ],
  [/expected the body to begin with "# title"/, () => 'den börjar inte med ”# ” och en rubrik'],
  [
    /found (\d+) lists of clauses in the text, expected (\d+)/,
    (number, expected) => `${number} listor med beslutssatser, huvudet har ${expected}`,
  ],
]

/** @param message Of a content file whose text does not follow its front matter. */
export function textInWords(message: string): string {
  for (const [said, words] of TEXT) {
    const [all, number = '', expected = '', label] = said.exec(message) ?? []
    if (all !== undefined) return words(number, expected, label)
  }
  return 'delarna är andra'
}
