/**
 * Asks the index: a query and filters in, hits in order out. Each word is asked by itself and the answers are put
 * together in `rank`; the text of a hit is fetched only when it is about to be shown.
 */
import { isMeetingPage, meetingAt, unpackCatalogue, type Catalogue } from '../index/catalogue.ts'
import { diaryFile, type Diaries } from '../index/diaries.ts'
import { excerpt, matchedWords, type Piece } from '../query/excerpt.ts'
import { valuesOf, type FacetColumn } from '../index/facet-column.ts'
import { countsOf, passing, type Counts, type Values } from '../query/facets.ts'
import { isReference, read, resolve, type DirectHit } from '../query/identifiers.ts'
import { placesOfSum } from '../../swedish/money.ts'
import type { Lexicon } from '../index/lexicon.ts'
import { planOf, type Term } from '../query/plan.ts'
import { rank, type Found as Answer, type Ranked, type TermAnswer } from '../query/rank.ts'
import type { Shown } from '../index/records.ts'
import type { Start } from '../index/start.ts'
import { stem } from '../../swedish/stem.ts'
import { filesOf, type Files } from './files.ts'
import { Words } from './lexicon.ts'
import { openPagefind, type Pagefind } from './pagefind.ts'
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

export interface Hit extends Omit<Shown, 'content'> {
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
  /** Hits that `load` gives: `count` without those that stand in the `others` of a hit. */
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
export interface Also {
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
      words: new Words(this.#files, start.beginnings),
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
      hits: await Promise.all(named.map(({ record, by }) => this.#hit(record, by, listed, [], []))),
    }
  }

  /** The latest meetings of a body, newest first. @param name As the catalogue has it. */
  async latestOf(name: string, count: number): Promise<Hit[]> {
    const listed = await this.#list()
    const { organs, meetings } = listed.catalogue
    const own = (at: number): boolean => organs[at]?.name === name
    const records = meetings.filter(({ organ }) => own(organ)).map(({ first, numbers }) => first + numbers.length)
    return Promise.all(records.slice(0, count).map((record) => this.#hit(record, null, listed, [], [])))
  }

  /** @throws The signal's reason, as soon as a stage is done after the search was given up. */
  async search({ query, chosen, sort, weak = false }: Question, signal: AbortSignal): Promise<Found> {
    const index = await this.warm()
    signal.throwIfAborted()
    const { catalogue, pagefind } = index
    const values = this.#values(
      catalogue,
      chosen.beslutstyp.length + chosen.slag.length + chosen.oenighet.length > 0 ? await this.#column() : null,
    )
    const named = passing(await this.#named(query, index), values, chosen).slice(0, MOST_DIRECT)
    const lexicon = await index.words.for(query)
    signal.throwIfAborted()
    const plan = planOf(query, lexicon)
    const answers = await Promise.all(plan.terms.map((term) => answerTo(term, pagefind, lexicon)))
    const inRow = await Promise.all(plan.phrases.map((phrase) => pagefind.search(phrase, { inRow: true })))
    const all = withAll(
      rank(answers, (record) => isMeetingPage(catalogue, record)),
      inRow,
    )
    const ranked = passing(all, values, chosen)
    if (sort === 'datum') ranked.sort((a, b) => a.record - b.record)
    const isStrong = ({ lacks }: Ranked): boolean => lacks.length === 0
    const strong = ranked.filter(isStrong)
    const hit = (record: number, by: Hit['by']) => this.#hit(record, by, index, plan.terms, answers)
    const listOf = (own: readonly Ranked[]): List => ({
      count: own.length,
      entries: own.length,
      load: (from, to) => Promise.all(own.slice(from, to).map(({ record }) => hit(record, null))),
    })
    return {
      ...listOf(strong),
      direct: await Promise.all(named.map(({ record, by }) => hit(record, by))),
      unknown: null,
      meetings: new Set(strong.map(({ record }) => catalogue.meetingOf[record])).size,
      weak: listOf(ranked.filter((own) => !isStrong(own))),
      corrected: plan.corrected,
      also: [],
      filters: async () =>
        countsOf(weak ? all : all.filter(isStrong), this.#values(catalogue, await this.#column()), chosen),
    }
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

  async #hit(
    record: number,
    by: Hit['by'],
    { start, catalogue }: Listed,
    terms: readonly Term[],
    answers: readonly TermAnswer[],
  ): Promise<Hit> {
    const texts = (await this.#files.json(`text/${Math.floor(record / start.textsAFile)}.pf_fragment`)) as Shown[]
    const { content, ...shown } = texts[record % start.textsAFile] as Shown
    const places = answers.flatMap((answer, at) => placesOf(record, content, terms[at]?.kronor, answer))
    const meeting = catalogue.meetingOf[record] ?? 0
    const { organ, date } = meetingAt(catalogue, record)
    return {
      ...shown,
      record,
      meeting,
      by,
      organ: catalogue.organs[organ]?.name ?? '',
      date,
      words: excerpt(content, places),
      titleWords: [{ text: shown.title, marked: false }],
      missing: [],
      others: [],
      marked: matchedWords(content, places),
    }
  }
}

/** Places of a term in a record; where the whole word stands its parts are not pointed out: they would drown it. */
function placesOf(
  record: number,
  content: string,
  kronor: number | undefined,
  { whole, parts }: TermAnswer,
): (readonly number[])[] {
  if (kronor !== undefined) return [placesOfSum(content, kronor)]
  const of = (found: readonly Answer[]) =>
    found.filter((answer) => answer.record === record).flatMap(({ places }) => places)
  const own = of(whole)
  return own.length > 0 ? [own] : parts.map(of)
}

/** Only what every phrase is found in. */
function withAll(ranked: readonly Ranked[], phrases: readonly (readonly Answer[])[]): Ranked[] {
  const sets = phrases.map((found) => new Set(found.map(({ record }) => record)))
  return ranked.filter(({ record }) => sets.every((set) => set.has(record)))
}

/** A noun where its verb stands, or a verb where its noun does, is the same matter in other words. */
const KIN = 0.3

/**
 * What the index holds of a word of the query.
 * @returns Hits of the word and of its forms at their own weight, of its kin and of what lacks its dots at a lower one.
 */
export async function answerTo(
  { word, forms, kin, parts, place }: Term,
  pagefind: Pagefind,
  { holds }: Lexicon,
): Promise<TermAnswer> {
  const own = async (form: string) => lessBegun(pagefind, form, await ask(pagefind, form, holds(form)), holds(form))
  const whole = await Promise.all((word === null ? [] : [word, ...forms]).map(own))
  const related = await Promise.all(kin.map(async (form) => weighted(await own(form), KIN)))
  return {
    whole: [...whole, ...related].flat(),
    parts: await Promise.all(parts.map((part) => ask(pagefind, part, holds(part)))),
    place,
  }
}

/** What matches only when å, ä and ö are read as a and o weighs this much, for one who typed the dots. */
const UNDOTTED = 0.1

async function ask(pagefind: Pagefind, word: string, held: boolean): Promise<Answer[]> {
  const all = await pagefind.search(word, { held })
  if (!/[åäöé]/.test(word)) return all
  // "vårdkö" is not the start of "vårdkompetens"; but where nothing has the dots, those without are better than none.
  const dotted = await pagefind.search(word, { dotted: true, held })
  if (dotted.length === 0) return all
  const records = new Set(dotted.map(({ record }) => record))
  return [
    ...dotted,
    ...weighted(
      all.filter(({ record }) => !records.has(record)),
      UNDOTTED,
    ),
  ]
}

/** What only begins with a stem so short, by its letters: "resor" is "res", which begins "resultat" and "respektive". */
const BEGUN: Readonly<Record<number, number>> = { 1: 0.03, 2: 0.03, 3: 0.03, 4: 0.3 }

/** Pagefind takes every word that begins with the stem; where the word itself stands, what a short one begins says little. */
async function lessBegun(pagefind: Pagefind, word: string, found: Answer[], held: boolean): Promise<Answer[]> {
  const weight = BEGUN[stem(word).length]
  if (weight === undefined) return found
  const itself = new Set((await pagefind.search(word, { inRow: true, held })).map(({ record }) => record))
  if (itself.size === 0) return found
  return [
    ...found.filter(({ record }) => itself.has(record)),
    ...weighted(
      found.filter(({ record }) => !itself.has(record)),
      weight,
    ),
  ]
}

function weighted(found: readonly Answer[], weight: number): Answer[] {
  return found.map((answer) => ({ ...answer, score: answer.score * weight, weak: true }))
}
