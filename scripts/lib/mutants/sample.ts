/**
 * A checker for Stryker that lets only a sample of the mutants through, for a score in minutes instead of hours. Which
 * ones follows from the code alone: every k-th in the order of files, lines and columns, no clock and no chance.
 */

/** What is used of a mutant that Stryker hands to a checker: lines and columns count from 0. */
export interface Place {
  id: string
  fileName: string
  location: { start: { line: number; column: number } }
}

type Verdict = { status: 'passed' } | { status: 'compileError'; reason: string }

const inOrder = (a: Place, b: Place) =>
  Number(a.fileName > b.fileName) - Number(a.fileName < b.fileName) ||
  a.location.start.line - b.location.start.line ||
  a.location.start.column - b.location.start.column ||
  Number(a.id) - Number(b.id)

/** The ids of `count` mutants (or of all, if there are fewer), the same distance apart. */
export function sampled(mutants: readonly Place[], count: number): string[] {
  const step = Math.max(1, mutants.length / count)
  const chosen = (_: Place, n: number) => Math.floor(n / step) !== Math.floor((n - 1) / step)
  return mutants
    .toSorted(inOrder)
    .filter(chosen)
    .map(({ id }) => id)
}

/**
 * Stryker asks for groups once, with all mutants, and for verdicts once a group, perhaps in another process: so what is
 * tried stands alone and what is not in one group, and the group tells. What "does not compile" counts in no score.
 */
export const checker = (count: number) => ({
  init: () => Promise.resolve(),
  group(mutants: readonly Place[]): Promise<string[][]> {
    const tried = new Set(sampled(mutants, count))
    const rest = mutants.map(({ id }) => id).filter((id) => !tried.has(id))
    return Promise.resolve([...[...tried].map((id) => [id]), ...(rest.length > 0 ? [rest] : [])])
  },
  check(group: readonly Place[]): Promise<Record<string, Verdict>> {
    const verdict: Verdict =
      group.length === 1 ? { status: 'passed' } : { status: 'compileError', reason: 'not in the sample' }
    return Promise.resolve(Object.fromEntries(group.map(({ id }) => [id, verdict])))
  },
})

/**
 * Read by Stryker; the number comes from `room.ts`, through the environment, as a checker runs in a process of its own.
 */
export const strykerPlugins = [
  { kind: 'Checker', name: 'sample', factory: () => checker(Number(process.env['MUTANTS_SAMPLE'])) },
]
