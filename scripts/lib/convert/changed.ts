/** The conversions of all sources, where only what has changed since it was put in the store is converted again. */
import { entryAt } from '../../../src/model/lists.ts'
import { masksIn, officesOf, type KnownOrgan } from '../../../src/converter/index.ts'
import { convertAll, type Waiting, type Ways } from './all.ts'
import { engineNow } from './engine-print.ts'
import { sha256 } from '../kept/sha256.ts'
import { removeStored, isStored, isIntact, storedFor, type StoredConversion } from './store.ts'

/** What a round before this one, in this process, made of each source; by the key that tells what it was made of. */
export type Known = Map<string, { key: string; kept: StoredConversion | null }>

export interface Round extends Ways {
  /** Whether all that a source would publish stands already, so that it need not lie in the store undamaged. */
  stands: (kept: StoredConversion) => boolean
}

/**
 * @param known Is brought up to date; null where there is no further round, so that nothing need be kept.
 * @returns What became of each, in the order of the sources, and the names of those to tell of: all, or where a round
 * came before those that are not as they were.
 */
export async function convertChanged(
  sources: readonly Waiting[],
  organs: readonly KnownOrgan[],
  round: Round,
  known: Known | null,
): Promise<{ kept: StoredConversion[]; fresh: Set<string> }> {
  const made = sha256(JSON.stringify([engineNow(), organs]))
  const offices = officesOf(organs)
  const found = new Map<string, StoredConversion>()
  const keys = new Map<string, string>()
  const isFound = ({ source }: Waiting, key: string): boolean => {
    const { name } = source
    const own = masksIn(source.sidecar)
    const asked = [...own, ...(source.masks ?? [])]
    const kept = storedFor(round.aside, name, key, { asked, offices }) ?? notStored(known, name, key)
    // What front matter of the source's own covers stands in it alone.
    if (kept === null || kept.result.covers.own > own.length || !isUsable(kept, name, round)) return false
    found.set(name, kept)
    return true
  }
  for (const one of sources) keys.set(one.source.name, keyOf(one, made))
  const convert = async (some: readonly Waiting[]): Promise<void> => {
    // What was laid of it before may hold words that somebody wants covered now.
    for (const { source } of some) removeStored(round.aside, source.name)
    const keyed = some.map((one) => ({ ...one, key: keys.get(one.source.name) ?? '' }))
    const converted = await convertAll(keyed, organs, round)
    some.forEach(({ source: { name } }, at) => found.set(name, entryAt(converted, at)))
  }
  const { unknown = [], rest = [] } = Object.groupBy(sources, ({ source: { name } }) =>
    isStored(round.aside, name) || known?.has(name) === true ? 'rest' : 'unknown',
  )
  // A process takes a second to begin: it does so while the rest is looked at.
  const changed = await until(convert(unknown), () =>
    rest.filter((one) => !isFound(one, keys.get(one.source.name) ?? '')),
  )
  await convert(changed)
  const fresh = new Set([...keys].flatMap(([name, key]) => (known?.get(name)?.key === key ? [] : [name])))
  known?.clear()
  for (const [name, key] of keys) known?.set(name, { key, kept: ofNoSource(found.get(name)) })
  return { kept: sources.flatMap(({ source: { name } }) => found.get(name) ?? []), fresh }
}

/** Looks while something goes on, which is waited for in any case. */
async function until<T>(begun: Promise<unknown>, look: () => T): Promise<T> {
  try {
    return look()
  } finally {
    await begun
  }
}

/** Of all that a conversion is made from. */
const keyOf = ({ source, read }: Waiting, made: string): string =>
  sha256(JSON.stringify([made, source, sha256(read())]))

/**
 * One that failed has no parts; what made it fail may have been kept from the store, and is not tried at every round.
 */
const notStored = (known: Known | null, name: string, key: string): StoredConversion | null => {
  const before = known?.get(name)
  return before?.key === key ? before.kept : null
}
const ofNoSource = (kept: StoredConversion | undefined): StoredConversion | null =>
  kept?.result.outcome === 'failed' ? kept : null

function isUsable(kept: StoredConversion, name: string, { aside, hasReport = false, stands }: Round): boolean {
  if (hasReport && kept.result.outcome === 'converted')
    return kept.parts.report !== undefined && isIntact(aside, name, kept.parts)
  return stands(kept) || isIntact(aside, name, kept.parts)
}
