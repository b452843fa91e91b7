import type { APIRoute, GetStaticPaths } from 'astro'
import { allBodies, allMeetings, allOldBodies } from '../../archive/catalogue.ts'
import { atom, siteUrl } from '../../site/feeds.ts'
import { words } from '../../words/index.ts'

/** None where the site's address is not told. */
export const getStaticPaths: GetStaticPaths = async () => {
  if (siteUrl() === null) return []
  const bodies = [...(await allBodies()).map(({ slug }) => slug), ...(await allOldBodies()).keys()]
  return ['alla', ...bodies].map((name) => ({ params: { name } }))
}

/** A feed of all meetings, and one of each body; where a body has another address today, the old one has the same. */
export const GET: APIRoute = async ({ params }) => {
  const { name = 'alla' } = params
  const organs = name === 'alla' ? null : ((await allOldBodies()).get(name) ?? new Set([name]))
  const bodies = (await allBodies()).filter(({ slug }) => organs?.has(slug))
  const titles = bodies.map((body) => `${body.name} – ${body.organisation}`)
  const meetings = (await allMeetings()).filter(({ organ }) => organs?.has(organ) ?? true)
  const feed = atom(
    siteUrl() ?? '',
    `flode/${name}.xml`,
    name === 'alla' ? words().layout.allMinutes : titles.join(', ') || name,
    meetings,
  )
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } })
}
