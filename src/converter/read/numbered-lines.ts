/**
 * Numbers of the lines that a text bears in its margin: lines in, the same lines without them and the numbers
 * themselves out. They count every line, the blank ones and those that a § begins on too, or stand at each fifth or
 * tenth; the numbers of items never do.
 */
import { neighbours } from '../../model/lists.ts'

const NUMBERED = /^ {0,8}(\d{1,4})(?:(?: {2}|\t)(.*))?$/
/** A § of its own behind the number: no item is numbered twice. */
const SIGN = /^ *§ ?\d/
const LEAST = 8
/** The share of the lines that count on from the one above. */
const SURE = 0.9

interface Unnumbered {
  lines: string[]
  numbers: string[]
}

/** @returns Undefined where the lines are not numbered. */
export const withoutLineNumbers = (lines: readonly string[]): Unnumbered | undefined =>
  numberedEach(lines) ?? numberedNowAndThen(lines)

function numberedEach(lines: readonly string[]): Unnumbered | undefined {
  const read = lines.map((line) => NUMBERED.exec(line.trimEnd()))
  const numbers = read.map((found) => Number(found?.[1] ?? Number.NaN))
  const written = lines.filter((line) => line.trim() !== '').length
  const counting = neighbours(numbers).filter(([before, own]) => own === before + 1).length
  if (counting < LEAST || counting + 1 < written * SURE) return undefined
  if (!read.some((found) => SIGN.test(found?.[2] ?? ''))) return undefined
  const texts = read.flatMap((found) => found?.[2] ?? [])
  const margin = Math.min(...texts.filter((text) => text.trim() !== '').map((text) => text.search(/\S/)))
  return {
    lines: lines.map((line, at) => (read[at] ? (read[at][2] ?? '').slice(margin) : line)),
    numbers: read.flatMap((found) => found?.[1] ?? []),
  }
}

/** Lines with a number, one of so many lines has. */
const STEPS: readonly number[] = [5, 10]
const LEAST_SPARSE = 3
/** The share of the numbers as many lines below the one above as they say; the header of a page may stand between. */
const SURE_SPARSE = 0.8
/** In the left margin, and in the right. Groups: `number`, `text`. */
const MARGINS: readonly RegExp[] = [
  /^(?<before> {0,8})(?<number>\d{1,4})(?:(?<gap> {2,}|\t+)(?<text>\S.*))?$/,
  /^(?<text>.*\S)?(?: {3,}|\t+)(?<number>\d{1,4})$/,
]

interface Marked {
  at: number
  number: number
  text: string
  /** What stands before its text, to be left out. */
  before: string
}

function numberedNowAndThen(lines: readonly string[]): Unnumbered | undefined {
  for (const margin of MARGINS) {
    const numbered = lines.flatMap((line, at): Marked[] => {
      if (!/\d/.test(line)) return []
      const { number, text = '', before, gap = '' } = margin.exec(line.trimEnd())?.groups ?? {}
      if (number === undefined || number === '0') return []
      return [{ at, number: Number(number), text, before: before === undefined ? '' : `${before}${number}${gap}` }]
    })
    for (const step of STEPS) {
      const marked = numbered.filter(({ number }) => number % step === 0)
      if (marked.length >= LEAST_SPARSE && countsBy(step, marked, lines)) return unmarked(lines, marked)
    }
  }
  return undefined
}

/** All lines are counted, or those with words. */
function countsBy(step: number, marked: readonly Marked[], lines: readonly string[]): boolean {
  const written = lines.map((line) => (line.trim() === '' ? 0 : 1))
  const between = (from: number, to: number): number =>
    written.slice(from, to).reduce<number>((sum, one) => sum + one, 0)
  const pairs = neighbours(marked)
  // A page may begin anew, at the first.
  if (!pairs.every(([above, below]) => below.number === above.number + step || below.number === step)) return false
  const rising = pairs.filter(([above, below]) => below.number === above.number + step)
  const share = (count: (from: number, to: number) => number): number =>
    rising.filter(([above, below]) => count(above.at, below.at) === step).length / marked.length
  const least = (SURE_SPARSE * rising.length) / marked.length
  return (
    rising.length + 1 >= LEAST_SPARSE &&
    Math.max(
      share((from, to) => to - from),
      share(between),
    ) >= least
  )
}

/** In the left margin the text keeps its own place, in line with what stands above and below it. */
function unmarked(lines: readonly string[], marked: readonly Marked[]): Unnumbered {
  const own = new Map(marked.map((one) => [one.at, one]))
  const others = lines.filter((line, at) => line.trim() !== '' && !own.has(at)).map((line) => line.search(/\S/))
  const indent = Math.min(...others)
  return {
    lines: lines.map((line, at) => {
      const one = own.get(at)
      if (!one) return line
      return one.text === '' ? '' : ' '.repeat(Math.min(one.before.length, indent)) + one.text
    }),
    numbers: marked.map(({ number }) => String(number)),
  }
}
