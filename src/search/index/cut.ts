/** The archive cut into parts that are indexed one by one: a body's year, and of a long one some of its meetings. */
import { yearOf } from '../../model/dates.ts'

/** What is known of a meeting here. */
interface Cut {
  slug: string
  date: string | null
  records: { length: number }
}

/** More make a new meeting cost more, fewer make the whole: each part brings its words once more. */
const MOST = 400

/**
 * @param meetings Newest first. @returns Their numbers, part by part, newest first in each. Filled from the oldest, so
 * that a new meeting changes one part.
 */
export function partsOfArchive(meetings: readonly Cut[]): number[][] {
  const years = Map.groupBy(meetings.keys(), (at) => {
    const { slug, date } = meetings[at] as Cut
    return `${slug} ${yearOf(date) ?? ''}`
  })
  return [...years].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, own]) => filled(own, meetings))
}

function filled(own: readonly number[], meetings: readonly Cut[]): number[][] {
  const parts: number[][] = []
  let size = Infinity
  for (const at of own.toReversed()) {
    const { length } = (meetings[at] as Cut).records
    if (size + length > MOST) {
      parts.push([])
      size = 0
    }
    parts.at(-1)?.unshift(at)
    size += length
  }
  return parts
}
