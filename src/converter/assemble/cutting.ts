/** The parts of a § while they are being cut: a part is opened, and blocks are added to it. */
import type { PartKind } from '../../model/kinds.ts'
import { isAtt } from '../../swedish/decisions/decides.ts'
import { deciderOf } from '../../swedish/decisions/lead-ins.ts'
import { headsElections } from '../../swedish/decisions/election-headings.ts'
import { reserves } from '../../swedish/decisions/of-members.ts'
import { splitReservation } from '../blocks/cut-sentences.ts'
import type { Block, PartMark } from '../types/block.ts'
import type { DraftPart } from '../types/draft.ts'
import { withoutLabel } from './decisions/index.ts'
import type { Headings } from './decisions/opens.ts'
import { spanOf } from './span.ts'

export interface Cutting extends Headings {
  /** Those so far, in order. */
  parts: DraftPart[]
  /** Which part a heading word opens in this §. */
  kindOf: (mark: PartMark) => PartKind
}

/** Begins a part at the end. @param heading Its heading word; null where it has none. */
export function open({ parts }: Cutting, kind: PartKind, heading: Block | null, blocks: Block[]): DraftPart {
  const part: DraftPart = {
    kind,
    heading: heading?.text ?? null,
    headingBlock: heading,
    blocks,
    span: spanOf(heading, blocks),
  }
  parts.push(part)
  return part
}

function extend(part: DraftPart, block: Block): void {
  part.blocks.push(block)
  part.span = [part.span[0], block.span[1]]
}

/**
 * Adds a block to a part, or to a new one. In a decision a paragraph that ends in a reservation is two, and a line that
 * ends in a colon, first below the heading, leads in.
 */
export function add(cutting: Cutting, to: DraftPart | PartKind, block: Block): void {
  const part = typeof to === 'string' ? undefined : to
  const kind = typeof to === 'string' ? to : to.kind
  const [said, reserved] = kind === 'decision' && block.kind === 'text' ? splitReservation(block) : [block]
  const leads = part === undefined ? kind === 'decision' && leadsInBehindLabel(said) : isLeadOf(part, said)
  const added: Block = leads ? { ...said, leadIn: true } : said
  if (part) extend(part, added)
  else open(cutting, kind, null, [added])
  if (reserved) open(cutting, reserves(reserved.text) ? 'reservation' : 'participation', null, [reserved])
}

/** The clauses of a decision, or of a proposal below its heading. */
export const isDecided = ({ kind, heading }: DraftPart): boolean =>
  kind === 'decision' || (kind === 'proposal' && heading !== null)

const isLeadOf = (part: DraftPart, said: Block): boolean =>
  part.heading !== null &&
  isDecided(part) &&
  ((part.blocks.length === 0 && introduces(said)) || (said.kind === 'text' && headsElections(said.text)))

/** "Beslut: Nämnden beslutar", and the clauses below */
const leadsInBehindLabel = ({ kind, text }: Block): boolean =>
  kind === 'text' && withoutLabel(text) !== text && deciderOf(withoutLabel(text)) !== undefined

/** "Nämnden beslutar följande:", "Nämnden förelägger ägaren att" */
const introduces = ({ kind, text }: Block): boolean => kind === 'text' && /(?::| att)$/u.test(text) && !isAtt(text)
