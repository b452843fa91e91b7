/**
 * Builds one § from its heading and blocks: parts, decisions, sub-matters and what can be read from them.
 * Sub-matters are numbered points below it ("7 a)") or matters with a title and a decision of their own (seed 000, §
 * 216).
 */
import { paragrafId } from '../../model/address.ts'
import { decidesForOwnPart, isAtt } from '../../swedish/decisions/decides.ts'
import { rowOfList } from '../../swedish/lines/list-row.ts'
import { DNR_LABEL, dnrField } from '../../swedish/numbers/dnr-field.ts'
import type { DecisionType, PartKind } from '../../model/kinds.ts'
import type { Block, MarkedBlock } from '../types/block.ts'
import type { DraftDecision, DraftParagraf, DraftPart } from '../types/draft.ts'
import { asElected } from './decisions/elected.ts'
import { decisionTypesOf } from './decisions/derive.ts'
import { attachmentsIn, documentsOf, referencesIn } from './mentions.ts'
import { reservationsIn } from './reservations.ts'
import { readVotes } from './votes/index.ts'
import { askedIn } from './decisions/addressees.ts'
import { readDecisions, withoutLabel } from './decisions/index.ts'
import { openingOf, type Opening } from './opening.ts'
import { toParts } from './parts.ts'

/** @param marked Blocks below its heading, up to the next §; those of sub-matters too, which come out as children. */
export function toParagraf(opening: Opening, marked: readonly MarkedBlock[]): DraftParagraf {
  const { own, below } = splitMatters(opening, marked)
  const parts = toParts(asElected(opening.title, own), opening.number)
  const children = below.map(({ opening: sub, marked: blocks }) => toParagraf(sub, blocks))
  const decisions = decisionsIn(parts)
  const ends = [opening.span[1], ...parts.map(({ span }) => span[1]), ...children.map(({ span }) => span[1])]
  const text = parts.flatMap(({ blocks }) => blocks.map((block) => block.text)).join('\n')
  const types = typesOf(opening.title, decisions)
  const { votes, messages } = readVotes(parts)
  const dnr = opening.dnr.length > 0 ? opening.dnr : dnrIn(parts)
  return {
    id: paragrafId(opening.style, opening.number),
    number: opening.number,
    numberFrom: opening.label === null ? 'order' : 'source',
    label: opening.label,
    title: opening.title,
    titleFrom: opening.titleFrom,
    dnr,
    group: opening.group,
    headingSpan: opening.titleFrom === 'source' ? opening.span : null,
    span: [opening.span[0], Math.max(...ends)],
    parts,
    decisions,
    decisionTypes:
      decisions.length === 0 && children.length > 0
        ? [...new Set(children.flatMap((child) => child.decisionTypes))]
        : types,
    decisionStage: decisions.length === 0 && children[0] ? children[0].decisionStage : (decisions[0]?.stage ?? 'ingen'),
    reservations: reservationsIn(parts),
    votes,
    messages,
    documents: documentsOf(parts),
    attachments: attachmentsIn(text),
    references: referencesIn(text, dnr),
    withdrawn: null,
    children,
  }
}

/** "Dnr: 112/12.00.01/2024" on a line of its own, below a heading that has none: the first such line. */
function dnrIn(parts: readonly DraftPart[]): string[] {
  const lines = parts.filter(({ kind }) => OWN_WORDS.has(kind)).flatMap(({ blocks }) => blocks.flatMap(linesOf))
  return lines.map((line) => dnrField([line]) ?? []).find((found) => found.length > 0) ?? []
}

const OWN_WORDS: ReadonlySet<PartKind> = new Set(['text', 'summary', 'matter-type'])
const linesOf = ({ kind, lines }: Block): string[] =>
  kind === 'text' ? lines.map(({ text }) => text).filter((text) => DNR_LABEL.test(text)) : []

/** The words that decide: of a list, "Ada Provlund", those that lead to it. */
const saidIn = ({ leadIn, clauses, clauseBlocks }: DraftDecision): string[] =>
  clauses.some((clause) => rowOfList(clause) !== undefined) || clauseBlocks.some(({ kind }) => kind === 'row')
    ? [leadIn, ...clauses]
    : clauses

/** "Dagordningen godkänns med följande tillägg:" tells it where what is listed does not. */
function typesOf(title: string, decisions: readonly DraftDecision[]): DecisionType[] {
  const types = decisionTypesOf(title, decisions.flatMap(saidIn))
  return types.length > 0
    ? types
    : decisionTypesOf(
        title,
        decisions.flatMap(({ leadIn, clauses }) => [leadIn, ...clauses]),
      )
}

/** Clauses and points below a table are of the decision above it, where it is said who decides and whom it asks. */
function decisionsIn(parts: readonly DraftPart[]): DraftDecision[] {
  const found: DraftDecision[] = []
  for (const part of parts.filter(({ kind }) => kind === 'decision')) {
    const above = found.at(-1)
    for (const decision of decisionsOf(part))
      found.push(above && goesOn(part, decision) ? ofThose(above, decision) : decision)
  }
  return found
}

