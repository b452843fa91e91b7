/**
 * Reads the decisions of a decision part: its blocks in, lead-ins and clauses out, everything verbatim. Which blocks
 * lead in the recognisers have said, and how they go together `decisionsAmong`. Whom a decision asks is derived from
 * its words.
 */
import { lastOf } from '../../../model/lists.ts'
import type { Block } from '../../types/block.ts'
import type { DraftDecision } from '../../types/draft.ts'
import { decisionsAmong } from '../../../model/text-block.ts'
import { actorOf } from '../../../swedish/decisions/decides.ts'
import { deciderOf } from '../../../swedish/decisions/lead-ins.ts'
import { isGranted } from '../../../swedish/decisions/passive.ts'
import { stageOf } from './derive.ts'
import { addresseesOf } from './addressees.ts'

/** "Beslut: Mötet valde …", "Beslut. Mötet valde …", "Beslut att rusta …": the heading word on the line of its text */
const RUN_IN_LABEL = /^(?:\p{L}[\p{L} -]{2,60}s )?beslut(?:(?:ades)?: +|,? +(?=att(?!\p{L})))|^beslut\. +/iu
/** "Beslut Nämnden antar planen.": its bold type was lost */
const BARE_LABEL = /^(?:Beslut|BESLUT) (?=\p{Lu}\p{Ll})/u

/**
 * @param blocks Of one part, without its heading. @returns [] of no blocks; what stands before the first lead-in is a
 * decision of its own.
 */
export function readDecisions(blocks: readonly Block[]): DraftDecision[] {
  return decisionsAmong(blocks).map(({ leadIn, clauses }) => toDecision(leadIn, clauses))
}

function toDecision(leadInBlocks: Block[], clauseBlocks: Block[]): DraftDecision {
  const leadIn = leadInBlocks.map(({ text }) => text).join(' ')
  const clauses = clauseBlocks.map(wordsOf)
  const last = lastOf(clauseBlocks)
  const proposedTo = addresseesOf(leadIn, clauses)
  return {
    decider: deciderIn(leadInBlocks, clauses[0] ?? ''),
    leadIn,
    proposedTo,
    stage: stageOf([{ leadIn, clauses, proposedTo }]),
    clauses,
    span: [(leadInBlocks[0] ?? clauseBlocks[0] ?? last).span[0], (belowIt(last).at(-1) ?? last).span[1]],
    leadInBlocks,
    clauseBlocks,
  }
}

/** What stands behind "Beslut:" or "Beslut" on its line; the whole text where no such word begins it. */
export const withoutLabel = (text: string): string => text.replace(RUN_IN_LABEL, '').replace(BARE_LABEL, '')

/** What it decides is told by these alone: a cell of its table, "Avslag", says something of its row. */
const wordsOf = (block: Block): string =>
  [withoutLabel(block.text), ...itemsIn(block).map(({ text }) => text)].join(' ')

/** Those of lists inside an item, and inside its items, in order. */
const itemsIn = (item: Block): Block[] => belowIt(item).filter(({ inTable }) => inTable !== true)
const belowIt = ({ below = [] }: Block): Block[] => below.flatMap((item) => [item, ...belowIt(item)])

/** Who decides may stand in the second of two: "Enligt kontorets förslag:" and below it "Nämnden beslutar". */
function deciderIn(leads: readonly Block[], clause: string): string | null {
  const said = leads.map(({ text }) => withoutLabel(text))
  const named = said.map(deciderOf).find((one) => one !== undefined)
  const known = leads.find(({ decider }) => decider !== undefined)?.decider
  if (isGranted(clause)) return named ?? null
  return named ?? actorOf(said[0] ?? clause) ?? actorOf(clause) ?? known ?? null
}
