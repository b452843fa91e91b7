/**
 * The cover: labels and what stands after them, beside or below ("Beslutande Anna Ek (S), ordförande", "Plats och
 * tid"). Blocks before the first item in, sections out. A label on the line of its value stays with it in the text; one
 * that stands alone becomes the section's heading. What a label means is the table's (`labels.ts`); what no label opens
 * is the cover's text.
 */
import { entryAt } from '../../model/lists.ts'
import { headsElected, mayBeElectedAs } from '../../swedish/decisions/election-headings.ts'
import { endsSentence } from '../../swedish/lines/line-ends.ts'
import type { Label } from '../../swedish/headings/label-table.ts'
import type { Block, MarkedBlock } from '../types/block.ts'
import { isSigningLabel } from '../../swedish/people/signing.ts'
import { textsOf } from '../clean/pieces.ts'
import { labelsOf, wrappedLabel } from './block-labels.ts'
import { columnsOf, MOST_ROWS_BELOW } from './cover-labels.ts'
import { ofOffice, ofWriter } from './cover-offices.ts'
import { isCover, isRoll, sectionOf, type CoverSection } from './cover-section.ts'
import { namesAbsent } from './roll/absence-told.ts'
import { isInBand } from './roll/columns/bands.ts'
import { stackAt } from './roll/table/stack.ts'
import { headsPresence, headsStatus } from './roll/table/table.ts'

/** The sections in the order of the source; every block is in one. */
export function readCover(before: readonly MarkedBlock[]): CoverSection[] {
  const sections: CoverSection[] = []
  const blocks = before.map(({ block }) => block)
  let inStack = 0
  const state = { electing: false }
  for (const [at, one] of before.entries()) {
    const last = sections.at(-1)
    const stack = inStack > 0 ? undefined : stackAt(blocks, at)
    if (stack) {
      sections.push(sectionOf(STACK, null, [one.block]))
      inStack = stack.length - 1
      continue
    }
    if (inStack-- > 0) {
      last?.blocks.push(one.block)
      continue
    }
    const opened = unlessElecting(state, one.block, last, openedAt(before, blocks, at, last))
    Object.assign(last ?? {}, wrappedLabel(last, one.block))
    // All labels of the cover are one: its text, in the order of the source.
    if (opened && !(isCover(opened) && isCover(last))) sections.push(opened)
    else last?.blocks.push(one.block)
  }
  return sections
}

/**
 * What a block opens; nothing from the heading of an election within a list up to a label that is of none: those below
 * "Val av styrelse" and "Ersättare" were elected.
 */
function unlessElecting(
  state: { electing: boolean },
  { text }: Block,
  last: CoverSection | undefined,
  opened: CoverSection | undefined,
): CoverSection | undefined {
  const goesOn = state.electing && (opened === undefined || mayBeElectedAs(text))
  state.electing = goesOn || (isRoll(last) && headsElected(text))
  return state.electing ? undefined : opened
}

/** Its heads are labels too, of nobody. */
const STACK: Label = { kind: 'attendance' }
const COVER: Label = { kind: 'cover' }

const openedAt = (
  before: readonly MarkedBlock[],
  blocks: readonly Block[],
  at: number,
  last: CoverSection | undefined,
): CoverSection | undefined =>
  isInBandOf(last, entryAt(blocks, at))
    ? undefined
    : (ofOffice(blocks, at, last) ??
      ofWriter(entryAt(blocks, at), last) ??
      openedBy(entryAt(before, at), last, blocks, at))

/** "Ersättare" in the margin of lists side by side is a label of that row alone. */
function isInBandOf(section: CoverSection | undefined, block: Block): boolean {
  const { heading = null, blocks = [] } = section ?? {}
  const first = heading ?? blocks[0]
  const head = first?.lines[0]
  if (head === undefined || !isInBand(block, head)) return false
  // A cover may have a hundred thousand lines: only so many of them are asked for.
  const from = heading ? 0 : 1
  return columnsOf(first, blocks.slice(from, from + MOST_ROWS_BELOW)).length > 1
}

/** The section that a block opens, as its heading or its first row; undefined where it goes on in the one above. */
function openedBy(
  { block, mark }: MarkedBlock,
  last: CoverSection | undefined,
  blocks: readonly Block[],
  at: number,
): CoverSection | undefined {
  const { column, alone, labelled } = labelsOf(block, last, blocks, at)
  // "Ledamot | Mandat | Närvaro" heads a table, where a cell below it says "Närvarande": its words are no labels.
  if (!isRoll(last) && headsStatus(block, blocks[at + 1])) return sectionOf({ kind: 'attendance' }, null, [block])
  // What its columns are is read from the line itself (`roll/columns/columns.ts`).
  if (column) return sectionOf({ kind: column.kind }, null, [block])
  if (isCover(alone) || isCover(labelled)) return sectionOf(COVER, null, [block])
  if (alone) return sectionOf(alone, block, [])
  if (labelled) return sectionOf(labelled, null, [block])
  if (!isRoll(last) && headsPresence(block)) return sectionOf({ kind: 'attendance' }, null, [block])
  if (mark.type === 'section' && !isOfRollBelowRules(last, block)) return sectionOf({ kind: mark.kind }, block, [])
  return ofSentence(block, last)
}

/** Below "Beslutande" each row of names may have a line to write on above it: the next row is more of the roll. */
const isOfRollBelowRules = (last: CoverSection | undefined, block: Block): boolean =>
  isRoll(last) &&
  [last.blocks.at(-1), block].every((one) => one?.lines[0]?.belowRule === true) &&
  !block.lines.flatMap(textsOf).some(isSigningLabel)

/** What no label opens: a sentence that says who did not come, the cover's text, or more of the section above. */
function ofSentence(block: Block, last: CoverSection | undefined): CoverSection | undefined {
  if (!isRoll(last) && namesAbsent(block.text) !== undefined) return sectionOf({ kind: 'absent' }, null, [block])
  return last && !tellsBelow(last, block) && !hasTold(last) ? undefined : sectionOf(COVER, null, [block])
}

/** A sentence says who did not come, and nobody below it is of those. */
const hasTold = ({ kind, heading, blocks: [first] }: CoverSection): boolean =>
  kind === 'absent' && heading === null && first !== undefined && namesAbsent(first.text) !== undefined

/** "Vid protokollet: Bo Lind" above all, and below it what is told: a sentence signs nothing. */
const tellsBelow = ({ kind }: CoverSection, { text }: Block): boolean =>
  kind === 'signatures' && text.length > LONGEST_OFFICE && endsSentence(text)
const LONGEST_OFFICE = 40
