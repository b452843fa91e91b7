import type { APIRoute, GetStaticPaths } from 'astro'
import { allCorrections } from '../../archive/corrections.ts'
import { bodiesAcross } from '../../archive/bodies-across.ts'
import { correctionEntries, gapEntries, promiseEntries } from '../../site/across-feeds.ts'
import { atomOf, siteUrl, type FeedEntry } from '../../site/feeds.ts'
import { words } from '../../words/index.ts'

const TITLES: Readonly<Record<string, string>> = {
  luckor: words().gaps.feed,
  loften: words().promises.title,
  rattelser: words().corrected.title,
}

/** None where the site's address is not told. */
export const getStaticPaths: GetStaticPaths = () =>
  siteUrl() === null ? [] : Object.keys(TITLES).map((name) => ({ params: { across: name } }))

async function entriesOf(name: string, url: string): Promise<FeedEntry[]> {
  if (name === 'rattelser') return correctionEntries(url, await allCorrections())
  const bodies = [...(await bodiesAcross()).values()]
  return name === 'luckor' ? gapEntries(bodies) : promiseEntries(url, bodies)
}

/** Feeds of what is worked out over the whole archive: gaps, promises and corrections. */
export const GET: APIRoute = async ({ params }) => {
  const { across: name = 'luckor' } = params
  const url = siteUrl() ?? ''
  const entries = await entriesOf(name, url)
  const feed = atomOf(url, `flode/${name}.xml`, TITLES[name] ?? '', entries)
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } })
}
