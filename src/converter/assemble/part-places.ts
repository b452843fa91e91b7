/**
 * Where a block goes that is no heading word: an ordered table, the first place that fits has it. A block may open a
 * part, end the one above, or be more of it.
 */
import type { PartKind } from '../../model/kinds.ts'
import { isListItem } from '../../model/text-block.ts'
import { isAtt, PROPOSES } from '../../swedish/decisions/decides.ts'
import { leadsToTable } from '../../swedish/decisions/decided.ts'
import { informs, isAskedFor, tellsOfEarlier } from '../../swedish/decisions/told.ts'
import { isSigningLabel } from '../../swedish/people/signing.ts'
import type { Block, Mark, MarkedBlock } from '../types/block.ts'
import type { DraftPart } from '../types/draft.ts'
import { add, isDecided, open, type Cutting } from './cutting.ts'
import { isMoreElected } from './decisions/elected.ts'
import { endsDecision } from './decisions/ends-by-form.ts'
import { beginsTable, endsByShape } from './decisions/ends-by-shape.ts'
import {
  endsInTable,
  isBackground,
  isBelowClauses,
  isHeadless,
  isMoreBelowTable,
  isMoreOfTable,
  opensDecision,
} from './decisions/opens.ts'
import { toldIn } from './decisions/tellings.ts'
import { countedHeads } from './votes/table.ts'

/** Parts of one block: what follows them is text again. */
const SINGLE: ReadonlySet<PartKind> = new Set(['presenter', 'matter-type'])
/** The same where no heading stands above them. */
const RUN_IN_ONLY: ReadonlySet<PartKind> = new Set(['documents', 'immediate-justering'])

/** A block that is to be placed, and what is known around it. */
export interface BlockToPlace {
  cutting: Cutting
  /** The part above. */
  last: DraftPart | undefined
  block: Block
  mark: Mark
  /** Blocks below, as far as places look. */
  ahead: readonly MarkedBlock[]
}

export interface PartPlace {
  name: string
  /** Why it stands where it stands. */
  reason: string
  fits: (here: BlockToPlace) => boolean
  put: (here: BlockToPlace) => void
}

export const PLACES: readonly PartPlace[] = [
  {
    name: 'one more who is elected',
    reason: 'who is elected without a verb, a line each, is one decision with its points',
    fits: ({ last, block, mark }) =>
      mark.type === 'decision-sentence' && isHeadless(last) && isMoreElected(last?.blocks.at(-1), block),
    put: ({ cutting, last, block }) => {
      if (last) add(cutting, last, block)
    },
  },
  {
    name: 'who was there',
    reason: 'a decision may note those present; in the background they are a part of their own',
    fits: ({ mark, last }) => mark.type === 'section' && mark.kind !== 'signatures' && isBackground(last),
    put: ({ cutting, block }) => open(cutting, 'attendance', null, [block]),
  },
  {
    name: 'more below a table',
    reason:
      'what goes on below the table of a proposal is proposed, and what does below a list of the noted is decided',
    fits: ({ cutting, last, block }) => goesOnFrom(cutting, last, block) !== undefined,
    put: ({ cutting, last, block }) => {
      goOn(cutting, goesOnFrom(cutting, last, block), block)
    },
  },
  {
    name: 'a decision',
    reason: 'a sentence that decides may also look like what ends the decision above it',
    fits: ({ cutting, last, block, mark }) => opensDecision(last, cutting, block, mark),
    put: ({ cutting, block }) => {
      add(cutting, 'decision', block)
    },
  },
  {
    name: 'a table of the clause above',
    reason: 'what the clause leads to is decided; any other table ends the decision',
    fits: ({ last, block, mark, ahead }) =>
      last !== undefined && isDecided(last) && isOfTable(last, { block, mark }, ahead),
    put: ({ cutting, last, block }) => {
      if (last) add(cutting, last, { ...block, inTable: true })
    },
  },
  {
    name: 'told below the table of a clause',
    reason: 'what does not go on with the clauses is no row, no paper that was noted, and nothing that is decided',
    fits: ({ last, block, mark }) =>
      last !== undefined &&
      ((isDecided(last) && endsInTable(last)) ||
        (last.belowTable === true && mark.type === 'reservation') ||
        (last.noted === true && (mark.type === 'reservation' || (toldIn(block) ?? 'text') !== 'text'))),
    put: ({ cutting, block, mark }) => {
      openBelowTable(cutting, block, mark)
    },
  },
  {
    name: 'no clause',
    reason: 'by its shape it ends a decision, under a heading or not',
    fits: ({ last, block, mark, ahead }) =>
      last !== undefined &&
      isDecided(last) &&
      (last.blocks.length > 0 ? endsByShape(last, { block, mark }, ahead) : beginsTable(block, ahead)),
    put: ({ cutting, block, mark }) => {
      openAfterDecision(cutting, block, mark)
    },
  },
  {
    name: 'a title',
    reason: 'among other clauses than these a short line may be one of them',
    fits: ({ last, block, mark }) =>
      mark.type === 'subheading' && !isEmptyList(last) && (isBackground(last) || endsDecision(last, block, mark)),
    put: ({ cutting, block }) => open(cutting, 'topic', block, []),
  },
  {
    name: 'text',
    reason: 'the part above has had its say',
    fits: ({ last, block, mark }) => last === undefined || isSingle(last) || endsDecision(last, block, mark),
    put: ({ cutting, block }) => open(cutting, 'text', null, [block]),
  },
  {
    name: 'more of the same',
    reason: 'last: what nothing else claims',
    fits: () => true,
    put: ({ cutting, last, block }) => {
      if (last) add(cutting, last, block)
    },
  },
]

