/**
 * What is searched for, as the address says it: `sok.html?q=hyrpersonal&organ=…&ar=2024&ordning=datum`. Both ways, so
 * that a search can be linked to, kept as a bookmark and gone back to.
 */

/** The filters of the index and their ASCII names in the address. */
const FILTERS = { organ: 'organ', år: 'ar', beslutstyp: 'beslutstyp', slag: 'slag', oenighet: 'oenighet' } as const
export type FilterName = keyof typeof FILTERS
export const FILTER_NAMES = Object.keys(FILTERS) as FilterName[]

/** Best first, or newest first. */
export type Sort = 'relevans' | 'datum'

export interface State {
  query: string
  chosen: Record<FilterName, string[]>
  sort: Sort
}

export function readState(address: string): State {
  const parameters = new URLSearchParams(address)
  const chosen = Object.fromEntries(
    FILTER_NAMES.map((name) => [name, parameters.getAll(FILTERS[name])]),
  ) as State['chosen']
  return {
    query: (parameters.get('q') ?? '').trim(),
    chosen,
    sort: parameters.get('ordning') === 'datum' ? 'datum' : 'relevans',
  }
}

export function writeState({ query, chosen, sort }: State): string {
  const parameters = new URLSearchParams()
  if (query !== '') parameters.set('q', query)
  for (const name of FILTER_NAMES) for (const value of chosen[name]) parameters.append(FILTERS[name], value)
  if (sort === 'datum') parameters.set('ordning', sort)
  const text = parameters.toString()
  return text === '' ? '' : `?${text}`
}
