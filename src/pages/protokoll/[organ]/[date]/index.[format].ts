/** The whole meeting beside its page, as JSON and as Markdown; none where it is withdrawn. */
import type { APIRoute, GetStaticPaths } from 'astro'
import type { MeetingEntry } from '../../../../archive/catalogue.ts'
import { markdownDocument } from '../../../../data/markdown.ts'
import type { MeetingDocument } from '../../../../data/schema.ts'
import { documentText, givenMeetings } from '../../../../site/open-data.ts'

export const getStaticPaths: GetStaticPaths = async () =>
  (await givenMeetings()).flatMap((entry) => {
    const [, organ = '', date = ''] = entry.folder.split('/')
    return ['json', 'md'].map((format) => ({ params: { organ, date, format }, props: { entry } }))
  })

export const GET: APIRoute<{ entry: MeetingEntry }> = ({ params, props: { entry } }) => {
  const text = documentText(entry)
  const isJson = params['format'] === 'json'
  const type = isJson ? 'application/json' : 'text/markdown; charset=utf-8'
  const body = isJson ? `${text}\n` : markdownDocument(JSON.parse(text) as MeetingDocument)
  return new Response(body, { headers: { 'Content-Type': type } })
}
