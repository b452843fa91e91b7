/** Feeds of what is worked out over the whole archive: gaps and promises; none where the site's address is not told. */
import type { APIRoute, GetStaticPaths } from 'astro'
import { bodiesAcross } from '../../archive/bodies-across.ts'
import { gapEntries, promiseEntries } from '../../site/across-feeds.ts'
import { atomOf, siteUrl } from '../../site/feeds.ts'
import { words } from '../../words/index.ts'

const TITLES: Readonly<Record<string, string>> = {
  luckor: words().gaps.feed,
  loften: words().promises.title,
}

export const getStaticPaths: GetStaticPaths = () =>
  siteUrl() === null ? [] : Object.keys(TITLES).map((name) => ({ params: { across: name } }))

export const GET: APIRoute = async ({ params }) => {
  const { across: name = 'luckor' } = params
  const url = siteUrl() ?? ''
  const bodies = [...(await bodiesAcross()).values()]
  const entries = name === 'luckor' ? gapEntries(bodies) : promiseEntries(url, bodies)
  const feed = atomOf(url, `flode/${name}.xml`, TITLES[name] ?? '', entries)
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } })
}
