/**
 * Whether what was covered when a page was published is covered still. The words themselves are kept nowhere; what
 * stood around a cover tells the place: where the same words now surround something that can be read, a mask was lost.
 * Two published source texts in, the lines of the old one whose cover is gone out.
 */

/** Stands for a cover among the words. */
const COVER = '\u0000'
const COVERED = /\[maskerat: av redaktionen\]/g
const WORD = /\u0000|[\p{L}\p{N}]+/gu
/** Words on each side that tell a place from others, and the fewest of them that do. */
const AROUND = 3
const LEAST = 3
/** The most words that one cover stood for. */
const LONGEST = 8

interface Word {
  text: string
  line: number
}

export function lostMasks(before: string, after: string): number[] {
  const old = wordsOf(before)
  const now = wordsOf(after)
  const places = Map.groupBy(now.keys(), (at) => now[at]?.text ?? '')
  const lines = old.flatMap(({ text, line }, at) => {
    if (text !== COVER) return []
    const left = old.slice(Math.max(0, at - AROUND), at).map((word) => word.text)
    const right = old.slice(at + 1, at + 1 + AROUND).map((word) => word.text)
    const isPlain = [...left, ...right].every((word) => word !== COVER)
    return isPlain && left.length + right.length >= LEAST && isRead(now, places, left, right) ? [line] : []
  })
  return [...new Set(lines)]
}

/** The same words around something else than a cover. */
function isRead(now: readonly Word[], places: ReadonlyMap<string, number[]>, left: readonly string[], right: readonly string[]): boolean {
  const matches = (at: number, words: readonly string[]): boolean => words.every((word, offset) => now[at + offset]?.text === word)
  const starts = left.length > 0 ? (places.get(left[0] ?? '') ?? []).filter((at) => matches(at, left)).map((at) => at + left.length) : [0]
  return starts.some((start) => {
    for (let size = 1; size <= LONGEST && start + size <= now.length; size++) {
      if (now[start + size - 1]?.text === COVER) return false
      if (matches(start + size, right)) return true
    }
    return false
  })
}

function wordsOf(text: string): Word[] {
  const words = text.split('\n').flatMap((line, index) => (line.replace(COVERED, COVER).toLowerCase().match(WORD) ?? []).map((word) => ({ text: word, line: index + 1 })))
  // A name over a line's end has a cover on each line.
  return words.filter((word, at) => word.text !== COVER || words[at - 1]?.text !== COVER)
}
