/**
 * The words of the corpus as far as a query needs them: a query in, what is known of its words out. Files of words are
 * fetched by how the words begin; a word that nobody has written may be a compound, whose later parts begin elsewhere,
 * or misspelt from its third letter on, and only then other words for it are looked up.
 */
import { unpack } from '../index/packed-words.ts'
import { beginningOf } from '../index/words.ts'
import { possibleEnds } from '../query/compound-cut.ts'
import { lexiconOf, type Lexicon } from '../query/lexicon.ts'
import {
  NO_THESAURUS,
  thesaurusEntries,
  thesaurusFile,
  thesaurusOf,
  type OtherWordsByWord,
  type Thesaurus,
} from '../index/thesaurus.ts'
import { wordsToKnow } from '../query/plan.ts'
import { fold } from '../../swedish/words/stem.ts'
import { wordTable, type WordTable } from '../index/word-table.ts'
import { wordFile } from '../query/word-file.ts'
import type { Files } from './files.ts'

/** A word of so few records is helped by other words for it. */
const FEW = 20

export interface KnownWords {
  lexicon: Lexicon
  thesaurus: Thesaurus
}

/** What an unwritten word may be made of. */
function piecesOf(word: string, lexicon: Lexicon): string[] {
  const cut = lexicon.cut(word).map((piece) => piece.word)
  if (cut.length > 0) return cut
  return lexicon.halved(word).flatMap(({ head, tail }) => (head.bases.length > 0 ? tail.word : []))
}

/** The words of an index and the other words for them, in files by how they begin; each is fetched once. */
export class WordFiles {
  readonly #files: Files
  readonly #beginnings: ReadonlySet<string>
  readonly #thesaurus: ReadonlySet<string>
  readonly #known = new Map<string, WordTable>()
  readonly #others = new Map<string, OtherWordsByWord>()

  /** @param beginnings Of the files of words. @param thesaurus Names of the files of other words. */
  constructor(files: Files, beginnings: string, thesaurus: string) {
    this.#files = files
    this.#beginnings = new Set(beginnings.split(' '))
    this.#thesaurus = new Set(thesaurus.split(' '))
  }

  /** @param all Other words are looked up for common words too. */
  async for(query: string, all = false): Promise<KnownWords> {
    const words = wordsToKnow(query)
    const own = await this.#lexicon(words)
    const unknown = words.filter((word) => own.bases(word).length === 0)
    const lexicon =
      unknown.length === 0 ? own : await this.#lexicon([...words, ...unknown.flatMap((word) => this.#near(word))])
    const rare = words.filter((word) => all || lexicon.records(word) < FEW)
    const pieces = unknown.flatMap((word) => piecesOf(word, lexicon))
    return { lexicon, thesaurus: await this.#thesaurusOf([...rare, ...pieces]) }
  }

  /**
   * The words of the corpus that begin so, as the index has them, the commonest first; who types no dots means them all
   * the same.
   */
  async beginningWith(start: string): Promise<string[]> {
    const folded = fold(start)
    const names = [...this.#beginnings].filter((name) => name.startsWith(folded) || folded.startsWith(name))
    const files = await Promise.all(names.map((name) => this.#file(name)))
    const begins = (word: string): boolean =>
      word.startsWith(start) || (folded === start && fold(word).startsWith(start))
    const found = files
      .flatMap(({ words }) => [...words])
      .filter(([word, { count }]) => count > 0 && begins(word))
      .sort(([one, a], [other, b]) => b.count - a.count || (one < other ? -1 : 1))
    return [...new Set(found.map(([, { base }]) => base))]
  }

  /** What a word nobody has written may be: a later part of it, or a word that begins as it does. */
  #near(word: string): string[] {
    const alike = [...this.#beginnings].filter((own) => own.length > 2 && own.startsWith(fold(word).slice(0, 2)))
    return [...possibleEnds(word), ...alike]
  }

  async #lexicon(words: readonly string[]): Promise<Lexicon> {
    const names = [...new Set(words.flatMap((word) => beginningOf(word, this.#beginnings) ?? []))]
    return lexiconOf(await Promise.all(names.map((name) => this.#file(name))))
  }

  async #thesaurusOf(words: readonly string[]): Promise<Thesaurus> {
    const names = [...new Set(words.map(thesaurusFile))].filter((name) => this.#thesaurus.has(name))
    if (names.length === 0) return NO_THESAURUS
    return thesaurusOf(await Promise.all(names.map((name) => this.#othersIn(name))))
  }

  async #file(name: string): Promise<WordTable> {
    const known = this.#known.get(name) ?? wordTable(unpack(await this.#files.text(wordFile(name))))
    this.#known.set(name, known)
    return known
  }

  async #othersIn(name: string): Promise<OtherWordsByWord> {
    const known = this.#others.get(name) ?? thesaurusEntries(await this.#files.text(`sv/${name}.bin`))
    this.#others.set(name, known)
    return known
  }
}
