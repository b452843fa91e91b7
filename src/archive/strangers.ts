/**
 * Bodies that share an address because nothing says whose they are: "Direktionen" of one federation and "Direktionen"
 * of another. Meetings in; those that may be another archive's out, each with the source that it does not go with. Who
 * sits on both says that they are one body; over the years others come, so meetings go together that are joined by a
 * chain of such.
 */

export interface Unplaced {
  source: string
  /** The address that the body would have. */
  slug: string
  /** Names of those who were there or not. */
  people: readonly string[]
  /** Its page stands already. */
  stands: boolean
}

/** So many names in both, or half of the shorter list, are one body. */
const SHARED = 2

/**
 * @returns By the source that must wait, the one it does not go with. The meetings that stand, or the most, or else
 * none, keep the address.
 */
export function strangersIn(meetings: readonly Unplaced[]): Map<string, string> {
  const waiting = new Map<string, string>()
  for (const same of Map.groupBy(meetings, ({ slug }) => slug).values()) {
    const [keeps, ...others] = together(same).sort(byStanding)
    if (!keeps || others.length === 0) continue
    const isSure = keeps.some(({ stands }) => stands)
    for (const { source } of others.flat()) waiting.set(source, keeps[0]?.source ?? '')
    if (!isSure) for (const { source } of keeps) waiting.set(source, others[0]?.[0]?.source ?? '')
  }
  return waiting
}

/** The meetings in groups that are one body each, every group in the order of its sources. */
function together(meetings: readonly Unplaced[]): Unplaced[][] {
  const groups: Unplaced[][] = []
  for (const one of [...meetings].sort((a, b) => (a.source < b.source ? -1 : 1))) {
    const own = groups.filter((group) => group.some((other) => areOne(one, other)))
    for (const group of own) groups.splice(groups.indexOf(group), 1)
    groups.push([...own.flat(), one])
  }
  return groups
}

function areOne({ people }: Unplaced, other: Unplaced): boolean {
  const names = new Set(people)
  const shared = new Set(other.people.filter((name) => names.has(name))).size
  return shared > 0 && (shared >= SHARED || shared * 2 >= Math.min(names.size, new Set(other.people).size))
}

/** Those that stand first, then the most, then by name. */
function byStanding(a: readonly Unplaced[], b: readonly Unplaced[]): number {
  const standing = (group: readonly Unplaced[]): number => group.filter(({ stands }) => stands).length
  return standing(b) - standing(a) || b.length - a.length || ((a[0]?.source ?? '') < (b[0]?.source ?? '') ? -1 : 1)
}
