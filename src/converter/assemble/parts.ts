/**
 * Cuts the blocks of one § into parts: marked blocks in, parts with their blocks out. A heading word opens a part
 * and stays its heading; a lead-in or a decision sentence opens a decision only where no heading announces one
 * (`decisions/opens.ts`). A decision ends at the next heading, at a table, and where somebody reserves against it
 * (`decisions/ends-by-shape.ts`, `decisions/ends-by-form.ts`).
 */
import type { PartKind } from '../../model/kinds.ts'
import type { Block, Mark, MarkedBlock, PartMark } from '../types/block.ts'
import type { DraftPart } from '../types/draft.ts'
import { add, open, type Cutting } from './cutting.ts'
import { isMeeting } from './decisions/opens.ts'
import { asQuoted } from './decisions/quoted.ts'
import { PLACES, type BlockToPlace, type PartPlace } from './part-places.ts'

/** So far below a heading, or the header of a page, a list is seen to go on. */
const AHEAD = 3

/**
 * @param blocks Those of one §, marked, below its heading.
 * @param number Of the §; undefined where it has none.
 * @param places Where a block may go that is no heading word; tests change their order.
 * @returns Its parts in order; every block lands in one.
 */
export function toParts(
  blocks: readonly MarkedBlock[],
  number?: string,
  places: readonly PartPlace[] = PLACES,
): DraftPart[] {
  const marked = asQuoted(blocks, number)
  const headings = marked.flatMap(({ mark }, at) =>
    isPart(mark) && mark.kind === 'decision' && (mark.runIn || !opensPart(marked[at + 1])) ? [mark] : [],
  )
  const headed = headings.length > 0
  const asking = headed && headings.every(({ asks }) => asks !== undefined)
  const sure = headings.some(({ beside }) => beside === undefined)
  const decided = headed || marked.some(({ mark }) => mark.type === 'decision-sentence' && isMeeting(mark.decider))
  const kindOf = ({ kind, otherwise, beside }: PartMark): PartKind => {
    if (beside !== undefined) return sure ? beside : kind
    return decided ? kind : (otherwise ?? kind)
  }
  const announced = marked.some(({ mark }) => isPart(mark) && kindOf(mark) === 'decision')
  const cutting: Cutting = { parts: [], headed, asking, announced, kindOf }
  marked.forEach((one, at) => {
    place(cutting, one, marked.slice(at + 1, at + 1 + AHEAD), places)
  })
  return cutting.parts
}

const isPart = (mark: Mark): mark is PartMark => mark.type === 'part'
const opensPart = (one: MarkedBlock | undefined): boolean => one === undefined || isPart(one.mark)

function place(
  cutting: Cutting,
  { block, mark }: MarkedBlock,
  ahead: readonly MarkedBlock[],
  places: readonly PartPlace[],
): void {
  const last = cutting.parts.at(-1)
  const here: BlockToPlace = { cutting, last, block, mark, ahead }
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
