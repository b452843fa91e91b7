/**
 * A short line among the clauses of a decision that can be nothing but a heading, known word or not: "Villkor", "Så här går det
 * vidare". It stands apart from what is above, has text below and decides nothing.
 */
import { isHeadingShape } from '../../swedish/heading-shape.ts'
import type { Recogniser } from './index.ts'

/** Such text is a paragraph, whatever stands between. */
const PARAGRAPH = 40

export const shortLine: Recogniser = ({ text, kind, lines, heading }, { before, after }) => {
  if (kind !== 'text' || heading || lines.length > 1 || !isHeadingShape(text)) return undefined
  if (!after || after.heading || after.kind === 'roll') return undefined
  const [line] = lines
  const apart = (line?.gap ?? 0) > 0 || /[.!?]["”)]?$/.test(before?.text ?? '')
  const tight = after.lines[0]?.gap === 0
  const announces = after.kind !== 'text' || tight || after.text.length >= PARAGRAPH
  return apart && announces && /[.!?]|^[^.]{60}/.test(after.text) ? { type: 'short-line' } : undefined
}
