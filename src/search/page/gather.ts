/**
 * Hits of one matter under the § that decided it: records in order in, entries out, a few at a time. A record's matter is known when its
 * text is fetched, which is when it is about to be shown; one that has been gathered below another is passed over.
 */
import type { Shown } from '../index/records.ts'

export interface Entry {
  record: number
  /** Of the same matter, among the same hits; newest first. */
  others: number[]
}

/** @param shownOf What is shown of a record. */
export function gathered(
  records: readonly number[],
  shownOf: (record: number) => Promise<Pick<Shown, 'matter' | 'deferred'>>,
): (to: number) => Promise<Entry[]> {
  const all = new Set(records)
  const taken = new Set<number>()
  const entries: Entry[] = []
  let at = 0
  const next = async (count: number): Promise<void> => {
    const wanted: number[] = []
    for (; at < records.length && wanted.length < count; at++) {
      const record = records[at] as number
      if (!taken.has(record)) wanted.push(record)
    }
    const shown = await Promise.all(wanted.map(shownOf))
    for (const [place, record] of wanted.entries()) {
      if (taken.has(record)) continue
      const { matter = [], deferred = false } = shown[place] ?? {}
      const own = matter.filter((other) => all.has(other.record))
      const decided = deferred ? own.find((other) => other.deferred !== true) : undefined
      const lead = decided?.record ?? record
      const others = [record, ...own.map((other) => other.record)].filter((other) => other !== lead)
      for (const one of [lead, ...others]) taken.add(one)
      entries.push({ record: lead, others: others.sort((a, b) => a - b) })
    }
  }
  // Two pages may be asked for at once; each waits for the one before.
  let turn: Promise<void> = Promise.resolve()
  return async (to) => {
    turn = turn.then(async () => {
      while (entries.length < to && at < records.length) await next(to - entries.length)
    })
    await turn
    return entries
  }
}
