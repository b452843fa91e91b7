/** The text of a line: its pieces from the left, room between them as spaces. */
import { lastOf } from '../../../../model/lists.ts'
import { MARK } from '../../marks.ts'
import type { Piece, Reach } from '../types.ts'
import { isJustified } from './justified.ts'

/** A gap from here on, in letter sizes, is a space between words. */
const WORD_GAP = 0.2
/** A gap from here on parts columns. */
const COLUMN_GAP = 1.5
/** Least run of spaces between columns, in a line as it is published. */
const COLUMN_SPACES = 4

/** What is written of a line so far: how far to the right, and where the text after its mark begins. */
interface Writing {
  text: string
  /** Gaps only spread its words, {@link isJustified}. */
  spread: boolean
  right: number
  hang: number | null
  places: Reach[]
}

/** @param row From the left. @param first Of its pieces with words. @param letter Width of a letter, in points. */
export function written(row: readonly Piece[], first: Piece, letter: number): Writing {
  const line: Writing = { text: '', spread: isJustified(row), right: first.x, hang: null, places: [] }
  let spaced = false
  for (const piece of row) {
    if (piece.text.trim() === '') {
      spaced ||= piece.text !== ''
      // Hidden words leave one space: a gap would part columns where there are none.
      if (piece.hidden && line.text !== '' && piece.x >= line.right - WORD_GAP * piece.size)
        line.right = Math.max(line.right, piece.x + piece.width)
      continue
    }
    const reach = { from: piece.x, to: piece.x + piece.width }
    if (line.text === '') {
      line.text = piece.text.trimStart()
      line.places.push(reach)
    } else {
      if (partsColumns(line, piece)) line.places.push(reach)
      else lastOf(line.places).to = reach.to
      if (line.hang === null && MARK.test(line.text)) line.hang = piece.x
      line.text = beside(line, piece, spaced, (piece.x - first.x) / letter)
    }
    line.right = Math.max(line.right, piece.x + piece.width)
    spaced = false
  }
  line.hang ??= hangInside(line.text, first)
  return line
}

const partsColumns = ({ text, right, spread }: Writing, { x, size }: Piece): boolean =>
  !spread && (x - right) / size >= COLUMN_GAP && !MARK.test(text)

/** A line with a piece more. @param column Where the piece begins, in letters. */
function beside(line: Writing, piece: Piece, spaced: boolean, column: number): string {
  const { text, right } = line
  const gap = (piece.x - right) / piece.size
  if (partsColumns(line, piece)) {
    const words = text.trimEnd()
    return words + ' '.repeat(Math.max(COLUMN_SPACES, Math.round(column) - words.length)) + piece.text
  }
  const isApart = (spaced || gap >= WORD_GAP) && !/\s$/.test(text) && !/^\s/.test(piece.text)
  return `${text}${isApart ? (areSpaced(text, piece.text) ? '  ' : ' ') : ''}${piece.text}`
}

/** "S p ä r r a d" and "t e x t": letters set apart, of words that stand further apart still. */
const areSpaced = (before: string, after: string): boolean => ENDS_SPACED.test(before) && SPACED.test(after)
const ENDS_SPACED = /(?:(?:^|\s)\p{L}(?: \p{L}){2,40}|\s{2}\p{L}(?: \p{L})?)$/u
const SPACED = /^\p{L}(?: \p{L}){0,40}$/u

/** "1. Text" in one piece: the text begins as far in as the mark is long. */
function hangInside(text: string, { x, width, text: piece }: Piece): number | null {
  const mark = /^\S{1,6}(?: [a-z][.)])?\s+(?=\S)/.exec(text)?.[0]
  return mark && MARK.test(mark.trimEnd()) && piece.length > 0 ? x + (width / piece.length) * mark.length : null
}
