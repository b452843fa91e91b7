/**
 * Other words for a word, and which words are Swedish though nobody has written them: the build's list of both, cut
 * into files by how words begin, and what a query asks of the file it has fetched.
 */
import { remembered } from '../../swedish/lines/remembered.ts'
import { fold, indefinite, stem } from '../../swedish/words/stem.ts'
import { sharedStart } from './front-coding.ts'

/** What may stand for a word, as bases that the index holds; a thing of several words has a plus between them. */
export interface OtherWords {
  /** What authorities call the same thing. */
  near: readonly string[]
  /** What a thesaurus has. */
  far: readonly string[]
}

export interface Thesaurus {
  others: (word: string) => OtherWords
  /** Whether a dictionary has the word as it stands. */
  has: (word: string) => boolean
  /** Whether a dictionary has the word in some inflection: it is then no misspelling. */
  isSwedish: (word: string) => boolean
}

const NONE: OtherWords = { near: [], far: [] }
/** Where nothing has been fetched. */
export const NO_THESAURUS: Thesaurus = { others: () => NONE, has: () => false, isSwedish: () => false }

/** A file a beginning of two letters. */
export const thesaurusFile = (word: string): string => fold(word.slice(0, 2)).replace(/[^a-z]/g, '_')

/** How many letters a word has of the one before it in its file, A is one: no word begins with a capital. */
const COUNTS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/**
 * A word is written as what it shares with the one before: the files are an eighth smaller for it.
 * @example packThesaurus(new Map([['dagg', { near: [], far: [] }], ['dagis', { near: ['förskola'], far: [] }]]))
 * // => Map { 'da' => 'dagg Cis=förskola' }
 */
export function packThesaurus(entries: ReadonlyMap<string, OtherWords>): Map<string, string> {
  const files = new Map<string, { last: string; words: string[] }>()
  for (const [word, { near, far }] of [...entries].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const name = thesaurusFile(word)
    const file = files.get(name) ?? { last: '', words: [] }
    // One letter at least is left to be written.
    const shared = sharedStart(file.last, word, Math.min(COUNTS.length, word.length - 1))
    const written = `${COUNTS[shared - 1] ?? ''}${word.slice(shared)}`
    file.words.push(
      `${written}${near.length > 0 ? `=${near.join(',')}` : ''}${far.length > 0 ? `~${far.join(',')}` : ''}`,
    )
    file.last = word
    files.set(name, file)
  }
  return new Map([...files].map(([name, { words }]) => [name, words.join(' ')]))
}

// "Cis=förskola", "drog~narkotika,medicin", "bil"
const ENTRY = /^([^=~]+)(?:=([^~]+))?(?:~(.+))?$/

/** A file's words and what may stand for each. */
export type OtherWordsByWord = ReadonlyMap<string, OtherWords>

/** @param packed A file as {@link packThesaurus} wrote it. */
export function thesaurusEntries(packed: string): OtherWordsByWord {
  const entries = new Map<string, OtherWords>()
  let last = ''
  for (const entry of packed.split(' ')) {
    const [, written = entry, near, far] = ENTRY.exec(entry) ?? []
    const shared = COUNTS.indexOf(written.charAt(0)) + 1
    const word = shared === 0 ? written : last.slice(0, shared) + written.slice(1)
    const isBare = near === undefined && far === undefined
    entries.set(word, isBare ? NONE : { near: near?.split(',') ?? [], far: far?.split(',') ?? [] })
    last = word
  }
  return entries
}

/** "billig" has the stem of "bilar", and is another word. */
const MAKING = /^(?:lig|els|ig)/
const madeWith = (word: string, stemmed: string): boolean => MAKING.test(word.slice(stemmed.length))

/** Letters that a stem keeps. */
const KEPT = 3

/** @param files That have been fetched. */
export function thesaurusOf(files: readonly OtherWordsByWord[]): Thesaurus {
  const has = (word: string): boolean => files.some((own) => own.has(word))
  const ofStem = remembered((stemmed: string): string[] => {
    const start = stemmed.slice(0, KEPT)
    return files.flatMap((own) => [...own.keys()].filter((word) => word.startsWith(start) && stem(word) === stemmed))
  })
  const withStem = (word: string): string[] => {
    const stemmed = stem(word)
    return ofStem(stemmed).filter((own) => madeWith(own, stemmed) === madeWith(word, stemmed))
  }
  const forms = (word: string): string[] => {
    if (has(word)) return [word]
    const definite = indefinite(word).filter(has)
    return definite.length > 0 ? definite : withStem(word)
  }
  return {
    others: (word) => {
      const entriesOf = (all: readonly string[]): OtherWords[] =>
        all.flatMap((form) => files.flatMap((own) => own.get(form) ?? []))
      const own = entriesOf(forms(word)).filter((entry) => entry !== NONE)
      // "svartjobbare" has none of its own, and "svartjobb" has: they may do. What a thesaurus has of it is too far.
      const kin = own.length > 0 ? [] : entriesOf(withStem(word)).map(({ near }) => ({ near: [], far: near }))
      const found = [...own, ...kin]
      const near = [...new Set(found.flatMap((own) => own.near))]
      return { near, far: [...new Set(found.flatMap((own) => own.far))].filter((own) => !near.includes(own)) }
    },
    has,
    isSwedish: (word) => forms(word).length > 0,
  }
}
