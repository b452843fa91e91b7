/** Heading words of the parts of a §, alone on their line or run in before the text. */
import type { PartMark } from '../types.ts'
import { isBodyName } from '../../swedish/bodies.ts'
import { decisionHeading } from '../../swedish/decision-heading.ts'
import { partKindOf, runInKindOf, toldHeading } from '../../swedish/heading-words.ts'
import type { Recogniser } from './index.ts'

/** "Förslag till beslut" (seed 002, line 8), "Föredragande: Niklas Lindberg" (seed 003, line 118) */
export const part: Recogniser = ({ text, kind }, { deciders }) => {
  if (kind !== 'text') return undefined
  const alone = partKindOf(text)
  if (alone)
    return {
      type: 'part',
      kind: alone,
      runIn: false,
      ...(alone === 'proposal' && asking(text, deciders.own)),
      ...(alone === 'summary' && told(text, deciders.own)),
    }
  const runIn = runInKindOf(text)
  return runIn ? { type: 'part', kind: runIn, runIn: true } : undefined
}

/**
 * A proposal to another body is what this one decides: "Kommunstyrelsens förslag till kommunfullmäktige" in the minutes
 * of kommunstyrelsen. In those of kommunfullmäktige it is what the decision was made from.
 */
function asking(text: string, own: ReadonlySet<string>): Pick<PartMark, 'asks' | 'otherwise'> & { kind?: 'decision' } {
  const heading = decisionHeading(text)
  if (!heading || (heading.to !== null && isOwn(heading.to, own))) return {}
  const { owner, to } = heading
  if (owner !== null && isOwn(owner, own)) return { kind: 'decision', asks: to }
  const named =
    owner === null ||
    isBoardOf(owner, own) ||
    (own.size === 0 && isBodyName(owner.charAt(0).toUpperCase() + owner.slice(1)))
  return to !== null && named ? { asks: to, otherwise: 'decision' } : {}
}

/** "Kommunstyrelsens beslut 2024-02-06" may head the decision itself, where nothing else does. */
function told(text: string, own: ReadonlySet<string>): Pick<PartMark, 'otherwise'> {
  const heading = toldHeading(text)
  const { kind, owner = null } = (heading === undefined ? undefined : decisionHeading(heading)) ?? {}
  return kind === 'decision' && (owner === null || isOwn(owner, own)) ? { otherwise: 'decision' } : {}
}

/** "Regionstyrelsens förslag till regionfullmäktige" in minutes of its committee: what that one prepares. */
const isBoardOf = (owner: string, own: ReadonlySet<string>): boolean =>
  [...own].some((one) => one.startsWith(`${owner}s `))

const bare = (name: string): string => name.toLowerCase().replace(/(?:et|en|n)$/, '')
/** A name or the last words of one: "arbetsutskottet" is Kommunstyrelsens arbetsutskott. */
const isOwn = (name: string, own: ReadonlySet<string>): boolean =>
  [...own].some((one) => bare(one).endsWith(bare(name)))
