/**
 * Other words for a word, and which words are Swedish though nobody has written them: the build's list of both, cut
 * into files by how words begin, and what a query asks of the file it has fetched.
 */
import { fold, indefinite, stem } from '../../swedish/stem.ts'

/** What may stand for a word, as bases that the index holds; a thing of several words has a plus between them. */
export interface Entry {
  /** What authorities call the same thing. */
  near: readonly string[]
  /** What a thesaurus has. */
  far: readonly string[]
}

export interface Thesaurus {
  others: (word: string) => Entry
  /** Whether a dictionary has the word as it stands. */
  has: (word: string) => boolean
  /** Whether a dictionary has the word in some inflection: it is then no misspelling. */
  isSwedish: (word: string) => boolean
}

const NONE: Entry = { near: [], far: [] }
/** Where nothing has been fetched. */
export const NO_THESAURUS: Thesaurus = { others: () => NONE, has: () => false, isSwedish: () => false }

/** A file a beginning of two letters. */
export const thesaurusFile = (word: string): string => fold(word.slice(0, 2)).replace(/[^a-z]/g, '_')

/**
 * @example packThesaurus(new Map([['dagis', { near: ['förskola'], far: [] }]])) // => Map { 'da' => 'dagis=förskola' }
 */
export function packThesaurus(entries: ReadonlyMap<string, Entry>): Map<string, string> {
  const files = new Map<string, string[]>()
  for (const [word, { near, far }] of [...entries].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const file = thesaurusFile(word)
    const own = files.get(file) ?? []
    own.push(`${word}${near.length > 0 ? `=${near.join(',')}` : ''}${far.length > 0 ? `~${far.join(',')}` : ''}`)
    files.set(file, own)
  }
  return new Map([...files].map(([beginning, words]) => [beginning, words.join(' ')]))
}

// "dagis=förskola", "drog~narkotika,medicin", "bil"
const ENTRY = /^([^=~]+)(?:=([^~]+))?(?:~(.+))?$/

/** @param packed Files as {@link packThesaurus} wrote them. */
export function thesaurusOf(packed: readonly string[]): Thesaurus {
  const entries = new Map<string, Entry>()
  const byStem = new Map<string, string[]>()
  for (const entry of packed.flatMap((file) => file.split(' '))) {
    const [, word = '', near, far] = ENTRY.exec(entry) ?? []
    entries.set(word, { near: near?.split(',') ?? [], far: far?.split(',') ?? [] })
    byStem.set(stem(word), [...(byStem.get(stem(word)) ?? []), word])
  }
  const forms = (word: string): string[] => {
    if (entries.has(word)) return [word]
    const definite = indefinite(word).filter((base) => entries.has(base))
    return definite.length > 0 ? definite : (byStem.get(stem(word)) ?? [])
  }
  return {
    others: (word) => {
      const found = forms(word).flatMap((form) => entries.get(form) ?? [])
      const near = [...new Set(found.flatMap((own) => own.near))]
      return { near, far: [...new Set(found.flatMap((own) => own.far))].filter((own) => !near.includes(own)) }
    },
    has: (word) => entries.has(word),
    isSwedish: (word) => forms(word).length > 0,
  }
}
