import type { APIRoute, GetStaticPaths } from 'astro'
import { allCorrections } from '../../archive/corrections.ts'
import { bodiesAcross } from '../../archive/bodies-across.ts'
import { correctionEntries, gapEntries, promiseEntries } from '../../site/across-feeds.ts'
import { atomOf, siteUrl, type FeedEntry } from '../../site/feeds.ts'
import { words } from '../../words/index.ts'

interface AcrossFeed {
  title: string
  entries: (url: string) => Promise<FeedEntry[]>
}

const bodies = async () => [...(await bodiesAcross()).values()]

/** By the name of its file. */
const FEEDS = new Map<string, AcrossFeed>([
  ['luckor', { title: words().gaps.feed, entries: async () => gapEntries(await bodies()) }],
  ['loften', { title: words().promises.title, entries: async (url) => promiseEntries(url, await bodies()) }],
  [
    'rattelser',
    { title: words().corrected.title, entries: async (url) => correctionEntries(url, await allCorrections()) },
  ],
])

/** None where the site's address is not told. */
export const getStaticPaths: GetStaticPaths = () =>
  siteUrl() === null ? [] : [...FEEDS].map(([name, feed]) => ({ params: { across: name }, props: { name, feed } }))

/** Feeds of what is worked out over the whole archive: gaps, promises and corrections. */
export const GET: APIRoute<{ name: string; feed: AcrossFeed }> = async ({ props: { name, feed } }) => {
  const url = siteUrl() ?? ''
  const text = atomOf(url, `flode/${name}.xml`, feed.title, await feed.entries(url))
  return new Response(text, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } })
}
