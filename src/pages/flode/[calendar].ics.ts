import type { APIRoute, GetStaticPaths } from 'astro'
import { calendarText } from '../../across/announced/calendar.ts'
import { bodiesAcross, acrossBody } from '../../archive/bodies-across.ts'
import { eventsOf } from '../../site/across-feeds.ts'
import { siteUrl } from '../../site/feeds.ts'

/** None where the site's address is not told, or no minutes of a body announce a day. */
export const getStaticPaths: GetStaticPaths = async () =>
  siteUrl() === null
    ? []
    : [...(await bodiesAcross())].flatMap(([calendar, { calendar: found }]) =>
        found === null ? [] : [{ params: { calendar } }],
      )

/** A calendar of the meetings that a body has announced. */
export const GET: APIRoute = async ({ params }) => {
  const { calendar } = await acrossBody(params['calendar'] ?? '')
  const text = calendar === null ? '' : calendarText(calendar.meeting.body.name, eventsOf(siteUrl() ?? '', calendar))
  return new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } })
}
