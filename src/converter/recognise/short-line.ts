/**
 * A short line among the clauses of a decision that can be nothing but a heading, known word or not: "Villkor", "Så här går det
 * vidare". It stands apart from what is above, has text below and decides nothing.
 */
import type { Block } from '../types.ts'
import { isHeadingShape } from '../../swedish/heading-shape.ts'
import type { Recogniser } from './index.ts'

/** Such text is a paragraph, whatever stands between. */
const PARAGRAPH = 40

export const shortLine: Recogniser = (block, { before, after }) =>
  looksSo(block) && after && isHeadless(after) && isApart(block, before) && isAnnounced(after)
    ? { type: 'short-line' }
    : undefined

const looksSo = ({ text, kind, lines, heading }: Block): boolean =>
  kind === 'text' && !heading && lines.length <= 1 && isHeadingShape(text)

/** Text or a list; the heading of a § or a roll call stands for itself. */
const isHeadless = ({ heading, kind }: Block): boolean => !heading && kind !== 'roll'

const isApart = ({ lines: [line] }: Block, before: Block | undefined): boolean =>
  (line?.gap ?? 0) > 0 || /[.!?]["”)]?$/.test(before?.text ?? '')

/** A list, a paragraph, or text right below; and there is a sentence in it, or no end for long. */
const isAnnounced = ({ kind, lines, text }: Block): boolean =>
  (kind !== 'text' || lines[0]?.gap === 0 || text.length >= PARAGRAPH) && /[.!?]|^[^.]{60}/.test(text)
