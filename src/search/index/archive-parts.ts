/** The archive cut into parts that are indexed one by one: meetings that follow one another. */
import { isOneIn } from './one-in.ts'

/** What is known of a meeting here. */
interface Cut {
  slug: string
  date: string | null
  records: { length: number }
}

/** Records: with more a new meeting costs more, with fewer the whole does, since each part has its words once more. */
const MOST = 400
const ENOUGH = 200
/** One meeting in so many may begin a part. */
const ONE_IN = 4

/**
 * @param meetings From the oldest. @returns Them, part by part. Which begins one hangs on the meeting, so that a new
 * one changes the part that it comes into, and few others.
 */
export function partsOfArchive<T extends Cut>(meetings: readonly T[]): T[][] {
  const parts: T[][] = []
  let size = Infinity
  for (const meeting of meetings) {
    const { slug, date, records } = meeting
    if (size + records.length > MOST || (size >= ENOUGH && isOneIn(ONE_IN, `${slug} ${date ?? ''}`))) {
      parts.push([])
      size = 0
    }
    parts.at(-1)?.push(meeting)
    size += records.length
  }
  return parts
}
