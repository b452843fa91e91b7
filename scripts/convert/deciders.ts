/**
 * Who decides in a document: blocks in, names in lower case out. Known bodies, the names every template uses, those
 * that introduce clauses, and those that begin short decision sentences more than once.
 */
import type { Block } from './types.ts'
import { deciderOf } from './lead-in.ts'

/** Short names for the meeting itself. */
const GENERIC = ['nämnden', 'styrelsen', 'utskottet', 'arbetsutskottet', 'kommunstyrelsen', 'kommunfullmäktige', 'regionstyrelsen', 'regionfullmäktige', 'fullmäktige', 'mötet', 'årsmötet', 'stämman', 'årsstämman', 'föreningsstämman', 'samverkansnämnden', 'direktionen', 'beredningen', 'kommittén', 'rådet']
/** "Samråd vård och omsorg godkände …" */
const OPENS = /^(\p{Lu}[\p{L} -]{2,70}?) (?:beslutade|beslutar|beslöt|godkände|godkänner|fastställde|fastställer|noterade|noterar|antog|antar)\b/u
const SHORT = 200

export function decidersIn(blocks: readonly Block[], known: readonly string[]): ReadonlySet<string> {
  const deciders = new Set([...GENERIC, ...known.map((name) => name.toLowerCase())])
  const openings = new Map<string, number>()
  for (const { text, kind } of blocks) {
    if (kind !== 'text') continue
    const leading = deciderOf(text)
    if (leading) deciders.add(leading.toLowerCase())
    const opening = text.length <= SHORT ? OPENS.exec(text)?.[1]?.toLowerCase() : undefined
    if (opening) openings.set(opening, (openings.get(opening) ?? 0) + 1)
  }
  for (const [name, count] of openings) if (count > 1) deciders.add(name)
  return deciders
}
