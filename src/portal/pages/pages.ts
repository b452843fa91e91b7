import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { NDJSON, SITE } from '../../data/paths.ts'
import { relative } from '../../model/address.ts'
import { dateInWords } from '../../model/dates.ts'
import { latestOf, sharedMatters, type Shared } from '../gather.ts'
import { searchPolicy } from '../policy.ts'
import type { PortalSettings, Site } from '../types.ts'
import { words } from '../words.ts'
import { MATTERS, pageHtml, SEARCH, searchForm, sectionTitle, START, type Page } from './frame.ts'
import { bodyList, countsOf, latestList, paragrafItem } from './lists.ts'

const ON_START = 12
const OF_A_PUBLISHER = 20
/** With more publishers than this the start page leaves the bodies to the publishers' own pages. */
const MOST_WITH_BODIES = 12

/** The pages of a portal: sites in, each page as HTML by its path out. */
export function pagesOf(settings: PortalSettings, sites: readonly Site[]): Map<string, string> {
  const shared = sharedMatters(sites)
  const around = { settings, hasMatters: shared.length > 0 }
  const pages: Page[] = [
    startPage(settings, sites),
    searchPage(sites),
    ...sites.map(publisherPage),
    ...(shared.length > 0 ? [mattersPage(shared)] : []),
  ]
  return new Map(pages.map((page) => [page.path, pageHtml(page, around)]))
}

/** From the portal's root. */
export const publisherPath = ({ slug }: Pick<Site, 'slug'>): string => `utgivare/${slug}.html`

function startPage({ name, description }: PortalSettings, sites: readonly Site[]): Page {
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

function publisherPage(site: Site): Page {
  const path = publisherPath(site)
  const latest = latestOf([site], OF_A_PUBLISHER)
  const span =
    site.first === null || site.latest === null
      ? []
      : [`, ${words.from(dateInWords(site.first), dateInWords(site.latest))}`]
  return {
    path,
    title: site.name,
    description: site.description ?? `${site.name}: ${countsOf(site)}.`,
    wide: true,
    main: [
      h('h1.title.title-ours', site.name),
      h('p.lead', [
        ...(site.description === null ? [] : [site.description, ' ']),
        [countsOf(site), ...span, '.'].join(''),
      ]),
      h('p', [
        link(site.address, words.toSite(site.siteName)),
        ' · ',
        link(`${site.address}sok.html`, words.searchThere),
      ]),
      h('.start-columns', [
        h('section', { ariaLabelledBy: 'senaste' }, [
          sectionTitle('senaste', words.latest),
          latest.length === 0 ? h('p', words.noDecisions) : latestList(latest, false),
        ]),
        h('div', [
          h('section', { ariaLabelledBy: 'organ' }, [sectionTitle('organ', words.bodies), bodyList(site)]),
          h('section', { ariaLabelledBy: 'data' }, [
            sectionTitle('data', words.openData),
            h('ul.plain-list', [
              h('li', link(site.address + SITE, words.about)),
              ...(site.paragrafer === 0 ? [] : [h('li', link(site.address + NDJSON, words.table))]),
            ]),
          ]),
        ]),
      ]),
    ],
  }
}

const link = (href: string, text: string): Element => h('a', { href }, text)

const mattersPage = (shared: readonly Shared[]): Page => ({
  path: MATTERS,
  title: words.matters,
  description: words.mattersLead,
  main: [
    h('h1.title.title-ours', words.matters),
    h('p.lead', words.mattersLead),
    ...shared.flatMap((matter, at) => matterSection(matter, `arende-${at + 1}`)),
  ],
})

const matterSection = ({ dnr, organisation, own, named }: Shared, id: string): ElementContent[] => [
  sectionTitle(id, `${dnr}, ${organisation}`),
  h('h3', words.namedBy),
  h(
    'ol.latest',
    named.map(({ site, quote }) => {
      const item = paragrafItem(site, quote.at)
      item.children.push(h('blockquote.hit-words', quote.words))
      return item
    }),
  ),
  h('h3', words.ownParagrafer(organisation)),
  h(
    'ol.latest',
    own.map(({ site, at }) => paragrafItem(site, at)),
  ),
]

/** The list of sites is what the script asks, and what a reader without it has. */
const searchPage = (sites: readonly Site[]): Page => ({
  path: SEARCH,
  title: words.searchAll,
  description: words.lead,
  search: false,
  policy: searchPolicy(sites.map(({ address }) => address)),
  scripts: ['portal'],
  main: [
    h('h1.title.title-ours', words.searchAll),
    searchForm('sokform', 'q'),
    h('#sokordning.filters'),
    h('p#sokstatus.search-status'),
    h('p#sokbesked.spoken', { role: 'status' }),
    h('ul#soksvar.plain-list', { hidden: true }),
    h('h2#soktraffrubrik.spoken', { hidden: true }, words.hits),
    h('ol#soktraffar.hits'),
    h('h2#soksvagarubrik.section-title', { hidden: true }, words.weakHits),
    h('ol#soksvaga.hits'),
    h('noscript', h('p.notice', [h('strong', words.needsScript), ' ', words.without])),
    sectionTitle('webbplatser', words.searched),
    h('p', words.searchLead),
    h(
      'ul#sokwebbplatser.bodies-list',
      sites.map((site) =>
        h('li', { dataAddress: site.address, dataName: site.name }, [
          link(`${site.address}sok.html`, site.name),
          ' ',
          h('span.bodies-count', countsOf(site)),
        ]),
      ),
    ),
    h('p.search-more', h('a', { href: relative(SEARCH, `${START}#utgivare`) }, words.publishers)),
  ],
})
