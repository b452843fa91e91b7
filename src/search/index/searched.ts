/**
 * What the whole index is made of, in the order that records are numbered in: meetings as they were read in; bodies,
 * meetings and records out, the newest meeting first.
 */
import { byDateDescending } from '../../model/dates.ts'
import type { OrganData } from '../../model/organ-schema.ts'
import { fold, wordsOf } from '../../swedish/words/stem.ts'
import type { CatalogueMeeting, CatalogueBody } from './catalogue.ts'
import type { SearchRecord } from './records.ts'

/** A meeting as the search knows it. */
export interface SearchedMeeting {
  /** Of its body. */
  slug: string
  /** ISO day; null where the minutes do not say it. */
  date: string | null
  records: SearchRecord[]
}

/** Of each record, by its number. */
export interface SearchedRecord extends SearchRecord {
  /** The body's; its slug where nobody has described the body. */
  organisation: string
}

export interface Searched {
  organs: CatalogueBody[]
  meetings: CatalogueMeeting[]
  records: SearchedRecord[]
}

/** @param bodies Those that are described, by slug. */
export function searchedIn(all: readonly SearchedMeeting[], bodies: ReadonlyMap<string, OrganData>): Searched {
  const meetings = newestFirst(all)
  const slugs = [...new Set(meetings.map(({ slug }) => slug))].sort()
  return {
    organs: slugs.map((slug) => organOf(slug, bodies.get(slug))),
    meetings: meetings.map(({ slug, date, records }) => ({
      organ: slugs.indexOf(slug),
      date,
      numbers: records.flatMap(({ number }) => number ?? []),
    })),
    records: meetings.flatMap(({ slug, records }) => {
      const organisation = bodies.get(slug)?.organisation ?? slug
      return records.map((record) => ({ ...record, organisation }))
    }),
  }
}

/** Of two on one day, by the slug of the body. */
export function newestFirst(all: readonly SearchedMeeting[]): SearchedMeeting[] {
  return all.toSorted((a, b) => byDateDescending(a, b) || (a.slug < b.slug ? -1 : 1))
}

function organOf(slug: string, body: OrganData | undefined): CatalogueBody {
  const names = [slug, body?.name, body?.organisation, body?.shortName, ...(body?.aliases ?? [])]
  return {
    name: body?.name ?? slug,
    words: [...new Set(names.flatMap((name) => wordsOf(name ?? '').map(fold)))].sort(),
  }
}
