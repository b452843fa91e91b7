/**
 * Numbers of the lines that a text bears in its margin: lines in, the same lines without them and the numbers themselves out.
 * They count every line, the blank ones and those that a § begins on too; the numbers of items never do.
 */

const NUMBERED = /^ {0,8}(\d{1,4})(?:(?: {2}|\t)(.*))?$/
/** A § of its own behind the number: no item is numbered twice. */
const SIGN = /^ *§ ?\d/
const LEAST = 8
/** The share of the lines that count on from the one above. */
const SURE = 0.9

/** @returns Undefined where the lines are not numbered. */
export function withoutLineNumbers(lines: readonly string[]): { lines: string[]; numbers: string[] } | undefined {
  const read = lines.map((line) => NUMBERED.exec(line.trimEnd()))
  const numbers = read.map((found) => Number(found?.[1] ?? Number.NaN))
  const written = lines.filter((line) => line.trim() !== '').length
  const counting = numbers.filter((number, at) => at > 0 && number === (numbers[at - 1] as number) + 1).length
  if (counting < LEAST || counting + 1 < written * SURE) return undefined
  if (!read.some((found) => SIGN.test(found?.[2] ?? ''))) return undefined
  const texts = read.flatMap((found) => found?.[2] ?? [])
  const margin = Math.min(...texts.filter((text) => text.trim() !== '').map((text) => text.search(/\S/)))
  return {
    lines: lines.map((line, at) => (read[at] ? (read[at][2] ?? '').slice(margin) : line)),
    numbers: read.flatMap((found) => found?.[1] ?? []),
  }
}
