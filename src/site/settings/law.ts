/**
 * What the law asks a public publisher to say, and that the settings do not say: told after a build, and never a reason
 * to stop one. The statement's contents are those of Digg's regulation; lagen (2018:1937) 13 § asks for the statement
 * and for a way to report faults; förordningen (2018:1938) lets Digg say what it is to hold. A site that is no public
 * actor's can leave it as it is: its pages say what is not told.
 */
import { spelled } from './keys.ts'
import type { Settings } from './types.ts'

export interface Gap {
  /** The key of `webbplats.yaml`. */
  key: string
  /** What is missing, in Swedish. */
  what: string
  /** Where it is asked for. */
  law: string
}

/** The statement of every such site lists known faults, some of WCAG itself: "helt" beside them is not true. */
const CONTRADICTION: Gap & { isMet: (settings: Settings) => boolean } = {
  key: 'tillganglighet.status',
  what: 'en status som stämmer med redogörelsens kända brister (skriv delvis, inte helt)',
  law: 'lagen (2018:1937) 13 §',
  isMet: ({ accessibility }) => accessibility.state !== 'helt',
}

const STATEMENT = 'Diggs föreskrifter MDFFS 2019:2'

const DUTIES: readonly (Gap & { isMet: (settings: Settings) => boolean })[] = [
  {
    key: 'utgivare',
    what: 'vem som står bakom webbplatsen',
    law: STATEMENT,
    isMet: ({ publisher }) => publisher !== null,
  },
  {
    key: 'tillganglighet.status',
    what: 'om webbplatsen uppfyller lagen helt, delvis eller inte',
    law: STATEMENT,
    isMet: ({ accessibility }) => accessibility.state !== null,
  },
  {
    key: 'tillganglighet.bedomd',
    what: 'dagen för bedömningen',
    law: STATEMENT,
    isMet: ({ accessibility }) => accessibility.assessed !== null,
  },
  {
    key: 'tillganglighet.metod',
    what: 'hur bedömningen gjordes',
    law: STATEMENT,
    isMet: ({ accessibility }) => accessibility.method !== null,
  },
  {
    key: 'tillganglighet.uppdaterad',
    what: 'dagen då redogörelsen senast uppdaterades',
    law: STATEMENT,
    isMet: ({ accessibility }) => accessibility.updated !== null,
  },
  {
    key: 'kontakt.epost',
    what: 'ett sätt att anmäla brister (e-post eller telefon)',
    law: 'lagen (2018:1937) 13 §',
    isMet: ({ contact }) => contact.email !== null || contact.phone !== null,
  },
  {
    key: 'personuppgifter.dataskyddsombud',
    what: 'hur man når dataskyddsombudet',
    law: 'dataskyddsförordningen art. 13–14',
    isMet: ({ privacy }) => privacy.officer !== null,
  },
  {
    key: 'personuppgifter.grund',
    what: 'den rättsliga grunden för behandlingen',
    law: 'dataskyddsförordningen art. 13–14',
    isMet: ({ privacy }) => privacy.ground !== null,
  },
]

/** What is not said, and what is said and cannot be so. */
export function lawGaps(settings: Settings): Gap[] {
  return [...DUTIES, CONTRADICTION]
    .filter(({ isMet }) => !isMet(settings))
    .map(({ key, what, law }) => ({ key: spelled(key), what, law }))
}

/** Whether the statement holds all that the law asks of it; where not, it says so itself. */
export function isStatementWhole(settings: Settings): boolean {
  return DUTIES.every(({ key, isMet }) => key.startsWith('personuppgifter') || isMet(settings))
}
