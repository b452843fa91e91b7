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

/** @returns Numbers of lines of `before`, each once; [] where all that was covered is covered or gone. */
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
  const texts = words.slice(Math.max(0, at - BESIDE), at + 1 + BESIDE).map(({ text }) => text)
  const middle = Math.min(at, BESIDE)
  const [left, right] = [texts.slice(0, middle), texts.slice(middle + 1)]
  const end = right.indexOf(COVER)
  return { left: left.slice(left.lastIndexOf(COVER) + 1), right: end < 0 ? right : right.slice(0, end) }
}

/** How often the place holds something that can be read. */
function readIn(words: readonly Word[], place: Place): number {
  return words.filter(({ text }, at) => text !== COVER && isReadAt(words, at, place)).length
}

/** Both sides stand around the word, or one does and a cover has moved into the other. */
function isReadAt(words: readonly Word[], at: number, { left, right }: Place): boolean {
  const isAfterLeft = left.length > 0 && stands(words, at - left.length, left)
  if (!isAfterLeft)
    return right.length > 1 && stands(words, at + 1, right) && (left.length === 0 || isCovered(words, at - NEAR, at))
  const length = lengthBefore(words, at, right)
  if (length !== undefined) return !isCovered(words, at, at + length)
  return left.length > 1 && isCovered(words, at + 1, at + NEAR)
}

/**
 * How many words stand from here to those of the right side; one where it has none, undefined where they do not follow.
 */
function lengthBefore(words: readonly Word[], at: number, right: readonly string[]): number | undefined {
  return right.length === 0 ? 1 : LENGTHS.find((length) => stands(words, at + length, right))
}

const LENGTHS = Array.from({ length: LONGEST }, (_, index) => index + 1)

const stands = (words: readonly Word[], at: number, beside: readonly string[]): boolean =>
  beside.every((word, offset) => words[at + offset]?.text === word)

const isCovered = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(Math.max(0, from), Math.max(0, to)).some(({ text }) => text === COVER)

function wordsOf(text: string): Word[] {
  const words = text
    .split('\n')
    .flatMap((line, index) =>
      Array.from(line.replace(COVERED, COVER).toLowerCase().matchAll(WORD), ([text]) => ({ text, line: index + 1 })),
    )
  // A name over a line's end has a cover on each line.
  return words.filter((word, at) => word.text !== COVER || words[at - 1]?.text !== COVER)
}
