import type { APIRoute, GetStaticPaths } from 'astro'
import { allBodies, allMeetings } from '../../archive/catalogue.ts'
import { atom, siteUrl } from '../../site/feeds.ts'
import { words } from '../../words/index.ts'

/** None where the site's address is not told. */
export const getStaticPaths: GetStaticPaths = async () => {
  if (siteUrl() === null) return []
  return [{ params: { name: 'alla' } }, ...(await allBodies()).map(({ slug }) => ({ params: { name: slug } }))]
}

/** A feed of all meetings, and one of each body. */
export const GET: APIRoute = async ({ params }) => {
  const { name = 'alla' } = params
  const body = (await allBodies()).find(({ slug }) => slug === name)
  const meetings = (await allMeetings()).filter(({ organ }) => body === undefined || organ === body.slug)
  const feed = atom(
    siteUrl() ?? '',
    `flode/${name}.xml`,
    body ? `${body.name} – ${body.organisation}` : words().layout.allMinutes,
    meetings,
  )
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } })
}
