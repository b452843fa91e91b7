/**
 * Headings whose number is struck in part, "§ ~~13~~ 14 Budget": a line in, the same without its struck number out, and
 * the label that shows both.
 */
import type { Line } from '../types/line.ts'
import { inOnePiece } from '../clean/pieces.ts'

/** "§ ~~13~~ 14", "~~§ 13~~ § 14", "~~13.~~ 14." */
const STRUCK_NUMBER = /^((?:§ ?)?)~~(?=[^~]{0,12}\d)[^~]{1,20}~~ ?/u

/** The number that stands counts. */
export function withoutStruckNumber(line: Line): Line {
  const text = line.text.replace(STRUCK_NUMBER, '$1')
  return text === line.text || text === '' ? line : inOnePiece(line, text)
}

/** What stands before the title, struck or not. */
export const labelWithStruck = (line: Line, label: string, title: string): string =>
  STRUCK_NUMBER.test(line.text) ? line.text.slice(0, line.text.length - title.length).trimEnd() : label
