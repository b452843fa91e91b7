/**
 * What a new content file corrects of the one that stood there: both parsed in, the earlier wording of each § that says
 * something else now out. How a text is set, and where in the source it stands, is no correction; nor is what is
 * covered or withdrawn, of which only that it went is told.
 */
import { outcomeOf } from '../model/outcome.ts'
import { numberWithin } from '../model/naming.ts'
import { paragraferOf, type Meeting, type ParagrafText } from '../content-file/read.ts'
import type { Correction, Earlier, Wording } from './file.ts'
import { withoutWords } from './gone.ts'
import { coverWording, safeCorrections, type Covering } from './safe.ts'
import { allWords, wordingAround, wordingOf } from './wording.ts'

interface Said {
  wording: Wording
  words: string
  /** What is said beside the text; null outside the §§. */
  paragraf: ParagrafText | null
  name: string
}

/** What is not told of yet. */
type Found = Omit<Earlier, 'by' | 'because'>

function correctedIn(before: Meeting, after: Meeting, covering: Covering): Found[] {
  if (before.data.withdrawn !== null || after.data.withdrawn !== null) return []
  const [old, now] = [saidIn(before), saidIn(after)]
  const here = [...now].flatMap(([id, said]): Found[] => {
    const former = old.get(id)
    if (isWithdrawn(said) || (former !== undefined && isWithdrawn(former))) return []
    if (former === undefined) return [{ id, name: said.name, what: 'added', before: null }]
    return changeOf(id, former, said, covering)
  })
  const gone = [...old].flatMap(([id, said]): Found[] =>
    now.has(id) || isWithdrawn(said)
      ? []
      : [{ id, name: said.name, what: 'removed', before: coverWording(said.wording, covering) }],
  )
  const around = ({ id }: Found): boolean => id === null
  const inOrder = [...here.filter((one) => !around(one)), ...gone, ...here.filter(around)]
  return inOrder.map((found) => ({ ...found, ...movedTo(found, old, now) }))
}

function saidIn(meeting: Meeting): Map<string | null, Said> {
  const parents = new Map(
    paragraferOf(meeting).flatMap((one) => one.children.map((child) => [child.data.id, one.data] as const)),
  )
  const around = wordingAround(meeting)
  return new Map<string | null, Said>([
    ...paragraferOf(meeting).map((paragraf): [string, Said] => {
      const { data } = paragraf
      const wording = wordingOf(paragraf)
      return [
        data.id,
        { wording, words: allWords(wording), paragraf, name: numberWithin(data, parents.get(data.id) ?? null) },
      ]
    }),
    [null, { wording: around, words: allWords(around), paragraf: null, name: '' }],
  ])
}

const isWithdrawn = ({ paragraf }: Said): boolean => paragraf !== null && paragraf.data.withdrawn !== null

function changeOf(id: string | null, former: Said, said: Said, covering: Covering): Found[] {
  const facts = factsOf(former.paragraf, said.paragraf)
  if (former.words === said.words && facts.length === 0) return []
  const found: Found = { id, name: said.name, what: 'changed', ...(facts.length > 0 && { facts }), before: null }
  const covered = coverWording(former.wording, covering)
  if (covered === null) return [found]
  if (former.words !== said.words && facts.length === 0 && allWords(covered) === said.words)
    return [{ ...found, what: 'covered' }]
  return [{ ...found, before: covered }]
}

type Fact = NonNullable<Earlier['facts']>[number]

function factsOf(before: ParagrafText | null, after: ParagrafText | null): Fact[] {
  if (before === null || after === null) return []
  return FACTS.flatMap(([name, of]) => {
    const [was, is] = [of(before), of(after)]
    return was === is ? [] : [{ name, before: was, after: is }]
  })
}

const FACTS: readonly (readonly [Fact['name'], (one: ParagrafText) => string])[] = [
  ['dnr', ({ data }) => data.dnr.join(', ')],
  ['outcome', ({ data }) => outcomeOf(data).words],
]

/** Another number has the very same words since, and had others before: they were moved there. */
function movedTo(
  { id, what }: Found,
  old: ReadonlyMap<string | null, Said>,
  now: ReadonlyMap<string | null, Said>,
): { standsAs?: string } {
  const words = old.get(id)?.words ?? ''
  if (id === null || what === 'added' || what === 'covered' || words === '') return {}
  const to = [...now].find(([other, said]) => other !== id && said.words === words && old.get(other)?.words !== words)
  return to?.[0] === undefined || to[0] === null ? {} : { standsAs: to[0] }
}

export interface Today {
  /** ISO day. */
  date: string
  source: Correction['source']
  covering: Covering
}

/**
 * The corrections of a meeting after today's. All that is corrected on one day is one correction: what stood there
 * before that day is kept, and what stands again as it did is none.
 * @param before The meeting as it stood. @param after As it stands.
 */
export function recorded(known: readonly Correction[], before: Meeting, after: Meeting, today: Today): Correction[] {
  const { date, source, covering } = today
  const by = source === 'new' ? ('unknown' as const) : ('us' as const)
  const found = correctedIn(before, after, covering)
    .filter(({ id }) => source !== 'hand' || !known.some((one) => one.source === 'hand' && has(one, id)))
    .map((one): Earlier => ({ ...withOrder(one, by) }))
  const last = known.at(-1)
  const isToday = last?.date === date && last.source === source
  const earlier = isToday ? stillCorrected(last, after) : []
  const paragrafer = [...earlier, ...found.filter(({ id }) => !isToday || !has(last, id))]
  const next = [
    ...(isToday ? known.slice(0, -1) : known),
    ...(paragrafer.length === 0 ? [] : [{ date, source, paragrafer }]),
  ]
  return safeCorrections(withoutWords(next, withdrawnIn(before, after)), after, covering)
}

const has = ({ paragrafer }: Correction, id: string | null): boolean => paragrafer.some((one) => one.id === id)

/** Keys in the order of the schema, so that the file's bytes follow from what it says. */
const withOrder = ({ id, name, what, standsAs, facts, before }: Found, by: 'us' | 'unknown'): Earlier => ({
  ...{ id, name, what, by, because: null },
  ...(standsAs !== undefined && { standsAs }),
  ...(facts && { facts }),
  before,
})

/** Of what was corrected earlier the same day: what does not stand again as it stood before that day. */
function stillCorrected({ paragrafer }: Correction, after: Meeting): Earlier[] {
  const now = saidIn(after)
  return paragrafer.flatMap((one): Earlier[] => {
    const said = now.get(one.id)
    if (one.what === 'added') return said === undefined ? [] : [one]
    if (said === undefined) return [{ ...one, what: 'removed' }]
    if (one.before !== null && allWords(one.before) === said.words && one.facts === undefined) return []
    return [one.what === 'removed' ? { ...one, what: 'changed' } : one]
  })
}

/**
 * Texts of §§ that are withdrawn today, each as it stood until today. Where numbers have moved, any text that stands no
 * more may be the one that is withdrawn.
 */
export function withdrawnIn(before: Meeting, after: Meeting): Wording[] {
  const [old, now] = [saidIn(before), saidIn(after)]
  const isNew = ([id, said]: [string | null, Said]): boolean => {
    const former = old.get(id)
    return isWithdrawn(said) && (former === undefined || !isWithdrawn(former))
  }
  if (after.data.withdrawn === null && ![...now].some(isNew)) return []
  const standing = new Set(now.values().map(({ words }) => words))
  return [...old.values()]
    .filter((said) => said.paragraf !== null && !isWithdrawn(said) && !standing.has(said.words))
    .map(({ wording }) => wording)
}
