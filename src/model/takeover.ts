/**
 * Addresses that another meeting has taken over: what stood at an address and who stands there today in, out from whom
 * it was taken, which day, and why where a person has told. What it was taken from is published today at another
 * address; a source that only got another name has none.
 */
import { z } from 'zod'

export const tookSchema = z.strictObject({
  /** Of the meeting that the address belonged to. */
  source: z.string(),
  date: z.iso.date(),
  /** An editor's words; the build stops until they are there. */
  because: z.string().optional(),
})

export type Took = z.output<typeof tookSchema>

/** What a sidecar tells of all that was corrected on a day; of any day where it is null. */
export interface Explained {
  date: string | null
  because: string
}

interface Before {
  source: string
  published?: string | undefined
  took?: readonly Took[] | undefined
}

interface Taker {
  source: string
  explained: readonly Explained[]
}

/**
 * @param before What the register has of the address.
 * @param isElsewhere Whether a source is published today, at another address than this.
 * @param date The ISO day; what was published on the very day has meant nothing yet.
 */
export function tookOf(
  before: Before | undefined,
  { source, explained }: Taker,
  isElsewhere: (source: string) => boolean,
  date: string | null,
): Took[] {
  if (before === undefined) return []
  const { took = [] } = before
  // Back at its own address before anybody was told of another, it has taken nothing.
  const isBack = took.some((one) => one.source === source && one.because === undefined)
  const isTaken = before.source !== source && isElsewhere(before.source) && before.published !== date && !isBack
  const others = took.filter((one) => one.source !== source && !(isTaken && one.source === before.source))
  const all = isTaken && date !== null ? [...others, { source: before.source, date }] : others
  return all.map((one): Took => {
    const because = explained.find((cause) => cause.date === null || cause.date === one.date)?.because
    return because === undefined ? one : { ...one, because }
  })
}
