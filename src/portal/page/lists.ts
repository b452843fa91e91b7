/** What the sites have answered as lists of hits, each with its publisher's name: answers in, elements out. */
import type { Hit } from '../../search/page/found.ts'
import { chosenBy, writeState, type Sort, type State } from '../../search/page/state.ts'
import { element, hitItem } from '../../search/page/view.ts'
import type { Answer } from './answers.ts'
import { bestFirst, Merged, newestFirst, type Source } from './merge.ts'
import type { SiteAddress } from './sites.ts'
import { said } from './words.ts'

/** Hits shown at a time. */
export const PAGE = 10
/** What a query names by number or day, at most: a § number alone is in every other meeting. */
const MOST_DIRECT = 10

export interface Lists {
  direct: HTMLLIElement[]
  strongCount: number
  weakCount: number
  /** The next ones of the hits that hold all the words, and of those that do not. */
  strong: (count: number) => Promise<HTMLLIElement[]>
  weak: (count: number) => Promise<HTMLLIElement[]>
  hasMore: () => boolean
}

/** @returns Hits by number at once, the others as they are asked for: fetching them asks the sites. */
export function listsOf(answers: readonly Answer[], sort: Sort): Lists {
  const answered = answers.flatMap(({ place, found }) => (found === null ? [] : [{ place, found }]))
  const order = sort === 'datum' ? newestFirst : bestFirst
  const named = roundRobin(answered.map(({ place, found }) => found.direct.map((hit) => ({ place, hit })))).slice(
    0,
    MOST_DIRECT,
  )
  const isNamed = new Set(named.map(({ place, hit }) => place.address + hit.url))
  const listOf = (sources: readonly Source<Hit>[]) => {
    const merged = new Merged(sources, order)
    let left = sources.reduce((sum, { entries }) => sum + entries, 0)
    return {
      left: () => left,
      next: async (count: number): Promise<HTMLLIElement[]> => {
        const found = await merged.next(count)
        left = found.length < count ? 0 : left - found.length
        return found.flatMap(({ source, item }) => {
          const place = answered[source]?.place
          return place === undefined || isNamed.has(place.address + item.url) ? [] : [itemOf(item, place)]
        })
      },
    }
  }
  const strong = listOf(answered.map(({ found }) => found))
  const weak = listOf(answered.map(({ found }) => found.weak))
  const sum = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0)
  return {
    direct: named.map(({ place, hit }) => itemOf(hit, place)),
    strongCount: sum(answered.map(({ found }) => found.count)),
    weakCount: sum(answered.map(({ found }) => found.weak.count)),
    strong: strong.next,
    weak: weak.next,
    hasMore: () => strong.left() + weak.left() > 0,
  }
}

/** The first of each, then the second of each. */
function roundRobin<T>(lists: readonly (readonly T[])[]): T[] {
  const most = Math.max(0, ...lists.map(({ length }) => length))
  return Array.from({ length: most }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat()
}

/** § numbers repeat between publishers too: its name stands first. */
function itemOf(hit: Hit, { name, address }: SiteAddress): HTMLLIElement {
  const item = hitItem(hit, address)
  item.querySelector('.hit-meta')?.prepend(element('span', { class: 'hit-publisher' }, name), ' · ')
  return item
}

/** Sites that say nothing, each with a way to ask it by itself; and words that a site does not have. */
export function helpItems(answers: readonly Answer[], { query }: State): HTMLLIElement[] {
  const asked = writeState({
    query,
    sort: 'relevans',
    chosen: chosenBy(),
  })
  return answers.flatMap(({ place, found, why }) => {
    if (why !== null) {
      const link = element('a', { href: `${place.address}sok.html${asked}` }, said.searchThere)
      return [element('li', { 'data-why': why }, `${place.name}: ${said[why]} `, link)]
    }
    const word = found?.corrected ?? null
    return word === null ? [] : [element('li', {}, said.corrected(place.name, word))]
  })
}
