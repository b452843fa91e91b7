/**
 * Words that a reader of the original cannot see, or sees struck out, carried through the readers of Word files and web
 * pages as signs that no text holds. When the lines are written, what is hidden is taken out of its line and set on a line
 * of its own directly after, so that it can be left out whole and still be accounted for.
 */
import type { Message } from '../../model/types.ts'
import type { KnownFurniture } from '../types.ts'

/** Unicode gives these to programs for their own use; they are no letters. */
const HIDDEN_FROM = '\uFDD0'
const HIDDEN_TO = '\uFDD1'
const STRUCK = '\uFDD2'
const SIGNS = /[\uFDD0-\uFDD2]/g
const HIDDEN = /\uFDD0([^\uFDD0\uFDD1]*)\uFDD1/g
/** Hidden words with a space on either side leave one; wider gaps are columns. */
const BETWEEN_WORDS = /(?<=^|[^ ] )(?:\uFDD0[^\uFDD0\uFDD1]*\uFDD1 ?)+(?! )/g
/** What is left of a heading or a list item all of whose words were hidden. */
const MARK_ONLY = /^(?:#|-|\d{1,6}\.|[a-z]\.|\s)*$/i

/** The text with its signs of ours, should it hold any, taken away. */
export const withoutSigns = (text: string): string => text.replace(SIGNS, '')
export const hide = (text: string): string =>
  text.trim() === '' ? text : `${HIDDEN_FROM}${withoutSigns(text)}${HIDDEN_TO}`
export const strike = (text: string): string => (text.trim() === '' ? text : STRUCK + text)
/** The text without what is hidden in it. */
export const seen = (text: string): string => withoutSigns(text.replace(HIDDEN, ''))

/** Lines without signs; numbers count from 1. */
export interface PartedLines {
  lines: string[]
  /** Lines that hold nothing but hidden words. */
  hidden: number[]
  /** Lines with struck words. */
  struck: number[]
}

export function partLines(marked: readonly string[]): PartedLines {
  const lines: string[] = []
  const hidden: number[] = []
  const struck: number[] = []
  for (const line of marked) {
    const words = Array.from(line.matchAll(HIDDEN), ([, text = '']) => text.trim()).filter((text) => text !== '')
    const rest = line.replace(BETWEEN_WORDS, '').replace(HIDDEN, '').trimEnd()
    if (words.length === 0 || !MARK_ONLY.test(rest)) {
      lines.push(withoutSigns(rest))
      if (rest.includes(STRUCK)) struck.push(lines.length)
    }
    if (words.length > 0) hidden.push(lines.push(words.join(' ')))
  }
  return { lines, hidden, struck }
}

export const hiddenFurniture = (hidden: readonly number[]): KnownFurniture[] =>
  hidden.map((line) => ({ line, kind: 'hidden-text' }))

/** So many messages of one kind tell less than one that counts them. */
const MANY = 10

export function markedMessages({ hidden, struck }: Pick<PartedLines, 'hidden' | 'struck'>): Message[] {
  return [
    ...inFew(hidden, {
      ruleId: 'hidden-text',
      severity: 'warning',
      line: null,
      reason: 'Unexpected hidden text, left out',
      note: 'expected none: a reader of the original cannot see it; check in the original whether it belongs there',
    }),
    ...inFew(struck, {
      ruleId: 'struck-text',
      severity: 'warning',
      line: null,
      reason: 'Unexpected struck text, published as words like others',
      note: 'expected the final text; take what is struck out of the original, if it is not part of the record',
    }),
  ]
}

function inFew(lines: readonly number[], message: Message): Message[] {
  const [first = null] = lines
  if (lines.length > MANY) return [{ ...message, line: first, reason: `${message.reason}, at ${lines.length} places` }]
  return lines.map((line) => ({ ...message, line }))
}
