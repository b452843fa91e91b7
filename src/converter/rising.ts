/**
 * The heaviest increasing subsequence of candidates – of all chains of rising numbers the one with the greatest sum of
 * weights – and what can be said of it. Runs in O(n log n) with a tree of prefix maxima over the numbers (a Fenwick
 * tree): a million candidates are no danger.
 */
import { entryAt } from '../model/lists.ts'

/**
 * What a chain is made of: a number, the last of several where it stands for more, and how much it looks like a
 * heading.
 */
export interface Weighed {
  value: number
  last: number
  weight: number
}

/** Numbers have at most four figures. */
const SIZE = 10_000
/** What a step of exactly one adds to a chain: as much as a heading. */
const STEP_BONUS = 1
/** Candidates lighter than this are sentences; they belong to a series only while they continue it. */
export const STRONG = 1
/** A series that its form does not vouch for has this many headings, and most of its steps go by one. */
const LEAST_STRICT = 3
const STEADY = 0.8

/**
 * A step of exactly one earns extra. Among chains of equal weight the later start wins, so that an agenda printed
 * before the minutes gives way to the minutes.
 */
export function heaviestIncreasing<T extends Weighed>(candidates: readonly T[]): T[] {
  // Most forms have no candidate in a document: no tree is made for them.
  if (candidates.length === 0) return []
  const tree: number[] = new Array<number>(SIZE + 1).fill(-1)
  const best: number[] = []
  const previous: number[] = []
  const lastOf = new Map<number, number>()
  const better = (a: number, b: number): number =>
    a < 0 ? b : b < 0 ? a : entryAt(best, b) >= entryAt(best, a) ? b : a
  const prefix = (value: number): number => {
    let top = -1
    for (let i = value; i > 0; i -= i & -i) top = better(top, entryAt(tree, i))
    return top
  }
  let end = -1
  candidates.forEach(({ value, last, weight }, index) => {
    const any = prefix(value)
    const follower = lastOf.get(value - 1) ?? -1
    const anyScore = any < 0 ? 0 : entryAt(best, any)
    const stepScore = follower < 0 ? -1 : entryAt(best, follower) + STEP_BONUS * Math.min(1, weight)
    const step = follower >= 0 && stepScore >= anyScore
    best.push(weight + Math.max(0, step ? stepScore : anyScore))
    previous.push(step ? follower : any)
    for (let i = last + 1; i <= SIZE; i += i & -i) tree[i] = better(entryAt(tree, i), index)
    lastOf.set(last, better(lastOf.get(last) ?? -1, index))
    end = better(end, index)
  })
  const chain: T[] = []
  for (let at = end; at >= 0; at = entryAt(previous, at)) chain.push(entryAt(candidates, at))
  return withoutStrays(chain.reverse(), candidates)
}

/**
 * Sentences that go on from a list inside an item, not from the series: the number before stands right above, outside.
 */
function withoutStrays<T extends Weighed>(chain: readonly T[], candidates: readonly T[]): T[] {
  const kept = new Set(chain)
  candidates.forEach((candidate, index) => {
    const above = candidates[index - 1]
    if (
      kept.has(candidate) &&
      candidate.weight < STRONG &&
      above &&
      !kept.has(above) &&
      above.last === candidate.value - 1
    )
      kept.delete(candidate)
  })
  return chain.filter((candidate) => kept.has(candidate))
}

/** The sum of the weights of a chain. */
export const weightOf = (chain: readonly Weighed[]): number => chain.reduce((sum, { weight }) => sum + weight, 0)

/** How many of its numbers follow the one before by exactly one. */
export const stepsOf = (chain: readonly Omit<Weighed, 'weight'>[]): number =>
  chain.filter(({ value }, index) => value === (chain[index - 1]?.last ?? value) + 1).length

/** Most of its steps go by one. */
export const isStepwise = (chain: readonly Weighed[]): boolean => stepsOf(chain) >= (chain.length - 1) * STEADY

/** How many of its lines are headings by themselves. */
export const strongIn = (chain: readonly Weighed[]): number => chain.filter(({ weight }) => weight >= STRONG).length

/** Step by step, and with no more of its form outside than in. */
export function isSteady(chain: readonly Weighed[], candidates: readonly Weighed[]): boolean {
  return chain.length >= LEAST_STRICT && isStepwise(chain) && candidates.length - chain.length <= chain.length
}
