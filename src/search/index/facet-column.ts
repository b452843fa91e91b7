/**
 * The values that filters choose among, of every record: a letter a record on the wire, values by the filter's name in
 * use. Fetched after the first hits stand there, since only filters and their counts need it.
 */
import { yearOf } from '../../model/dates.ts'
import type { DecisionStage, DecisionType } from '../../model/kinds.ts'
import { meetingAt, type Catalogue } from './catalogue.ts'
import { MEETING_PAGE } from './kinds.ts'
import { entryAt } from '../../model/lists.ts'

/** What not all agreed on leaves in a §. */
export type Disagreement = 'omröstning' | 'reservation'

export interface Facets {
  types: DecisionType[]
  stage: DecisionStage | typeof MEETING_PAGE
  holds: Disagreement[]
}

export interface FacetColumn {
  /** Every combination that occurs, the commonest first. */
  facets: Facets[]
  /** A letter a record: its place among them. */
  facetOf: string
}

const FIRST_LETTER = 35

/** @param facets Of each record, in order. */
export function packFacets(facets: readonly Facets[]): FacetColumn {
  const plain = facets.map(({ types, stage, holds }): Facets => ({ types, stage, holds }))
  const keys = plain.map((one) => JSON.stringify(one))
  const byKey = new Map(plain.map((one, at) => [entryAt(keys, at), one]))
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  // The commonest get the letters that take one byte.
  const known = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([key]) => key)
  const letters = new Map(known.map((key, at) => [key, String.fromCharCode(FIRST_LETTER + at)]))
  return {
    facets: known.flatMap((key) => byKey.get(key) ?? []),
    facetOf: keys.map((key) => letters.get(key) ?? '').join(''),
  }
}

function facetsAt({ facets, facetOf }: FacetColumn, record: number): Facets {
  return facets[facetOf.charCodeAt(record) - FIRST_LETTER] ?? { types: [], stage: 'ingen', holds: [] }
}

/** The values of a record for each filter, by the filter's name; without the column those it alone knows are none. */
export function valuesOf(
  catalogue: Catalogue,
  column: FacetColumn | null,
  record: number,
): Record<'organ' | 'år' | 'beslutstyp' | 'slag' | 'oenighet', readonly string[]> {
  const { organ, date } = meetingAt(catalogue, record)
  const own = column === null ? null : facetsAt(column, record)
  return {
    organ: [catalogue.organs[organ]?.name ?? ''],
    år: [yearOf(date) ?? 'okänt år'],
    beslutstyp: own?.types ?? [],
    slag: own === null ? [] : [own.stage],
    oenighet: own?.holds ?? [],
  }
}
