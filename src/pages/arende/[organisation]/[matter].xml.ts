import type { APIRoute, GetStaticPaths } from 'astro'
import type { Matter } from '../../../across/matters/types.ts'
import { across, matterKey } from '../../../archive/across.ts'
import { atomOf, siteUrl } from '../../../site/feeds.ts'
import { hasFeed, matterEntries, matterFeed } from '../../../site/matter-feed.ts'
import { words } from '../../../words/index.ts'

/** None where the site's address is not told. */
export const getStaticPaths = (async () => {
  if (siteUrl() === null) return []
  const { matters } = await across()
  return matters.all.filter(hasFeed).map((matter) => {
    const [, organisation = '', name = ''] = /^arende\/([^/]+)\/([^/]+)\.html$/.exec(matter.path ?? '') ?? []
    return { params: { organisation, matter: name }, props: { matter }, cacheKey: matterKey(matter) }
  })
}) satisfies GetStaticPaths

/** A feed a matter that has gone on. */
export const GET: APIRoute<{ matter: Matter }> = ({ props: { matter } }) => {
  const url = siteUrl() ?? ''
  const title = `${words().matter.name(matter.dnr ?? '')} – ${matter.organisation}`
  const feed = atomOf(url, matterFeed(matter.path ?? ''), title, matterEntries(url, matter))
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } })
}
