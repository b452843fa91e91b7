/** The Swedish dictionary of the search, parsed when it is first asked for and once in a process. */
import swedish from 'dictionary-sv'
import { inflectionsOf, type Inflections } from '../../../src/swedish/inflections.ts'

let parsed: Inflections | null = null

/** The package's two files, rules and words, as {@link inflectionsOf} reads them. */
export const swedishInflections = (): Inflections => (parsed ??= inflectionsOf(text(swedish.aff), text(swedish.dic)))

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8')
