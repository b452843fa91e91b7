/**
 * What an Akoma Ntoso document says of itself: the parsed meeting and its body in, the element `meta` out. Addresses
 * are by the OASIS naming convention (1.0, chapter 4); nothing answers at them.
 */
import type { Meeting } from '../content-file/read.ts'
import { meetingPath, slugify } from '../model/address.ts'
import { NO_ORGANISATION } from '../model/organ-schema.ts'
import type { People } from './akoma-ntoso-people.ts'
import type { Votes } from './akoma-ntoso-votes.ts'
import type { About } from './meeting.ts'
import { el, type Element } from './xml.ts'

interface Known {
  /** The site's address, with a slash at its end; null where it is not told. */
  url: string | null
  votes: Votes
  people: People
}

/** "ekby-kommun.tn": a body by itself is one in each municipality. */
export const bodyId = ({ slug, organisation }: About): string => [...known(organisation).map(slugify), slug].join('.')

const known = (organisation: string): string[] => (organisation === NO_ORGANISATION ? [] : [organisation])

/**
 * Levels of the document (what was decided, in Swedish, in this file), what is counted in it, what it refers to. The
 * body is the author of what was decided and said, and not of the markup.
 */
export function metaOf({ data }: Meeting, body: About, { url, votes, people }: Known): Element {
  const day = data.date ?? ''
  const work = `/akn/se/doc/${data.kind}/${bodyId(body)}/${day}${data.session === null ? '' : `/${data.session}`}`
  const level = (author: string, [uri, end]: [string, string], more: Element[], alias: Element[] = []): Element[] => [
    el('FRBRthis', { value: `${uri}/!main${end}` }),
    el('FRBRuri', { value: `${uri}${end}` }),
    ...alias,
    el('FRBRdate', { date: day, name: 'sammanträde' }),
    el('FRBRauthor', { href: author }),
    ...more,
  ]
  const page = el('FRBRalias', { value: `${url ?? ''}${meetingPath(data)}`, name: 'webbplats' })
  return el('meta', {}, [
    el('identification', { source: '#paragraf' }, [
      el(
        'FRBRWork',
        {},
        level(
          '#organ',
          [work, ''],
          [el('FRBRcountry', { value: 'se' }), el('FRBRsubtype', { value: data.kind })],
          [page],
        ),
      ),
      el(
        'FRBRExpression',
        {},
        // The approved minutes are the authority.
        level(
          '#organ',
          [`${work}/swe@`, ''],
          [el('FRBRauthoritative', { value: 'false' }), el('FRBRlanguage', { language: 'swe' })],
        ),
      ),
      el(
        'FRBRManifestation',
        {},
        level('#paragraf', [`${work}/swe@`, '.xml'], [el('FRBRformat', { value: 'application/akn+xml' })]),
      ),
    ]),
    ...(votes.votings.length === 0
      ? []
      : [el('analysis', { source: '#paragraf' }, [el('parliamentary', {}, votes.votings)])]),
    el('references', { source: '#paragraf' }, [
      organization(
        'organ',
        `/akn/ontology/organization/se.${bodyId(body)}`,
        [body.name, ...known(body.organisation)].join(', '),
      ),
      // Registered nowhere, as the convention says it.
      organization(
        'paragraf',
        '/akn/ontology/organization/unreg.paragraf',
        'Paragraf, programmet som gjorde återgivningen',
      ),
      ...people.references,
    ]),
  ])
}

const organization = (eId: string, href: string, showAs: string): Element =>
  el('TLCOrganization', { eId, href, showAs })
