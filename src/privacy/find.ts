/** Everything private in a text, however it is looked at, by kind; what overlaps is one value of the first kind. */
import type { MaskKind } from '../model/types.ts'
import { askedIn } from './asked.ts'
import { privateAddresses } from './email.ts'
import { finnishCodes } from './identity-finland.ts'
import { misreadNumbers } from './identity-misread.ts'
import { identityNumbers } from './identity.ts'
import { looks } from './look.ts'
import { officeWords } from './mailbox.ts'
import { groupsIn, type Hit } from './numbers.ts'
import { misreadPhones } from './phone-misread.ts'
import { phoneNumbers } from './phone.ts'
import { ipAddresses, signingIds } from './signing.ts'
import { hitsInStrips, stripsOf } from './strips.ts'

export interface Found extends Hit {
  kind: MaskKind
}

/** What was covered before is no text any more; no text that was looked at holds this sign. */
const COVERED = '\u0000'
const COVER = /\[maskerat: [^\][\n]{3,30}\]/g

interface Ranked extends Found {
  rank: number
}

/**
 * @param text As written.
 * @param asked Words that an editor wants covered. @returns What was found, in order, and what was asked for in vain.
 */
export function findPrivate(
  text: string,
  asked: readonly string[],
  offices: readonly string[],
): { found: Found[]; notFound: string[] } {
  const all = looks(text).map(({ text: seen, rangeIn }, reading) => {
    const { found, notFound } = hitsIn(seen, asked, offices)
    // An address is found without the figures raised in it, and would take that of the note behind it: "ek@ekby.se¹".
    const kept = reading === 0 ? found : found.filter(({ kind }) => kind !== 'email')
    return { notFound, found: kept.map(({ from, to, ...rest }) => ({ ...rest, ...placed(rangeIn(from, to)) })) }
  })
  return {
    found: merged(all.flatMap(({ found }) => found)),
    notFound: asked.filter((phrase) => all.every(({ notFound }) => notFound.includes(phrase))),
  }
}

const placed = ([from, to]: readonly [number, number]): Hit => ({ from, to })

/** @param text As looked at. */
function hitsIn(
  text: string,
  asked: readonly string[],
  offices: readonly string[],
): { found: Ranked[]; notFound: string[] } {
  const open = text.replace(COVER, (value) => COVERED.repeat(value.length))
  const strips = stripsOf(open)
  const everywhere = (find: (text: string) => Hit[]): Hit[] => [...find(open), ...hitsInStrips(strips, find)]
  const byEditor = asked.map((phrase) => ({ phrase, hits: everywhere((words) => askedIn(words, phrase)) }))
  const groups = groupsIn(open)
  const kinds: readonly [MaskKind, readonly Hit[]][] = [
    ['by-editor', byEditor.flatMap(({ hits }) => hits)],
    ['e-signature-id', signingIds(open)],
    ['email', everywhere((words) => privateAddresses(words, officeWords(offices)))],
    ['identity-number', [...identityNumbers(open, groups), ...misreadNumbers(open), ...finnishCodes(open)]],
    ['ip-address', ipAddresses(open)],
    ['phone', [...phoneNumbers(open, groups), ...misreadPhones(open)]],
  ]
  const found = kinds.flatMap(([kind, hits], rank) => hits.map((hit) => ({ ...hit, kind, rank })))
  return { found, notFound: byEditor.filter(({ hits }) => hits.length === 0).map(({ phrase }) => phrase) }
}

const overlap = (a: Hit, b: Hit): boolean => a.from < b.to && b.from < a.to

function merged(all: Ranked[]): Found[] {
  const result: Ranked[] = []
  for (const found of all.sort((a, b) => a.from - b.from || a.rank - b.rank)) {
    const last = result.at(-1)
    if (last && overlap(last, found)) {
      last.to = Math.max(last.to, found.to)
      if (found.rank < last.rank) Object.assign(last, { rank: found.rank, kind: found.kind })
    } else result.push({ ...found })
  }
  return result.map(({ from, to, kind }) => ({ from, to, kind }))
}
