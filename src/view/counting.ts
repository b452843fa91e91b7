import { words } from '../words/index.ts'

/**
 * The word by which the points of a meeting are counted: its §§, or points where its minutes print no § at all.
 * @param labels Their labels, as printed; null where the number is ours.
 * @returns Says a count: "26 paragrafer", "11 punkter", unbroken.
 */
export function countingOf(labels: readonly (string | null)[]): (count: number) => string {
  const { paragrafer, points } = words().meeting
  return labels.some((label) => label?.startsWith('§')) ? paragrafer : points
}

/** How many points a meeting has, in that word; what stands within another one is not counted. */
export function countInWords(points: readonly { label: string | null; parent: string | null }[]): string {
  return countingOf(points.map(({ label }) => label))(points.filter(({ parent }) => parent === null).length)
}
