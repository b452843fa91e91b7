/**
 * Reads the decisions of a decision part: its blocks in, lead-ins and clauses out, everything verbatim. Which blocks lead in
 * the recognisers have said. Lead-ins in a row nest ("Arbetsutskottet föreslår …", "Nämnden föreslår …"); one that follows
 * clauses begins a new decision; a list that a clause introduces is part of it. Whom a decision asks is derived from its words.
 */
import type { Block, DraftDecision } from '../types.ts'
import { actorOf, deciderOf } from '../../swedish/decides.ts'
import { stageOf } from './derive.ts'
import { addresseesOf } from './addressees.ts'

/** "Beslut: Mötet valde …", "Beslut att rusta …": the heading word on the line of its text */
const RUN_IN_LABEL = /^beslut(?:(?:ades)?: +|,? +(?=att\b))/i

export function readDecisions(blocks: readonly Block[]): DraftDecision[] {
  const runs: { leadIn: Block[]; clauses: Block[] }[] = []
  for (const block of blocks) {
    const open = runs.at(-1)
    if (block.leadIn) {
      if (open && open.clauses.length === 0) open.leadIn.push(block)
      else runs.push({ leadIn: [block], clauses: [] })
    } else if (open) addClause(open.clauses, block)
    else runs.push({ leadIn: [], clauses: [block] })
  }
  return runs.map(({ leadIn, clauses }) => (clauses.length > 0 ? toDecision(leadIn, clauses) : toDecision([], leadIn)))
}

/** "att anta taxorna enligt följande:" and what it lists are one clause. */
function addClause(clauses: Block[], block: Block): void {
  const last = clauses.at(-1)
  const items = last?.below ?? []
  const goesOn = items.length > 0 ? items[0]?.kind === block.kind : last?.text.endsWith(':') === true
  if (last && goesOn && block.kind !== last.kind && (block.kind === 'bullet' || block.kind === 'number'))
    clauses[clauses.length - 1] = { ...last, below: [...items, block] }
  else clauses.push(block)
}

function toDecision(leadInBlocks: Block[], clauseBlocks: Block[]): DraftDecision {
  const leadIn = leadInBlocks.map(({ text }) => text).join(' ')
  const clauses = clauseBlocks.map(wordsOf)
  const last = clauseBlocks.at(-1) as Block
  const proposedTo = addresseesOf(leadIn, clauses)
  return {
    decider: deciderIn(leadInBlocks[0]?.text ?? '', clauses[0] ?? ''),
    leadIn,
    proposedTo,
    stage: stageOf([{ leadIn, clauses, proposedTo }]),
    clauses,
    span: [(leadInBlocks[0] ?? clauseBlocks[0] ?? last).span[0], (last.below?.at(-1) ?? last).span[1]],
    leadInBlocks,
    clauseBlocks,
  }
}

const wordsOf = ({ text, below = [] }: Block): string =>
  [text.replace(RUN_IN_LABEL, ''), ...below.map((item) => item.text)].join(' ')

function deciderIn(leadIn: string, clause: string): string | null {
  return deciderOf(leadIn) ?? actorOf(leadIn || clause) ?? actorOf(clause) ?? null
}
