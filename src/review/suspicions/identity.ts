/** Which body met and when: what the document says of itself against what it was filed as. */
import { findDate } from '../../swedish/numbers/dates.ts'
import { organisationsIn } from '../../swedish/bodies/organisations.ts'
import { at } from './look.ts'
import type { Hit, Read, Suspicion, SuspicionAmong } from './types.ts'

/** Other days in a head: when it was signed, put up, sent or printed. */
const ANOTHER =
  /(?<!\p{L})(?:juster|anslag|anslå|tas ned|kallelse|utskri|ankom|inkom|reviderad|senast|fastställd|antagen|giltig|signera|bekräft|upprätta|datum för)/iu

/** Days in the title and in the headers of pages that are not the meeting's. */
function findOtherDays({ date, title, heads }: Read): Hit[] {
  if (date?.length !== 'yyyy-mm-dd'.length) return []
  const said = [{ text: title, line: 1 }, ...heads]
  const other = said.filter(({ text }) => {
    const found = findDate(text)
    return found !== undefined && found !== date && !ANOTHER.test(text)
  })
  return other
    .filter(({ text }, index) => other.findIndex((one) => one.text === text) === index)
    .map((one) => at(null, one))
}

/** "okant-organ", and meetings and boards without whose they are: "arsmote-2024". */
const NO_BODY = /(?:^|-)okant-organ(?:-|$)|^(?:konstituerande-mote|[a-z]*mote|[a-z]*stamma|styrelsen)(?:-|$)/u

const findNoBody = ({ organ }: Read): Hit[] =>
  NO_BODY.test(organ) ? [{ paragraf: null, line: null, words: organ }] : []

const slug = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u{300}-\u{36F}]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
const SEVERAL = 3

/** Headers of pages name an organisation again and again, and the body is not filed under it, but under another. */
function findOtherOrganisation({ organ, heads, matters }: Read): Hit[] {
  const counts = new Map<string, { line: number; times: number }>()
  for (const { text, line } of heads)
    for (const name of organisationsIn(text)) {
      const one = counts.get(name) ?? { line, times: 0 }
      counts.set(name, { ...one, times: one.times + 1 })
    }
  if (matters.length === 0) return []
  return [...counts]
    .filter(
      ([name, { times }]) =>
        times >= SEVERAL && !organ.startsWith(slug(name).replace(/s-/g, '-')) && !organ.startsWith(slug(name)),
    )
    .map(([name, { line }]) => at(null, { text: `${name} – ${organ}`, line }))
}

export const IDENTITY: readonly Suspicion[] = [
  {
    id: 'other-day',
    reason: 'The meeting is filed under another day than its own pages name.',
    says: 'Sidhuvudet eller titeln nämner en annan dag än mötets',
    find: findOtherDays,
  },
  {
    id: 'no-body',
    reason: 'A kind of meeting, or nothing, where a body should be.',
    says: 'Det framgår inte vilket organ som möttes',
    find: findNoBody,
  },
  {
    id: 'other-organisation',
    reason: 'The body is filed under another organisation than its own pages name, or under none.',
    says: 'Sidhuvudet nämner en annan organisation än organets',
    find: findOtherOrganisation,
  },
]

/** "kommunstyrelse" and "kommunstyrelsen" are one. */
const bare = (name: string): string => name.replace(/(?:n|en|t|et)$/, '')

/** Two bodies of which one is the other without its organisation, or with the article. */
function findTwoBodies(meetings: readonly Read[]): (Hit & { file: string })[] {
  const organs = [...new Set(meetings.map(({ organ }) => organ))].sort()
  const isShort = (one: string, other: string): boolean =>
    one !== other && (bare(one) === bare(other) ? one < other : bare(other).endsWith(`-${bare(one)}`))
  return organs.flatMap((one) => {
    const others = organs.filter((other) => isShort(one, other))
    const file = meetings.find(({ organ }) => organ === one)?.file ?? ''
    return others.map((other) => ({ file, paragraf: null, line: null, words: `${one} och ${other}` }))
  })
}

export const AMONG: readonly SuspicionAmong[] = [
  {
    id: 'two-bodies',
    reason: 'One body is published at two addresses, with and without its organisation.',
    says: 'Två organ kan vara samma',
    among: findTwoBodies,
  },
]
