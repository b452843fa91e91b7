import { h } from 'hastscript'
import { relative } from '../../model/address.ts'
import { searchPolicy } from '../policy.ts'
import type { Site } from '../types.ts'
import { words } from '../words.ts'
import { link, SEARCH, searchForm, sectionTitle, START, type Page } from './frame.ts'
import { countsOf } from './lists.ts'

/** The page that asks every site. The list of sites is what the script asks, and what a reader without it has. */
export const searchPage = (sites: readonly Site[]): Page => ({
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
