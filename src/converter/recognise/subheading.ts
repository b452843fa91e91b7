/** A short line of its own that names what follows: the title of a matter inside a §, or of a chapter in an appendix. */
import { endsSentence, isUnfinished } from '../../swedish/heading-words.ts'
import { isHeadingShape } from '../../swedish/heading-shape.ts'
import type { Recogniser } from './index.ts'

const LONGEST = 110
const HEADING_LINES = 2
/** A heading announces text: at least this many characters, or a list. */
const TEXT_BELOW = 40

/** "Finansiering av sjukvårdsregional biobank" (seed 000, line 515), "Teams och ärendelogg" (seed 003, line 61) */
export const subheading: Recogniser = ({ text, kind, lines, heading }, { before, after }) => {
  if (kind !== 'text' || heading || text.length > LONGEST || lines.length > HEADING_LINES || !after || after.heading)
    return undefined
  if (lines[0]?.rank != null && lines.length === 1) return { type: 'subheading', apart: true }
  const looksSo =
    /^[\p{Lu}\d]/u.test(text) &&
    /\p{L}{3}/u.test(text) &&
    !endsSentence(text) &&
    !isUnfinished(text) &&
    !/[():]/.test(text)
  const announces =
    after.kind !== 'text'
      ? after.kind === 'bullet' || after.kind === 'number'
      : after.text.length >= TEXT_BELOW && /[.!?](?: |$)/.test(after.text)
  const apart =
    lines.length === 1 && isHeadingShape(text) && ((lines[0]?.gap ?? 0) > 0 || endsSentence(before?.text ?? ''))
  return looksSo && announces ? { type: 'subheading', apart } : undefined
}
