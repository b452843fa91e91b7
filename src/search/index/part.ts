/**
 * A part of the archive as the index needs it, whatever the other parts hold: its records taken apart between white space,
 * as Pagefind takes them, and into words, as the analysis of the whole archive asks for them. Kept from one build to the next.
 */
import { vocabularyIn } from '../../swedish/compounds.ts'
import type { StatedField } from './fields.ts'
import { listsOf, numbered, type Lists } from './lists.ts'
import { statedOf, type Searchable } from './records.ts'

export interface Part {
  /** What stands between white space, each once. */
  chunks: string[]
  /** The chunks of each record's text, and of its fields. */
  text: Lists
  fields: Record<StatedField, Lists>
  words: PartWords
}

export interface PartWords {
  /** Lower case, each once. */
  all: string[]
  /** Records that hold each word; 0 for one that the vocabulary passes over. */
  counts: Uint32Array
  /** Words of a title and of a text, each once a record; and those that name what was decided. */
  title: Lists
  content: Lists
  named: Lists
}

export function partOf(records: readonly Searchable[]): Part {
  const stated = records.map((record) => ({ ...statedOf(record), content: record.content }))
  const chunks = numbered()
  const ofField = (name: StatedField): Lists => listsOf(stated, (own) => chunksOf(own[name]), chunks)
  return {
    chunks: chunks.all,
    text: listsOf(stated, ({ content, title }) => chunksOf(textOf(content, title)), chunks),
    fields: { belopp: ofField('belopp'), dnr: ofField('dnr'), title: ofField('title') },
    words: partWordsOf(records, stated),
  }
}

const NO_SPACE = /\P{White_Space}+/gu
// Zero-width spaces are not there for Pagefind, and words like these are orders to it.
const UNSEEN = /\u200b/g
const ORDER = /^_+(?=(?:END_)?PAGEFIND_)/

function chunksOf(text: string): string[] {
  return (text.replace(UNSEEN, '').match(NO_SPACE) ?? []).map((chunk) => chunk.replace(ORDER, ''))
}

/** For a § that says nothing in words: a record without a word has no length to weigh its title by. */
const EMPTY = 'utan text'
const HAS_WORDS = /[\p{L}\p{Nd}]/u

function textOf(content: string, title: string): string {
  return [content, title, EMPTY].find((text) => HAS_WORDS.test(text)) ?? EMPTY
}

// What has no letter is no compound, and no part of one.
const LETTER = /\p{L}/u

function partWordsOf(records: readonly Searchable[], stated: readonly ReturnType<typeof statedOf>[]): PartWords {
  const words = numbered()
  const counts: number[] = []
  for (const { title, content } of records)
    for (const word of vocabularyIn(`${title} ${content}`)) {
      const id = words.of(word)
      counts[id] = (counts[id] ?? 0) + 1
    }
  const lists = (of: (own: (typeof stated)[number]) => readonly string[]): Lists =>
    listsOf(stated, (own) => of(own).filter((word) => LETTER.test(word)), words)
  const title = lists((own) => own.words.title)
  const content = lists((own) => own.words.content)
  const named = lists((own) => own.named)
  return { all: words.all, counts: Uint32Array.from(words.all, (_, id) => counts[id] ?? 0), title, content, named }
}