const goesOn = (
  { heading, goesOn: isMore }: DraftPart,
  { leadIn, decider, clauses, clauseBlocks }: DraftDecision,
): boolean =>
  heading === null &&
  leadIn === '' &&
  decider === null &&
  (isMore === true || isAtt(clauses[0]) || clauseBlocks[0]?.kind === 'number')

const ofThose = ({ decider, proposedTo, stage }: DraftDecision, decision: DraftDecision): DraftDecision => ({
  ...decision,
  decider,
  ...(stage === 'förslag till annat organ' && { proposedTo, stage }),
})

/** Below a heading that proposes, whatever its clauses say is a proposal; whom it asks has decided nothing yet. */
function decisionsOf({ blocks, asks }: DraftPart): DraftDecision[] {
  const decisions = readDecisions(blocks)
  return asks === undefined
    ? decisions
    : decisions.map((decision, at) =>
        (at > 0 && isOwn(asks, decision)) || isOfOwnPart(asks, decision)
          ? decision
          : {
              ...decision,
              decider: isSame(decision.decider, asks) ? null : decision.decider,
              proposedTo: asks === null ? decision.proposedTo : askedBelow(asks, decision),
              stage: 'förslag till annat organ',
            },
      )
}

/**
 * "Kommunstyrelsen beslutar för egen del" below "Kommunstyrelsens förslag till kommunfullmäktige", in the minutes of
 * kommunstyrelsen; in those of its committee that is proposed as well.
 */
const isOfOwnPart = (asks: string | null, { leadIn, decider, clauses, ...blocks }: DraftDecision): boolean =>
  [...blocks.leadInBlocks, ...blocks.clauseBlocks.slice(0, 1)].some(
    ({ own, text }) => own === true && decidesForOwnPart(withoutLabel(text)),
  ) &&
  !isSame(decider, asks) &&
  askedIn(leadIn, clauses).length === 0

/** "Direktionen beslutar" below what is proposed to the municipalities, which decide nothing in these minutes */
const isOwn = (asks: string | null, { leadIn, decider, clauses }: DraftDecision): boolean =>
  /kommuner(?:na)?$|^medlemmarna$/iu.test(asks ?? '') && decider !== null && askedIn(leadIn, clauses).length === 0

/** Below "Förslag till socialnämnden" a clause "… överlämnas till kommunstyrelsen" is proposed to the former. */
function askedBelow(asks: string, { leadIn, clauses }: DraftDecision): string[] {
  const named = askedIn(leadIn, clauses)
  return named.length > 0 ? named : [asks]
}

/** "Kommunfullmäktige" is whom "förslag till fullmäktige" asks. */
const isSame = (decider: string | null, asked: string | null): boolean =>
  decider !== null && asked !== null && decider.toLowerCase().endsWith(asked.toLowerCase())

interface Matter {
  opening: Opening
  marked: MarkedBlock[]
}

function splitMatters(opening: Opening, marked: readonly MarkedBlock[]): { own: MarkedBlock[]; below: Matter[] } {
  const numbered = marked.findIndex(({ mark }) => mark.type === 'paragraf')
  if (numbered >= 0) return { own: marked.slice(0, numbered), below: numberedMatters(marked.slice(numbered)) }
  const titled = titledMatters(opening, marked)
  return titled ? { own: [], below: titled } : { own: [...marked], below: [] }
}

/** Points of the outermost rank here; deeper ones stay among the blocks of the point they stand in. */
function numberedMatters(marked: readonly MarkedBlock[]): Matter[] {
  const depth = Math.min(...marked.flatMap(({ mark }) => (mark.type === 'paragraf' ? [mark.heading.depth] : [])))
  const matters: Matter[] = []
  for (const one of marked) {
    if (one.mark.type === 'paragraf' && one.mark.heading.depth === depth)
      matters.push({ opening: openingOf(one.block, one.mark, null), marked: [] })
    else matters.at(-1)?.marked.push(one)
  }
  return matters
}

/** Matters with a title of their own each, of which at least two end in a decision of their own. */
function titledMatters(parent: Opening, marked: readonly MarkedBlock[]): Matter[] | undefined {
  if (marked[0]?.mark.type !== 'subheading') return undefined
  const matters: { heading: Block; marked: MarkedBlock[] }[] = []
  for (const one of marked) {
    if (one.mark.type === 'subheading') matters.push({ heading: one.block, marked: [] })
    else matters.at(-1)?.marked.push(one)
  }
  const decided = matters.filter((matter) =>
    matter.marked.some(
      ({ mark }) => (mark.type === 'lead-in' && mark.decider !== null) || mark.type === 'decision-sentence',
    ),
  )
  if (decided.length < 2 || decided.length < matters.length) return undefined
  return matters.map(({ heading, marked: blocks }, index) => ({
    opening: {
      number: `${parent.number}.${index + 1}`,
      label: null,
      style: parent.style,
      title: heading.text,
      titleFrom: 'source',
      dnr: [],
      group: null,
      span: heading.span,
    },
    marked: blocks,
  }))
}
