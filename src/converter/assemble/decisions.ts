/**
 * Reads the decisions of a decision part: its blocks in, lead-ins and clauses out, everything verbatim.
 * Lead-ins in a row nest ("Arbetsutskottet föreslår …", "Nämnden föreslår …"); one that follows clauses begins
 * a new decision. Whom a decision asks to decide is derived from the same words.
 */
import type { Block, DraftDecision } from '../types.ts'
import { actorOf, deciderOf, isLeadIn } from '../../swedish/decides.ts'
import { stageOf } from './derive.ts'
import { addresseesOf } from './addressees.ts'

/** "Beslut: Mötet valde …", "Beslut att rusta …": the heading word on the line of its text */
const RUN_IN_LABEL = /^beslut(?:(?:ades)?: +|,? +(?=att\b))/i

export function readDecisions(blocks: readonly Block[]): DraftDecision[] {
  const runs: { leadIn: Block[]; clauses: Block[] }[] = []
  for (const block of blocks) {
    const open = runs.at(-1)
    if (block.kind === 'text' && isLeadIn(block.text)) {
      if (open && open.clauses.length === 0) open.leadIn.push(block)
      else runs.push({ leadIn: [block], clauses: [] })
    } else if (open) open.clauses.push(block)
    else runs.push({ leadIn: [], clauses: [block] })
  }
  return runs.map(({ leadIn, clauses }) => (clauses.length > 0 ? toDecision(leadIn, clauses) : toDecision([], leadIn)))
}

function toDecision(leadInBlocks: Block[], clauseBlocks: Block[]): DraftDecision {
  const leadIn = leadInBlocks.map(({ text }) => text).join(' ')
  const clauses = clauseBlocks.map(({ text }) => text.replace(RUN_IN_LABEL, ''))
  const all = [...leadInBlocks, ...clauseBlocks]
  const proposedTo = addresseesOf(leadIn, clauses)
  return {
    decider: deciderIn(leadInBlocks[0]?.text ?? '', clauses[0] ?? ''),
    leadIn,
    proposedTo,
    stage: stageOf([{ leadIn, clauses, proposedTo }]),
    clauses,
    span: [(all[0] as Block).span[0], (all.at(-1) as Block).span[1]],
    leadInBlocks,
    clauseBlocks,
  }
}

function deciderIn(leadIn: string, clause: string): string | null {
  return deciderOf(leadIn) ?? actorOf(leadIn || clause) ?? actorOf(clause) ?? null
}
