/** The parts of a § while they are being cut: a part is opened, and blocks are added to it. */
import type { PartKind } from '../../model/kinds.ts'
import { asksBody, decidesForOwnPart, isAtt } from '../../swedish/decisions/decides.ts'
import { lastOf } from '../../model/lists.ts'
import { deciderOf } from '../../swedish/decisions/lead-ins.ts'
import { headsElections } from '../../swedish/decisions/election-headings.ts'
import { reserves } from '../../swedish/decisions/of-members.ts'
import { splitOwnPart, splitReservation } from '../blocks/cut-sentences.ts'
import type { Block, PartMark } from '../types/block.ts'
import type { DraftPart } from '../types/draft.ts'
import { readDecisions, withoutLabel } from './decisions/index.ts'
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
  const [all, reserved] = kind === 'decision' && block.kind === 'text' ? splitReservation(block) : [block]
  const [said = all, ...more] = kind === 'decision' ? splitOwnPart(all) : [all]
  if (part) extend(part, asAdded(part, said))
  else open(cutting, kind, null, [asFirst(kind, said)])
  for (const one of more) extend(lastOf(cutting.parts), { ...one, begins: true })
  if (reserved) open(cutting, reserves(reserved.text) ? 'reservation' : 'participation', null, [reserved])
}

const asFirst = (kind: PartKind, said: Block): Block =>
  kind === 'decision' && leadsInBehindLabel(said) ? { ...said, leadIn: true } : said

function asAdded(part: DraftPart, said: Block): Block {
  if (isLeadOf(part, said)) return { ...said, leadIn: true }
  return beginsOther(part, said) ? { ...said, begins: true } : said
}

/** The clauses of a decision, or of a proposal below its heading. */
export const isDecided = ({ kind, heading }: DraftPart): boolean =>
  kind === 'decision' || (kind === 'proposal' && heading !== null)

/**
 * "Kommunstyrelsen beslutar för egen del att …" below what it asks of another, "… föreslår kommunfullmäktige att …"
 * below what it has decided: a decision of its own.
 */
const beginsOther = (part: DraftPart, said: Block): boolean =>
  said.kind === 'text' &&
  isDecided(part) &&
  (said.own === true ? isOther(part, said.text) : isOwnAgain(part, said.text))

const isOther = (part: DraftPart, text: string): boolean =>
  decidesForOwnPart(text)
    ? part.asks !== undefined || asksIn(part)
    : part.asks === undefined && asksBody(text) && !asksIn(part)
/**
 * "Förvaltningen får i uppdrag att återkomma." and "att justera paragrafen omedelbart" below what is asked of another
 * body, between what is decided: of those who meet.
 */
const isOwnAgain = ({ blocks }: DraftPart, text: string): boolean => {
  const last = blocks.at(-1)
  return last?.begins === true && asksBody(last.text) && last.text.endsWith('.') && OF_OWN.test(text)
}
const OF_OWN =
  /^(?!\p{L}*fullmäktige)\p{Lu}[\p{L} -]{2,60} (?:får|ges) (?:härmed )?i uppdrag (?!(?:av|från)(?!\p{L}))|^(?:att )?justera (?:paragrafen|punkten|protokollet)/u
/** The last decision of the part asks another body to decide. */
const asksIn = ({ blocks }: DraftPart): boolean => readDecisions(blocks).at(-1)?.stage === 'förslag till annat organ'

const isLeadOf = (part: DraftPart, said: Block): boolean =>
  part.heading !== null &&
  isDecided(part) &&
  ((part.blocks.length === 0 && introduces(said)) || (said.kind === 'text' && headsElections(said.text)))

/** "Beslut: Nämnden beslutar", and the clauses below */
const leadsInBehindLabel = ({ kind, text }: Block): boolean =>
  kind === 'text' && withoutLabel(text) !== text && deciderOf(withoutLabel(text)) !== undefined

/** "Nämnden beslutar följande:", "Nämnden förelägger ägaren att" */
const introduces = ({ kind, text }: Block): boolean => kind === 'text' && /(?::| att)$/u.test(text) && !isAtt(text)
