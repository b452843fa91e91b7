/** Why a file of content cannot be used, in Swedish for the editor: an error in, a few words out. The English of the errors is for the log. */
import { z } from 'zod'
import { FrontMatterError } from '../content-file/front-matter.ts'

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
  return issues.map((issue) => `${issue.path.map(String).join('.') || 'huvudet'}: ${issueInWords(issue)}`).join('; ')
}

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
      return 'ett värde som inte går att använda'
  }
}

/** By how the reader of front matter begins to say it; what the table has not is YAML that is none. */
const FRONT: readonly (readonly [RegExp, string])[] = [
  [/^Unexpected ".*" after ---/, 'ord efter ---'],
  [/^Unexpected end of the file/, 'filen tar slut före en andra rad med ---'],
  [/^Unexpected front matter of \d+ characters/, 'det är för långt'],
  [/^Unexpected front matter nested/, 'det har för många nivåer'],
  [/^Unexpected front matter without keys/, 'det har inga fält'],
  [/^Unexpected "&" or "\*"/, 'ord som börjar med & eller * utan citattecken'],
]

export function frontInWords({ message }: FrontMatterError): string {
  return FRONT.find(([begins]) => begins.test(message))?.[1] ?? 'det är inte YAML'
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

export function textInWords(message: string): string {
  for (const [said, words] of TEXT) {
    const [all, number = '', expected = '', label] = said.exec(message) ?? []
    if (all !== undefined) return words(number, expected, label)
  }
  return 'delarna är andra'
}
