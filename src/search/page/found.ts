/** What a search is asked and what it answers, as the page, the portal and `hitta.html` have it. */
import type { FilterCounts } from '../query/facets.ts'
import type { ExcerptPiece } from '../query/excerpt.ts'
import type { DirectHit } from '../query/identifiers.ts'
import type { Shown } from '../index/records.ts'
import type { State } from './state.ts'

/** A § of the same matter as a hit, shown below it: "behandlad även 11 sep 2025 (bordlagd)". */
export interface MatterHit {
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
  words: ExcerptPiece[]
  /** The title, with the words asked marked: all pieces together are `title`. */
  titleWords: ExcerptPiece[]
  /** The words to mark on the page the hit leads to, as that page writes them. */
  marked: string[]
  /**
   * Words of the query, as typed, that the § holds in no inflection: "saknar: skola". [] for a strong hit. A word met
   * only as part of a longer one, in a correction's or a synonym's stead, is missing.
   */
  missing: string[]
  /**
   * Other hits of the same matter (dnr within the organisation, or title along it), newest first; never a hit
   * of their own.
   */
  others: MatterHit[]
  /** Why it stands above the others; null for a hit of the full text. */
  by: DirectHit['by'] | null
}

/** Hits in order, gathered by matter. */
export interface LazyHits {
  /** §§, those gathered below another included: what a counter says. */
  count: number
  /** Hits that `load` gives at most: a hit's `others` are none of them, and are known when it is loaded. */
  entries: number
  /** Hits `from` to `to` (not with it) in order. */
  load: (from: number, to: number) => Promise<Hit[]>
}

/** A number that names nothing here: "SLK-2024-99999". */
export interface UnknownReference {
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
 * What was found. It is itself the list of strong hits: those that hold all the words whole, in any inflection (a word
 * put right by `corrected` is the word). All else that was found is `weak`.
 */
export interface SearchResult extends LazyHits {
  /** What the query names by number or date, above the hits. */
  direct: Hit[]
  /** How many it names; `direct` holds the first of them. */
  directCount: number
  /** Where a number names nothing there are no hits at all; null otherwise. */
  unknown: UnknownReference | null
  /** Meetings among the strong hits. */
  meetings: number
  /**
   * "Svagare träffar": some of the words, parts of them, their beginnings, their synonyms. They stand below a line, and
   * are shown at once where the strong are fewer than a page. Newest first where the strong are.
   */
  weak: LazyHits
  corrected: string | null
  /** Synonyms that stand for words found nowhere or nearly so; [] where none were asked. */
  also: Also[]
  /**
   * Records a value of each filter would leave, of the strong (and of the weak where they were asked for); fetches what
   * only filters need.
   */
  filters: () => Promise<FilterCounts>
}

/** What is asked: the state of the page, and what of it is not in the address by default. */
export interface Question extends State {
  /** The reader asked for the weak hits: filters count them too. Default false. */
  weak?: boolean
  /** Synonyms are asked beside words that find little. Default true. */
  also?: boolean
}

/** What a query names, and whether it can be a name at all: "§ 77 2021-05-07", "KS 2024/12". */
export interface NamedHits {
  isReference: boolean
  hits: Hit[]
}
