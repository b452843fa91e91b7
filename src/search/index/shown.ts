/** What a hit shows of its record, with the other §§ of its matter; and what the ranking is told of it. */
import { entryAt } from '../../model/lists.ts'
import { isOfElection } from '../../swedish/decisions/election-headings.ts'
import { isOfReports } from '../../swedish/headings/routine.ts'
import { sameMatter } from './matter-column.ts'
import type { RecordMark } from './page-list.ts'
import type { OfMatter, SearchRecord, Shown } from './records.ts'
import type { SearchedRecord } from './searched.ts'

/** It only put the matter off. */
const isDeferred = ({ facets }: Pick<SearchRecord, 'facets'>): boolean => facets.types[0] === 'återkommer'

/** Of each record, in their order. */
export function shownOf(records: readonly SearchedRecord[]): Shown[] {
  const matters = sameMatter(records)
  return records.map((record, at) => {
    const matter = entryAt(matters, at).map((other) => ofMatter(other, entryAt(records, other), record))
    return { ...shared(record), ...(matter.length > 0 ? { matter } : {}) }
  })
}

function shared(record: SearchRecord): Shown {
  const { url, title, dnr, outcome, tone, content } = record
  return { url, title, dnr, outcome, tone, content, ...deferred(record) }
}

/** @param number Of the other record. @param hit The record that it is shown with. */
function ofMatter(number: number, other: SearchRecord, hit: SearchRecord): OfMatter {
  const { url, outcome, tone, title } = other
  return { record: number, url, outcome, tone, ...(title === hit.title ? {} : { title }), ...deferred(other) }
}

const deferred = (record: SearchRecord): { deferred?: true } => (isDeferred(record) ? { deferred: true } : {})

/** What of a record weighs less, whatever its words say. */
export function markOf(record: Pick<SearchRecord, 'facets' | 'title'>): RecordMark {
  if (isDeferred(record)) return 'put off'
  if (isOfElection(record.title)) return 'election'
  return isOfReports(record.title) ? 'reports' : null
}
