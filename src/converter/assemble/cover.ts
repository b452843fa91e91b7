/**
 * The cover: labels and what stands after them, beside or below ("Beslutande Anna Ek (S), ordförande", "Plats och
 * tid"). Blocks before the first item in, sections out. A label on the line of its value stays with it in the text; one
 * that stands alone becomes the section's heading. What a label means is the table's (`labels.ts`); what no label opens
 * is the cover's text.
 */
import { entryAt } from '../../model/lists.ts'
import { headsElected, mayBeElectedAs } from '../../swedish/decisions/election-headings.ts'
import { isBodyName } from '../../swedish/bodies/bodies.ts'
import { endsSentence } from '../../swedish/lines/line-ends.ts'
import type { Label } from '../../swedish/headings/label-table.ts'
import { isRole, labelAlone } from '../../swedish/headings/labels.ts'
import { withoutColon } from '../../swedish/lines/line.ts'
import { isPerson, partiedIn } from '../../swedish/people/names.ts'
import { namesAbsent } from './roll/absence-told.ts'
import { isInBand } from './roll/columns/bands.ts'
import { stackAt } from './roll/table/stack.ts'
import { headsPresence, isBelowHead, isRollHead } from './roll/table/table.ts'
import { readRow } from './roll/row/row.ts'
import { isOffice, OPEN_ROLE, roleOf } from '../../swedish/people/roles.ts'
import { textsOf } from '../clean/pieces.ts'
import type { Block, MarkedBlock } from '../types/block.ts'
import type { DraftSection } from '../types/draft.ts'
import { besideWhole, columnsOf, isLabelled, MOST_ROWS_BELOW, MOST_WRAPPED, wrappedOf } from './cover-labels.ts'

export interface CoverSection extends Pick<DraftSection, 'kind' | 'heading' | 'blocks'> {
  role: string | undefined
}

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
const isCover = (what: { kind: Label['kind'] } | undefined): boolean => what?.kind === 'cover'

const sectionOf = ({ kind, role }: Label, heading: Block | null, blocks: Block[]): CoverSection => ({
  kind,
  role,
  heading,
  blocks,
})

/**
 * "Sekreterare" alone on a line of a roll call and one person below it, before the next label: as "Sekreterare: Bo
 * Lind" there, it says who was. Where more follow nobody knows what they are.
 */
function ofOffice(blocks: readonly Block[], at: number, last: CoverSection | undefined): CoverSection | undefined {
  const block = blocks[at]
  const office = block && isRoll(last) ? officeAlone(block) : undefined
  if (!block || office === undefined || (last?.kind === 'absent' && !wasThere(office, last))) return undefined
  const kind = office === WRITES ? 'officials' : 'attendance'
  return namesOne(blocks.slice(at + 1), office) ? sectionOf({ kind, role: office }, block, []) : undefined
}

function officeAlone({ text }: Block): string | undefined {
  const office = isCover(labelAlone(text)) ? roleOf(withoutColon(text)) : undefined
  return office?.rest === null && isOffice(office.role) ? office.role : undefined
}

/** A chair below "Frånvarande" may be away; whoever wrote it all down was there. */
const WRITES = 'sekreterare'
const wasThere = (office: string, { blocks }: CoverSection): boolean => office === WRITES && blocks.length > 0

/** One person, and below what is no other. */
function namesOne([person, next]: readonly Block[], office: string): boolean {
  const names = ({ text }: Block): number => readRow(text, office).length
  return person !== undefined && names(person) === 1 && (!next || names(next) === 0 || isLabelled(next))
}

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

/** "Sekreterare: Bo Lind", and without the colon where a blank line or its own cell sets it apart */
const WRITER =
  /^(?:(?:[Mm]ötess|[Ss])ekreterare|(?:MÖTESS|S)EKRETERARE|[Pp]rotokollförare|PROTOKOLLFÖRARE):? (?=\p{Lu})/u

const isApart = ({ lines: [line] }: Block): boolean => line !== undefined && line.gap > 0
const isInCells = ({ lines: [line] }: Block, label: string): boolean =>
  line?.cells?.length === 2 && line.cells[0] === label
const WRITES_BELOW: ReadonlySet<Label['kind']> = new Set(['absent', 'officials'])

/** Below the absent, and in a cell of its own below officials: whoever wrote it all down was there. */
function ofWriter(block: Block, last: CoverSection | undefined): CoverSection | undefined {
  const label = last && WRITES_BELOW.has(last.kind) ? WRITER.exec(block.text)?.[0] : undefined
  if (label === undefined) return undefined
  const isSaid = last?.kind === 'absent' && (label.endsWith(': ') || isApart(block))
  if (!isSaid && !isInCells(block, label.trimEnd())) return undefined
  const names = readRow(block.text.slice(label.length), WRITES)
  return names.length === 1 ? sectionOf({ kind: 'officials', role: WRITES }, null, [block]) : undefined
}

