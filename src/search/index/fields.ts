/** The fields that are searched besides the text, by name, in the order in which Pagefind numbers them: sorted. */
import type { Searched } from './records.ts'

export const FIELDS = ['belopp', 'dnr', 'ord', 'rubrikord', 'title'] as const satisfies readonly (keyof Searched)[]

/** Those that hang on the words of the whole archive, and so are not Pagefind's to index (`compound-fields.ts`). */
export const DERIVED = ['ord', 'rubrikord'] as const satisfies readonly (typeof FIELDS)[number][]
