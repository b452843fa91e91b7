/**
 * Asks the index: a query and filters in, hits in order out. Each word is asked by itself and the answers are put
 * together in `rank`; the text of a hit is fetched only when it is about to be shown.
 */
import { isMeetingPage, meetingAt, unpackCatalogue, type Catalogue } from '../index/catalogue.ts'
import { diaryFile, type Diaries } from '../index/diaries.ts'
import { askedOf } from '../query/asked.ts'
import { excerpt, markedText, matchedWords, type Piece } from '../query/excerpt.ts'
import { valuesOf, type FacetColumn } from '../index/facet-column.ts'
import { countsOf, passing, type Counts, type Values } from '../query/facets.ts'
import { isName, nearest } from '../query/unknown.ts'
import { isReference, read, resolve, type DirectHit } from '../query/identifiers.ts'
import { NO_THESAURUS } from '../index/thesaurus.ts'
import { planOf, shownOf } from '../query/plan.ts'
import { rank, type Archive, type Ranked, type TermAnswer } from '../query/rank.ts'
import type { Shown } from '../index/records.ts'
import { isPutOffIn, lengthIn } from '../index/page-list.ts'
import type { Start } from '../index/start.ts'
import { gathered } from './gather.ts'
import { answerTo, inRow, missingIn, placesIn, postingsFrom, type Asked } from './answers.ts'
import { filesOf, type Files } from './files.ts'
import { Words } from './lexicon.ts'
import { begun, withoutAny } from './operators.ts'
import { openPagefind, type Pagefind } from './pagefind.ts'
import { shownAt } from './texts.ts'
import type { State } from './state.ts'

/** A § of the same matter as a hit, shown below it: "behandlad även 11 sep 2025 (bordlagd)". */
export interface Other {
  record: number
  /** From the site's root. */
  url: string
  title: string
  organ: string
  date: string | null
  /** What came of it there, "Bordlagt", and its tone; '' where nothing is said. */
  outcome: string
  tone: string
}

export interface Hit extends Pick<Shown, 'url' | 'title' | 'dnr' | 'outcome' | 'tone'> {
  record: number
  /** Place of its meeting in the catalogue: the same for hits of one meeting. */
  meeting: number
  organ: string
  date: string | null
  /** A stretch of the text with the words asked marked. */
  words: Piece[]
  /** The title, with the words asked marked: all pieces together are `title`. */
  titleWords: Piece[]
  /** The words to mark on the page the hit leads to, as that page writes them. */
  marked: string[]
  /**
   * Words of the query, as typed, that the § holds in no inflection: "saknar: skola". [] for a strong hit. A word met only
   * as part of a longer one, in a correction's or a synonym's stead, is missing.
   */
  missing: string[]
  /** Other hits of the same matter (diary number within the organisation, or title along it), newest first; never a hit of their own. */
  others: Other[]
  /** Why it stands above the others; null for a hit of the full text. */
  by: DirectHit['by'] | null
}

/** Hits in order, gathered by matter. */
export interface List {
  /** §§, those gathered below another included: what a counter says. */
  count: number
  /** Hits that `load` gives at most: a hit's `others` are none of them, and are known when it is loaded. */
  entries: number
  /** Hits `from` to `to` (not with it) in order. */
  load: (from: number, to: number) => Promise<Hit[]>
}

/** A number that names nothing here: "SLK-2024-99999". */
export interface Unknown {
  /** The number as typed. */
  asked: string
  /** What is nearest in the same series; [] where nothing is near. */
  near: Hit[]
}

/** Synonyms that were asked beside a word: "Visar även: förskola". */
interface Also {
  /** The word as typed. */
  asked: string
  words: string[]
}

/**
 * What was found. It is itself the list of strong hits: those that hold all the words whole, in any inflection (a word put
 * right by `corrected` is the word). All else that was found is `weak`.
 */
