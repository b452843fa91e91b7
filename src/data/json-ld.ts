/**
 * What a page says of itself to programs, as JSON-LD: terms of schema.org, and of ELI where schema.org has none for
 * what a body decided and when. Ids are the pages' own whole addresses, so there is none where the site's is not told.
 */
import type { MeetingEntry } from '../archive/catalogue.ts'
import { paragrafPath } from '../model/address.ts'
import { meetingInWords } from '../model/dates.ts'
import { NO_ORGANISATION } from '../model/organ-schema.ts'
import { AKN, formatsOf } from './paths.ts'
import { plain } from '../model/spaces.ts'

type Linked = Record<string, unknown>

const CONTEXT = [
  'https://schema.org',
  {
    eli: 'http://data.europa.eu/eli/ontology#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    // ELI has a date, and nothing less exact.
    'eli:date_document': { '@type': 'xsd:date' },
  },
]

/** The minutes of a meeting, with the §§ that its page shows. */
export function meetingLinked(entry: MeetingEntry, shown: readonly string[], url: string): Linked {
  const paragrafer = entry.paragrafer.filter(({ id, parent }) => parent === null && shown.includes(id))
  return {
    '@context': CONTEXT,
    ...reportOf(entry, url),
    inLanguage: 'sv',
    ...madeBy(entry),
    encoding: [
      { '@type': 'MediaObject', contentUrl: `${url}${entry.folder}/index.json`, encodingFormat: 'application/json' },
      { '@type': 'MediaObject', contentUrl: `${url}${entry.folder}/index.md`, encodingFormat: 'text/markdown' },
      ...(formatsOf(entry).includes(AKN)
        ? [
            {
              '@type': 'MediaObject',
              contentUrl: `${url}${entry.folder}/index.${AKN}`,
              encodingFormat: 'application/akn+xml',
            },
          ]
        : []),
    ],
    hasPart: paragrafer.map(({ id, name, title }) => ({
      '@type': 'CreativeWork',
      '@id': `${url}${paragrafPath(entry, id)}`,
      name: plain(`${name} ${title}`.trim()),
    })),
  }
}

/** One § or sub-matter. @param id Of one that is shown. */
export function paragrafLinked(entry: MeetingEntry, id: string, url: string): Linked {
  const paragraf = entry.paragrafer.find((one) => one.id === id)
  if (paragraf === undefined) throw new Error(`${entry.folder} has no ${id}`)
  const { name, title, dnr, number, numberFrom, parent } = paragraf
  return {
    '@context': CONTEXT,
    '@type': 'CreativeWork',
    '@id': `${url}${paragrafPath(entry, id)}`,
    url: `${url}${paragrafPath(entry, id)}`,
    name: plain(`${name} ${title}`.trim()),
    inLanguage: 'sv',
    ...(dnr.length === 0 ? {} : { identifier: dnr }),
    ...(numberFrom === 'source' ? { 'eli:number': number } : {}),
    ...madeBy(entry),
    isPartOf:
      parent === null
        ? reportOf(entry, url)
        : { '@type': 'CreativeWork', '@id': `${url}${paragrafPath(entry, parent)}`, isPartOf: reportOf(entry, url) },
  }
}

function reportOf(entry: MeetingEntry, url: string): Linked {
  const kind = entry.kind === 'protokoll' ? 'Protokoll' : 'Beslut i korthet'
  return {
    '@type': 'Report',
    '@id': `${url}${entry.path}`,
    url: `${url}${entry.path}`,
    name: plain(`${kind} ${meetingInWords(entry)}, ${entry.body.name}`),
  }
}

function madeBy({ date, body }: MeetingEntry): Linked {
  const who = {
    '@type': 'GovernmentOrganization',
    name: body.name,
    ...(body.organisation === NO_ORGANISATION
      ? {}
      : { parentOrganization: { '@type': 'Organization', name: body.organisation } }),
  }
  return {
    ...(date === null ? {} : { dateCreated: date }),
    ...(date?.length === 10 ? { 'eli:date_document': date } : {}),
    creator: who,
    // An agent, as ELI has it, and no name alone.
    'eli:passed_by': who,
  }
}

/** For the inside of a script element: no sign in it can end it. */
export const inScript = (linked: Linked): string => JSON.stringify(linked).replaceAll('<', String.raw`\u003c`)
