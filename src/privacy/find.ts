/** Everything private in a text that was looked at, by kind; what overlaps is one value of the first kind. */
import type { MaskKind } from '../protokoll/types.ts'
import { privateAddresses } from './email.ts'
import { identityNumbers } from './identity.ts'
import { groupsIn, type Hit } from './numbers.ts'
import { phoneNumbers } from './phone.ts'
import { ipAddresses, signingIds } from './signing.ts'

export interface Found extends Hit {
  kind: MaskKind
}

/** What was covered before is no text any more. */
const COVER = /\[maskerat: [^\][\n]{3,30}\]/g

/** @param asked What an editor asked for, found already. */
export function findPrivate(text: string, offices: ReadonlySet<string>, asked: readonly Hit[] = []): Found[] {
  const covers = Array.from(text.matchAll(COVER), ({ 0: value, index }) => ({ from: index, to: index + value.length }))
  const open = covers.length === 0 ? text : text.replace(COVER, (value) => '\u00a4'.repeat(value.length))
  const groups = groupsIn(open)
  const kinds: readonly [MaskKind, readonly Hit[]][] = [
    ['by-editor', asked.filter((hit) => !covers.some((cover) => overlap(hit, cover)))],
    ['e-signature-id', signingIds(open)],
    ['email', privateAddresses(open, offices)],
    ['identity-number', identityNumbers(open, groups)],
    ['ip-address', ipAddresses(open)],
    ['phone', phoneNumbers(open, groups)],
  ]
  return merged(kinds.flatMap(([kind, hits], rank) => hits.map((hit) => ({ ...hit, kind, rank }))))
}

const overlap = (a: Hit, b: Hit): boolean => a.from < b.to && b.from < a.to

function merged(all: (Found & { rank: number })[]): Found[] {
  const result: (Found & { rank: number })[] = []
  for (const found of all.sort((a, b) => a.from - b.from || a.rank - b.rank)) {
    const last = result.at(-1)
    if (last && overlap(last, found)) {
      last.to = Math.max(last.to, found.to)
      if (found.rank < last.rank) Object.assign(last, { rank: found.rank, kind: found.kind })
    } else result.push({ ...found })
  }
  return result.map(({ from, to, kind }) => ({ from, to, kind }))
}
