import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Shared } from '../gather.ts'
import { words } from '../words.ts'
import { MATTERS, sectionTitle, type Page } from './frame.ts'
import { paragrafItem } from './lists.ts'

/** The page of matters that lead from one publisher to another: each with who names it, and the owner's own §§. */
export const mattersPage = (shared: readonly Shared[]): Page => ({
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
