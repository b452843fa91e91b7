/** The fields that are searched besides the text, by name, in the order in which Pagefind numbers them: sorted. */
export const FIELDS = ['belopp', 'dnr', 'ord', 'rubrikord', 'title'] as const
export type Field = (typeof FIELDS)[number]

/** Those that hang on the words of the whole archive (`compound-fields.ts`). */
export const DERIVED = ['ord', 'rubrikord'] as const satisfies readonly Field[]
type DerivedField = (typeof DERIVED)[number]

/** Those that a record has by itself. */
export type StatedField = Exclude<Field, DerivedField>
