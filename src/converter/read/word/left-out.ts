/** What a Word file holds that its lines do not show: how many of each in, messages that tell it out. */
import { message, type RuleId } from '../../../model/rules.ts'
import type { Message } from '../../../model/types.ts'

export interface LeftOut {
  comments: number
  pictures: number
  objects: number
  /** Pieces of other formats. */
  chunks: number
  fields: number
  symbols: number
  /** Shown on one line, with signs of ours. */
  formulas: number
  /** Shown, where the drawing hangs. */
  boxes: number
}

const COMPARE = 'compare the page with the original'

const SAID: readonly (readonly [keyof LeftOut, RuleId, reason: string, note: string])[] = [
  [
    'comments',
    'comment-left-out',
    'comment in the margin, left out',
    'expected settled minutes; see that nothing in it belongs to the record',
  ],
  [
    'chunks',
    'chunk-left-out',
    'embedded piece of another format, left out',
    'expected text; open the file in Word, save it again, and add that',
  ],
  [
    'objects',
    'object-left-out',
    'embedded object (a sheet, a chart, a diagram), left out',
    `expected text; ${COMPARE}, and add as a source what belongs to the record`,
  ],
  [
    'fields',
    'field-without-value',
    'field without a stored result, left out',
    'expected its text; open the file in Word, press Ctrl+A and F9, save, and add that',
  ],
  ['symbols', 'symbol-unknown', 'symbol of a font that is not known', `expected a character; ${COMPARE}`],
  ['formulas', 'formula-rewritten', 'formula, written out on one line', `expected text; ${COMPARE}`],
  [
    'boxes',
    'text-box-moved',
    'text box, read after the paragraph that it hangs on',
    `expected running text; ${COMPARE}`,
  ],
  [
    'pictures',
    'picture-left-out',
    'picture, left out',
    'expected text; see that none of the record’s words stand in it',
  ],
]

/** One message a kind, with its count and no words. */
export function leftOutMessages(counts: LeftOut): Message[] {
  return SAID.filter(([what]) => counts[what] > 0).map(([what, ruleId, reason, note]) => {
    const places = counts[what] === 1 ? '' : `, at ${counts[what]} places`
    return message(ruleId, null, { reason: `Unexpected ${reason}${places}`, note, found: `${counts[what]} st` })
  })
}
