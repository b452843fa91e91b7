/**
 * An earlier text and a later one, word by word: lines of both in, lines of what stayed, went and came out. Every sign
 * counts: a correction may be of a comma. Two texts that share little are not compared, for that helps nobody.
 */
import { wordDiff, type Kind } from '../model/word-diff.ts'

export interface Stretch {
  kind: Kind
  text: string
}

/** Null stands for lines that are left out, since nothing differs in them or beside them. */
export type DifferenceLine = Stretch[] | null

const LIMITS = { mostChanges: 1000, leastShared: 0.25 }

const END = '\n'

/** @returns Null where the two share too little. */
export function differenceOf(before: readonly string[], after: readonly string[]): Stretch[][] | null {
  const runs = wordDiff(tokensOf(before), tokensOf(after), { ...LIMITS, counts: isWord })
  if (runs === null) return null
  const lines: Stretch[][] = [[]]
  for (const { kind, words } of runs)
    words
      .join(' ')
      .split(END)
      .forEach((text, at) => {
        if (at > 0) lines.push([])
        if (text.trim() !== '') lines.at(-1)?.push({ kind, text: text.trim() })
      })
  return lines.filter((line) => line.length > 0)
}

const isWord = (token: string): boolean => token !== END

/** "150 000" is one word: a digit that went from it changed it all. */
const WORD = /(?<!\S)\d{1,3}(?: \d{3})+(?!\S)|\S+/g

/** Words with the signs that stand by them, and the end of each line but the last. */
const tokensOf = (lines: readonly string[]): string[] =>
  lines.flatMap((line, at) => [...(at === 0 ? [] : [END]), ...(line.match(WORD) ?? [])])

/** Lines of which nothing differs are left out, but for the one before and the one after what does. */
export function shortened(lines: readonly Stretch[][]): DifferenceLine[] {
  const differs = lines.map((line) => line.some(({ kind }) => kind !== 'same'))
  const isKept = lines.map((_, at) => [at - 1, at, at + 1].some((one) => differs[one] === true))
  return lines.flatMap((line, at) => (isKept[at] ? [line] : isKept[at - 1] === false ? [] : [null]))
}

/** Nothing went and nothing came. */
export const isSameText = (lines: readonly Stretch[][]): boolean =>
  lines.every((line) => line.every(({ kind }) => kind === 'same'))
