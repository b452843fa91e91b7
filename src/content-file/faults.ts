/** What can be wrong with a file of content, by kind: what was found and expected in, words for both readers out. */
import type { Fault } from '../model/content-error.ts'

/** Text that does not follow its front matter. */
export const TEXT_FAULTS = {
  textAbove: (): Fault => ({
    english: 'text before the first heading',
    swedish: 'text före den första rubriken',
  }),
  noTitle: (): Fault => ({
    english: 'expected the body to begin with "# title"',
    swedish: 'den börjar inte med ”# ” och en rubrik',
  }),
  /** @param label Of the first part that differs; null where none does as far as there are parts. */
  parts: (found: number, expected: number, label: string | null): Fault => ({
    english: `found ${found} parts in the text, expected ${expected} as in the front matter${label === null ? '' : `; the first that differs is "${label}"`}`,
    swedish: `${found} delar, huvudet har ${expected}${label === null ? '' : `; den första som skiljer är ”${label}”`}`,
  }),
  clauses: (found: number, expected: number): Fault => ({
    english: `found ${found} lists of clauses in the text, expected ${expected} as in the front matter`,
    swedish: `${found} listor med beslutssatser, huvudet har ${expected}`,
  }),
} as const

/** Front matter that is none. */
export const FRONT_FAULTS = {
  otherLanguage: (words: string): Fault => ({
    english: `Unexpected "${words}" after ---, expected YAML after a line of --- alone`,
    swedish: 'ord efter ---',
  }),
  noEnd: (): Fault => ({
    english: 'Unexpected end of the file, expected a second line of --- after the front matter',
    swedish: 'filen tar slut före en andra rad med ---',
  }),
  long: (letters: number, most: number): Fault => ({
    english: `Unexpected front matter of ${letters} characters, expected at most ${most}`,
    swedish: 'det är för långt',
  }),
  deep: (): Fault => ({
    english: 'Unexpected front matter nested without end, expected a few levels',
    swedish: 'det har för många nivåer',
  }),
  noKeys: (): Fault => ({
    english: 'Unexpected front matter without keys, expected "key: value"',
    swedish: 'det har inga fält',
  }),
  anchor: (): Fault => ({
    english:
      'Unexpected "&" or "*", an anchor of YAML, expected the words themselves; put quotes around words that begin so',
    swedish: 'ord som börjar med & eller * utan citattecken',
  }),
  /** @param said By the parser, one line without its full stop. */
  yaml: (said: string): Fault => ({
    english: `Unexpected front matter: ${said}, expected YAML`,
    swedish: YAML.find(([begins]) => begins.test(said))?.[1] ?? 'det är inte YAML',
  }),
} as const

/** By how the parser begins to say it: its codes tell fewer faults apart. No two begin alike: their order is free. */
const YAML: readonly (readonly [begins: RegExp, swedish: string])[] = [
  [/^Implicit (?:map )?keys need to be/, 'en rad utan kolon och mellanslag efter nyckeln'],
  [/^Map keys must be unique/, 'samma nyckel två gånger'],
  [/^Tabs are not allowed/, 'en tabb först på raden, där det ska vara mellanslag'],
  [
    /^Nested mappings are not allowed/,
    'två kolon på en rad (ett värde med kolon skrivs inom citattecken), eller en rad som står för långt in',
  ],
  [/^Missing closing /, 'ett citattecken som inte har något slut'],
  [/^Flow \S+ in block collection/, 'en klammer som inte har något slut'],
  [/^Plain value cannot start with/, 'ett värde som måste stå inom citattecken'],
  [/^All \S+ items must start at the same column/, 'rader som inte börjar lika långt in'],
]
