/** The whole meeting beside its page, as JSON and as Markdown; none where it is withdrawn. */
import type { APIRoute, GetStaticPaths } from 'astro'
import { meetingPages, type MeetingEntry } from '../../../../archive/meeting-pages.ts'
import { markdownDocument } from '../../../../data/markdown.ts'
import type { MeetingDocument } from '../../../../data/schema.ts'
import { documentText } from '../../../../site/open-data.ts'

export const getStaticPaths: GetStaticPaths = async () =>
  (await meetingPages()).flatMap(({ entry, params, cacheKey }) =>
    entry.withdrawn
      ? []
      : ['json', 'md'].map((format) => ({ params: { ...params, format }, props: { entry }, cacheKey })),
  )

export const GET: APIRoute<{ entry: MeetingEntry }> = ({ params, props: { entry } }) => {
  const text = documentText(entry)
  const isJson = params['format'] === 'json'
  const type = isJson ? 'application/json' : 'text/markdown; charset=utf-8'
  const body = isJson ? `${text}\n` : markdownDocument(JSON.parse(text) as MeetingDocument)
  return new Response(body, { headers: { 'Content-Type': type } })
}
