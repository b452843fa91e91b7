/** Which body a text means by a name: those of the site in, a finder out. Names are looked for within one organisation. */
import type { Unresolved, Whose } from './types.ts'

export interface NamedBody {
  slug: string
  name: string
  shortName: string | null
  aliases: readonly string[]
  organisation: string
}

/** Letters that stand for a body in nearly every organisation. */
const LETTERS: Readonly<Record<string, string>> = {
  kf: 'kommunfullmäktige',
  ks: 'kommunstyrelsen',
  ksau: 'kommunstyrelsens arbetsutskott',
  rf: 'regionfullmäktige',
  rs: 'regionstyrelsen',
  au: 'arbetsutskottet',
}
/** "nämndens beslut 2024-03-12 § 5": whoever writes. */
const GENERIC = new Set(['nämnd', 'styrelse', 'utskott', 'direktion', 'råd'])

/** A name without case, genitive and article: "Kommunstyrelsens" is "kommunstyrelse". */
function keyOf(name: string): string {
  const lower = name.toLowerCase().normalize('NFC')
  return (LETTERS[lower] ?? lower)
    .replace(/s$/, '')
    .replace(/(?<=nämnd|utskott|råd|beredning|direktion)(?:en|et)$|(?<=styrelse)n$/, '')
}

type Found = string | { why: Unresolved }

/** @returns The slug of the body meant, or why it cannot be told. */
export function bodyFinder(bodies: readonly NamedBody[]): (whose: Whose, own: NamedBody) => Found {
  const byOrganisation = Map.groupBy(
    new Map(bodies.map((body) => [body.slug, body])).values(),
    ({ organisation }) => organisation,
  )
  const named = (name: string, own: NamedBody): Found => {
    const key = keyOf(name)
    if (GENERIC.has(key) || namesOf(own).includes(key)) return own.slug
    const kin = byOrganisation.get(own.organisation) ?? []
    const exact = kin.filter((body) => namesOf(body).some((own) => own === key || key.endsWith(` ${own}`)))
    // "fullmäktige", "arbetsutskottet": the one whose name ends so
    const found = exact.length > 0 ? exact : kin.filter((body) => namesOf(body).some((own) => own.endsWith(key)))
    const [first, second] = found
    if (first === undefined) return { why: 'unknown body' }
    return second === undefined ? first.slug : { why: 'doubtful body' }
  }
  return (whose, own) => {
    if (whose === 'own') return own.slug
    if ('body' in whose) return named(whose.body, own)
    return named(whose.perhaps, own) === own.slug ? own.slug : { why: 'doubtful body' }
  }
}

const namesOf = ({ name, shortName, aliases }: NamedBody): string[] => [name, shortName ?? name, ...aliases].map(keyOf)
