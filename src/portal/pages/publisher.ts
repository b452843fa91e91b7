import { h } from 'hastscript'
import { NDJSON, SITE } from '../../data/paths.ts'
import { dateInWords } from '../../model/dates.ts'
import { latestOf } from '../gather.ts'
import type { Site } from '../types.ts'
import { words } from '../words.ts'
import { link, sectionTitle, type Page } from './frame.ts'
import { bodyList, countsOf, latestList } from './lists.ts'

/** Decisions on the page. */
const OF_A_PUBLISHER = 20

/** From the portal's root. */
export const publisherPath = ({ slug }: Pick<Site, 'slug'>): string => `utgivare/${slug}.html`

/** The page of a site: its latest decisions, its bodies, and the ways to it and to its data. */
export function publisherPage(site: Site): Page {
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
