/**
 * A sentence of ours in which names and words of the record stand, in pieces, so that a page can say which of them are
 * Swedish. The sentence and the words in; its pieces, which put together are the sentence, out.
 */
import { plain } from '../model/spaces.ts'

export interface Piece {
  text: string
  /** The record's, and not ours. */
  isTheirs: boolean
}

/** @param theirs As they stand in it, whatever its spaces are; one within a longer word is not found. */
export function piecesOf(text: string, theirs: readonly string[]): Piece[] {
  const longest = [...theirs].sort((a, b) => b.length - a.length)
  for (const name of longest) {
    const at = placeOf(name, text)
    if (at === -1) continue
    const end = at + name.length
    return [
      ...piecesOf(text.slice(0, at), theirs),
      { text: text.slice(at, end), isTheirs: true },
      ...piecesOf(text.slice(end), theirs),
    ]
  }
  return text === '' ? [] : [{ text, isTheirs: false }]
}

/** Words of ours are often set with spaces that do not break. */
function placeOf(name: string, text: string): number {
  if (name === '') return -1
  const at = plain(text).indexOf(plain(name))
  const isWithin = /\p{L}$/u.test(text.slice(0, Math.max(0, at))) || /^\p{L}/u.test(text.slice(at + name.length))
  return isWithin ? -1 : at
}
