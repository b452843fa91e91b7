/** The labels that a block of the cover may have, and the rows of people that only look as if they had one. */
import { isBodyName } from '../../swedish/bodies/bodies.ts'
import type { Label } from '../../swedish/headings/label-table.ts'
import { labelAlone } from '../../swedish/headings/labels.ts'
import { isRole } from '../../swedish/headings/roll-labels.ts'
import { withoutColon } from '../../swedish/lines/line.ts'
import { isPerson, partiedIn } from '../../swedish/people/names.ts'
import { isOffice, OPEN_ROLE, roleOf } from '../../swedish/people/roles.ts'
import { textsOf } from '../clean/pieces.ts'
import type { Block } from '../types/block.ts'
import { besideWhole, columnsOf, MOST_ROWS_BELOW, MOST_WRAPPED, wrappedOf } from './cover-labels.ts'
import { isRoll, type CoverSection } from './cover-section.ts'
import { isBelowHead, isRollHead } from './roll/table/table.ts'

/** Each label that a block may have: of the first of columns, alone on its line, or beside its value. */
export function labelsOf(
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
export function wrappedLabel(
  section: CoverSection | undefined,
  block: Block,
): Pick<CoverSection, 'kind' | 'role'> | undefined {
  // A cover may have a hundred thousand lines.
  if (!isRoll(section) || section.blocks.length > MOST_WRAPPED) return undefined
  const [first, ...rest] = section.blocks
  const whole = first && wrappedOf(first, [...rest, block])
  return whole?.rows === rest.length + 1 ? { kind: whole.label.kind, role: whole.label.role } : undefined
}

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
