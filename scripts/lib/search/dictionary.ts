/** The Swedish dictionary of the search, parsed when it is first asked for and once in a process. */
import swedish from 'dictionary-sv'
import { dictionaryWords, type DictionaryWords } from '../../../src/search/index/dictionary-words.ts'
import { inflectionsOf, type Inflections } from '../../../src/swedish/words/inflections.ts'
import { isList } from '../kept/shape.ts'
import type { KeptFiles } from './kept.ts'
import { keptTable, type KeptTable } from './kept-table.ts'

let parsed: Inflections | null = null

/** The package's two files, rules and words, as {@link inflectionsOf} reads them. */
export const swedishInflections = (): Inflections => (parsed ??= inflectionsOf(text(swedish.aff), text(swedish.dic)))

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8')

/**
 * What the dictionary says of words, kept from one build to the next.
 * @param made Hash of the code that asks it. @returns Close keeps what was asked.
 */
export function keptWords(
  inflections: Inflections,
  made: string,
  kept: KeptFiles,
): DictionaryWords & { close: () => void } {
  const tables: Pick<KeptTable<unknown>, 'close'>[] = []
  const words = dictionaryWords(inflections, <T>(work: (word: string) => T[], what: string) => {
    const table = keptTable<T[]>(`${made}.${what}`, kept, isList)
    tables.push(table)
    return (word) => table.of(word, () => work(word))
  })
  const close = (): void => {
    for (const table of tables) table.close()
  }
  return { ...words, close }
}
