/**
 * Offices on the cover that stand alone on a line, or beside who has them: blocks and the section above in, the section
 * that one opens out.
 */
import { labelAlone } from '../../swedish/headings/labels.ts'
import { withoutColon } from '../../swedish/lines/line.ts'
import type { Label } from '../../swedish/headings/label-table.ts'
import { isOffice, roleOf } from '../../swedish/people/roles.ts'
import type { Block } from '../types/block.ts'
import { isLabelled } from './cover-labels.ts'
import { isCover, isRoll, sectionOf, type CoverSection } from './cover-section.ts'
import { readRow } from './roll/row/row.ts'

/**
 * "Sekreterare" alone on a line of a roll call and one person below it, before the next label: as "Sekreterare: Bo
 * Lind" there, it says who was. Where more follow nobody knows what they are.
 */
export function ofOffice(
  blocks: readonly Block[],
  at: number,
  last: CoverSection | undefined,
): CoverSection | undefined {
  const block = blocks[at]
  const isOfRoll = isRoll(last) || headsMembers(blocks[at + 2])
  const office = block && isOfRoll ? officeAlone(block) : undefined
  if (!block || office === undefined || (last?.kind === 'absent' && !wasThere(office, last))) return undefined
  const kind = office === WRITES ? 'officials' : 'attendance'
  return namesOne(blocks.slice(at + 1), office) ? sectionOf({ kind, role: office }, block, []) : undefined
}

/** "Ordförande" and who, above "Ledamöter": the roll call begins with the office. */
const headsMembers = (block: Block | undefined): boolean =>
  block !== undefined && labelAlone(block.text)?.kind === 'attendance'

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

/** "Sekreterare: Bo Lind", and without the colon where a blank line or its own cell sets it apart */
const WRITER =
  /^(?:(?:[Mm]ötess|[Ss])ekreterare|(?:MÖTESS|S)EKRETERARE|[Pp]rotokollförare|PROTOKOLLFÖRARE):? (?=\p{Lu})/u

const isApart = ({ lines: [line] }: Block): boolean => line !== undefined && line.gap > 0
const isInCells = ({ lines: [line] }: Block, label: string): boolean =>
  line?.cells?.length === 2 && line.cells[0] === label
const WRITES_BELOW: ReadonlySet<Label['kind']> = new Set(['absent', 'officials'])

/** Below the absent, and in a cell of its own below officials: whoever wrote it all down was there. */
export function ofWriter(block: Block, last: CoverSection | undefined): CoverSection | undefined {
  const label = last && WRITES_BELOW.has(last.kind) ? WRITER.exec(block.text)?.[0] : undefined
  if (label === undefined) return undefined
  const isSaid = last?.kind === 'absent' && (label.endsWith(': ') || isApart(block))
  if (!isSaid && !isInCells(block, label.trimEnd())) return undefined
  const names = readRow(block.text.slice(label.length), WRITES)
  return names.length === 1 ? sectionOf({ kind: 'officials', role: WRITES }, null, [block]) : undefined
}