export interface Found extends List {
  /** What the query names by number or date, above the hits. */
  direct: Hit[]
  /** How many it names; `direct` holds the first of them. */
  directCount: number
  /** Where a number names nothing there are no hits at all; null otherwise. */
  unknown: Unknown | null
  /** Meetings among the strong hits. */
  meetings: number
  /**
   * "Svagare träffar": some of the words, parts of them, their beginnings, their synonyms. They stand below a line, and are
   * shown at once where the strong are fewer than a page. Newest first where the strong are.
   */
  weak: List
  corrected: string | null
  /** Synonyms that stand for words found nowhere or nearly so; [] where none were asked. */
  also: Also[]
  /** Records a value of each filter would leave, of the strong (and of the weak where they were asked for); fetches what only filters need. */
  filters: () => Promise<Counts>
}

/** What is asked: the state of the page, and what of it is not in the address by default. */
export interface Question extends State {
  /** The reader asked for the weak hits: filters count them too. Default false. */
  weak?: boolean
  /** Synonyms are asked beside words that find little. Default true. */
  also?: boolean
}

/** Near numbers at most. */
const MOST_NEAR = 5
/** So few files of diary numbers are all looked in; of more, those beside. */
const FEW_FILES = 12
const BESIDE = 3

/** Direct hits at most; a § number alone is in every other meeting. */
const MOST_DIRECT = 10

/** What a query names, and whether it can be a name at all: "§ 77 2021-05-07", "KS 2024/12". */
export interface Named {
  isReference: boolean
  hits: Hit[]
}

interface Listed {
  start: Start
  catalogue: Catalogue
}

interface Index extends Listed {
  archive: Archive
  pagefind: Pagefind
  words: Words
}

export class Engine {
  readonly #files: Files
  #ready: Promise<Index> | null = null
  #listed: Promise<Listed> | null = null

