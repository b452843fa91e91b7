/**
 * "Dnr:" below a title, where nobody wrote the number: what the template asks for. Such a line belongs to its heading,
 * says nothing, and stands nowhere; so it is accounted for as help that was not filled in.
 */
import type { Draft, DraftParagraf } from '../types/draft.ts'
import type { Line, RemovedLine } from '../types/line.ts'
import { isEmptyDnrField } from '../../swedish/numbers/dnr-field.ts'
import { textsOf } from '../clean/pieces.ts'

/** @param lines Those that were kept. @returns Those lines, of headings whose § has no number at all. */
export function emptyFields({ paragrafer }: Pick<Draft, 'paragrafer'>, lines: readonly Line[]): RemovedLine[] {
  const spans = paragrafer.flatMap(headingsOf)
  const isIn = ({ number }: Line): boolean => spans.some(([from, to]) => from < number && number <= to)
  return lines
    .filter((line) => isEmptyDnrField(textsOf(line)) && isIn(line))
    .map((line) => ({ ...line, kind: 'placeholder', by: 'empty dnr' }))
}

const headingsOf = ({ headingSpan, dnr, children }: DraftParagraf): (readonly [number, number])[] => [
  ...(headingSpan && dnr.length === 0 ? [headingSpan] : []),
  ...children.flatMap(headingsOf),
]
