/**
 * Asks the index: a query and filters in, hits in order out. Each word is asked by itself and the answers are put
 * together in `rank`; the text of a hit is fetched only when it is about to be shown (`listing.ts`).
 */
import { NO_THESAURUS } from '../index/thesaurus.ts'
import { parseQuery } from '../query/parse.ts'
import { countsOf, passing } from '../query/facets.ts'
import { isReference } from '../query/reference.ts'
import { planOf, shownOf, type Plan } from '../query/plan.ts'
import type { ArchiveFacts, TermAnswer } from '../query/answer.ts'
import { rank, type Ranked } from '../query/rank.ts'
import { answerTo, lookupOf, inRow, type AnsweredQuery, type IndexLookup } from './answers.ts'
import { archiveOf, pagesOf } from './archive.ts'
import { filesOf, type Files } from './files.ts'
import type { SearchResult, Hit, LazyHits, NamedHits, Question, UnknownReference } from './found.ts'
import { WordFiles } from './word-files.ts'
import { Listing } from './listing.ts'
import { begun, withoutAny } from './operators.ts'
import { openPagefind } from './pagefind.ts'

/** Direct hits at most; a § number alone is in every other meeting. */
const MOST_DIRECT = 10

interface Index {
  listing: Listing
  archive: ArchiveFacts
  holdings: IndexLookup
  words: WordFiles
}

/** An index that is asked: fetched a little at a time, and what was fetched is kept. */
export class Engine {
  readonly #files: Files
  /** A failure is forgotten, so that the next question tries again. */
  readonly #listing = tried(() => Listing.of(this.#files))
  readonly #index = tried(() => this.#open())

  /** @param from Address of the site's root, ending in a slash; or the files of an index, where there is no browser. */
  constructor(from: string | Files) {
    this.#files = typeof from === 'string' ? filesOf(`${from}pagefind/`) : from
  }

  /** Fetches what every search needs. */
  async warm(): Promise<void> {
    await this.#index()
  }

