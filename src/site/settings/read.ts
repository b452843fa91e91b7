/**
 * `webbplats.yaml` as text in; settings and faults out. All faults at once, each with its line. The rules of YAML are
 * those of every other file that people write here (`front-matter.ts`): no anchors, no tags, text as it stands.
 */
import { LineCounter, isMap, isScalar, isSeq, parseDocument } from 'yaml'
import { FrontMatterError, readFrontMatter } from '../../content-file/front-matter.ts'
import type { Fault } from '../../archive/fault.ts'
import { frontInWords } from '../../archive/reason.ts'
import { leastContrast, LEAST, nearestThatPasses, type Scheme, type Surfaces } from './contrast.ts'
import { readLogo } from './logo.ts'
import { spelled } from './keys.ts'
import { fileSchema, type SettingsFile } from './schema.ts'
import type { Logo, Schemes, Settings } from './types.ts'
import { LANGUAGES, type Language } from '../../words/languages.ts'

export interface Around {
  /** How a person names the file. */
  file: string
  /** The bytes of a file beside it; null where there is none. */
  open: (path: string) => Uint8Array | null
  /** The grounds that the accent colour is read on. */
  surfaces: Surfaces
}

export interface Read {
  settings: Settings
  faults: Fault[]
  /** The line that says where the settings have something, for faults found later. */
  lineOf: (path: readonly PropertyKey[]) => number | null
}

type Path = readonly PropertyKey[]
type Tell = (path: Path, found: string, expected: string, act: string) => void

/**
 * @returns What is right of the file, with the defaults for all else, and the faults by line. Never throws for what
 * somebody wrote.
 */
export function readSettings(text: string, around: Around): Read {
  const faults: Fault[] = []
  const lineOf = linesOf(text)
  const tell: Tell = (path, found, expected, act) =>
    void faults.push({ file: around.file, line: lineOf(path), found, expected, act })
  const written = readYaml(text, around.file, faults)
  tellTwice(written, [], tell)
  tellRemarks(text, around.file, faults)
  const data = folded(written)
  const { data: file, error } = fileSchema.safeParse(data)
  const wrong = new Set<PropertyKey | undefined>()
  for (const { path, message, ...issue } of error?.issues ?? []) {
    const [expected = '', ...act] = message.split('; ')
    const keys = 'keys' in issue ? issue.keys : [null]
    for (const key of keys) {
      const whole = key === null ? path : [...path, key]
      wrong.add(whole[0])
      tell(whole, foundAt(data, whole), expected, act.join('; '))
    }
  }
  const settings = settingsOf(file ?? restOf(data, wrong), around, tell)
  return { settings, faults: faults.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)), lineOf }
}

/** What is right of a file that is not: its faults are told with the others. */
function restOf(data: unknown, wrong: ReadonlySet<PropertyKey | undefined>): SettingsFile {
  const keys = typeof data === 'object' && data !== null ? Object.entries(data) : []
  return fileSchema.safeParse(Object.fromEntries(keys.filter(([key]) => !wrong.has(key)))).data ?? {}
}

/** A key with dots and the same without are one, and only one of them would be read. */
function tellTwice(value: unknown, path: Path, tell: Tell): void {
  if (typeof value !== 'object' || value === null) return
  const steps = Object.entries(value).filter(([, own]) => isSaid(own))
  const byKey = Map.groupBy(steps, ([key]) => (Array.isArray(value) ? Number(key) : foldedKey(key)))
  for (const [key, same] of byKey) {
    if (same.length > 1)
      tell([...path, key], same.map(([one]) => one).join(' och '), 'nyckeln en gång', 'stryk den ena raden')
    for (const [, own] of same) tellTwice(own, [...path, key], tell)
  }
}

