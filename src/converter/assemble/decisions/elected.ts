/**
 * Lines that elect with no verb, one below another: "Eva Prov, omval 1 år", "Omval: Bo Ek". Marked blocks of a § in,
 * the same out: those below "Valberedningen föreslår:" are text, and lines that are all of an election decide. Names
 * alone do not: they may be candidates, or the places of "Val av lokal".
 */
import { isElectedLine, leadsToProposed, saysHow } from '../../../swedish/decisions/elected-lines.ts'
import { isTitleOfElection } from '../../../swedish/decisions/election-headings.ts'
import { comesAfter } from '../../../swedish/headings/run-in.ts'
import type { Block, MarkedBlock } from '../../types/block.ts'

/** @param title Of the §. */
export function asElected(title: string, marked: readonly MarkedBlock[]): MarkedBlock[] {
  const ends = marked.findIndex(({ block }) => comesAfter(block.text))
  const own = ends < 0 ? marked : marked.slice(0, ends)
  const isAll =
    own.length > 0 && isTitleOfElection(title) && own.every(({ block }) => isLine(block) && saysHow(block.text))
  let proposed = false
  return marked.map((one, at) => {
    const { block, mark } = one
    if (!isLine(block)) {
      proposed = leadsToProposed(block.text)
      return one
    }
    if (proposed && mark.type === 'decision-sentence') return { ...one, mark: { type: 'text' } }
    const isMore = isAll && at < own.length && mark.type !== 'part' && mark.type !== 'lead-in'
    return isMore ? { ...one, mark: { type: 'decision-sentence', decider: null } } : one
  })
}

const isLine = ({ kind, heading, text }: Block): boolean =>
  heading === null && kind !== 'row' && kind !== 'roll' && isElectedLine(text)

/** True for a line that elects below others that do: one decision, a point each. */
export const isMoreElected = (above: Block | undefined, block: Block): boolean =>
  above !== undefined && isLine(above) && isLine(block)
