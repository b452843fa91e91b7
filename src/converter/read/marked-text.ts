/**
 * Words that a reader of the original cannot see, that nobody wrote, or that are struck out, carried through the
 * readers of Word files and web pages as signs that no text holds. When the lines are written, what is hidden or
 * unwritten is taken out of its line and set on a line of its own directly after, so that it can be left out whole and
 * still be accounted for; what is struck stands as Markdown writes it, "~~500~~ 700 kronor", which the page shows
 * struck (`view/struck.ts`).
 */
import { message } from '../../model/rules.ts'
import { asStruck } from '../../model/struck.ts'
import type { Message, RemovalKind } from '../../model/types.ts'
import type { SourceLine } from '../types/source.ts'
import { printedAs, sourceLine } from './source-line.ts'

/** Unicode gives these to programs for their own use; they are no letters. */
const HIDDEN_FROM = '\uFDD0'
const HIDDEN_TO = '\uFDD1'
const STRUCK_FROM = '\uFDD2'
const STRUCK_TO = '\uFDD4'
/** First among the words that are left out: nobody wrote them. */
const UNWRITTEN = '\uFDD5'
const SIGNS = /[\uFDD0-\uFDD2\uFDD4\uFDD5]/g
const SIGN = /[\uFDD0-\uFDD2\uFDD4\uFDD5]/
/** Struck words that go on in the next piece of the text. */
const STRUCK_ON = /\uFDD4(\s*)\uFDD2/g
const STRUCK = /\uFDD2([^\uFDD2\uFDD4]*)\uFDD4/g
const HIDDEN = /\uFDD0([^\uFDD0\uFDD1]*)\uFDD1/g
/** Hidden words with a space on either side leave one; wider gaps are columns. */
const BETWEEN_WORDS = /(?<=^|[^ ] )(?:\uFDD0[^\uFDD0\uFDD1]*\uFDD1 ?)+(?! )/g
/** What is left of a heading or a list item all of whose words were hidden. */
const MARK_ONLY = /^(?:#|-|\d{1,6}\.|[a-z]\.|\s)*$/i

/** The text with its signs of ours, should it hold any, taken away. */
export const withoutSigns = (text: string): string => text.replace(SIGNS, '')

/** Words that no reader of the original sees; white space alone stays as it is, for it parts what is seen. */
export const hide = (text: string): string =>
  text.trim() === '' ? text : `${HIDDEN_FROM}${withoutSigns(text)}${HIDDEN_TO}`

/** Words of a template where nobody has filled anything in; else as {@link hide}. */
export const leaveUnwritten = (text: string): string =>
  text.trim() === '' ? text : `${HIDDEN_FROM}${UNWRITTEN}${withoutSigns(text)}${HIDDEN_TO}`

/** Words that a line goes through: they stay, and {@link partLines} writes them so and tells of their line. */
export const strike = (text: string): string =>
  text.trim() === '' ? text : text.replace(text.trim(), (words) => `${STRUCK_FROM}${words}${STRUCK_TO}`)

/** The text without what is hidden in it. */
export const seen = (text: string): string => withoutSigns(text.replace(HIDDEN, ''))

/** Lines without signs, and the numbers of those with struck words, counted from 1. */
export interface PartedLines {
  lines: SourceLine[]
  struck: number[]
}

/** @param marked Lines as printed and as cells, with signs in both. */
export function partLines(marked: readonly SourceLine[]): PartedLines {
  const lines: SourceLine[] = []
  const struck: number[] = []
  for (const line of marked) {
    const words = Array.from(line.printed.matchAll(HIDDEN), ([, text = '']) => text.trim()).filter(
      (text) => text !== '',
    )
    const rest = withoutHidden(line.printed).trimEnd()
    if (words.length === 0 || !MARK_ONLY.test(rest)) {
      lines.push(words.length === 0 && !SIGN.test(rest) ? line : printedAs(line, written(rest), partCells(line.cells)))
      if (rest.includes(STRUCK_FROM)) struck.push(lines.length)
    }
    const unwritten = words.filter((text) => text.startsWith(UNWRITTEN))
    const hidden = words.filter((text) => !unwritten.includes(text))
    const leave = (left: readonly string[], known: RemovalKind): void => {
      if (left.length > 0) lines.push(sourceLine(withoutSigns(left.join(' ')), { page: line.page, known }))
    }
    leave(hidden, 'hidden-text')
    leave(unwritten, 'placeholder')
  }
  return { lines, struck }
}

const withoutHidden = (text: string): string => text.replace(BETWEEN_WORDS, '').replace(HIDDEN, '')
const partCells = (cells: SourceLine['cells']): SourceLine['cells'] =>
  cells && cells.map((cell) => written(withoutHidden(cell)).trim())
/** A text without hidden words as it is published. */
const written = (text: string): string =>
  withoutSigns(text.replace(STRUCK_ON, '$1').replace(STRUCK, (_, words: string) => asStruck(words)))

/** So many messages of one kind tell less than one that counts them. */
const MANY = 10

/** @returns What was hidden, not filled in or struck, by line of the printed text; many of a kind in one message. */
export function markedMessages({ lines, struck }: PartedLines): Message[] {
  const known = (kind: RemovalKind): number[] =>
    lines.flatMap((line, index) => (line.known === kind ? [index + 1] : []))
  return [...hiddenMessages(known('hidden-text')), ...inFew(known('placeholder'), UNFILLED), ...struckMessages(struck)]
}

/** @param lines Numbers of lines with words that a line goes through. */
export const struckMessages = (lines: readonly number[]): Message[] => inFew(lines, STRUCK_TEXT)

/** @param lines Numbers of lines with words that no one sees. */
export const hiddenMessages = (lines: readonly number[]): Message[] => inFew(lines, HIDDEN_TEXT)

const HIDDEN_TEXT: Message = message('hidden-text', null, {
  reason: 'Unexpected hidden text, left out',
  note: 'expected none: a reader of the original cannot see it; check in the original whether it belongs there',
  expected: 'bara text som syns',
})
const UNFILLED: Message = message('field-unfilled', null, {
  reason: 'Unexpected field that nobody filled in, its help text left out',
  note: 'expected what the field asks for; see in the original whether something should stand there',
  expected: 'det som fältet frågar efter',
})
const STRUCK_TEXT: Message = message('struck-text', null, {
  reason: 'Unexpected struck text, published as struck',
  note: 'expected the final text; take what is struck out of the original, if it is not part of the record',
  expected: 'den slutliga texten',
})

function inFew(lines: readonly number[], found: Message): Message[] {
  const [first = null] = lines
  if (lines.length > MANY) return [{ ...found, line: first, reason: `${found.reason}, at ${lines.length} places` }]
  return lines.map((line) => ({ ...found, line }))
}
