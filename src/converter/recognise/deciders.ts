/**
 * Who decides in a document: blocks in, names in lower case out. Bodies that its head names, the names every template
 * uses, those that introduce clauses, and those that begin short decision sentences more than once. Other known bodies
 * decide elsewhere: what they decided is background here.
 */
import type { Block } from '../types.ts'
import { deciderOf } from '../../swedish/decides.ts'

/** Short names for the meeting itself. */
const GENERIC = [
  'nämnden',
  'styrelsen',
  'utskottet',
  'arbetsutskottet',
  'mötet',
  'årsmötet',
  'stämman',
  'årsstämman',
  'föreningsstämman',
  'direktionen',
  'beredningen',
  'kommittén',
  'rådet',
]
/** "Samråd vård och omsorg godkände …" */
const OPENS =
  /^(\p{Lu}[\p{L} -]{2,70}?) (?:beslutade|beslutar|beslöt|godkände|godkänner|fastställde|fastställer|noterade|noterar|antog|antar)\b/u
const SHORT = 200

/** How many blocks from the start can be the document's head. */
const HEAD = 12

/**
 * @param known Names of bodies.
 * @param heads Text of the page heads that were removed.
 */
export function decidersIn(
  blocks: readonly Block[],
  known: readonly string[],
  heads: readonly string[],
): ReadonlySet<string> {
  const head = [...heads, ...blocks.slice(0, HEAD).map(({ text }) => text)].join('\n').toLowerCase()
  const deciders = new Set([
    ...GENERIC,
    ...known.map((name) => name.toLowerCase()).filter((name) => head.includes(name)),
  ])
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
