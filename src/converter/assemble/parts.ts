/**
 * Cuts the blocks of one § into parts: marked blocks in, parts with their blocks out. A heading word opens a part
 * and stays its heading; a lead-in or a decision sentence opens a decision only where no heading announces one
 * (`decisions/opens.ts`). A decision ends at the next heading, at a table, and where somebody reserves against it
 * (`decisions/ends-by-shape.ts`, `decisions/ends-by-form.ts`).
 */
import type { PartKind } from '../../model/kinds.ts'
import { deciderOf, isAtt } from '../../swedish/decisions/decides.ts'
import { headsElections } from '../../swedish/decisions/election-headings.ts'
import { isSigningLabel } from '../../swedish/people/signing.ts'
import { reserves } from '../../swedish/decisions/of-members.ts'
import { splitReservation } from '../blocks/cut-sentences.ts'
import type { Block, Mark, MarkedBlock, PartMark } from '../types/block.ts'
import type { DraftPart } from '../types/draft.ts'
import { endsDecision } from './decisions/ends-by-form.ts'
import { beginsTable, endsByShape } from './decisions/ends-by-shape.ts'
import { toldIn } from './decisions/tellings.ts'
import {
  isBackground,
  isBelowClauses,
  isMeeting,
  isMoreBelowTable,
  opensDecision,
  type Headings,
} from './decisions/opens.ts'
import { withoutLabel } from './decisions/index.ts'
import { asQuoted } from './decisions/quoted.ts'
import { spanOf } from './span.ts'

/** Parts of one block: what follows them is text again. */
const SINGLE: ReadonlySet<PartKind> = new Set(['presenter', 'matter-type'])
/** The same where no heading stands above them. */
const RUN_IN_ONLY: ReadonlySet<PartKind> = new Set(['documents', 'immediate-justering'])

/** The parts of a § while they are being cut. */
interface Cutting extends Headings {
  parts: DraftPart[]
  kindOf: (mark: PartMark) => PartKind
}

/** So far below a heading, or the header of a page, a list is seen to go on. */
const AHEAD = 3

/**
 * The parts of one §, in order; every block lands in one. @param blocks Marked, below its heading.
 * @param places Where a block may go that is no heading word, in order: the first that fits has it.
 * @param number Of the §.
 */
export function toParts(
  blocks: readonly MarkedBlock[],
  places: readonly Place[] = PLACES,
  number?: string,
): DraftPart[] {
  const marked = asQuoted(blocks, number)
  const headings = marked.flatMap(({ mark }, at) =>
    isPart(mark) && mark.kind === 'decision' && (mark.runIn || !opensPart(marked[at + 1])) ? [mark] : [],
  )
  const headed = headings.length > 0
  const sure = headings.some(({ beside }) => beside === undefined)
  const decided = headed || marked.some(({ mark }) => mark.type === 'decision-sentence' && isMeeting(mark.decider))
  const kindOf = ({ kind, otherwise, beside }: PartMark): PartKind => {
    if (beside !== undefined) return sure ? beside : kind
    return decided ? kind : (otherwise ?? kind)
  }
  const announced = marked.some(({ mark }) => isPart(mark) && kindOf(mark) === 'decision')
  const cutting: Cutting = { parts: [], headed, announced, kindOf }
  marked.forEach((one, at) => {
    place(cutting, one, marked.slice(at + 1, at + 1 + AHEAD), places)
  })
  return cutting.parts
}

const isPart = (mark: Mark): mark is PartMark => mark.type === 'part'
const opensPart = (one: MarkedBlock | undefined): boolean => one === undefined || isPart(one.mark)

