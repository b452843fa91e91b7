/** Lines that may be headings in one form of numbers: what they say, and how much they look like a heading. */
import type { Heading } from '../types/block.ts'
import type { Line } from '../types/line.ts'
import { inOnePiece } from '../clean/pieces.ts'
import { digits, type Form, type Numbered } from './form.ts'
import { labelWithStruck, withoutStruckNumber } from './struck-number.ts'
import { withTextBeside } from './text-beside.ts'
import { weightOf } from './weights.ts'

export interface Candidate extends Heading {
  value: number
  /** The last of several, "§§ 12–13"; else the same as `value`. */
  last: number
  weight: number
}

/**
 * The lines that can be headings in this form, with their weights, in order.
 * @param beside Text that is no line of the body but may say which numbers it has.
 */
export function candidatesOf(
  { name, read, weigh, value: valueOf, counted, style }: Form,
  lines: readonly Line[],
  beside: readonly string[],
): Candidate[] {
  const found: Candidate[] = []
  read(lines.map(withoutStruckNumber), beside).forEach((numbered, index) => {
    const line = lines[index]
    const one = line && withTextBeside(numbered, line)
    if (!one) return
    const { label, number: printed, to, title, below } = one
    const about = { before: lines[index - 1], next: lines[index + 1], afterNext: lines[index + 2] }
    const weight = weightOf(weigh, { line: headIn(line, one), rest: title, ...about })
    const value = counted ? found.length + 1 : valueOf(printed)
    if (weight <= 0 || !(value > 0) || (to !== undefined && !isRange(one, line, lines[index + 1], value))) return
    const number = valueOf === digits ? String(value) : printed
    found.push({
      line: line.number,
      number: to === undefined ? number : `${number}-${to}`,
      label: counted ? null : labelWithStruck(line, label, title),
      style,
      form: name,
      rest: title,
      depth: 0,
      value,
      last: to === undefined ? value : Number(to),
      weight,
      below,
    })
  })
  return found
}

/** Of a row of a table, its number and its title alone. */
const headIn = (line: Line, { label, title, below }: Numbered): Line =>
  below ? inOnePiece(line, `${label} ${title}`) : line

/** "§§ 131–142" in a row of names tells what somebody took part in; alone with a title below it is a heading. */
function isRange({ to, title }: Numbered, line: Line, next: Line | undefined, value: number): boolean {
  if (Number(to) <= value) return false
  return title !== '' || (line.gap > 0 && next !== undefined && next.gap <= 1 && /^\p{Lu}\p{Ll}/u.test(next.text))
}
