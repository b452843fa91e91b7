/** Items that were treated in another order than their numbers: "§ 7", "§ 9", "§ 10", "§ 8", "§ 11". */
import { isLeadIn } from '../../swedish/decisions/lead-ins.ts'
import { partKindOf } from '../../swedish/headings/heading-words.ts'
import { endsSentence } from '../../swedish/lines/line-ends.ts'
import { isStepwise } from '../rising.ts'
import type { Line } from '../types/line.ts'
import type { Candidate } from './candidates.ts'
import { WEIGHTS } from './weights.ts'

/** So many numbers in a row are moved at most: more of them are another document's, as the §§ of statutes are. */
const MOST = 3

/**
 * Headings that fill a gap of the series from below it: all of the gap's numbers, each borne by one line alone that is
 * a heading by itself, stands as the others do and has none of its form beside it but headings. A § that another quotes
 * looks the same; but it has no decision of its own, or the one that quotes it has none above it, or leads to it, or it
 * is a sentence.
 * @param chain The series. @param own All lines of its form that may be headings, in order, those of the chain among
 * them.
 */
export function movedBelow(
  chain: readonly Candidate[],
  own: readonly Candidate[],
  lines: readonly Line[],
): Candidate[] {
  const taken = new Set(chain)
  const isHeading = (one: Candidate | undefined): boolean => one === undefined || taken.has(one)
  /** @param heading Of the series, below the gap. */
  const bearerOf = (value: number, heading: Candidate): Candidate[] => {
    const bearers = own.filter((one) => one.value === value && one.line > heading.line)
    const [one] = bearers
    if (one === undefined || bearers.length > 1 || !isTitled(one)) return []
    const [above, below] = [own[own.indexOf(one) - 1], own[own.indexOf(one) + 1]]
    const isAlone = isHeading(above) && isHeading(below) && isBelowSentence(lines, one)
    const isAlike = stands(lines, one) === stands(lines, heading)
    return isAlone && isAlike && decides(lines, above, one) && decides(lines, one, below) ? [one] : []
  }
  const moved = chain.flatMap((heading, at) => {
    const missing = numbersBetween(chain[at - 1], heading)
    const found = missing.flatMap((value) => bearerOf(value, heading))
    return missing.length <= MOST && found.length === missing.length ? found : []
  })
  return isStepwise([...chain, ...moved].sort((a, b) => a.value - b.value)) ? moved : []
}

const isTitled = ({ rest, weight }: Candidate): boolean => rest !== '' && !endsSentence(rest) && weight >= WEIGHTS.sign

/** "att stadgarna får lydelsen", "Arbetsutskottet:": what has no full stop leads to a § that is quoted. */
const isBelowSentence = (lines: readonly Line[], { line }: Candidate): boolean =>
  /[.!?][”"]?$/.test(lines.findLast(({ number }) => number < line)?.text ?? '')

/** How a heading stands: its rank, and whether a blank line parts it off. */
function stands(lines: readonly Line[], { line }: Candidate): string {
  const own = lines.find(({ number }) => number === line)
  return `${own?.rank ?? ''} ${(own?.gap ?? 0) > 0}`
}

/** Whether a decision begins between two headings, or below the last. */
const decides = (lines: readonly Line[], from: Candidate | undefined, to: Candidate | undefined): boolean =>
  lines.some(
    ({ number, text }) =>
      number > (from?.line ?? 0) &&
      number < (to?.line ?? Infinity) &&
      (isLeadIn(text) || partKindOf(text) === 'decision'),
  )

/** The numbers that are passed over above a heading; [] above the first. */
function numbersBetween(above: Candidate | undefined, { value }: Candidate): number[] {
  const length = above === undefined ? 0 : value - above.last - 1
  return Array.from({ length: Math.max(0, length) }, (_, at) => value - length + at)
}
