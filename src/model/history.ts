/**
 * When a meeting was published here and when its text changed, as the register of addresses remembers it: written once,
 * by the day that `convert` is told, and never changed later. What was published before the register kept days has
 * none: unknown stays unknown.
 */
import { z } from 'zod'

/** A day that the calendar has: "2026-11-26". */
export const isDay = (text: string): boolean => z.iso.date().safeParse(text).success

const daySchema = z.iso.date({
  error: (issue) => `Unexpected ${JSON.stringify(issue.input)}, expected a day: 2026-11-26`,
})

export interface Change {
  date: string
  /** Of the §§ that differ, new and removed ones too; none where only what stands around them does. */
  ids: string[]
}

export interface History {
  published?: string | undefined
  /** By day, the oldest first. */
  changed?: Change[] | undefined
}

export const historyFields = {
  /** The day that its address came into the register. */
  published: daySchema.optional(),
  changed: z
    .array(z.strictObject({ date: daySchema, ids: z.array(z.string()) }))
    .min(1)
    .optional(),
}

/** What a conversion did to a meeting that is published. */
export interface Today {
  /** ISO day. */
  date: string
  /** Ids of the §§ whose published text differs from what stood there; null where nothing does. */
  changed: readonly string[] | null
}

/**
 * The history after today. A change on the very day of publishing is none: the text of that day is the one that stood
 * at its end.
 * @param known Null where the address is new, and is published today; so an old one without a day never gets one.
 */
export function historyAfter(known: History | null, { date, changed }: Today): History {
  const before = known ?? { published: date }
  if (changed === null || before.published === date) return knownOf(before)
  const days = before.changed ?? []
  const last = days.at(-1)
  const earlier = last?.date === date ? days.slice(0, -1) : days
  const ids = last?.date === date ? last.ids : []
  return knownOf({ ...before, changed: [...earlier, { date, ids: [...new Set([...ids, ...changed])] }] })
}

/** Without what is not known, so that the register's bytes say nothing of it. */
export const knownOf = ({ published, changed }: History): History => ({
  ...(published !== undefined && { published }),
  ...(changed !== undefined && { changed }),
})

/** The days of a history in the order they have to stand in. */
const daysOf = ({ published, changed = [] }: History): string[] => [
  ...(published === undefined ? [] : [published]),
  ...changed.map(({ date }) => date),
]

/** The newest day of all histories; null where none has any. */
export function newestDay(histories: Iterable<History>): string | null {
  let newest: string | null = null
  for (const history of histories) for (const day of daysOf(history)) if (newest === null || day > newest) newest = day
  return newest
}

/** The first day that stands after a later one, or on it; null where all are in order. */
export function misplacedDay(history: History): { day: string; after: string } | null {
  const days = daysOf(history)
  const at = days.findIndex((day, index) => index > 0 && day <= (days[index - 1] ?? ''))
  return at < 0 ? null : { day: days[at] ?? '', after: days[at - 1] ?? '' }
}

/**
 * When what stands on a page was last changed.
 * @param id Of a §; null for the whole meeting.
 */
export function lastChange({ changed = [] }: History, id: string | null): string | null {
  return changed.findLast(({ ids }) => id === null || ids.includes(id))?.date ?? null
}