/** A row of a table that the last clause leads to, "enligt nedan:". */
function isOfTable(
  last: DraftPart,
  { block, mark }: Pick<MarkedBlock, 'block' | 'mark'>,
  ahead: readonly MarkedBlock[],
) {
  const above = last.blocks.at(-1)
  if (above === undefined || headsVotes(block)) return false
  return (
    isMoreOfTable(last, block) ||
    (block.kind === 'row' && leadsToTable(above.text) && endsByShape(last, { block, mark }, ahead))
  )
}

/** "Ledamot   Ja   Nej", "Ada Provlund (S)   Ja" */
const headsVotes = (block: Block): boolean =>
  toldIn(block) === 'vote' || countedHeads(block.lines[0]?.cells ?? []).choices.filter(Boolean).length > 1

/** The clauses that a block goes on with below their table; undefined where it does not, or they have no heading. */
function goesOnFrom({ parts }: Cutting, last: DraftPart | undefined, block: Block): DraftPart | undefined {
  if (last === undefined || !isMoreBelowTable(block)) return undefined
  if (last.goesOn) return last
  if (last.noted) return block.kind === 'text' && !isNotDecided(block) ? headedIn(parts.at(-2)) : undefined
  if (isDecided(last) && endsInTable(last)) return isOfHeading(last) || isNext(block) ? last : undefined
  return isBelowClauses(last) ? headedIn(parts.at(-2)) : undefined
}

/** "Kontoret föreslår att taxan antas.", "Nämnden beslutade 2023-02-01 § 4 att …": by others, or once. */
const isNotDecided = ({ text, own }: Block): boolean =>
  tellsOfEarlier(text) || isAskedFor(text) || (own !== true && OTHERS_PROPOSE.test(text))
const OTHERS_PROPOSE = new RegExp(String.raw`^(?!.*(?<!\p{L})beslut)[^.]{2,70} ${PROPOSES}(?!\p{L})`, 'u')

const headedIn = (above: DraftPart | undefined): DraftPart | undefined =>
  above !== undefined && isDecided(above) && isOfHeading(above) ? above : undefined

const isOfHeading = ({ heading, goesOn }: DraftPart): boolean => heading !== null || goesOn === true
const isNext = ({ kind, text }: Block): boolean => kind === 'number' || isAtt(text)

function goOn(cutting: Cutting, above: DraftPart | undefined, block: Block): void {
  if (above === undefined) return
  const at = cutting.parts.length
  add(cutting, above === cutting.parts.at(-1) ? above : above.kind, block)
  Object.assign(cutting.parts[at] ?? {}, { goesOn: true }, above.asks !== undefined && { asks: above.asks })
}

/** "Beslutsunderlag" has nothing yet: what stands below is on it, however short. */
const isEmptyList = (part: DraftPart | undefined): boolean =>
  part?.kind === 'documents' && part.heading !== null && part.blocks.length === 0

function openAfterDecision(cutting: Cutting, block: Block, { type }: Mark): void {
  const told = toldIn(block)
  if (type === 'reservation') open(cutting, 'reservation', null, [block])
  else if (isListItem(block) || informs(block.text)) open(cutting, told ?? 'text', null, [block]).noted = true
  else if (told !== undefined) open(cutting, told, null, [block])
  else if (type === 'section' || block.kind === 'row' || isSigningLabel(block.text))
    open(cutting, 'text', null, [block])
  else open(cutting, 'topic', block, [])
}

function openBelowTable(cutting: Cutting, block: Block, { type }: Mark): void {
  if (type === 'subheading') open(cutting, 'topic', block, [])
  else if (type === 'reservation') open(cutting, 'reservation', null, [block])
  else open(cutting, toldIn(block) ?? 'text', null, [block]).belowTable = true
}

/** A part that was run in on its line, or that names the kind of matter, holds that line only. */
function isSingle(part: DraftPart): boolean {
  return SINGLE.has(part.kind) || (part.heading === null && RUN_IN_ONLY.has(part.kind))
}
