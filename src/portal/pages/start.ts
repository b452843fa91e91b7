import type { Element } from 'hast'
import { h } from 'hastscript'
import { latestOf } from '../gather.ts'
import type { PortalSettings, Site } from '../types.ts'
import { words } from '../words.ts'
import { searchForm, sectionTitle, START, type Page } from './frame.ts'
import { bodyList, countsOf, latestList } from './lists.ts'
import { publisherPath } from './publisher.ts'

/** Decisions on the page. */
const ON_START = 12
/** With more publishers than this the start page leaves the bodies to the publishers' own pages. */
const MOST_WITH_BODIES = 12

/** The first page of a portal: the search, the latest decisions of all its sites, and its publishers. */
export function startPage({ name, description }: PortalSettings, sites: readonly Site[]): Page {
  const latest = latestOf(sites, ON_START)
  const lead = description ?? words.lead
  return {
    path: START,
    title: '',
    description: lead,
    search: false,
    wide: true,
    main: [
      h('.start', [h('h1.start-title', name), h('p.start-lead', lead), searchForm('startsok', 'q')]),
      h('.start-columns', [
        h('section', { ariaLabelledBy: 'senaste' }, [
          sectionTitle('senaste', words.latest),
          latest.length === 0 ? h('p', words.noDecisions) : latestList(latest, true),
        ]),
        h('section', { ariaLabelledBy: 'utgivare' }, [
          sectionTitle('utgivare', words.publishers),
          h(
            '.bodies',
            sites.map((site) => publisherItem(site, sites.length <= MOST_WITH_BODIES)),
          ),
        ]),
      ]),
    ],
  }
}

const publisherItem = (site: Site, withBodies: boolean): Element =>
  h('.bodies-group', [
    h('h3.bodies-organisation', [
      h('a', { href: publisherPath(site) }, site.name),
      ' ',
      h('span.bodies-count', `${countsOf(site)}${withBodies ? '' : `, ${words.bodyCount(site.bodies.length)}`}`),
    ]),
    ...(withBodies ? [bodyList(site)] : []),
  ])
