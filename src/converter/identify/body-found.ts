/**
 * A body by the name that was read: the known one that is called so, or a draft of one that nobody has described, with
 * its address, its evidence and what is told of it. Which name it is, is found in `organ.ts`.
 */
import { slugify } from '../../model/address.ts'
import type { OrganData } from '../../model/organ-schema.ts'
import { message } from '../../model/rules.ts'
import type { Message, Organ } from '../../model/types.ts'
import { GENERIC_BODIES } from '../../swedish/bodies/bodies.ts'
import { type Clue, WHERE } from './clues.ts'
import type { Evidence } from './identity.ts'
import { organisationOfName } from './whose.ts'

export interface KnownOrgan extends OrganData {
  slug: string
}

export interface FoundOrgan {
  organ: Organ
  /** False when the body stands in no file of `content/organ/` that a person has checked. */
  known: boolean
  evidence: Evidence[]
  messages: Message[]
}

/** What tells one body of a name from another. */
export interface Around {
  organs: readonly KnownOrgan[]
  /** The organisation that the document says it is of. */
  organisation: string | undefined
  /** What the source is called, as may be published. */
  source: string
}

export const UNKNOWN_ORGAN: Organ = { slug: 'okant-organ', name: 'Okänt organ', organisation: 'Okänd organisation' }

/** A body whose name says nothing of whose it is, "Direktionen", in a document that does not say either. */
export const isAnybodys = ({ name, organisation }: Pick<Organ, 'name' | 'organisation'>): boolean =>
  organisation === UNKNOWN_ORGAN.organisation && GENERIC_BODIES.includes(name.toLowerCase())

/** An address that no other organisation's body can have: nobody knows whose this one is. */
export const aloneSlug = (name: string, { source }: Pick<Around, 'source'>): string =>
  slugify(`${name} ${source.replace(/\.[^./]+$/, '')}`)

/** A body by the name that was read; who has described one by just that address says that it is that. */
export function described(name: string, clue: Clue, seen: Around): FoundOrgan {
  const { organs } = seen
  const isGeneric = GENERIC_BODIES.includes(name.toLowerCase())
  const organisation = seen.organisation ?? (isGeneric ? organisationOfName(seen.source) : undefined)
  const slug = slugify(organisation === undefined ? name : `${organisation} ${name}`)
  const organ = describedAs(slug, name, organs, organisation)
  const same = organs.find((one) => !one.draft && one.name.toLowerCase() === name.toLowerCase())
  return {
    organ: organ ? pick(organ) : { slug, name, organisation: organisation ?? UNKNOWN_ORGAN.organisation },
    known: organ !== undefined && !organ.draft,
    evidence: [evidenceOf(name, clue), ...(organisation === seen.organisation ? [] : [ofFile(organisation)])],
    messages: organ && !organ.draft ? [] : [draftMessage(name, organisation === undefined ? same?.slug : undefined)],
  }
}

/** By its address; or a draft that somebody has given another: a second would be another body of the name. */
function describedAs(
  slug: string,
  name: string,
  organs: readonly KnownOrgan[],
  organisation: string = UNKNOWN_ORGAN.organisation,
): KnownOrgan | undefined {
  const key = `${name}\n${organisation}`.toLowerCase()
  return (
    organs.find((one) => one.slug === slug) ??
    organs.find((one) => one.draft && `${one.name}\n${one.organisation}`.toLowerCase() === key)
  )
}

const ofFile = (organisation = ''): Evidence => ({
  field: 'organ',
  because: `”${organisation}” i filens eller mappens namn`,
})

/** Says where the name stands, and on which lines where it has some. */
export const evidenceOf = (name: string, { from, span }: Clue): Evidence => ({
  field: 'organ',
  because: `”${name}” ${WHERE[from]}`,
  ...(span && { span }),
})

/** @param same A known body of that name, where the document does not say whose its own is. */
export const draftMessage = (name: string, same?: string): Message =>
  message('organ-draft', null, {
    reason: same
      ? `Unexpected body "${name}" without its organisation, expected it in the head, the title or the cover`
      : `Unexpected body "${name}", expected one of content/organ/`,
    note: same
      ? `a draft is written to content/organ/; if it is ${same}, say so in a sidecar: organ: {value: ${same}, because: …}`
      : 'a draft is written there; check its name and organisation and set draft: false',
    found: same ? `”${name}”, utan organisation` : `”${name}”`,
    expected: same ? `organisationen; kanske är det ${same}` : 'ett organ i content/organ',
  })

/** Nobody: an organisation that is known goes with it, so that two never share an address. */
export function unknown(seen: Around): FoundOrgan {
  const { name, organisation } = UNKNOWN_ORGAN
  return {
    organ: {
      slug: seen.organisation === undefined ? aloneSlug(name, seen) : slugify(`${seen.organisation} ${name}`),
      name,
      organisation: seen.organisation ?? organisation,
    },
    known: false,
    evidence: [],
    messages: [
      message('organ-unknown', null, {
        reason: 'Unexpected document without a deciding body, expected its name in the head, the title or a decision',
        note: 'name it in a sidecar: organ: {value: …, because: …}',
        found: 'inget organ',
        expected: 'dess namn i sidhuvudet, i titeln eller i ett beslut',
      }),
    ],
  }
}

/**
 * The known body whose name or alias a text holds as words of its own: "Regionstyrelsens arbetsutskott" is not
 * "Regionstyrelsen". The longest name wins, so that a committee is not its board.
 */
export function named(text: string, organs: readonly KnownOrgan[]): KnownOrgan | undefined {
  const flat = text.replace(/\s+/g, ' ').toLowerCase()
  const names = organs.flatMap((organ) =>
    [organ.name, ...organ.aliases].map((name) => ({ organ, name: name.toLowerCase() })),
  )
  return names
    .filter(({ name }) => new RegExp(`(?<!\\p{L})${RegExp.escape(name)}(?!\\p{L})`, 'u').test(flat))
    .sort((a, b) => b.name.length - a.name.length)[0]?.organ
}

/** What is published of a known body. */
export const pick = ({ slug, name, organisation }: KnownOrgan): Organ => ({ slug, name, organisation })
