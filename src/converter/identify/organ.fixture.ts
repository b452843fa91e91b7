/** Documents by what names the body in them, for tests of who met. */
import { EMPTY_SIDECAR, type Sidecar } from '../sources/sidecar-schema.ts'
import type { Draft } from '../types/draft.ts'
import type { Clue } from './clues.ts'
import type { FoundOrgan, KnownOrgan } from './body-found.ts'
import { findOrgan, type FoundBy } from './organ.ts'

export interface Given {
  /** Lines of the head in order; one of several lines is parted by "\n". */
  head?: readonly (string | Clue)[]
  /** Deciders of the items, in order; null: a decision that names nobody. */
  deciders?: readonly (string | null)[]
  organs?: readonly KnownOrgan[]
  sidecar?: Partial<Sidecar>
  source?: string
}

/** A clue of some text. @param text Its lines are its pieces. */
export const clue = (text: string, from: Clue['from'] = 'text'): Clue => ({ from, text, pieces: text.split('\n') })
/** A body that somebody has described. @param own What of it the test is about. */
export const known = (name: string, organisation: string, own: Partial<KnownOrgan> = {}): KnownOrgan => ({
  slug: 'ekby-nagot',
  name,
  organisation,
  shortName: null,
  aliases: [],
  about: null,
  overklagande: 'okant',
  contact: null,
  draft: false,
  ...own,
})
/** Every other decision stands in a sub-item: both are counted. */
const decided = (deciders: Given['deciders'] = []): Draft =>
  ({
    paragrafer: deciders.map((decider, at) => ({
      parts: [],
      decisions: at % 2 === 0 ? [{ decider }] : [],
      children: at % 2 === 0 ? [] : [{ decisions: [{ decider }] }],
    })),
  }) as unknown as Draft

const foundIn = ({ head = [], deciders, organs = [], sidecar = {}, source = '2024/prov.txt' }: Given) =>
  findOrgan(
    head.map((one) => (typeof one === 'string' ? clue(one) : one)),
    { draft: decided(deciders), furniture: { kept: [], removed: [] } },
    { ...EMPTY_SIDECAR, ...sidecar },
    { organs, source },
  )
/** @returns Who met by a document of so much and no more. */
export function found(given: Given): FoundOrgan {
  const { organ, known: isKnown, evidence, messages } = foundIn(given)
  return { organ, known: isKnown, evidence, messages }
}
/** @returns The rules that knew. */
export const foundBy = (given: Given): FoundBy => foundIn(given).by
/** "slug: name, organisation", "?" before one that nobody has described. */
export const said = (given: Given): string => {
  const { organ, known: isKnown } = found(given)
  return `${isKnown ? '' : '? '}${organ.slug}: ${organ.name}, ${organ.organisation}`
}

export const NAMNDEN = known('Tekniska nämnden', 'Ekby kommun', {
  slug: 'ekby-teknik',
  aliases: ['TN', 'Teknikutskottet'],
})
export const STYRELSEN = known('Kommunstyrelsen', 'Ekby kommun', { slug: 'ekby-ks' })
const UTSKOTTET = known('Kommunstyrelsens arbetsutskott', 'Ekby kommun', { slug: 'ekby-ksau' })
/** Three bodies of one organisation. */
export const EKBY = [NAMNDEN, STYRELSEN, UTSKOTTET]
