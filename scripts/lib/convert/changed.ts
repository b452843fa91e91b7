/** The conversions of all sources, where only what has changed since the last round is converted again. */
import { createHash } from 'node:crypto'
import type { KnownOrgan } from '../../../src/converter/index.ts'
import type { Result } from '../../../src/review/result.ts'
import { convertAll, type Waiting, type Ways } from './all.ts'

/** What was converted before: a fingerprint of each source, and what was told of it; what it would publish lies aside. */
export interface Known {
  organs: string
  bySource: Map<string, { print: string; result: Result }>
}

export const NOTHING_KNOWN = (): Known => ({ organs: '', bySource: new Map() })

/**
 * @param known Is brought up to date; null where there is no further round, so that nothing need be kept.
 * @returns Results in the order of the sources, and the names of those that were converted now.
 */
export async function convertChanged(
  sources: readonly Waiting[],
  organs: readonly KnownOrgan[],
  ways: Ways,
  known: Known | null,
): Promise<{ results: Result[]; fresh: Set<string> }> {
  if (known === null) {
    const results = await convertAll(sources, organs, ways)
    return { results, fresh: new Set(results.map(({ source }) => source)) }
  }
  const asText = JSON.stringify(organs)
  const prints = new Map(sources.map((one) => [one.source.name, printOf(one)]))
  const isKnown = ({ source: { name } }: Waiting): boolean =>
    known.organs === asText && known.bySource.get(name)?.print === prints.get(name)
  const changed = sources.filter((one) => !isKnown(one))
  const converted = await convertAll(changed, organs, ways)
  const now = new Map(converted.map((result) => [result.source, result]))
  const results = sources.flatMap(({ source: { name } }) => now.get(name) ?? known.bySource.get(name)?.result ?? [])
  known.organs = asText
  known.bySource = new Map(results.map((result) => [result.source, { print: prints.get(result.source) ?? '', result }]))
  return { results, fresh: new Set(now.keys()) }
}

/** Of all that a conversion is made from. */
const printOf = ({ source, read }: Waiting): string =>
  createHash('sha256').update(JSON.stringify(source)).update('\0').update(read()).digest('hex')
