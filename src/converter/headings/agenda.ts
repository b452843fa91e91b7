/**
 * A list of matters under "Dagordning", which the minutes go through again below it: numbered lines in, the same
 * without the list out. The chain alone prefers the later of two that are alike; a list that has one number more would
 * win.
 */
import { AGENDAS } from '../../swedish/headings/routine.ts'
import type { Line } from '../types/line.ts'
import type { Candidate } from './candidates.ts'

const HEAD = new RegExp(`^(?:${AGENDAS.join('|')})(?:e?n)?:?$`, 'iu')
/** Fewer numbers are no list. */
const LEAST = 3
/** So much of a title is told twice alike, also by scanning: "Underhåll" and "Underhall". */
const ALIKE = 4

/**
 * @param candidates Lines that may be headings of one form, in order.
 * @returns The same, or those outside the list where the minutes go through most of it again.
 */
export function withoutAgenda(candidates: readonly Candidate[], lines: readonly Line[]): readonly Candidate[] {
  const head = lines.find(({ text }) => HEAD.test(text))?.number ?? Number.POSITIVE_INFINITY
  const from = candidates.findIndex(({ line }) => line > head)
  if (from < 0) return candidates
  const rises = candidates.findIndex(({ value }, at) => at > from && value <= (candidates[at - 1]?.value ?? 0))
  const to = rises < 0 ? candidates.length : rises
  return isToldAgain(candidates.slice(from, to), candidates.slice(to))
    ? [...candidates.slice(0, from), ...candidates.slice(to)]
    : candidates
}

/** Most of its matters come again, under the same number and in the same words. */
function isToldAgain(agenda: readonly Candidate[], below: readonly Candidate[]): boolean {
  const again = agenda.filter(({ value, rest }) =>
    below.some((one) => one.value === value && beginning(one.rest) === beginning(rest)),
  )
  return agenda.length >= LEAST && again.length * 2 > agenda.length
}

const beginning = (title: string): string => title.slice(0, ALIKE).toLowerCase()
