/** A piece of text cut where its hidden words begin and end. */
import { entryAt } from '../../../../model/lists.ts'
import type { Written } from './letters-along.ts'
import type { Piece } from '../types.ts'

/** A run of words that all show, or all do not. */
interface Run {
  from: number
  to: number
  hidden: boolean
}

/**
 * @param starts Where each letter begins, in points along the piece.
 * @param shows Whether the word from one letter to another shows; null for what is no word, such as a dash: hidden
 * where all around it is.
 */
export function cutPiece(
  piece: Written,
  letters: readonly string[],
  starts: readonly number[],
  shows: (from: number, to: number) => boolean | null,
): Piece[] {
  const words = wordsOf(letters).map(([from, to]) => ({ from, to, shown: shows(from, to) }))
  const before = carried(words.map(({ shown }) => shown))
  const after = carried(words.map(({ shown }) => shown).reverse()).reverse()
  const runs: Run[] = []
  words.forEach(({ from, to, shown }, index) => {
    const hidden = shown === null ? !(before[index] ?? after[index] ?? true) && !(after[index] ?? false) : !shown
    const last = runs.at(-1)
    if (last && last.hidden === hidden) last.to = to
    else runs.push({ from, to, hidden })
  })
  if (runs.length <= 1) return [runs[0]?.hidden ? { ...piece, hidden: true } : piece]
  return runs.map(({ from, to, hidden }, index) => {
    const next = runs[index + 1]?.from ?? letters.length
    const [start, end] = [
      index === 0 ? 0 : entryAt(starts, from),
      index === runs.length - 1 ? piece.width : (starts[to] ?? piece.width),
    ]
    const text = letters.slice(index === 0 ? 0 : from, next).join('')
    return {
      ...piece,
      text,
      x: piece.x + piece.along[0] * start,
      y: piece.y + piece.along[1] * start,
      width: Math.max(0, end - start),
      hidden,
    }
  })
}

/** For each word what was last known before it. */
function carried(shown: readonly (boolean | null)[]): (boolean | null)[] {
  let last: boolean | null = null
  return shown.map((one) => (last = one ?? last))
}

/** From and to of what stands between spaces. */
function wordsOf(letters: readonly string[]): [number, number][] {
  const words: [number, number][] = []
  letters.forEach((letter, index) => {
    if (/\s/.test(letter)) return
    const last = words.at(-1)
    if (last && last[1] === index) last[1] = index + 1
    else words.push([index, index + 1])
  })
  return words
}
