import type { Line } from '../types/line.ts'
import type { Candidate } from './candidates.ts'
import { weighPoint, WEIGHTS } from './weights.ts'

/** Letters of a body, what a § is read as, or both; never a number alone. */
const LABEL =
  /^(?<label>(?:(?:\p{Lu}{2,6} ){1,2}(?:[58S$&] ?)??|[S$&] ?)(?<number>\d{1,4})[.:]?)(?: (?<title>\p{Lu}.*))?$/u

/**
 * Headings whose § was lost or read as a letter among others that have theirs: "§ 834", "KS 835 Taxa", "§ 836". A
 * series with gaps in, the lines that fill them out. A gap is filled only as a whole, by lines that are headings by
 * themselves and bear its numbers in order, each once: what else has letters and a number stands in text, or says
 * another number.
 */
export function lostSigns(chain: readonly Candidate[], lines: readonly Line[]): Candidate[] {
  return chain.flatMap((below, at) => {
    const above = chain[at - 1]
    // Most numbers follow the one before: then no line is looked at.
    if (!above || below.value <= above.last + 1) return []
    const missing = below.value - above.last - 1
    const found = candidatesBetween(above, below, lines)
    const fills = found.length === missing && found.every(({ value }, index) => value === above.last + 1 + index)
    return fills ? found : []
  })
}

/** "1. Title" among "2 Title", and the other way about: what stands after the number says which. */
const POINT = /^(?<label>(?<number>\d{1,3})[.):]?)\s+(?<title>\p{Lu}.*)$/u
/** Where a series begins with a higher number, nobody knows that one is missing. */
const FIRST = 3

/**
 * Points whose number is written otherwise than those of the series: "1. Title", "2 Title", "3 Title". As in
 * {@link lostSigns} a gap is filled as a whole, also the one above the first; and no other line there is written so,
 * for then it is a list.
 */
export function writtenOtherwise(chain: readonly Candidate[], lines: readonly Line[]): Candidate[] {
  const isGap = ({ value }: Candidate, at: number): boolean => value > lastAbove(chain, at) + 1
  if (!chain.some(isGap)) return []
  const own = new Set(chain.map(({ label }) => signOf(label)))
  const points = pointsIn(lines).filter(({ label }) => !own.has(signOf(label)))
  let at = 0
  return chain.flatMap((below, index) => {
    const first = at
    while ((points[at]?.line ?? Infinity) < below.line) at++
    if (!isGap(below, index)) return []
    const next = lastAbove(chain, index) + 1
    const found = points.slice(first, at)
    const fills =
      found.length === below.value - next &&
      found.every(({ value, weight }, place) => value === next + place && weight >= WEIGHTS.apart)
    return fills ? found.map((one) => ({ ...below, ...one })) : []
  })
}

/** The number that stands above, or 0 above the first; where many are missing there, none is said to be. */
function lastAbove(chain: readonly Candidate[], at: number): number {
  const { value = 0 } = chain[at] ?? {}
  return chain[at - 1]?.last ?? (value <= FIRST ? 0 : value)
}

/** What stands behind the number of a label. */
const signOf = (label: string | null): string => label?.replace(/^\d+/, '') ?? ''

type Point = Pick<Candidate, 'line' | 'number' | 'label' | 'rest' | 'value' | 'last' | 'weight'>

function pointsIn(lines: readonly Line[]): Point[] {
  return lines.flatMap((line, at): Point[] => {
    const { label, number, title = '' } = POINT.exec(line.text)?.groups ?? {}
    if (label === undefined || number === undefined) return []
    const weight = weighPoint({ line, rest: title, before: lines[at - 1], next: lines[at + 1] })
    const value = Number(number)
    return [{ line: line.number, number, label, rest: title, value, last: value, weight }]
  })
}

/** Lines between two headings that could be one of those passed over. */
function candidatesBetween(above: Candidate, below: Candidate, lines: readonly Line[]): Candidate[] {
  return lines.flatMap((line): Candidate[] => {
    if (line.number <= above.line || line.number >= below.line || line.gap === 0) return []
    const { number, title = '' } = LABEL.exec(line.text)?.groups ?? {}
    const value = Number(number)
    if (number === undefined || value <= above.last || value >= below.value) return []
    const label = `§ ${number}`
    return [{ ...below, line: line.number, number, label, rest: title, value, last: value, weight: WEIGHTS.sign }]
  })
}
