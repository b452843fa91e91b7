/**
 * Pairs the letters of a piece, as PDF.js reads them, with those that PDFium read on the same line, so that each has
 * the place where it is drawn. The two seldom differ; where they do, letters stand evenly between those that both know.
 */
import { entryAt } from '../../../../model/lists.ts'
import type { Letter } from './letters.ts'

/** Longest piece whose letters are matched one by one, and most letters that are tried on it. */
export const LONGEST = 500
/** What can be paired and judged: letters and figures, which have ink enough. */
export const LETTER = /[\p{L}\p{N}]/u

/**
 * For each letter the one that PDFium read there; null where it read another. What was written in one go is read in one
 * go, even where other text lies on it; else letters are paired in their order along the line.
 * @param known Letters on the line, from its beginning on.
 */
export function match(letters: readonly string[], known: readonly Letter[]): (Letter | null)[] {
  const wanted = letters.flatMap((letter, index) => (LETTER.test(letter) ? [{ text: fold(letter), index }] : []))
  const read = known.flatMap((letter) =>
    Array.from(letter.text.normalize('NFKC'), (text) => ({ text: fold(text), letter })),
  )
  const twins = new Array<Letter | null>(letters.length).fill(null)
  const pairs = inOneGo(wanted, read) ?? (wanted.length > LONGEST || read.length > LONGEST ? [] : inOrder(wanted, read))
  for (const [index, letter] of pairs) twins[index] = letter
  return twins
}

interface Wanted {
  text: string
  /** Place in the piece. */
  index: number
}
interface Read {
  text: string
  letter: Letter
}
type Pair = readonly [index: number, letter: Letter]

/** The first letters one after another in the file that spell the piece; undefined where none do. */
function inOneGo(wanted: readonly Wanted[], read: readonly Read[]): Pair[] | undefined {
  const written = read.toSorted((a, b) => a.letter.index - b.letter.index)
  for (let start = 0; start + wanted.length <= written.length; start++) {
    if (wanted.every(({ text }, place) => text === written[start + place]?.text))
      return wanted.map(({ index }, place) => [index, entryAt(written, start + place).letter])
  }
  return undefined
}

/** The most letters that both have in the same order. */
function inOrder(wanted: readonly Wanted[], read: readonly Read[]): Pair[] {
  const longest = longestCommon(wanted, read)
  const pairs: Pair[] = []
  for (let a = 0, b = 0; a < wanted.length && b < read.length;) {
    const [one, other] = [entryAt(wanted, a), entryAt(read, b)]
    if (one.text === other.text) {
      pairs.push([one.index, other.letter])
      a++
      b++
    } else if (entryAt(entryAt(longest, a + 1), b) >= entryAt(entryAt(longest, a), b + 1)) a++
    else b++
  }
  return pairs
}

/** For each two places how many letters the rest of both have in common, in order. */
function longestCommon(wanted: readonly Wanted[], read: readonly Read[]): Uint16Array[] {
  const longest = Array.from({ length: wanted.length + 1 }, () => new Uint16Array(read.length + 1))
  for (let a = wanted.length - 1; a >= 0; a--) {
    const [row, below] = [entryAt(longest, a), entryAt(longest, a + 1)]
    for (let b = read.length - 1; b >= 0; b--)
      row[b] =
        wanted[a]?.text === read[b]?.text ? entryAt(below, b + 1) + 1 : Math.max(entryAt(below, b), entryAt(row, b + 1))
  }
  return longest
}

const fold = (letter: string): string => letter.normalize('NFKC').toLowerCase()

/** Places of all letters along their piece from those known, evenly in between. */
export function spread(letters: readonly string[], known: readonly (number | null)[], width: number): number[] {
  const starts: number[] = []
  let [before, beforeAt] = [-1, 0]
  const fill = (to: number, end: number): void => {
    const first = before < 0 ? 0 : before
    for (let index = starts.length; index < to; index++)
      starts.push(beforeAt + ((end - beforeAt) * (index - first)) / Math.max(1, to - first))
  }
  known.forEach((at, index) => {
    if (at === null) return
    fill(index, at)
    starts.push(at)
    before = index
    beforeAt = at
  })
  fill(letters.length, Math.max(width, beforeAt))
  return starts
}
