/** Bodies under headings: the publisher's groups in the publisher's order, and all others under their organisation. */
import type { Body } from '../archive/catalogue.ts'
import { slugify } from '../model/address.ts'
import type { BodyGroup } from '../site/settings/types.ts'

export interface ShownGroup {
  /** Of the group on its page: `index.html#…`. */
  id: string
  name: string
  bodies: Body[]
}

/** @param asked The groups that the settings name; each body stands in one at the most. */
export function bodyGroups(bodies: readonly Body[], asked: readonly BodyGroup[]): ShownGroup[] {
  const own = asked.map(({ name, bodies: slugs }) => ({
    name,
    bodies: slugs.flatMap((slug) => bodies.filter((body) => body.slug === slug)),
  }))
  const placed = new Set(own.flatMap(({ bodies: list }) => list))
  const unplaced = bodies.filter((body) => !placed.has(body))
  const rest = [...Map.groupBy(unplaced, ({ organisation }) => organisation)].sort(([a], [b]) =>
    a.localeCompare(b, 'sv'),
  )
  const met = new Set<string>()
  return [...own, ...rest.map(([name, list]) => ({ name, bodies: list }))]
    .filter(({ bodies: list }) => list.length > 0)
    .map((group) => {
      const id = untaken(slugify(group.name) || 'grupp', met)
      met.add(id)
      return { ...group, id }
    })
}

/** Two groups may be written otherwise and fold to one word. */
function untaken(id: string, met: ReadonlySet<string>): string {
  for (let nth = 2; ; nth++) {
    const next = nth === 2 ? id : `${id}-${nth - 1}`
    if (!met.has(next)) return next
  }
}

/** The group that a body stands in. */
export function groupOf(slug: string, groups: readonly ShownGroup[]): ShownGroup | undefined {
  return groups.find(({ bodies }) => bodies.some((body) => body.slug === slug))
}
