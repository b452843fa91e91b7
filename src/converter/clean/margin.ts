/**
 * Templates that set heading words in the margin beside the text ("Beslut      Kommunstyrelsen godkänner budgeten."): a
 * line of two columns in, two lines with the same number out, so that later stages see a heading and its text.
 */
import type { PartKind } from '../../model/types.ts'
import type { Line } from '../types.ts'
import { endsSentence, partKindOf } from '../../swedish/heading-words.ts'

/** A word of the margin, a gap of columns, and text without further columns. */
const BESIDE = /^(\p{Lu}[\p{L} ]{2,40}?):?\s{3,}(\S+(?:\s{1,2}\S+)*)$/u
/** Shorter values are cells of a table, unless a full stop says that they are text. */
const SENTENCE = 20

/** @param headings Lines that are headings of items, which keep their columns. */
export function splitMargin(lines: readonly Line[], headings: ReadonlySet<number>): Line[] {
  return lines.flatMap((line) => {
    const [, label = '', rest = ''] = BESIDE.exec(line.text) ?? []
    const part = headings.has(line.number) ? undefined : partKindOf(label)
    if (part === undefined || !isText(rest, part)) return [line]
    return [
      { ...line, text: label, cells: null },
      { ...line, text: rest, cells: null, gap: 0, opens: 'margin' },
    ]
  })
}

/** Those a decision is sent to are names, however short. */
const isText = (rest: string, part: PartKind): boolean =>
  rest.length >= SENTENCE || endsSentence(rest) || part === 'recipients'
