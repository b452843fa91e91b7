/**
 * What is searched for, as the address says it: `sok.html?q=hyrpersonal&organ=…&ar=2024&ordning=datum`. Both ways, so
 * that a search can be linked to, kept as a bookmark and gone back to.
 */
import { keysOf } from '../../model/tables.ts'

/** The filters of the index and their ASCII names in the address. */
const FILTERS = { organ: 'organ', år: 'ar', beslutstyp: 'beslutstyp', slag: 'slag', oenighet: 'oenighet' } as const
export type FilterName = keyof typeof FILTERS
export const FILTER_NAMES = keysOf(FILTERS)

/** Best first, or newest first. */
export type Sort = 'relevans' | 'datum'

export interface State {
  query: string
  chosen: Record<FilterName, string[]>
  sort: Sort
  /** The reader asked for the weaker hits: they are counted, chosen among and put in order too. Default false. */
  weak?: boolean
  /** Words that mean the same are asked beside those that find little. Default true. */
  also?: boolean
}

/** @param valuesOf What is chosen of a filter; of none anything where nothing is said. */
export const chosenBy = (valuesOf: (name: FilterName) => string[] = () => []): State['chosen'] => ({
  organ: valuesOf('organ'),
  år: valuesOf('år'),
  beslutstyp: valuesOf('beslutstyp'),
  slag: valuesOf('slag'),
  oenighet: valuesOf('oenighet'),
})

/** What an address or a form calls an order; best first where it is none of them. */
export const sortNamed = (name: string | null | undefined): Sort => (name === 'datum' ? name : 'relevans')

/** @param address From its "?" on; what is not known there is passed over. */
export function readState(address: string): State {
  const parameters = new URLSearchParams(address)
  const all = (name: FilterName): string[] => parameters.getAll(FILTERS[name])
  return {
    query: (parameters.get('q') ?? '').trim(),
    chosen: chosenBy(all),
    sort: sortNamed(parameters.get('ordning')),
    weak: parameters.get('svaga') === 'ja',
    also: parameters.get('liknande') !== 'nej',
  }
}

/** @returns "" where nothing is asked; what is as usual is not written. */
export function writeState({ query, chosen, sort, weak = false, also = true }: State): string {
  const parameters = new URLSearchParams()
  if (query !== '') parameters.set('q', query)
  for (const name of FILTER_NAMES) for (const value of chosen[name]) parameters.append(FILTERS[name], value)
  if (sort === 'datum') parameters.set('ordning', sort)
  if (weak) parameters.set('svaga', 'ja')
  if (!also) parameters.set('liknande', 'nej')
  const text = parameters.toString()
  return text === '' ? '' : `?${text}`
}
