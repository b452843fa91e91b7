import type { OrganData } from '../model/organ-schema.ts'
import { lineOf, type Fault } from './fault.ts'

export interface BodyFile {
  slug: string
  organ: OrganData
  /** As a person is to read it. */
  file: string
  text: string
}

/** What must hold of bodies together: who follows whom, and that no two of an organisation answer to one name. */
export function bodyFaults(bodies: readonly BodyFile[]): Fault[] {
  return [...successorFaults(bodies), ...nameFaults(bodies)]
}

function successorFaults(bodies: readonly BodyFile[]): Fault[] {
  const bySlug = new Map(bodies.map((body) => [body.slug, body]))
  return bodies.flatMap(({ slug, organ: { successor }, file, text }) => {
    if (successor === undefined) return []
    const fault = { file, line: lineOf(text, /^successor:/), found: `successor: ${successor}`, act: 'rätta raden' }
    if (!bySlug.has(successor)) return [{ ...fault, expected: 'namnet på en annan fil i content/organ/, utan .md' }]
    return leadsBack(slug, bySlug) ? [{ ...fault, expected: 'ett organ som inte leder tillbaka hit' }] : []
  })
}

function leadsBack(slug: string, bodies: ReadonlyMap<string, BodyFile>): boolean {
  const met = new Set<string>()
  let at = bodies.get(slug)?.organ.successor
  for (; at !== undefined && at !== slug && !met.has(at); at = bodies.get(at)?.organ.successor) met.add(at)
  return at === slug
}

/** "Kommunstyrelsen" is in every municipality, but minutes of one must not stand under another body of the same. */
function nameFaults(bodies: readonly BodyFile[]): Fault[] {
  const owners = new Map<string, string>()
  return bodies.flatMap(({ slug, organ: { name, aliases, organisation }, file, text }) =>
    [name, ...aliases].flatMap((word) => {
      const key = `${organisation}\n${word}`.toLowerCase()
      const owner = owners.get(key)
      owners.set(key, owner ?? slug)
      if (owner === undefined || owner === slug) return []
      return [
        {
          file,
          line: lineOf(text, word === name ? /^name:/ : /^aliases:/),
          found: `namnet ”${word}”, som också ${owner} har`,
          expected: `ett namn för varje organ i ${organisation}`,
          act: 'stryk det i den ena filen',
        },
      ]
    }),
  )
}
