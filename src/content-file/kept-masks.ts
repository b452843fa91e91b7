/**
 * Whether what was covered when a page was published is covered still. The words themselves are kept nowhere; what
 * stood around a cover tells the place: where the same words now surround something that can be read, a mask was lost.
 * Two published source texts in, the lines of the old one whose cover is gone out.
 */

/** Stands for a cover among the words. */
const COVER = '\u0000'
const COVERED = /\[maskerat: av redaktionen\]/g
const WORD = /\0|[\p{L}\p{N}]+/gu
/** Words on one side of a cover that tell its place, and the fewest on both that do. */
const BESIDE = 3
const LEAST = 3
/** The most words that one cover stood for. */
const LONGEST = 8
/** So near another cover has taken words of this place. */
const NEAR = 12

interface Word {
  text: string
  line: number
}

export function lostMasks(before: string, after: string): number[] {
  const old = wordsOf(before)
  const now = wordsOf(after)
  const lines = old.flatMap(({ text, line }, at) => {
    if (text !== COVER) return []
    const place = placeAt(old, at)
    return place.left.length + place.right.length >= LEAST && readIn(now, place) > readIn(old, place) ? [line] : []
  })
  return [...new Set(lines)]
}

interface Place {
  left: string[]
  right: string[]
}

/** What stands beside a cover, up to the next one. */
function placeAt(words: readonly Word[], at: number): Place {
  const plain = (beside: readonly Word[]): string[] =>
    beside
      .slice(
        0,
        beside.findIndex(({ text }) => text === COVER) < 0 ? undefined : beside.findIndex(({ text }) => text === COVER),
      )
      .map(({ text }) => text)
  return {
    left: plain(words.slice(Math.max(0, at - BESIDE), at).reverse()).reverse(),
    right: plain(words.slice(at + 1, at + 1 + BESIDE)),
  }
}

/** How often the place holds something that can be read: both sides stand around it, or one does and a cover has moved into the other. */
function readIn(words: readonly Word[], { left, right }: Place): number {
  const stands = (at: number, beside: readonly string[]): boolean =>
    beside.every((word, offset) => words[at + offset]?.text === word)
  const isCovered = (from: number, to: number): boolean =>
    words.slice(Math.max(0, from), Math.max(0, to)).some(({ text }) => text === COVER)
  let count = 0
  for (let at = 0; at < words.length; at++) {
    if (words[at]?.text === COVER) continue
    if (left.length > 0 && at >= left.length && stands(at - left.length, left)) {
      const end =
        right.length === 0
          ? 1
          : (Array.from({ length: LONGEST }, (_, size) => size + 1).find((size) => stands(at + size, right)) ?? 0)
      if ((end > 0 && !isCovered(at, at + end)) || (left.length > 1 && end === 0 && isCovered(at + 1, at + NEAR)))
        count++
    } else if (right.length > 1 && stands(at + 1, right) && (left.length === 0 || isCovered(at - NEAR, at))) count++
  }
  return count
}

function wordsOf(text: string): Word[] {
  const words = text
    .split('\n')
    .flatMap((line, index) =>
      (line.replace(COVERED, COVER).toLowerCase().match(WORD) ?? []).map((word) => ({ text: word, line: index + 1 })),
    )
  // A name over a line's end has a cover on each line.
  return words.filter((word, at) => word.text !== COVER || words[at - 1]?.text !== COVER)
}
