/**
 * Puts the marked blocks together to a document: what stands before the first item, the items with the group
 * headings between them, who signed, and the appendices. Nothing is dropped: every block lands somewhere.
 */
import type { Person, Signature } from '../../model/types.ts'
import type { Draft, DraftSection } from '../types/draft.ts'
import type { SectionKind } from '../../model/kinds.ts'
import type { Block, MarkedBlock } from '../types/block.ts'
import { readSignatures } from './signatures/index.ts'
import { decisionMessages } from './decisions/messages.ts'
import { toAppendices } from './appendices.ts'
import { toParagraf } from './paragraf.ts'
import { cut } from './items.ts'
import { isAppendix, splitClosing } from './closing.ts'
import { readPreamble, toSection } from './preamble.ts'
import { coverSigners } from './cover-signers.ts'
import { rollsOf } from './attendance.ts'

/** @param restarts Lines of removed page numbers that count from one again: an appendix begins there. */
export function assemble(marked: readonly MarkedBlock[], restarts: readonly number[]): Draft {
  const { before, items, groups, after, roll, messages } = cut(marked)
  const paragrafer = items.map(({ opening, marked: blocks }) => toParagraf(opening, blocks))
  const { closing, rest } = splitClosing(after)
  const { title, sections: above } = readPreamble(before)
  const sections = [...above, ...roll]
  const rolls = rollsOf(sections, paragrafer, blocksOf(closing))
  const people = [...rolls.attendance, ...rolls.absent]
  const signed = readSignatures(blocksOf(closing), people)
  const tail = closing.length > 0 || isAppendix(rest[0]) ? [] : rest
  return {
    title,
    sections: [...sections, ...sectionBelow('signatures', closing), ...sectionBelow('closing', tail)],
    groups,
    paragrafer,
    appendices: tail.length > 0 ? [] : toAppendices(rest, restarts, paragrafer),
    attendance: rolls.attendance,
    absent: rolls.absent,
    signatures: signed.length > 0 ? signed : signedAbove(blocksOf(before), people),
    messages: [...messages, ...rolls.messages, ...decisionMessages(paragrafer)],
  }
}

/** Where nobody signs below the last §, those who do on the cover: each by office, or it is no place to sign. */
function signedAbove(before: readonly Block[], people: readonly Person[]): Signature[] {
  const signed = readSignatures(coverSigners(before), people)
  return signed.every(({ role }) => role !== null) ? signed : []
}

/** What stands below the last § under no heading; none where nothing does. */
const sectionBelow = (kind: SectionKind, marked: readonly MarkedBlock[]): DraftSection[] =>
  marked.length === 0 ? [] : [toSection(kind, blocksOf(marked), null)]

const blocksOf = (marked: readonly MarkedBlock[]): Block[] => marked.map(({ block }) => block)
