/** A part of the archive as its index is made of it: records in, their words between white space by number out. */
import { listsOf, interner, type NumberLists } from './interning.ts'
import { statedOf, type Searchable } from './stated.ts'
import { writtenIn, type WrittenWords } from './written.ts'

/** A part of the archive, its records taken apart between white space. */
export interface ArchivePart {
  /** What stands between white space, each once. */
  chunks: string[]
  /** The chunks of each record's title and text. */
  title: NumberLists
  content: NumberLists
  /**
   * Words that are searched without standing there, each once: those to be read as words, and those that are what they
   * are.
   */
  words: string[]
  named: NumberLists
  apart: NumberLists
}

/** A part as its index is made of it, whatever the other parts hold. */
export function partOf(records: readonly Searchable[]): ArchivePart {
  const stated = records.map(statedOf)
  const [chunks, words] = [interner(), interner()]
  return {
    title: listsOf(stated, ({ title }) => title, chunks),
    content: listsOf(stated, ({ content }) => content, chunks),
    named: listsOf(stated, ({ named }) => named, words),
    apart: listsOf(stated, ({ apart }) => apart, words),
    ...{ chunks: chunks.all, words: words.all },
  }
}

/** What is written in a part, as the analysis of the whole archive asks for it. */
export const writtenInPart = (records: readonly Searchable[]): WrittenWords =>
  writtenIn(
    records.map(({ title, content }) => `${title} ${content}`),
    records.map(({ title }) => title),
  )