  /** @param from Address of the site's root, ending in a slash; or the files of an index, where there is no browser. */
  constructor(from: string | Files) {
    this.#files = typeof from === 'string' ? filesOf(`${from}pagefind/`) : from
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
    const engine = Promise.all([this.#files.bytes('wasm.bin'), this.#files.script('motor.js')]).then(([bytes]) => bytes)
    const { start, catalogue } = await this.#list()
    return {
      start,
      catalogue,
      pagefind: await openPagefind(this.#files, start.pageList, engine),
      archive: archiveOf({ start, catalogue }),
      words: new Words(this.#files, start.beginnings, start.thesaurus),
    }
  }

  /** What is known of every record without the index of words. */
  #list(): Promise<Listed> {
    const list = async (): Promise<Listed> => {
      const start = (await this.#files.json('start.bin')) as Start
      return { start, catalogue: unpackCatalogue(start.catalogue) }
    }
    this.#listed ??= list().catch((error: unknown) => {
      this.#listed = null
      throw error
    })
    return this.#listed
  }

  /** What a reference names; the full text is not asked, and nothing of it is fetched. */
  async find(query: string): Promise<Named> {
    const listed = await this.#list()
    const named = (await this.#named(query, listed)).slice(0, MOST_DIRECT)
    return {
      isReference: isReference(query),
      hits: await Promise.all(named.map(({ record, by }) => this.#hit(record, by, listed, null))),
    }
  }

  /** The latest meetings of a body, newest first. @param name As the catalogue has it. */
  async latestOf(name: string, count: number): Promise<Hit[]> {
    const listed = await this.#list()
    const { organs, meetings } = listed.catalogue
    const own = (at: number): boolean => organs[at]?.name === name
    const records = meetings.filter(({ organ }) => own(organ)).map(({ first, numbers }) => first + numbers.length)
    return Promise.all(records.slice(0, count).map((record) => this.#hit(record, null, listed, null)))
  }

  /** What the index holds of a query, before it is put in order: for those who try other weights, or want every § by itself. */
  async answers(
    query: string,
  ): Promise<{ answers: readonly TermAnswer[]; archive: Archive; urlOf: (record: number) => Promise<string> }> {
    const index = await this.warm()
    const { answers } = await answered(query, [], true, index, postingsFrom(index.pagefind))
    return {
      answers,
      archive: index.archive,
      urlOf: async (record) => (await this.#shown(record)).url,
    }
  }

  /** @throws The signal's reason, as soon as a stage is done after the search was given up. */
  async search({ query, chosen, sort, weak = false, also = true }: Question, signal: AbortSignal): Promise<Found> {
    const index = await this.warm()
    signal.throwIfAborted()
    const { catalogue, pagefind } = index
    const values = this.#values(
      catalogue,
      chosen.beslutstyp.length + chosen.slag.length + chosen.oenighet.length > 0 ? await this.#column() : null,
    )
    const { text, begins, without } = askedOf(query)
    const all = await this.#named(text, index)
    const unknown = all.length > 0 ? null : await this.#unknown(text, index)
    if (unknown !== null) return nothing(unknown)
    const named = passing(all, values, chosen)
    const postings = postingsFrom(pagefind)
    const { plan, answers, ranked } = await answered(text, begins, also, index, postings)
    signal.throwIfAborted()
    const isLeft = await withoutAny(without, index.words, postings)
    const phrases = await Promise.all(plan.phrases.map((phrase) => inRow(phrase, postings)))
    const found = ranked.filter(({ record }) => isLeft(record) && phrases.every((own) => own.has(record)))
    const kept = passing(found, values, chosen)
    if (sort === 'datum') kept.sort((a, b) => a.record - b.record)
    const isStrong = (own: Ranked): boolean => own.isStrong
    const strong = kept.filter(isStrong)
    const asked = { plan, answers }
    const hit = (record: number, by: Hit['by']) => this.#hit(record, by, index, asked)
    const listOf = (own: readonly Ranked[]): List => {
      const upTo = gathered(
        own.map(({ record }) => record),
        (record) => this.#shown(record),
      )
      return {
        count: own.length,
        entries: own.length,
        load: async (from, to) => {
          const entries = (await upTo(to)).slice(from, to)
          return Promise.all(
            entries.map(async ({ record, others }) => ({
              ...(await hit(record, null)),
              others: await this.#others(record, others, index),
            })),
          )
        },
      }
    }
    return {
      ...listOf(strong),
      direct: await Promise.all(named.slice(0, MOST_DIRECT).map(({ record, by }) => hit(record, by))),
      directCount: named.length,
      unknown: null,
      meetings: new Set(strong.map(({ record }) => catalogue.meetingOf[record])).size,
      weak: listOf(kept.filter((own) => !isStrong(own))),
      corrected: plan.corrected === null ? null : query.replace(text, () => plan.corrected ?? ''),
      also: plan.terms.flatMap(({ typed, others }) => {
        const words = [...others.near, ...others.far].map(shownOf)
        return words.length === 0 ? [] : [{ asked: typed, words }]
      }),
      filters: async () =>
        countsOf(
          weak || !found.some(isStrong) ? found : found.filter(isStrong),
          this.#values(catalogue, await this.#column()),
          chosen,
        ),
    }
  }

  /** Where a name names nothing. */
  async #unknown(query: string, listed: Listed): Promise<Unknown | null> {
    if (!/\d/.test(query)) return null
    const { diaryFiles } = listed.start
    const file = diaryFile(read(query).figures, diaryFiles)
    const wanted = file === null ? [] : around(file, diaryFiles)
    const files = await Promise.all(wanted.map((own) => this.#files.json(`dnr/${own}.bin`) as Promise<Diaries>))
    const diaries = Object.assign({}, ...files) as Diaries
    if (!isName(query, listed.catalogue, diaries)) return null
    const records = nearest(query, diaries, MOST_NEAR).flatMap((dnr) => diaries[dnr]?.[0] ?? [])
    const near = await Promise.all([...new Set(records)].map((record) => this.#hit(record, 'dnr', listed, null)))
    return { asked: query, near }
  }

  /** What is shown of other §§ of a hit's matter. */
  async #others(record: number, others: readonly number[], listed: Listed): Promise<Other[]> {
    if (others.length === 0) return []
    const { title: own, matter = [] } = await this.#shown(record)
    return others.flatMap((other) => {
      const known = matter.find((one) => one.record === other)
      if (known === undefined) return []
      const { organ, date } = meetingAt(listed.catalogue, other)
      const { url, title = own, outcome, tone } = known
      return [{ record: other, url, title, organ: listed.catalogue.organs[organ]?.name ?? '', date, outcome, tone }]
    })
  }

  async #shown(record: number): Promise<Shown> {
    const { start } = await this.#list()
    return shownAt(this.#files, record, start.pageList.lengths.length)
  }

  async #column(): Promise<FacetColumn> {
    return (await this.#files.json('filter.bin')) as FacetColumn
  }

  #values(catalogue: Catalogue, column: FacetColumn | null): Values {
    return (record) => valuesOf(catalogue, column, record)
  }

  async #named(query: string, { start, catalogue }: Listed): Promise<DirectHit[]> {
    if (!/\d/.test(query)) return []
    const file = diaryFile(read(query).figures, start.diaryFiles)
    return resolve(query, catalogue, file === null ? {} : ((await this.#files.json(`dnr/${file}.bin`)) as Diaries))
  }

  async #hit(record: number, by: Hit['by'], { catalogue }: Listed, asked: Asked | null): Promise<Hit> {
    const { content, url, title, dnr, outcome, tone } = await this.#shown(record)
    const shown = { url, title, dnr, outcome, tone }
    const places = asked === null ? [] : placesIn(record, title, content, asked)
    const [inTitle, inText] = [places.map((own) => own.title), places.map((own) => own.text)]
    const meeting = catalogue.meetingOf[record] ?? 0
    const { organ, date } = meetingAt(catalogue, record)
    return {
      ...shown,
      record,
      meeting,
      by,
      organ: catalogue.organs[organ]?.name ?? '',
      date,
      words: excerpt(content, inText),
      titleWords: markedText(title, inTitle.flat()),
      marked: [...new Set([...matchedWords(title, inTitle), ...matchedWords(content, inText)])],
      missing: asked === null || by !== null ? [] : missingIn(record, asked),
      others: [],
    }
  }
}

/** What is to be asked and what the index holds of it. Where no record holds all of several words, other words are asked for common words too. */
async function answered(
  text: string,
  begins: readonly string[],
  also: boolean,
  { words, archive }: Index,
  postings: ReturnType<typeof postingsFrom>,
): Promise<Asked & { ranked: Ranked[] }> {
  const begunTerms = await Promise.all(begins.map((one) => begun(one, words)))
  const ask = async (all: boolean): Promise<Asked & { ranked: Ranked[] }> => {
    const { lexicon, thesaurus } = await words.for(text, all)
    const worded = planOf(text, lexicon, also ? thesaurus : NO_THESAURUS)
    const plan = { ...worded, terms: [...worded.terms, ...begunTerms] }
    const answers = await Promise.all(plan.terms.map((term) => answerTo(term, postings)))
    return { plan, answers, ranked: rank(answers, archive) }
  }
  const first = await ask(false)
  const isHeld = first.ranked[0]?.isStrong === true
  return also && !isHeld && first.plan.terms.length > 1 ? ask(true) : first
}

/** The files that near numbers are in. */
function around(file: number, count: number): number[] {
  if (count <= FEW_FILES) return Array.from({ length: count }, (_, at) => at)
  const beside = Array.from({ length: 2 * BESIDE + 1 }, (_, at) => (file + at - BESIDE + count) % count)
  return [...new Set(beside)]
}

const EMPTY: List = { count: 0, entries: 0, load: () => Promise.resolve([]) }

function nothing(unknown: Unknown): Found {
  const found = { ...EMPTY, direct: [], directCount: 0, unknown, meetings: 0, weak: EMPTY, corrected: null, also: [] }
  return { ...found, filters: () => Promise.resolve({}) }
}

function archiveOf({ catalogue, start }: Listed): Archive {
  const { lengths } = start.pageList
  const all = Array.from(lengths, (_, record) => lengthIn(lengths, record))
  return {
    records: all.length,
    isMeetingPage: (record) => isMeetingPage(catalogue, record),
    isPutOff: (record) => isPutOffIn(lengths, record),
    lengthOf: (record) => all[record] ?? 0,
    meanLength: all.reduce((sum, own) => sum + own, 0) / Math.max(1, all.length),
  }
}
