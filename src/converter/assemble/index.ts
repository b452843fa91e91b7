/**
 * Puts the marked blocks together to a document: what stands before the first item, the items with the group
 * headings between them, who signed, and the appendices. Nothing is dropped: every block lands somewhere.
 */
import type { Draft } from '../types/draft.ts'
import type { MarkedBlock } from '../types/block.ts'
import { readSignatures } from './signatures.ts'
import { decisionMessages } from './told.ts'
import { toAppendices } from './appendices.ts'
import { toParagraf } from './paragraf.ts'
import { cut } from './items.ts'
import { isAppendix, splitClosing } from './closing.ts'
import { readPreamble, toSection } from './preamble.ts'
import { rollsOf } from './attendance.ts'

/** @param restarts Lines of removed page numbers that count from one again: an appendix begins there. */
export function assemble(marked: readonly MarkedBlock[], restarts: readonly number[]): Draft {
  const { before, items, groups, after, messages } = cut(marked)
  const paragrafer = items.map(({ opening, marked: blocks }) => toParagraf(opening, blocks))
  const { closing, rest } = splitClosing(after)
  const { title, sections } = readPreamble(before)
  const rolls = rollsOf(sections, paragrafer)
  const closingSections =
    closing.length > 0
      ? [
          toSection(
            'signatures',
            closing.map(({ block }) => block),
            null,
          ),
        ]
      : []
  const tail = closing.length > 0 || isAppendix(rest[0]) ? [] : rest
  return {
    title,
    sections: [
      ...sections,
      ...closingSections,
      ...(tail.length > 0
        ? [
            toSection(
              'closing',
              tail.map(({ block }) => block),
              null,
            ),
          ]
        : []),
    ],
    groups,
    paragrafer,
    appendices: tail.length > 0 ? [] : toAppendices(rest, restarts, paragrafer),
    attendance: rolls.attendance,
    absent: rolls.absent,
    signatures: readSignatures(
      closing.map(({ block }) => block),
      [...rolls.attendance, ...rolls.absent],
    ),
    messages: [...messages, ...rolls.messages, ...decisionMessages(paragrafer)],
  }
}
