/**
 * Hits of several sites as one list. Scores of different indexes cannot be compared – a word is rare in one and common
 * in another – so what is best first is taken in turns: the first of each site, then the second of each. Newest first
 * is exact. No more is fetched than is shown, and a few beside.
 */
import { compareText } from '../../model/order.ts'

/** A list of one site, in order. */
export interface Source<Item> {
  entries: number
  load: (from: number, to: number) => Promise<Item[]>
}

export interface Ranked<Item> {
  /** Place of its site among the sources. */
  source: number
  /** Its place in its site's own list, from 0. */
  rank: number
  item: Item
}

export interface Order<Item> {
  compare: (a: Ranked<Item>, b: Ranked<Item>) => number
  /** Whether a hit that nobody has fetched may come before one that is known, by its place in its site's list alone. */
  mayPrecede: (rank: number, known: Ranked<Item>) => boolean
}

/** What orders need to know of a hit. */
export interface Dated {
  date: string | null
  titleWords: readonly { marked: boolean }[]
}

const newer = (a: Ranked<Dated>, b: Ranked<Dated>): number => compareText(b.item.date ?? '', a.item.date ?? '')
const inTitle = ({ item }: Ranked<Dated>): number => item.titleWords.filter(({ marked }) => marked).length
const bySite = <Item>(a: Ranked<Item>, b: Ranked<Item>): number => a.source - b.source || a.rank - b.rank

/** Of the same place: more words in the title, then newer, then in the order of the sites. */
export const bestFirst: Order<Dated> = {
  compare: (a, b) => a.rank - b.rank || inTitle(b) - inTitle(a) || newer(a, b) || bySite(a, b),
  mayPrecede: (rank, known) => rank <= known.rank,
}
export const newestFirst: Order<Dated> = {
  compare: (a, b) => newer(a, b) || bySite(a, b),
  mayPrecede: () => true,
}

/**
 * @param order Agrees with the order of each source by itself.
 * @param failed Told of a source that could not be read on; the others go on without it.
 */
export class Merged<Item> {
  readonly #sources: readonly Source<Item>[]
  readonly #order: Order<Item>
  readonly #failed: (source: number) => void
  /** What was loaded of each source and not given yet, in order, and how far each was loaded. */
  readonly #heads: Ranked<Item>[][]
  readonly #loaded: number[]

  constructor(
    sources: readonly Source<Item>[],
    order: Order<Item>,
    failed: (source: number) => void = () => undefined,
  ) {
    this.#sources = sources
    this.#order = order
    this.#failed = failed
    this.#heads = sources.map(() => [])
    this.#loaded = sources.map(() => 0)
  }

  /** The next ones; fewer only where there are no more. Asked for one at a time. */
  async next(count: number): Promise<Ranked<Item>[]> {
    const given: Ranked<Item>[] = []
    while (given.length < count) {
      await this.#fill(count - given.length)
      const first = this.#first()
      if (first === null) break
      given.push(first)
      this.#heads[first.source]?.shift()
    }
    return given
  }

  /** A source whose next hit may be the first of all has it ready, or none may be called the first. */
  async #fill(wanted: number): Promise<void> {
    const known = this.#first()
    const empty = this.#sources.flatMap((source, at) => {
      const next = this.#loaded[at] ?? 0
      const isNeeded = known === null || this.#order.mayPrecede(next, known)
      return this.#heads[at]?.length === 0 && next < source.entries && isNeeded ? [at] : []
    })
    const step = Math.ceil(wanted / this.#sources.length)
    await Promise.all(empty.map((at) => this.#load(at, step)))
  }

  async #load(at: number, step: number): Promise<void> {
    const source = this.#sources[at]
    const from = this.#loaded[at] ?? 0
    if (source === undefined) return
    const to = Math.min(source.entries, from + step)
    try {
      const items = await source.load(from, to)
      this.#heads[at]?.push(...items.map((item, index) => ({ source: at, rank: from + index, item })))
      this.#loaded[at] = to
    } catch {
      this.#loaded[at] = Infinity
      this.#failed(at)
    }
  }

  #first(): Ranked<Item> | null {
    const heads = this.#heads.flatMap(([head]) => head ?? [])
    return heads.reduce<Ranked<Item> | null>(
      (best, one) => (best && this.#order.compare(best, one) <= 0 ? best : one),
      null,
    )
  }
}
