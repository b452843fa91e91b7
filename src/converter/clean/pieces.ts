/** What stands apart on a line, for the stages that ask; and lines of other words, whose pieces are made to fit. */
import { firstOf } from '../../model/lists.ts'
import type { Line } from '../types/line.ts'

type Pieces = Pick<Line, 'pieces'>

/** @returns At least one text: what stands apart on the line, from left to right. */
export const textsOf = ({ pieces }: Pieces): string[] => pieces.map(({ text }) => text)

/**
 * What stands apart in the end of a line; the whole where it is no end of it.
 * @example endOf(line('§ 12   Budget   KS 2024/3'), 'Budget   KS 2024/3') // => ['Budget', 'KS 2024/3']
 */
export function endOf(line: Pieces, end: string): string[] {
  const found: string[] = []
  let rest = end
  for (const piece of textsOf(line).toReversed()) {
    if (rest === '' || piece.endsWith(rest)) break
    if (!rest.endsWith(piece)) return [end]
    found.unshift(piece)
    rest = rest.slice(0, -piece.length).trimEnd()
  }
  return rest === '' ? found : [rest, ...found]
}

/** The line with one text alone, in no row. */
export const inOnePiece = (line: Line, text: string): Line => ({
  ...line,
  text,
  pieces: [{ text, at: 0 }],
  cells: null,
})

/** The line with a mark before its text. */
export function marked(line: Line, mark: string): Line {
  const first = firstOf(line.pieces)
  return {
    ...line,
    text: `${mark} ${line.text}`,
    pieces: [{ ...first, text: `${mark} ${first.text}` }, ...line.pieces.slice(1)],
  }
}

/** The line with its last sign as another. */
export function endingIn(line: Line, sign: string): Line {
  const changed = (text: string): string => text.slice(0, -1) + sign
  const last = line.pieces.length - 1
  const pieces = line.pieces.map((piece, at) => (at === last ? { ...piece, text: changed(piece.text) } : piece))
  return { ...line, text: changed(line.text), pieces }
}
