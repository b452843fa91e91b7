import type { Line } from '../types/line.ts'
import type { Candidate } from './candidates.ts'
import { WEIGHTS } from './weights.ts'

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
