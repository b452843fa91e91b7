/**
 * What an address that leads nowhere seems to ask for, and the nearest that exists: a path and the list of
 * addresses in, a few links out, best first. Body, date and § are read apart, so that one of them may be wrong.
 */
import { meetingOf } from '../../model/address.ts'

export interface Addresses {
  [organ: string]: {
    name: string
    /** Ids of the § of each meeting, in order, with spaces between. */
    dates: Record<string, string>
  }
}

export interface Wanted {
  organ: string | null
  date: string | null
  paragraf: string | null
}

export interface Suggestion {
  organ: string
  date: string | null
  paragraf: string | null
}

/** @example "/protokoll/hsn-au/2024-11-28/p206.html" */
const ORGAN = /(?:^|\/)(?:protokoll|organ)\/([^/]+?)(?:\.html?)?(?:\/|$)/
const DATE = /(?<!\d)(\d{4}(?:-\d{2}){0,2})(?!\d)/
/** @example "p206.html", "§206", "punkt7a", "p216-1" */
const PARAGRAF = /(?:^|[/#])(p|§|punkt|paragraf-?)\s?(\d+[a-z]?(?:-\d+)?)(?:\.html?)?$/i

const MOST = 8

/** @param path Of an address that led nowhere; what of it cannot be read is null. */
export function wantedFrom(path: string): Wanted {
  const [, kind, number] = PARAGRAF.exec(path) ?? []
  return {
    organ: ORGAN.exec(path)?.[1] ?? null,
    date: DATE.exec(path)?.[1] ?? null,
    paragraf: number === undefined ? null : `${kind?.toLowerCase() === 'punkt' ? 'punkt' : 'p'}${number.toLowerCase()}`,
  }
}

/** @returns None where nothing is like it. */
export function nearest(addresses: Addresses, wanted: Wanted): Suggestion[] {
  const organs = Object.keys(addresses)
  const organ = closest(organs, wanted.organ)
  const suggestions: Suggestion[] = []
  for (const slug of organ === null ? organs : [organ]) {
    const dates = Object.keys(addresses[slug]?.dates ?? {}).sort(
      (a, b) => distance(a, wanted.date) - distance(b, wanted.date),
    )
    for (const date of dates) {
      const ids = (addresses[slug]?.dates[date] ?? '').split(' ')
      if (wanted.paragraf !== null && ids.includes(wanted.paragraf))
        suggestions.push({ organ: slug, date, paragraf: wanted.paragraf })
    }
    suggestions.push(
      ...dates
        .filter((date) => near(date, wanted.date))
        .slice(0, MOST / 2)
        .map((date) => ({ organ: slug, date, paragraf: null })),
    )
    if (organ !== null) suggestions.push({ organ: slug, date: null, paragraf: null })
  }
  return suggestions.sort((a, b) => score(b, wanted) - score(a, wanted)).slice(0, MOST)
}

/** A slug that is the one, begins alike, or shares a word with it. */
function closest(slugs: readonly string[], wanted: string | null): string | null {
  if (wanted === null) return null
  const asked = wanted.toLowerCase()
  const words = asked.split('-')
  const shared = (slug: string) => slug.split('-').filter((word) => words.includes(word)).length
  const best = [...slugs].sort((a, b) => shared(b) - shared(a))[0]
  return (
    slugs.find((slug) => slug === asked) ??
    slugs.find((slug) => slug.startsWith(asked) || asked.startsWith(slug)) ??
    (best !== undefined && shared(best) > 0 ? best : null)
  )
}

function near(date: string, wanted: string | null): boolean {
  return (
    wanted === null ||
    date.slice(0, 4) === wanted.slice(0, 4) ||
    Math.abs(Number(date.slice(0, 4)) - Number(wanted.slice(0, 4))) <= 1
  )
}

/** Milliseconds apart; what has no date is far from all. */
function distance(date: string, wanted: string | null): number {
  const [a, b] = [meetingOf(date).date, wanted].map((text) => Date.parse(text ?? ''))
  return Number.isNaN(a) || Number.isNaN(b) ? Infinity : Math.abs((a ?? 0) - (b ?? 0))
}

function score(suggestion: Suggestion, wanted: Wanted): number {
  return (
    (suggestion.paragraf !== null ? 2 : 0) +
    (suggestion.date !== null && meetingOf(suggestion.date).date === wanted.date ? 4 : 0) +
    (suggestion.organ === wanted.organ ? 1 : 0)
  )
}
