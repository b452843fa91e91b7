/** The whole meeting beside its page, as JSON and as Markdown; none where it is withdrawn. */
import type { APIRoute, GetStaticPaths } from 'astro'
import type { MeetingEntry } from '../../../../archive/catalogue.ts'
import { loadMeeting } from '../../../../archive/files.ts'
import { markdownDocument } from '../../../../data/markdown.ts'
import { documentOf } from '../../../../data/meeting.ts'
import { siteUrl } from '../../../../site/feeds.ts'
import { givenMeetings } from '../../../../site/open-data.ts'

// Both of a meeting in a row, so that they share its parse.
export const getStaticPaths: GetStaticPaths = async () =>
  (await givenMeetings()).flatMap((entry) => {
    const [, organ = '', date = ''] = entry.folder.split('/')
    return ['json', 'md'].map((format) => ({ params: { organ, date, format }, props: { entry } }))
  })

export const GET: APIRoute<{ entry: MeetingEntry }> = ({ params, props: { entry } }) => {
  const document = documentOf(loadMeeting(entry.id), entry.body, siteUrl())
  return params['format'] === 'json'
    ? Response.json(document)
    : new Response(markdownDocument(document), { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } })
}