/** The section that a block opens, as its heading or its first row; undefined where it goes on in the one above. */
function openedBy(
  { block, mark }: MarkedBlock,
  last: CoverSection | undefined,
  blocks: readonly Block[],
  at: number,
): CoverSection | undefined {
  const { column, alone, labelled } = labelsOf(block, last, blocks, at)
  // What its columns are is read from the line itself (`roll/columns/columns.ts`).
  if (column) return sectionOf({ kind: column.kind }, null, [block])
  if (isCover(alone) || isCover(labelled)) return sectionOf(COVER, null, [block])
  if (alone) return sectionOf(alone, block, [])
  if (labelled) return sectionOf(labelled, null, [block])
  if (!isRoll(last) && headsPresence(block)) return sectionOf({ kind: 'attendance' }, null, [block])
  if (mark.type === 'section') return sectionOf({ kind: mark.kind }, block, [])
  return ofSentence(block, last)
}

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

/** Each label that a block may have: of the first of columns, alone on its line, or beside its value. */
function labelsOf(
  block: Block,
  last: CoverSection | undefined,
  blocks: readonly Block[],
  at: number,
): Record<'column' | 'alone' | 'labelled', Label | undefined> {
  return {
    column: columnsOf(block, blocks.slice(at + 1, at + 1 + MOST_ROWS_BELOW))[0],
    // "1:e vice" and "Ordförande": the end of the row above is no label.
    // A body's name is one only among the lists: "Valberedningen" above them all is who met.
    alone:
      (endsInRank(blocks[at - 1]) && endsRank(block)) || (!isRoll(last) && isBodyName(block.text))
        ? undefined
        : ofItsOwn(labelAlone(block.text), block),
    // "Kommunens revisorer   2024-05-16": so is one beside its day.
    labelled:
      isRowOf(last, block) || (!isRoll(last) && isBodyName(firstOf(block)))
        ? undefined
        : besideWhole(block, blocks.slice(at + 1, at + 1 + MOST_WRAPPED))?.label,
  }
}

const firstOf = ({ lines: [line] }: Block): string => (line ? (textsOf(line)[0] ?? '') : '')

/** An office right below a name is what that one is. */
const ofItsOwn = (label: Label | undefined, { lines: [line] }: Block): Label | undefined =>
  label?.isOffice === true && line?.gap === 0 ? undefined : label

/** What a section is whose label the block completes. */
function wrappedLabel(
  section: CoverSection | undefined,
  block: Block,
): Pick<CoverSection, 'kind' | 'role'> | undefined {
  // A cover may have a hundred thousand lines.
  if (!isRoll(section) || section.blocks.length > MOST_WRAPPED) return undefined
  const [first, ...rest] = section.blocks
  const whole = first && wrappedOf(first, [...rest, block])
  return whole?.rows === rest.length + 1 ? { kind: whole.label.kind, role: whole.label.role } : undefined
}

const isRoll = (section: CoverSection | undefined): section is CoverSection =>
  section !== undefined && section.kind !== 'cover' && section.kind !== 'signatures'

/** A row that begins with what one is, as a label would. */
const isRowOf = (section: CoverSection | undefined, block: Block): boolean =>
  isRoll(section) &&
  (isRole(block.text) || isBelowHead(block, section.blocks) || isRollHead(block) || isFirstOf(section, block))

/** "Ordförande Anna Ek (S)" right below "Beslutande" is of that list; below the names of one it is who signs. */
const isFirstOf = ({ heading, blocks }: CoverSection, block: Block): boolean =>
  heading !== null && [...blocks, block].every(beginsWithOffice)

function beginsWithOffice({ text }: Block): boolean {
  const { role, rest } = roleOf(text) ?? {}
  if (!role || !rest || !isOffice(role)) return false
  return partiedIn(rest)[0]?.from === 0 || isPerson(rest)
}

const endsInRank = (block: Block | undefined): boolean => block !== undefined && OPEN_ROLE.test(block.text)

/** "Adjungerade" below "Ada Provlund, tjänstgörande" ends no office, "Ersättare" does only where it is set close. */
function endsRank({ text, lines: [line] }: Block): boolean {
  const { role, rest } = roleOf(withoutColon(text)) ?? {}
  return role !== undefined && rest === null && (isOffice(role) || line?.gap === 0)
}
