/** A block that lines are still added to, and what its lines say so far: whether what is below them goes on in it. */
import type { BlockKind } from '../../model/text-block.ts'
import type { Heading } from '../types/block.ts'
import type { Line } from '../types/line.ts'
import { joinLines } from '../read/join-lines.ts'
import { begunBy, isLeadIn } from '../../swedish/decisions/lead-ins.ts'
import { endsSentence, isUnfinished, startsLower } from '../../swedish/lines/line-ends.ts'
import { leadsToList } from '../../swedish/lines/list-row.ts'
import { decides } from '../../swedish/decisions/decided.ts'
import { sentencesOf } from '../../swedish/lines/sentence.ts'

/** A block that lines are still added to. */
export interface OpenBlock {
  kind: BlockKind
  lines: Line[]
  label: string | null
  heading: Heading | null
  /** Inside a roll call every line stands for itself. */
  roll: boolean
  /** A heading of a decision stands above, and no other since. */
  decided?: boolean
  /** Words stand above that decide and lack what: it stands here, a line each. */
  listed?: boolean
  /** What the first lines say here, where a heading took a part of them. */
  said?: { text: string; lines: number }
  /** A cell of a row: what stands below may be of another. */
  isWhole?: true
  /** It begins as a note that a sign above calls (`typed-notes.ts`). */
  isNote?: true
  /** Names of the rules by which the block begins here, and by which its lines go on. */
  rules: string[]
}

/** Lead-ins take a few lines at most; longer blocks are not even joined. */
const LEAD_IN_LINES = 5

/** Words that introduce clauses: "Nämnden beslutar". */
export function isLeadInBlock(lines: readonly Line[]): boolean {
  return lines.length <= LEAD_IN_LINES && isLeadIn(joinLines(lines.map(({ text }) => text)))
}

/** Words that decide and lack what: "Mötet beslutade att till ledamöter utse". */
export const isLeadToList = ({ kind, heading, lines }: OpenBlock): boolean =>
  kind !== 'row' &&
  kind !== 'roll' &&
  heading === null &&
  lines.length <= LEAD_IN_LINES &&
  leadsToList(joinLines(lines.map(({ text }) => text)))

/** Words that a clause may go on from, though they are no lead-in by themselves. */
export const isBegun = (lines: readonly Line[]): boolean =>
  lines.length <= LEAD_IN_LINES && begunBy(joinLines(lines.map(({ text }) => text))) !== undefined

/**
 * A line that goes on in lower case from one that cannot end opens nothing: "… samt att" and "paragrafen förklaras …".
 */
export function goesOnInside(line: Line, open: OpenBlock | undefined): boolean {
  const before = open?.lines.at(-1)
  if (!open || !before || open.heading !== null || line.gap > 0) return false
  if (line.cells !== null) return startsLower(line.text) && isCutDecision(open)
  return line.opens === null && startsLower(line.text) && isUnfinished(before.text) && !isLeadInBlock(open.lines)
}

/**
 * "Styrelsen beslutar att välja" and below it "dem till gruppen. Bo ringer dem. Bo": who shall do it stands beside a
 * sentence that goes on.
 */
function isCutDecision({ kind, lines }: OpenBlock): boolean {
  const last =
    kind === 'row' || kind === 'roll' ? undefined : sentencesOf(joinLines(lines.map(({ text }) => text))).at(-1)
  return last !== undefined && !endsSentence(last) && decides(last)
}
