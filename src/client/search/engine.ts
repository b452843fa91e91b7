/**
 * Asks the index: a query and filters in, hits in order out. Each word is asked by itself and the answers are put
 * together in `rank`; the text of a hit is fetched only when it is about to be shown.
 */
import { countsOf, passing, type Counts, type Members } from '../../search/facets.ts'
import { excerpt, matchedWords, type Piece } from '../../search/excerpt.ts'
import { resolve, type DirectHit, type IdTable } from '../../search/identifiers.ts'
import { lexiconOf, unpack, type Lexicon } from '../../search/lexicon.ts'
import { planOf } from '../../search/plan.ts'
import { rank } from '../../search/rank.ts'
import { MEETING_PAGE } from '../../search/kinds.ts'
import { loadScript, openPagefind, type Answer, type Fragment, type Pagefind } from './files.ts'
import type { State } from './state.ts'

export interface Hit {
  url: string
  title: string
  organ: string
  date: string
  dnr: string
  outcome: string
  tone: string
  words: Piece[]
  /** The words to mark on the page the hit leads to, as that page writes them. */
  marked: string[]
}

export interface Found {
  direct: DirectHit[]
  /** Number of records, and of meetings among them. */
  count: number
  meetings: number
  corrected: string | null
  /** Records a value of each filter would leave. */
  filters: Counts
  /** Hits `from` to `to` in order. */
  load: (from: number, to: number) => Promise<Hit[]>
}

/** Weights of what is searched besides the text, measured on the 40 queries; what is only shown weighs nothing. */
const META_WEIGHTS = { title: 5, dnr: 2, rubrikord: 1, ord: 0.3, organ: 0, datum: 0, utfall: 0, ton: 0 }
const RANKING = { metaWeights: META_WEIGHTS }

interface Index {
  pagefind: Pagefind
  lexicon: Lexicon
  members: Members
}

export class Engine {
  readonly #root: string
  #ready: Promise<Index> | null = null

  /** @param root Address of the site's root, ending in a slash. */
  constructor(root: string) {
    this.#root = root
  }

  /** Fetches what every search needs; a failure is forgotten, so that the next search tries again. */
  warm(): Promise<Index> {
    this.#ready ??= this.#open().catch((error: unknown) => {
      this.#ready = null
      throw error
    })
    return this.#ready
  }

  async #open(): Promise<Index> {
    const [pagefind] = await Promise.all([
      openPagefind(`${this.#root}pagefind/`, { language: 'sv', ranking: RANKING }),
      loadScript(`${this.#root}assets/search-words.js`),
    ])
    const lexicon = lexiconOf(unpack(window.paragrafData?.words ?? ''))
    return { pagefind, lexicon, members: await membersOf(pagefind) }
  }

  async search({ query, chosen }: State): Promise<Found> {
    const { pagefind, lexicon, members } = await this.warm()
    const direct = /\d/.test(query) ? await this.#direct(query) : []
    const plan = planOf(query, lexicon)
    const answers: Answers[] = []
    for (const { word, forms, parts } of plan.terms) {
      const answer: Answers = { whole: [], parts: [] }
      for (const form of word === null ? [] : [word, ...forms]) answer.whole.push(...(await ask(pagefind, form)))
      for (const part of parts) answer.parts.push(await ask(pagefind, part))
      answers.push(answer)
    }
    const inRow = plan.phrase === null ? [] : (await pagefind.search(`"${plan.phrase}"`)).results
    const all = rank(answers, members.get('slag')?.get(MEETING_PAGE) ?? new Set(), new Set(inRow.map(({ id }) => id)))
    const ranked = passing(all, members, chosen)
    const counts = countsOf(all, members, chosen)
    const protokoll = countsOf(ranked, members, {})['protokoll'] ?? {}
    return {
      direct,
      count: ranked.length,
      meetings: Object.values(protokoll).filter((count) => count > 0).length,
      corrected: plan.corrected,
      filters: counts,
      load: async (from, to) => Promise.all(ranked.slice(from, to).map(({ id }) => hitOf(id, answers))),
    }
  }

  async #direct(query: string): Promise<DirectHit[]> {
    await loadScript(`${this.#root}assets/search-ids.js`)
    const table = window.paragrafData?.ids as IdTable | undefined
    return table === undefined ? [] : resolve(query, table)
  }
}

type Result = Answer['results'][number]

interface Answers {
  whole: Result[]
  parts: Result[][]
}

/** What matches only when å, ä and ö are read as a and o weighs this much, for one who typed the dots. */
const UNDOTTED = 0.1

async function ask(pagefind: Pagefind, word: string): Promise<Result[]> {
  // A match in a field that weighs nothing ("Noterat") is none.
  const all = (await pagefind.search(word)).results.filter(({ score }) => score > 0)
  if (!/[åäöé]/.test(word)) return all
  // "vårdkö" is not the start of "vårdkompetens"; but where nothing has the dots, those without are better than none.
  await pagefind.options({ exactDiacritics: true })
  const dotted = (await pagefind.search(word)).results.filter(({ score }) => score > 0)
  await pagefind.options({ exactDiacritics: false })
  if (dotted.length === 0) return all
  const ids = new Set(dotted.map(({ id }) => id))
  return [...dotted, ...all.filter(({ id }) => !ids.has(id)).map((result) => ({ ...result, score: result.score * UNDOTTED }))]
}

/** Which records each value of each filter has; asked once, so that counts are exact for any search. */
async function membersOf(pagefind: Pagefind): Promise<Members> {
  const members = new Map<string, Map<string, Set<string>>>()
  for (const [name, values] of Object.entries(await pagefind.filters())) {
    const own = new Map<string, Set<string>>()
    for (const value of Object.keys(values)) {
      const { results } = await pagefind.search(null, { filters: { [name]: value } })
      own.set(value, new Set(results.map(({ id }) => id)))
    }
    members.set(name, own)
  }
  return members
}

async function hitOf(id: string, answers: readonly Answers[]): Promise<Hit> {
  const of = (found: readonly Result[]) => found.filter((result) => result.id === id)
  const wordsOf = (found: readonly Result[]) => of(found).flatMap(({ words }) => words)
  const fragment = (await of(answers.flatMap(({ whole, parts }) => [...whole, ...parts.flat()]))[0]?.data()) as Fragment
  // Where the whole word stands its parts are not pointed out: they would drown it.
  const places = answers.flatMap(({ whole, parts }) => {
    const own = wordsOf(whole)
    return own.length > 0 ? [own] : parts.map(wordsOf)
  })
  const { meta, content } = fragment
  return {
    url: fragment.raw_url ?? fragment.url,
    title: meta['title'] ?? '',
    organ: meta['organ'] ?? '',
    date: meta['datum'] ?? '',
    dnr: meta['dnr'] ?? '',
    outcome: meta['utfall'] ?? '',
    tone: meta['ton'] ?? '',
    words: excerpt(content, places),
    marked: matchedWords(content, places),
  }
}
