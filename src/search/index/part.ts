/** A part of the archive as its index is made of it: records in, their words between white space by number out. */
import { listsOf, numbered, type Lists } from './lists.ts'
import { statedOf, type Searchable } from './stated.ts'
import { writtenIn, type Written } from './written.ts'

/** A part of the archive, its records taken apart between white space. */
export interface Part {
  /** What stands between white space, each once. */
  chunks: string[]
  /** The chunks of each record's title and text. */
  title: Lists
  content: Lists
  /**
   * Words that are searched without standing there, each once: those to be read as words, and those that are what they
   * are.
   */
  words: string[]
  named: Lists
  apart: Lists
}

/** A part as its index is made of it, whatever the other parts hold. */
export function partOf(records: readonly Searchable[]): Part {
  const stated = records.map(statedOf)
  const [chunks, words] = [numbered(), numbered()]
  return {
    title: listsOf(stated, ({ title }) => title, chunks),
    content: listsOf(stated, ({ content }) => content, chunks),
    named: listsOf(stated, ({ named }) => named, words),
    apart: listsOf(stated, ({ apart }) => apart, words),
    ...{ chunks: chunks.all, words: words.all },
  }
}

/** What is written in a part, as the analysis of the whole archive asks for it. */
export const writtenInPart = (records: readonly Searchable[]): Written =>
  writtenIn(
    records.map(({ title, content }) => `${title} ${content}`),
    records.map(({ title }) => title),
  )
