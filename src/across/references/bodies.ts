/**
 * Which body a text means by a name: those of the site in, a finder out. Names are looked for within one organisation.
 */
import { BODY_ENDINGS, withoutArticle } from '../../swedish/bodies/bodies.ts'
import { remembered } from '../../swedish/lines/remembered.ts'
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
  rsau: 'regionstyrelsens arbetsutskott',
  au: 'arbetsutskottet',
}
/** "nämndens beslut 2024-03-12 § 5": whoever writes, if that is one. */
const GENERIC = new Set(BODY_ENDINGS.bare.filter((noun) => noun !== 'fullmäktige'))
/** Words before a name that are of whoever writes, or of the sentence. */
const OF_OURS = new Set(
  'kommunens stadens regionens föreningens församlingens pastoratets förbundets dess enligt se jfr i av från'.split(
    ' ',
  ),
)

/** A name without case, genitive and article: "Kommunstyrelsens" is "kommunstyrelse". */
function keyOf(name: string): string {
  const lower = name.toLowerCase().normalize('NFC').replaceAll(' & ', ' och ')
  return withoutArticle((LETTERS[lower.replace(/[ -](?=au$)/, '')] ?? lower).replace(/s$/, ''))
}

type Found = string | { why: Unresolved }
const DOUBTFUL: Found = { why: 'doubtful body' }

/** @returns The slug of the body meant, or why it cannot be told. */
export function bodyFinder(bodies: readonly NamedBody[]): (whose: Whose, own: NamedBody) => Found {
  const byOrganisation = Map.groupBy(
    new Map(bodies.map((body) => [body.slug, body])).values(),
    ({ organisation }) => organisation,
  )
  const look = (written: string, own: NamedBody): Found => {
    const key = keyOf(withoutOrganisation(written, own.organisation))
    if (namesOf(own).includes(key)) return own.slug
    if (GENERIC.has(key)) return keyOf(own.name).endsWith(key) ? own.slug : DOUBTFUL
    const kin = byOrganisation.get(own.organisation) ?? []
    const exact = kin.filter((body) => namesOf(body).includes(key))
    const [first, second] = exact.length > 0 ? exact : kin.filter((body) => isShortFor(key, body, own))
    if (first === undefined) return { why: 'unknown body' }
    return second === undefined ? first.slug : DOUBTFUL
  }
  // An archive's meetings are of few bodies, and name each other by few names.
  const known = new Map<string, (written: string) => Found>()
  const named = (written: string, own: NamedBody): Found => {
    const ask = known.get(own.slug) ?? remembered((written) => look(written, own))
    known.set(own.slug, ask)
    return ask(written)
  }
  return (whose, own) => {
    if (whose === 'own') return own.slug
    if ('body' in whose) return named(whose.body, own)
    return named(whose.perhaps, own) === own.slug ? own.slug : DOUBTFUL
  }
}

/** "fullmäktige", "sjukvårdsnämnden": the one whose name ends so; "arbetsutskottet" is the writer's own. */
function isShortFor(key: string, body: NamedBody, own: NamedBody): boolean {
  return namesOf(body).some((name) => {
    if (key === 'fullmäktige') return name.endsWith(key)
    if (!name.endsWith(` ${key}`)) return false
    return !key.endsWith('utskott') || body.slug === own.slug || namesOf(own).some((mine) => name.startsWith(mine))
  })
}

/** "Ekby kommuns kommunstyrelse" and "kommunstyrelsen i Ekby", of Ekby kommun, are "kommunstyrelse". */
function withoutOrganisation(name: string, organisation: string): string {
  const ours = new Set(organisation.toLowerCase().split(' '))
  const isOurs = (word: string): boolean =>
    OF_OURS.has(word.toLowerCase()) || ours.has(word.toLowerCase()) || ours.has(word.toLowerCase().replace(/s$/, ''))
  const [, head = name, place] = / (?:i|för) /.test(name) ? (/^(.*?) (?:i|för) (.*)$/.exec(name) ?? []) : []
  const bare = place?.replace(/s$/, '').split(' ').every(isOurs) ? head : name
  const words = bare.split(' ')
  const first = words.findIndex((word) => !isOurs(word))
  return words.slice(Math.max(0, first)).join(' ')
}

const names = new WeakMap<NamedBody, readonly string[]>()

/** Asked of every body of an organisation for each name that somebody has written. */
function namesOf(body: NamedBody): readonly string[] {
  const { name, shortName, aliases } = body
  const own = names.get(body) ?? [name, shortName ?? name, ...aliases].map(keyOf)
  names.set(body, own)
  return own
}