  async #open(): Promise<Index> {
    const engine = Promise.all([this.#files.bytes('wasm.bin'), this.#files.script('motor.js')]).then(([bytes]) => bytes)
    const listing = await this.#listing()
    const { pageList, beginnings, thesaurus } = listing.start
    return {
      listing,
      holdings: lookupOf(await openPagefind(this.#files, pageList, engine)),
      archive: archiveOf(listing.catalogue, pageList.lengths),
      words: new WordFiles(this.#files, beginnings, thesaurus),
    }
  }

  /** What a reference names; the full text is not asked, and nothing of it is fetched. */
  async find(query: string): Promise<NamedHits> {
    const listing = await this.#listing()
    const named = (await listing.named(query)).slice(0, MOST_DIRECT)
    return {
      isReference: isReference(query),
      hits: await Promise.all(named.map(({ record, by }) => listing.hit(record, by, null))),
    }
  }

  /** The latest meetings of a body, newest first. @param name As the catalogue has it. */
  async latestOf(name: string, count: number): Promise<Hit[]> {
    const listing = await this.#listing()
    const records = pagesOf(listing.catalogue, name).slice(0, count)
    return Promise.all(records.map((record) => listing.hit(record, null, null)))
  }

  /**
   * What the index holds of a query, before it is put in order: for those who try other weights, or want every § by
   * itself.
   */
  async answers(
    query: string,
  ): Promise<{ answers: readonly TermAnswer[]; archive: ArchiveFacts; urlOf: (record: number) => Promise<string> }> {
    const index = await this.#index()
    const { answers } = await answered(query, [], true, index)
    return {
      answers,
      archive: index.archive,
      urlOf: async (record) => (await index.listing.shown(record)).url,
    }
  }

  /** @throws The signal's reason, as soon as a stage is done after the search was given up. */
  async search(
    { query, chosen, sort, weak = false, also = true }: Question,
    signal: AbortSignal,
  ): Promise<SearchResult> {
    const index = await this.#index()
    signal.throwIfAborted()
    const { listing, words, holdings } = index
    const values = await listing.values(chosen.beslutstyp.length + chosen.slag.length + chosen.oenighet.length > 0)
    const { text, begins, without } = parseQuery(query)
    const all = await listing.named(text)
    const unknown = all.length > 0 ? null : await listing.unknown(text)
    if (unknown !== null) return nothing(unknown)
    const named = passing(all, values, chosen)
    const { plan, answers, ranked } = await answered(text, begins, also, index)
    signal.throwIfAborted()
    const isLeft = await withoutAny(without, words, holdings)
    const phrases = await Promise.all(plan.phrases.map((phrase) => inRow(phrase, holdings.everywhere)))
    const found = ranked.filter(({ record }) => isLeft(record) && phrases.every((own) => own.has(record)))
    const kept = passing(found, values, chosen)
    if (sort === 'datum') kept.sort((a, b) => a.record - b.record)
    const strong = kept.filter(isStrong)
    const asked = { plan, answers }
    const { corrected } = plan
    return {
      ...listing.list(strong.map(recordOf), asked),
      direct: await Promise.all(named.slice(0, MOST_DIRECT).map(({ record, by }) => listing.hit(record, by, asked))),
      directCount: named.length,
      unknown: null,
      meetings: new Set(strong.map(({ record }) => listing.catalogue.meetingOf[record])).size,
      weak: listing.list(kept.filter((own) => !isStrong(own)).map(recordOf), asked),
      corrected: corrected === null ? null : query.replace(text, () => corrected),
      also: alsoIn(plan),
      filters: async () => {
        const counted = weak || !found.some(isStrong) ? found : found.filter(isStrong)
        return countsOf(counted, await listing.values(true), chosen)
      },
    }
  }
}

const isStrong = (own: Ranked): boolean => own.isStrong
const recordOf = ({ record }: Ranked): number => record

/** Made once; what failed is made anew the next time. */
function tried<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null
  return () =>
    (made ??= make().catch((error: unknown) => {
      made = null
      throw error
    }))
}

/**
 * What is to be asked and what the index holds of it. Where no record holds all of several words, other words are asked
 * for common words too.
 */
async function answered(
  text: string,
  begins: readonly string[],
  also: boolean,
  { words, archive, holdings }: Index,
): Promise<AnsweredQuery & { ranked: Ranked[] }> {
  const begunTerms = await Promise.all(begins.map((one) => begun(one, words)))
  const ask = async (all: boolean): Promise<AnsweredQuery & { ranked: Ranked[] }> => {
    const { lexicon, thesaurus } = await words.for(text, all)
    const worded = planOf(text, lexicon, also ? thesaurus : NO_THESAURUS)
    const plan = { ...worded, terms: [...worded.terms, ...begunTerms] }
    const answers = await Promise.all(plan.terms.map((term) => answerTo(term, holdings)))
    return { plan, answers, ranked: rank(answers, archive) }
  }
  const first = await ask(false)
  const isHeld = first.ranked[0]?.isStrong === true
  return also && !isHeld && first.plan.terms.length > 1 ? ask(true) : first
}

/** Words that were asked beside those typed. */
const alsoIn = ({ terms }: Plan): SearchResult['also'] =>
  terms.flatMap(({ typed, others }) => {
    const words = [...others.near, ...others.far].map(shownOf)
    return words.length === 0 ? [] : [{ asked: typed, words }]
  })

const EMPTY: LazyHits = { count: 0, entries: 0, load: () => Promise.resolve([]) }

function nothing(unknown: UnknownReference): SearchResult {
  const found = { ...EMPTY, direct: [], directCount: 0, unknown, meetings: 0, weak: EMPTY, corrected: null, also: [] }
  return { ...found, filters: () => Promise.resolve({}) }
}
