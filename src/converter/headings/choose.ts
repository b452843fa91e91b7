/** Which of the series that a document seems to have is its own: the rest are lists inside it, or nothing. */
import type { Candidate } from './candidates.ts'
import { isStepwise, stepsOf } from '../rising.ts'
import type { Form } from './form.ts'

/** The series of one form. */
export interface Found {
  form: Form
  chain: Candidate[]
  again: ReadonlySet<Candidate>
  /** Headings of it that stand below higher numbers. */
  moved: readonly Candidate[]
}

/** A series of sentences alone needs so many. */
export const LEAST_SENTENCES = 4
/** A series of misread signs has so many. */
const LEAST_MENDED = 3
/** A steady series around the whole of another with at least this many more headings is the outer one. */
const OUTER = 2

/**
 * The first form of the table, unless a later one goes step by step around all of it: then the first is a list inside.
 * A form that mends misread signs is taken only in place of the one it mends.
 */
export function choose(series: readonly Found[]): Found | undefined {
  const best = series
    .filter(({ form }) => !form.mends)
    .reduce<Found | undefined>(
      (first, one) => (first === undefined || encloses(one, first) || heads(one, first) ? one : first),
      undefined,
    )
  return series.find((one) => one.form.mends && mends(one, best)) ?? best
}

/**
 * In all the lines that the other form has, with as many of its numbers each the next, or more: 89 before 810 is none.
 * A number may be passed over, where its line was lost too.
 */
function mends({ chain }: Found, other: Found | undefined): boolean {
  if (chain.length < LEAST_MENDED || !isStepwise(chain)) return false
  if (other === undefined) return true
  const own = new Set(chain.map(({ line }) => line))
  return other.chain.every(({ line }) => own.has(line)) && stepsOf(chain) >= stepsOf(other.chain)
}

/** The series goes around the other, which is then a list inside or one number that stands alone. */
function encloses({ form, chain }: Found, inner: Found): boolean {
  if (form.counted) return false
  const ofItems = form.style === 'p'
  if (inner.chain.length === 1 && chain.length >= (ofItems ? LEAST_SENTENCES - 1 : LEAST_SENTENCES)) return true
  const isLarger = chain.length >= inner.chain.length + (ofItems ? 0 : OUTER)
  return inner.form.style === 'punkt' && isLarger && isAround(chain, inner.chain) && isStepwise(chain)
}

/** That each number is said again is a sign of its own: two such headings are enough. */
const LEAST_HEADS = 2
/**
 * "Kommunstyrelsen § 61 23.04.2024", the title, and then "KST § 61": the other series says each number again, alone on
 * its line, before the next heading of this one.
 */
function heads({ form, chain }: Found, again: Found): boolean {
  if (form.style !== 'p' || again.form.style !== 'p' || chain.length < LEAST_HEADS) return false
  const places = new Map(chain.map(({ value, line }, at) => [value, [line, chain[at + 1]?.line ?? Infinity] as const]))
  return again.chain.every(({ value, line, rest }) => {
    const [from, to] = places.get(value) ?? [Infinity, 0]
    return rest === '' && from < line && line < to
  })
}

/** It begins before the other and ends after it. */
function isAround(outer: readonly Candidate[], inner: readonly Candidate[]): boolean {
  const [first, last] = [outer[0], outer.at(-1)]
  const [from, to] = [inner[0], inner.at(-1)]
  return !!first && !!last && !!from && !!to && first.line < from.line && last.line > to.line
}
