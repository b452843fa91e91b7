import type { Line } from '../types/line.ts'
import type { Candidate } from './candidates.ts'
import { weighItem, WEIGHTS } from './weights.ts'

/** Letters of a body, what a § is read as, or both; never a number alone. */
const LABEL =
  /^(?<label>(?:(?:\p{Lu}{2,6} ){1,2}(?:[58S$&] ?)??|[S$&] ?)(?<number>\d{1,4})[.:]?)(?: (?<title>\p{Lu}.*))?$/u

/** "1. Title" among "2 Title", and the other way about: what stands after the number says which. */
const POINT = /^(?<label>(?<number>\d{1,3})[.):]?)\s+(?<title>\p{Lu}.*)$/u
/** Where a series begins with a higher number, nobody knows that one is missing. */
const FIRST = 3

/** A line that may be a heading which the series passed over. */
type Passed = Pick<Candidate, 'line' | 'number' | 'label' | 'rest' | 'value' | 'last' | 'weight'>

/**
 * Headings whose § was lost or read as a letter among others that have theirs: "§ 834", "KS 835 Taxa", "§ 836". A
 * series with gaps in, the lines that fill them out. What else has letters and a number stands in text, or says another
 * number.
 */
export function lostSigns(chain: readonly Candidate[], lines: readonly Line[]): Candidate[] {
  return gapsFilled(chain, ({ value }, at) => lastAbove(chain, at) ?? value, {
    passed: () => lines.flatMap((line) => (line.gap === 0 ? [] : (passedIn(line, LABEL, '§ ') ?? []))),
    isOne: ({ value }, above, below) => value > above && value < below,
  })
}

/**
 * Points whose number is written otherwise than those of the series: "1. Title", "2 Title", "3 Title"; also above the
 * first. No other line there may be written so, for then it is a list.
 */
export function writtenOtherwise(chain: readonly Candidate[], lines: readonly Line[]): Candidate[] {
  const own = new Set(chain.map(({ label }) => signOf(label)))
  return gapsFilled(chain, ({ value }, at) => lastAbove(chain, at) ?? (value <= FIRST ? 0 : value), {
    passed: () =>
      lines.flatMap((line, at) => {
        const one = passedIn(line, POINT)
        if (!one || own.has(signOf(one.label))) return []
        return [{ ...one, weight: weighItem({ line, rest: one.rest, before: lines[at - 1], next: lines[at + 1] }) }]
      }),
    isOne: () => true,
  })
}

interface Search {
  /** All of the document that may have been passed over, asked for only where a number is missing. */
  passed: () => Passed[]
  /** Whether one between two headings is looked at, by its number and theirs. */
  isOne: (one: Passed, above: number, below: number) => boolean
}

/**
 * A gap is filled only as a whole, by lines between its headings that are headings by themselves and bear its numbers
 * in order, each once.
 * @param lastOf The number that a heading should follow; its own, where nothing is missing above it.
 */
function gapsFilled(
  chain: readonly Candidate[],
  lastOf: (heading: Candidate, at: number) => number,
  { passed, isOne }: Search,
): Candidate[] {
  // Most numbers follow the one before: then no line is looked at.
  if (!chain.some((heading, at) => heading.value > lastOf(heading, at) + 1)) return []
  const all = passed()
  let at = 0
  return chain.flatMap((below, index) => {
    const first = at
    while ((all[at]?.line ?? Infinity) < below.line) at++
    const last = lastOf(below, index)
    const found = all.slice(first, at).filter((one) => isOne(one, last, below.value))
    const fills =
      found.length === below.value - last - 1 &&
      found.every(({ value, weight }, place) => value === last + 1 + place && weight >= WEIGHTS.apart)
    return fills ? found.map((one) => ({ ...below, ...one })) : []
  })
}

const lastAbove = (chain: readonly Candidate[], at: number): number | undefined => chain[at - 1]?.last

/** What stands behind the number of a label. */
const signOf = (label: string | null): string => label?.replace(/^\d+/, '') ?? ''

/** @param sign Given back before the number; as printed where there is none. */
function passedIn({ text, number: line }: Line, form: RegExp, sign?: string): Passed | undefined {
  const { label, number, title = '' } = form.exec(text)?.groups ?? {}
  if (label === undefined || number === undefined) return undefined
  const value = Number(number)
  const printed = sign === undefined ? label : `${sign}${number}`
  return { line, number, label: printed, rest: title, value, last: value, weight: WEIGHTS.sign }
}
