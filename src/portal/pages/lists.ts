/** Lists that several pages have: decisions, and the bodies of a site. Every link leads to the site's own page. */
import type { Element } from 'hast'
import { h } from 'hastscript'
import { dateInWords } from '../../model/dates.ts'
import { unbroken } from '../../model/naming.ts'
import type { Latest } from '../gather.ts'
import type { Site, SiteParagraf } from '../types.ts'
import { words } from '../words.ts'
import { inThousands } from '../../model/thousands.ts'

/** @param withPublisher Where they are of several. */
export const latestList = (latest: readonly Latest[], withPublisher: boolean): Element =>
  h(
    'ol.latest',
    latest.map(({ site, decision }) =>
      h('li.latest-row', [
        h('p.latest-meta', metaOf(site, decision, withPublisher)),
        h('p.latest-title', paragrafLink(site, decision)),
        h(`span.mark.tone-${decision.tone}`, decision.outcome),
      ]),
    ),
  )

function metaOf(site: Site, { date, body }: SiteParagraf, withPublisher: boolean): (Element | string)[] {
  const day = h('time', date === null ? {} : { dateTime: date }, unbroken(dateInWords(date)))
  return [day, ` · ${body}${withPublisher ? ` · ${site.name}` : ''}`]
}

const paragrafLink = ({ address }: Site, { path, number, title }: SiteParagraf): Element =>
  h('a', { href: address + path }, [h('span.contents-nr', number), ' ', title])

/** A § by where it was decided. */
export const paragrafItem = (site: Site, at: SiteParagraf): Element =>
  h('li.latest-row', [h('p.latest-meta', metaOf(site, at, true)), h('p.latest-title', paragrafLink(site, at))])

/** Of one site, each with how many minutes it has and the latest day. */
export const bodyList = ({ address, bodies }: Site): Element =>
  h(
    'ul.bodies-list',
    bodies.map(({ name, path, meetings, latest }) =>
      h('li', [
        h('a', { href: address + path }, name),
        ' ',
        h(
          'span.bodies-count',
          [words.minutes(meetings), ...(latest === null ? [] : [`, ${words.latestDay(dateInWords(latest))}`])].join(''),
        ),
      ]),
    ),
  )

/** "120 protokoll med 3 010 paragrafer" */
export const countsOf = ({ meetings, paragrafer }: Site): string =>
  words.counts(inThousands(meetings), inThousands(paragrafer))
