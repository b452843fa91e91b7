/**
 * Hits of one matter under the § that decided it: records in order in, entries out, a few at a time. A record's matter
 * is known when its text is fetched, which is when it is about to be shown; one that has been gathered below another is
 * passed over.
 */
import { entryAt } from '../../model/lists.ts'
import type { Shown } from '../index/records.ts'

type Known = Partial<Pick<Shown, 'matter' | 'deferred'>>

export interface GatheredHit {
  record: number
  /** Of the same matter, among the same hits; newest first. */
  others: number[]
}

/** A record and the rest of its matter, under the § that decided it. @param all Those that were found. */
function entryOf(record: number, { matter = [], deferred = false }: Known, all: ReadonlySet<number>): GatheredHit {
  const own = matter.filter((other) => all.has(other.record))
  const decided = deferred ? own.find((other) => other.deferred !== true) : undefined
  const lead = decided?.record ?? record
  const others = [record, ...own.map((other) => other.record)].filter((other) => other !== lead)
  return { record: lead, others: others.sort((a, b) => a - b) }
}

/** @param shownOf What is shown of a record. */
export function gathered(
  records: readonly number[],
  shownOf: (record: number) => Promise<Known>,
): (to: number) => Promise<GatheredHit[]> {
  const all = new Set(records)
  const taken = new Set<number>()
  const entries: GatheredHit[] = []
  let at = 0
  const next = async (count: number): Promise<void> => {
    const wanted: number[] = []
    for (; at < records.length && wanted.length < count; at++) {
      const record = entryAt(records, at)
      if (!taken.has(record)) wanted.push(record)
    }
    const shown = await Promise.all(wanted.map(shownOf))
    for (const [place, record] of wanted.entries()) {
      if (taken.has(record)) continue
      const entry = entryOf(record, shown[place] ?? {}, all)
      for (const one of [entry.record, ...entry.others]) taken.add(one)
      entries.push(entry)
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
