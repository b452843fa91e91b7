/**
 * What a body's §s came to, by kind and year: meetings in; a table of numbers and the §s behind each of them out. Votes
 * are counted only where the source tells how they fell. A § whose sub-matters decide leaves the counting to them.
 */
import type { MeetingEntry } from '../archive/catalogue.ts'
import type { ParagrafSummary } from '../archive/summary.ts'
import { slugify } from '../model/address.ts'
import { yearOf } from '../model/dates.ts'
import { type Tone, TYPES, typeName } from '../model/outcome.ts'
import type { DecisionType } from '../model/kinds.ts'
import { words } from '../words/index.ts'

export interface Counted {
  meeting: MeetingEntry
  paragraf: ParagrafSummary
}

export interface Kind {
  /** Anchor on the page of the year. */
  id: string
  name: string
  tone: Tone
  members: Counted[]
}

export const NO_YEAR = 'utan-ar'

/** @param year Four digits, or {@link NO_YEAR}. */
export const yearWords = (year: string): string => (year === NO_YEAR ? words().dates.unknownYear : year)
const yearKey = ({ date }: MeetingEntry): string => yearOf(date) ?? NO_YEAR

/**
 * Years with a meeting, newest first, the unknown last: also one where all is taken back, since its address was
 * published.
 */
export function yearsOf(meetings: readonly MeetingEntry[]): string[] {
  const years = new Set(meetings.map(yearKey))
  return [...years].sort((a, b) => (a === NO_YEAR ? 1 : b === NO_YEAR ? -1 : b.localeCompare(a)))
}

/** Every § of a year that stands: votes and reservations are told of each, also of one whose sub-matters decide. */
export const standingIn = (meetings: readonly MeetingEntry[], year: string): Counted[] =>
  standingOf(meetings, year).flatMap(({ meeting, paragrafer }) => paragrafer.map((paragraf) => ({ meeting, paragraf })))

/** What came to something: of a § whose sub-matters decide it is they. */
export const countedIn = (meetings: readonly MeetingEntry[], year: string): Counted[] =>
  standingOf(meetings, year).flatMap(({ meeting, paragrafer }) => {
    const deciding = meeting.paragrafer.filter(({ outcome }) => outcome.tone !== 'none')
    const parents = new Set(deciding.map(({ parent }) => parent))
    return paragrafer.filter(({ id }) => !parents.has(id)).map((paragraf) => ({ meeting, paragraf }))
  })

const standingOf = (
  meetings: readonly MeetingEntry[],
  year: string,
): { meeting: MeetingEntry; paragrafer: ParagrafSummary[] }[] =>
  meetings
    .filter((meeting) => !meeting.withdrawn && yearKey(meeting) === year)
    .map((meeting) => ({ meeting, paragrafer: meeting.paragrafer.filter(({ withdrawn }) => !withdrawn) }))

/** The years that have something to count, in the order they came. */
export const countedYears = (meetings: readonly MeetingEntry[], years: readonly string[]): string[] =>
  years.filter((year) => countedIn(meetings, year).length > 0)

/**
 * What the body's page counts that year and this counting leaves out, so that the numbers add up.
 * @returns "1 är tillbakadragen; 2 räknas genom sina punkter"; null where nothing is left out.
 */
export function leftOutWords(meetings: readonly MeetingEntry[], year: string): string | null {
  const all = meetings
    .filter((meeting) => yearKey(meeting) === year)
    .flatMap(({ withdrawn, paragrafer }) => paragrafer.map((one) => withdrawn || one.withdrawn))
  const back = all.filter(Boolean).length
  const divided = all.length - back - countedIn(meetings, year).length
  const said = words().body
  const parts = [...(back === 0 ? [] : [said.taken(back)]), ...(divided === 0 ? [] : [said.divided(divided)])]
  return parts.length === 0 ? null : parts.join('; ')
}

/**
 * Own decisions by what they are, then what somebody else decides, then the rest. Anchors are the same in every
 * language.
 */
const KINDS: readonly Omit<Kind, 'members' | 'name'>[] = [
  ...TYPES.filter((type) => type !== 'noteras').map((type) => ({
    id: idOf(type),
    tone: type === 'avslås' ? ('rejected' as const) : ('own' as const),
  })),
  { id: 'beslut', tone: 'own' },
  { id: 'forslag', tone: 'proposal' },
  { id: 'overlamnat', tone: 'handed' },
  { id: 'till-kannedom', tone: 'noted' },
  { id: 'inget-beslut', tone: 'none' },
]

function idOf(type: DecisionType): string {
  return slugify(`beslut-${type}`)
}

function nameOf({ id, tone }: Omit<Kind, 'members' | 'name'>): string {
  const { outcome, body } = words()
  const type = TYPES.find((one) => idOf(one) === id)
  if (type !== undefined) return typeName(type, outcome)
  if (tone === 'own') return body.otherKind
  return tone === 'handed' ? body.handedElsewhere : outcome.tones[tone]
}

/** Every § in one kind; kinds without any are left out. */
export function kindsOf(counted: readonly Counted[]): Kind[] {
  const members = new Map<string, Counted[]>()
  for (const one of counted) {
    const at = String(KINDS.findIndex((kind) => isOf(kind, one.paragraf)))
    const list = members.get(at) ?? []
    list.push(one)
    members.set(at, list)
  }
  return KINDS.flatMap((kind, at) => {
    const own = members.get(String(at))
    return own === undefined ? [] : [{ ...kind, name: nameOf(kind), members: own }]
  })
}

function isOf(kind: Omit<Kind, 'members' | 'name'>, { outcome: { tone }, types: [main] }: ParagrafSummary): boolean {
  if (tone === 'own' || tone === 'rejected')
    return main !== undefined && main !== 'ingen' && main !== 'noteras' ? kind.id === idOf(main) : kind.id === 'beslut'
  return kind.tone === tone
}

export type VoteKind = 'unanimous' | 'divided' | 'unknown'

/** The votes that the source tells of, by how they fell. */
export function votesOf(counted: readonly Counted[]): Record<VoteKind, Counted[]> {
  const of = (vote: ParagrafSummary['vote']): Counted[] => counted.filter(({ paragraf }) => paragraf.vote === vote)
  return { unanimous: of('unanimous'), divided: of('divided'), unknown: of(null) }
}

/** Those that somebody reserved against. */
export const reservedIn = (counted: readonly Counted[]): Counted[] =>
  counted.filter(({ paragraf }) => paragraf.reserved)

/** Rows of a table over some years: how many of each kind each year. */
export interface KindRow {
  id: string
  name: string
  tone: Tone
  numbers: number[]
  /** Percent of the largest row, all years together. */
  share: number
}

/** @param years Each a column, in this order. @returns Kinds without any in those years have no row. */
export function kindTable(meetings: readonly MeetingEntry[], years: readonly string[]): KindRow[] {
  const byYear = years.map((year) => kindsOf(countedIn(meetings, year)))
  const rows = KINDS.flatMap(({ id }) => {
    const found = byYear.map((kinds) => kinds.find((kind) => kind.id === id))
    const kind = found.find((one) => one !== undefined)
    if (kind === undefined) return []
    return [{ id, name: kind.name, tone: kind.tone, numbers: found.map((one) => one?.members.length ?? 0) }]
  })
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
  const largest = Math.max(...rows.map(({ numbers }) => sum(numbers)), 1)
  return rows.map((row) => ({ ...row, share: Math.round((sum(row.numbers) / largest) * 1000) / 10 }))
}