const COLOUR_IN_REMARK = /^\s*((?:färg|farg|ljus|mörk|mork)\s*):\s+(#[0-9a-f]{3,8})\s*$/iu

/**
 * A colour without its quotes is a remark to YAML, and its key says nothing: the commonest slip of all, and a silent
 * one.
 */
function tellRemarks(text: string, file: string, faults: Fault[]): void {
  text.split(/\r\n?|\n/).forEach((line, at) => {
    const [, key = '', colour] = COLOUR_IN_REMARK.exec(line.normalize('NFC')) ?? []
    if (colour === undefined) return
    const found = `${key}: ${colour}, där # är början på en kommentar`
    faults.push({ file, line: at + 1, found, expected: `${key}: '${colour}'`, act: 'sätt citattecken om färgen' })
  })
}

function readYaml(text: string, file: string, faults: Fault[]): unknown {
  try {
    const { data, body } = readFrontMatter(`---\n${withoutFence(text)}\n---\n`)
    if (body.trim() === '') return data
    faults.push({
      file,
      line: null,
      found: 'en rad med --- mitt i filen',
      expected: 'nycklar och värden',
      act: 'ta bort raden',
    })
  } catch (error) {
    if (!(error instanceof FrontMatterError)) throw error
    const line = Math.max(1, error.line - 1)
    faults.push({
      file,
      line,
      found: `något som inte går att läsa (${frontInWords(error)})`,
      expected: 'nyckel: värde',
      act: 'rätta raden',
    })
  }
  return {}
}

/** YAML may begin with a line of "---"; the line stays, so that lines keep their numbers. */
const withoutFence = (text: string): string => text.replace(/^\ufeff?---[ \t]*(?=\r?\n|$)/, '')

const foldedKey = (key: string): string =>
  key.normalize('NFC').toLowerCase().replaceAll(/[åä]/g, 'a').replaceAll('ö', 'o')

/** Keys without dots and capitals; what has no value is left out, as if its line did not stand there. */
function folded(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter(isSaid).map(folded)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, own]) => (isSaid(own) ? [[foldedKey(key), folded(own)]] : [])),
  )
}

const isSaid = (value: unknown): boolean => value !== null && value !== undefined && value !== ''

/** "adress: kommun.se", as far as a person has to see it. */
function foundAt(data: unknown, path: Path): string {
  let value = data
  // One word stands for what is first below its key ("färg: röd"), and is told where it stands.
  const said = path.filter((step) => {
    if (typeof value !== 'object' || value === null) return false
    value = (value as Record<PropertyKey, unknown>)[step]
    return true
  })
  const shown =
    typeof value === 'string' || typeof value === 'boolean' ? String(value).replace(/\s+/g, ' ') : kindOf(value)
  const key = said.map((step) => (typeof step === 'number' ? `[${step + 1}]` : spelled(String(step)))).join('.')
  return `${key}: ${shown.length > 80 ? `${shown.slice(0, 80)} …` : shown}`
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'inget'
  return Array.isArray(value) ? 'en lista' : 'rader under nyckeln'
}

/** Where each key stands: a path in, the line of its key out, or of the nearest above it that is there. */
function linesOf(text: string): Read['lineOf'] {
  const lineCounter = new LineCounter()
  const source = withoutFence(text.replace(/\r\n?/g, '\n'))
  // What YAML does not read has its own message; this only finds lines.
  const document = parseDocument(source, { lineCounter, schema: 'failsafe', logLevel: 'silent' })
  return (path) => {
    let node: unknown = document.contents
    let at: number | null = null
    for (const step of path) {
      const next = stepInto(node, step)
      if (next === null) break
      ;({ node, at } = next)
    }
    return at === null ? null : lineCounter.linePos(at).line
  }
}

function stepInto(node: unknown, step: PropertyKey): { node: unknown; at: number | null } | null {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && foldedKey(String(key.value)) === step)
    return pair ? { node: pair.value, at: rangeOf(pair.key) } : null
  }
  if (!isSeq(node)) return null
  const item = node.items[Number(step)]
  return item === undefined ? null : { node: item, at: rangeOf(item) }
}

const rangeOf = (node: unknown): number | null =>
  typeof node === 'object' && node !== null && 'range' in node ? ((node.range as [number] | null)?.[0] ?? null) : null

const SWEDISH = LANGUAGES.sv.layout

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

function settingsOf(file: SettingsFile, around: Around, tell: Tell): Settings {
  const language = file.sprak ?? NEUTRAL.language
  return {
    ...whoOf(file, language),
    language,
    logo: logoOf(file.logotyp, around, tell),
    accent: accentOf(file.farg, around.surfaces, tell),
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

function logoOf(given: SettingsFile['logotyp'], { open }: Around, tell: Tell): Settings['logo'] {
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
