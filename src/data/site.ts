import type { Body } from '../archive/catalogue.ts'
import { organPath, relative } from '../model/address.ts'
import { NDJSON, SITE } from './paths.ts'
import { SITE_SCHEMA, type SiteDocument } from './schema.ts'

export interface Whole {
  settings: {
    name: string
    description: string | null
    publisher: string | null
    organisationNumber: string | null
    url: string | null
    language: string
  }
  /** What built it: "paragraf 0.1.0". */
  program: string
  /** Of the search index' files. */
  indexVersion: number
  /** In the order that the site shows them. */
  bodies: readonly Pick<Body, 'slug' | 'name' | 'shortName' | 'organisation'>[]
  /** Those that are shown: none that was taken back. */
  meetings: readonly { organ: string; date: string | null }[]
  /** §§ and sub-matters in the table. */
  rows: number
}

/**
 * What a site says of itself: settings, bodies and meetings in, `data/webbplats.json` out. No clock is asked: the
 * newest day is of the minutes.
 */
export function siteDocumentOf({ settings, program, indexVersion, bodies, meetings, rows }: Whole): SiteDocument {
  const [first, last] = spanOf(meetings)
  return {
    $schema: relative(SITE, SITE_SCHEMA),
    adress: settings.url,
    namn: settings.name,
    beskrivning: settings.description,
    utgivare: settings.publisher,
    organisationsnummer: settings.organisationNumber,
    sprak: settings.language,
    program,
    sokregister: indexVersion,
    protokoll: meetings.length,
    paragrafer: rows,
    forsta_dag: first,
    senaste_dag: last,
    beslut: rows === 0 ? null : NDJSON,
    organ: bodies.map(({ slug, name, shortName, organisation }) => {
      const own = meetings.filter(({ organ }) => organ === slug)
      return {
        id: slug,
        namn: name,
        kortnamn: shortName,
        organisation,
        adress: organPath(slug),
        protokoll: own.length,
        senaste_dag: spanOf(own)[1],
      }
    }),
  }
}

/** First and last day, each as exactly as it is known; null where no day is. */
function spanOf(meetings: Whole['meetings']): [first: string | null, last: string | null] {
  const days = meetings.flatMap(({ date }) => date ?? []).sort()
  return [days.at(0) ?? null, days.at(-1) ?? null]
}
