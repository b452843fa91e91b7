/**
 * What stands in `webbplats.yaml`, each value of its right kind, in; the settings of the site out, with a default for
 * all else.
 */
import { LANGUAGES, type Language } from '../../words/languages.ts'
import { leastContrast, LEAST, nearestThatPasses, type Scheme, type Surfaces } from './contrast.ts'
import { readLogo } from './logo.ts'
import type { SettingsFile } from './schema.ts'
import type { Logo, Schemes, Settings, Tell } from './types.ts'

/** What the file names or is measured by. */
export interface Beside {
  /** The bytes of a file beside it; null where there is none. */
  open: (path: string) => Uint8Array | null
  /** The grounds that the accent colour is read on. */
  surfaces: Surfaces
}

const SWEDISH = LANGUAGES.sv.layout

/** A site of which nothing is said. */
export const NEUTRAL: Settings = {
  name: SWEDISH.siteName,
  description: null,
  publisher: null,
  organisationNumber: null,
  url: null,
  logo: null,
  accent: null,
  contact: { email: null, phone: null, address: [], registrar: null },
  privacy: { officer: null, ground: null, log: null },
  noticeBoard: null,
  accessibility: {
    state: null,
    assessed: null,
    updated: null,
    published: null,
    method: null,
    faults: [],
    answer: null,
    exceptions: null,
  },
  originals: { pattern: null, meetings: {} },
  language: 'sv',
  menu: SWEDISH.menu,
  groups: [],
  drafts: false,
}

/**
 * @param tell Is told what is of the right kind and wrong all the same: a colour nobody can read, a logo that is none.
 */
export function settingsOf(file: SettingsFile, beside: Beside, tell: Tell): Settings {
  const language = file.sprak ?? NEUTRAL.language
  return {
    ...whoOf(file, language),
    language,
    logo: logoOf(file.logotyp, beside, tell),
    accent: accentOf(file.farg, beside.surfaces, tell),
    contact: contactOf(file.kontakt),
    privacy: privacyOf(file.personuppgifter),
    accessibility: accessibilityOf(file.tillganglighet),
    originals: originalsOf(file.original),
    menu: menuOf(language, file.meny),
    groups: groupsOf(file.grupper, tell),
    drafts: file.utkast ?? false,
  }
}

type Who = 'name' | 'description' | 'publisher' | 'organisationNumber' | 'url' | 'noticeBoard'

const whoOf = (file: SettingsFile, language: Language): Pick<Settings, Who> => ({
  name: file.namn ?? LANGUAGES[language].layout.siteName,
  description: file.beskrivning ?? null,
  publisher: file.utgivare ?? null,
  organisationNumber: file.organisationsnummer ?? null,
  url: file.adress ?? null,
  noticeBoard: file.anslagstavla ?? null,
})

function menuOf(language: Language, { sok, organ, om }: NonNullable<SettingsFile['meny']> = {}): Settings['menu'] {
  const { search, bodies, about } = LANGUAGES[language].layout.menu
  return { search: sok ?? search, bodies: organ ?? bodies, about: om ?? about }
}

const originalsOf = ({ monster, moten }: NonNullable<SettingsFile['original']> = {}): Settings['originals'] => ({
  pattern: monster ?? null,
  meetings: moten ?? {},
})

function contactOf({
  epost,
  telefon,
  postadress,
  registrator,
}: NonNullable<SettingsFile['kontakt']> = {}): Settings['contact'] {
  const address = (postadress ?? '').split('\n').map((one) => one.trim())
  return {
    email: epost ?? null,
    phone: telefon ?? null,
    address: address.filter(Boolean),
    registrar: registrator ?? null,
  }
}

function privacyOf({
  dataskyddsombud,
  grund,
  loggning,
}: NonNullable<SettingsFile['personuppgifter']> = {}): Settings['privacy'] {
  return { officer: officerOf(dataskyddsombud), ground: grund ?? null, log: loggning ?? null }
}

type OfficerGiven = NonNullable<SettingsFile['personuppgifter']>['dataskyddsombud']

const officerOf = (given: OfficerGiven): Settings['privacy']['officer'] =>
  given === undefined || Object.keys(given).length === 0
    ? null
    : { name: given.namn ?? null, email: given.epost ?? null, phone: given.telefon ?? null }

function accessibilityOf(given: NonNullable<SettingsFile['tillganglighet']> = {}): Settings['accessibility'] {
  return {
    state: given.status ?? null,
    assessed: given.bedomd ?? null,
    updated: given.uppdaterad ?? null,
    published: given.publicerad ?? null,
    method: given.metod ?? null,
    faults: given.brister ?? [],
    answer: given.svarstid ?? null,
    exceptions: given.undantag ?? null,
  }
}

function groupsOf(given: SettingsFile['grupper'] = [], tell: Tell): Settings['groups'] {
  const met = new Set<string>()
  given.forEach(({ organ }, at) =>
    organ.forEach((slug, within) => {
      if (met.has(slug))
        tell(['grupper', at, 'organ', within], `${slug} i två grupper`, 'varje organ i en', 'stryk den ena raden')
      met.add(slug)
    }),
  )
  return given.map(({ namn, organ }) => ({ name: namn, bodies: organ }))
}

function logoOf(given: SettingsFile['logotyp'], { open }: Beside, tell: Tell): Settings['logo'] {
  if (given === undefined) return null
  const read = (key: 'ljus' | 'mork'): Logo | null => {
    const path = given[key]
    if (path === undefined) return null
    const bytes = open(path)
    const logo =
      bytes === null ? { found: 'ingen sådan fil', act: 'rätta namnet, eller lägg filen där' } : readLogo(bytes)
    if (!('found' in logo)) return logo
    tell(['logotyp', key], `logotyp: ${path}, ${logo.found}`, 'en bild (svg eller png)', logo.act)
    return null
  }
  const [light, dark] = [read('ljus'), read('mork')]
  return light && { light, dark }
}

const SCHEME: Record<Scheme, { key: 'ljus' | 'mork'; on: string }> = {
  light: { key: 'ljus', on: 'mot de ljusa ytorna' },
  dark: { key: 'mork', on: 'mot de mörka ytorna' },
}

function accentOf(given: SettingsFile['farg'], surfaces: Surfaces, tell: Tell): Schemes | null {
  if (given === undefined) return null
  const check = (scheme: Scheme): string => {
    const { key, on } = SCHEME[scheme]
    const asked = given[key]
    // Where nobody has chosen one for the dark, it is the light one as it can be read there.
    const nearest = nearestThatPasses(asked ?? given.ljus, scheme, surfaces)
    if (asked !== undefined && nearest !== asked)
      tell(
        ['farg', key],
        `färg: ${asked} med kontrasten ${decimal(leastContrast(asked, scheme, surfaces))} ${on}`,
        `minst ${decimal(LEAST)}`,
        `närmaste som går är '${nearest}'`,
      )
    return nearest
  }
  return { light: check('light'), dark: check('dark') }
}

/** Cut and not rounded: 4,49 is not enough, and must not be told as 4,5. */
const decimal = (number: number): string => (Math.floor(number * 100) / 100).toString().replace('.', ',')
