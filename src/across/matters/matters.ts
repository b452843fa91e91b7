import { firstOf } from '../../model/lists.ts'
import { paragrafPath } from '../../model/address.ts'
import type { Resolver } from '../references/resolve.ts'
import { matterOf } from './path.ts'
import type { Matter, MatterMeeting, MatterParagraf, Missing, Step } from './types.ts'

export interface Matters {
  /** In order of address. */
  all: readonly Matter[]
  /** Those that a § belongs to, by the address of its page: the one of its first number first. */
  of: (path: string) => readonly Matter[]
}

interface Place {
  meeting: MatterMeeting
  paragraf: MatterParagraf
  path: string
}

/**
 * Matters of the archive: published meetings in, each matter with its §§ in order of time out. §§ belong together by
 * dnr within their organisation; one without a number joins only where it, or the next, says in so many words
 * that it was there before ("Bordlagt den 21 november 2024, § 522").
 * @param hasPage Whether the matter of an address has a page there.
 */
export function mattersOf(
  meetings: readonly MatterMeeting[],
  resolve: Resolver['resolve'],
  hasPage: (address: string) => boolean = () => true,
): Matters {
  const places = meetings
    .toSorted(byTime)
    .flatMap((meeting) =>
      meeting.paragrafer
        .filter(({ withdrawn }) => !withdrawn)
        .map((paragraf): Place => ({ meeting, paragraf, path: paragrafPath(meeting, paragraf.id) })),
    )
  const numbered = new Map<string, Step[]>()
  for (const place of places)
    for (const address of new Set(place.paragraf.dnr.map((dnr) => matterOf(dnr, place.meeting))))
      push(numbered, address, { ...place, by: 'dnr' })
  const joined = joins(places, resolve)
  const all = [...numbered]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([address, steps]) => {
      const known = matter(address, [...steps, ...reached(steps, joined)])
      return hasPage(address) ? known : { ...known, path: null }
    })
  const taken = new Set(all.flatMap(({ steps }) => steps.map(({ path }) => path)))
  const loose = chains(places, joined, taken).map((steps) => matter(null, steps))
  const of = Map.groupBy(
    [...all, ...loose].flatMap((one) => one.steps.map(({ path }) => ({ path, one }))),
    ({ path }) => path,
  )
  return { all, of: (path) => of.get(path)?.map(({ one }) => one) ?? [] }
}

function push(steps: Map<string, Step[]>, key: string, step: Step): void {
  const known = steps.get(key)
  if (known) known.push(step)
  else steps.set(key, [step])
}

/** §§ without a date stand first: nobody knows when. */
function byTime(a: MatterMeeting, b: MatterMeeting): number {
  const [one, other] = [a.date ?? '', b.date ?? '']
  if (one !== other) return one < other ? -1 : 1
  const [at, after] = [`${a.organ} ${a.session ?? ''}`, `${b.organ} ${b.session ?? ''}`]
  return at === after ? 0 : at < after ? -1 : 1
}

/** Two bodies may meet on one day; a proposal comes before what is made of it. */
function byStep(a: Step, b: Step): number {
  const isOneDay = a.meeting.date === b.meeting.date && a.meeting.organ !== b.meeting.organ
  return (isOneDay ? rankOf(a) - rankOf(b) : 0) || byTime(a.meeting, b.meeting)
}

const rankOf = ({ paragraf }: Step): number => (paragraf.outcome.tone === 'proposal' ? 0 : 1)

type Joined = ReadonlyMap<string, readonly Step[]>

/** What each § is joined with by words, both ways; two §§ that both have numbers are told apart by those. */
function joins(places: readonly Place[], resolve: Resolver['resolve']): Joined {
  const at = new Map(places.map((place) => [place.path, place]))
  const joined = new Map<string, Step[]>()
  for (const place of places)
    for (const mention of place.paragraf.mentions) {
      if (mention.kind !== 'paragraf' || !mention.same || mention.date === null) continue
      const found = resolve(mention, place.meeting)
      const other = found.to === 'paragraf' ? at.get(found.target.path) : undefined
      if (!other || other === place || (hasNumber(place) && hasNumber(other))) continue
      push(joined, place.path, { ...other, by: { quote: mention.quote } })
      push(joined, other.path, { ...place, by: { quote: mention.quote } })
    }
  return joined
}

const hasNumber = ({ paragraf }: Place): boolean => paragraf.dnr.length > 0

/** §§ without a number that lead to these, one after another. */
function reached(steps: readonly Step[], joined: Joined): Step[] {
  const seen = new Set(steps.map(({ path }) => path))
  const found: Step[] = []
  const queue: Step[] = [...steps]
  for (let next = queue.shift(); next; next = queue.shift())
    for (const step of joined.get(next.path) ?? []) {
      if (seen.has(step.path) || hasNumber(step)) continue
      seen.add(step.path)
      found.push(step)
      queue.push(step)
    }
  return found
}

/** Those that no number takes in. */
function chains(places: readonly Place[], joined: Joined, taken: ReadonlySet<string>): Step[][] {
  const seen = new Set(taken)
  return places.flatMap((place) => {
    const [first] = joined.get(place.path) ?? []
    if (seen.has(place.path) || first === undefined) return []
    const begin: Step = { ...place, by: first.by }
    const chain = [begin, ...reached([begin], joined)]
    for (const { path } of chain) seen.add(path)
    return chain.length > 1 ? [chain] : []
  })
}

function matter(path: string | null, unsorted: readonly Step[]): Matter {
  const steps = unsorted.toSorted(byStep)
  const [first] = steps.filter(({ by }) => by === 'dnr')
  const dnr = first?.paragraf.dnr.find((one) => matterOf(one, first.meeting) === path) ?? null
  return {
    path,
    dnr,
    organisation: firstOf(steps).meeting.body.organisation,
    steps,
    missing: missingAfter(steps),
  }
}

/** What the last § with a day says is to come. */
function missingAfter(steps: readonly Step[]): Missing | null {
  const last = steps.at(-1)
  if (last === undefined || last.meeting.date === null) return null
  const { outcome, proposedTo, comesBack } = last.paragraf
  if (outcome.tone === 'proposal' && proposedTo.length > 0) return { what: 'decision', of: proposedTo }
  return comesBack ? { what: 'return' } : null
}
