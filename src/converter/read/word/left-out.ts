/** What a Word file holds that its lines do not show: how many of each in, messages that tell it out. */
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

const compare = 'compare the page with the original'

/** One message a kind, with its count and no words. */
export function leftOutMessages(found: LeftOut): Message[] {
  const all: (Omit<Message, 'line'> & { count: number })[] = [
    {
      ruleId: 'comment-left-out',
      severity: 'warning',
      count: found.comments,
      reason: 'comment in the margin, left out',
      note: 'expected settled minutes; see that nothing in it belongs to the record',
    },
    {
      ruleId: 'chunk-left-out',
      severity: 'warning',
      count: found.chunks,
      reason: 'embedded piece of another format, left out',
      note: 'expected text; open the file in Word, save it again, and add that',
    },
    {
      ruleId: 'object-left-out',
      severity: 'warning',
      count: found.objects,
      reason: 'embedded object (a sheet, a chart, a diagram), left out',
      note: `expected text; ${compare}, and add as a source what belongs to the record`,
    },
    {
      ruleId: 'field-without-value',
      severity: 'warning',
      count: found.fields,
      reason: 'field without a stored result, left out',
      note: 'expected its text; open the file in Word, press Ctrl+A and F9, save, and add that',
    },
    {
      ruleId: 'symbol-unknown',
      severity: 'warning',
      count: found.symbols,
      reason: 'symbol of a font that is not known',
      note: `expected a character; ${compare}`,
    },
    {
      ruleId: 'formula-rewritten',
      severity: 'warning',
      count: found.formulas,
      reason: 'formula, written out on one line',
      note: `expected text; ${compare}`,
    },
    {
      ruleId: 'text-box-moved',
      severity: 'info',
      count: found.boxes,
      reason: 'text box, read after the paragraph that it hangs on',
      note: `expected running text; ${compare}`,
    },
    {
      ruleId: 'picture-left-out',
      severity: 'info',
      count: found.pictures,
      reason: 'picture, left out',
      note: 'expected text; see that none of the record’s words stand in it',
    },
  ]
  return all
    .filter(({ count }) => count > 0)
    .map(({ count, reason, ...message }) => ({
      ...message,
      line: null,
      reason: count === 1 ? `Unexpected ${reason}` : `Unexpected ${reason}, at ${count} places`,
    }))
}
