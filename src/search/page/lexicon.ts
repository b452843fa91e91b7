/**
 * The words of the corpus as far as a query needs them: a query in, what is known of its words out. Files of words are
 * fetched by how the words begin; a word that nobody has written may be a compound, whose second half begins elsewhere,
 * or misspelt from its third letter on.
 */
import { beginningOf, lexiconOf, possibleEnds, unpack, type Lexicon, type Word } from '../index/lexicon.ts'
import { wordsToKnow } from '../query/plan.ts'
import { fold } from '../../swedish/stem.ts'
import { wordFile } from '../query/word-file.ts'
import type { Files } from './files.ts'

export class Words {
  readonly #files: Files
  readonly #beginnings: ReadonlySet<string>
  readonly #known = new Map<string, Map<string, Word>>()

  constructor(files: Files, beginnings: string) {
    this.#files = files
    this.#beginnings = new Set(beginnings.split(' '))
  }

  async for(query: string): Promise<Lexicon> {
    const words = wordsToKnow(query)
    const own = await this.#lexicon(words)
    const unknown = words.filter((word) => !own.holds(word) && own.forms(word).length === 0)
    if (unknown.length === 0) return own
    const kin = unknown.flatMap((word) =>
      [...this.#beginnings].filter((beginning) => beginning.length > 2 && beginning.startsWith(fold(word).slice(0, 2))),
    )
    return this.#lexicon([...words, ...unknown.flatMap(possibleEnds), ...kin])
  }

  /** The words of the corpus that begin so, the commonest first; who types no dots means them all the same. */
  async beginningWith(start: string): Promise<string[]> {
    const folded = fold(start)
    const names = [...this.#beginnings].filter((name) => name.startsWith(folded) || folded.startsWith(name))
    const files = await Promise.all(names.map((name) => this.#file(name)))
    const begins = (word: string): boolean =>
      word.startsWith(start) || (folded === start && fold(word).startsWith(start))
    return files
      .flatMap((own) => [...own])
      .filter(([word, { count }]) => count > 0 && begins(word))
      .sort(([one, a], [other, b]) => b.count - a.count || (one < other ? -1 : 1))
      .map(([word]) => word)
  }

  async #lexicon(words: readonly string[]): Promise<Lexicon> {
    const names = [...new Set(words.flatMap((word) => beginningOf(word, this.#beginnings) ?? []))]
    const files = await Promise.all(names.map((name) => this.#file(name)))
    return lexiconOf(new Map(files.flatMap((own) => [...own])))
  }

  async #file(name: string): Promise<Map<string, Word>> {
    const known = this.#known.get(name) ?? unpack(await this.#files.text(wordFile(name)))
    this.#known.set(name, known)
    return known
  }
}