function open({ parts }: Cutting, kind: PartKind, heading: Block | null, blocks: Block[]): DraftPart {
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

/** A block that is no heading word, and where it is to be placed. */
interface Here {
  cutting: Cutting
  /** The part above. */
  last: DraftPart | undefined
  block: Block
  mark: Mark
  ahead: readonly MarkedBlock[]
}

export interface Place {
  name: string
  /** Why it stands where it stands. */
  reason: string
  fits: (here: Here) => boolean
  put: (here: Here) => void
}

/** The first that fits has the block. */
export const PLACES: readonly Place[] = [
  {
    name: 'who was there',
    reason: 'a decision may note those present; in the background they are a part of their own',
    fits: ({ mark, last }) => mark.type === 'section' && mark.kind !== 'signatures' && isBackground(last),
    put: ({ cutting, block }) => open(cutting, 'attendance', null, [block]),
  },
  {
    name: 'more below a table',
    reason: 'what goes on below the table of a proposal is proposed, and opens no decision',
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

function place(
  cutting: Cutting,
  { block, mark }: MarkedBlock,
  ahead: readonly MarkedBlock[],
  places: readonly Place[],
): void {
  const last = cutting.parts.at(-1)
  const here: Here = { cutting, last, block, mark, ahead }
  if (isPart(mark)) openPart(cutting, block, mark, last)
  else places.find(({ fits }) => fits(here))?.put(here)
}

function openPart(cutting: Cutting, block: Block, mark: PartMark, last: DraftPart | undefined): void {
  const kind = cutting.kindOf(mark)
  if (last && (saysHow(last, kind, block) || isMore(last, kind, mark))) add(cutting, last, block)
  else if (mark.runIn || kind === 'matter-type') add(cutting, kind, block)
  else Object.assign(open(cutting, kind, block, []), mark.asks !== undefined && { asks: mark.asks })
}

/** "Bifall till nämndens förslag:" first below "Beslut" says how the clauses came about. */
const saysHow = (last: DraftPart, kind: PartKind, { text }: Block): boolean =>
  kind === 'proposal' && last.kind === 'decision' && last.blocks.length === 0 && text.endsWith(':')

/** Under a heading that announces it, or after another such line, it is more of the same. */
const isMore = (last: DraftPart, kind: PartKind, { runIn }: PartMark): boolean =>
  runIn && last.kind === kind && (last.heading === null || last.blocks.length === 0)

/**
 * Adds a block to a part, or to a new one. In a decision a paragraph that ends in a reservation is two, and a line that
 * ends in a colon, first below the heading, leads in.
 */
function add(cutting: Cutting, to: DraftPart | PartKind, block: Block): void {
  const part = typeof to === 'string' ? undefined : to
  const kind = typeof to === 'string' ? to : to.kind
  const [said, reserved] = kind === 'decision' && block.kind === 'text' ? splitReservation(block) : [block]
  const leads = part === undefined ? kind === 'decision' && leadsInBehindLabel(said) : isLeadOf(part, said)
  const added: Block = leads ? { ...said, leadIn: true } : said
  if (part) extend(part, added)
  else open(cutting, kind, null, [added])
  if (reserved) open(cutting, reserves(reserved.text) ? 'reservation' : 'participation', null, [reserved])
}

/** The clauses that a block goes on with below their table; undefined where it does not, or they have no heading. */
function goesOnFrom({ parts }: Cutting, last: DraftPart | undefined, block: Block): DraftPart | undefined {
  if (last === undefined || !isMoreBelowTable(block)) return undefined
  if (last.goesOn) return last
  const above = isBelowClauses(last) ? parts.at(-2) : undefined
  return above !== undefined && isDecided(above) && (above.heading !== null || above.goesOn) ? above : undefined
}

function goOn(cutting: Cutting, above: DraftPart | undefined, block: Block): void {
  if (above === undefined) return
  const at = cutting.parts.length
  add(cutting, above === cutting.parts.at(-1) ? above : above.kind, block)
  Object.assign(cutting.parts[at] ?? {}, { goesOn: true }, above.asks !== undefined && { asks: above.asks })
}

/** "Beslutsunderlag" has nothing yet: what stands below is on it, however short. */
const isEmptyList = (part: DraftPart | undefined): boolean =>
  part?.kind === 'documents' && part.heading !== null && part.blocks.length === 0

const isLeadOf = (part: DraftPart, said: Block): boolean =>
  part.heading !== null &&
  isDecided(part) &&
  ((part.blocks.length === 0 && introduces(said)) || (said.kind === 'text' && headsElections(said.text)))

/** "Beslut: Nämnden beslutar", and the clauses below */
const leadsInBehindLabel = ({ kind, text }: Block): boolean =>
  kind === 'text' && withoutLabel(text) !== text && deciderOf(withoutLabel(text)) !== undefined

/** "Nämnden beslutar följande:", "Nämnden förelägger ägaren att" */
const introduces = ({ kind, text }: Block): boolean => kind === 'text' && /(?::| att)$/u.test(text) && !isAtt(text)

/** The clauses of a decision, or of a proposal below its heading. */
const isDecided = ({ kind, heading }: DraftPart): boolean =>
  kind === 'decision' || (kind === 'proposal' && heading !== null)

function openAfterDecision(cutting: Cutting, block: Block, { type }: Mark): void {
  const told = toldIn(block)
  if (type === 'reservation') open(cutting, 'reservation', null, [block])
  else if (told !== undefined) open(cutting, told, null, [block])
  else if (type === 'section' || block.kind === 'row' || isSigningLabel(block.text))
    open(cutting, 'text', null, [block])
  else open(cutting, 'topic', block, [])
}

/** A part that was run in on its line, or that names the kind of matter, holds that line only. */
function isSingle(part: DraftPart): boolean {
  return SINGLE.has(part.kind) || (part.heading === null && RUN_IN_ONLY.has(part.kind))
}
