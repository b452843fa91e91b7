import type { APIRoute, GetStaticPaths } from 'astro'
import { meetingPages, type MeetingEntry } from '../../../../archive/meeting-pages.ts'
import { loadMeeting } from '../../../../archive/load.ts'
import { outsideOf } from '../../../../archive/outside.ts'
import { akomaNtoso, type Links } from '../../../../data/akoma-ntoso.ts'
import { AKN, formatsOf } from '../../../../data/paths.ts'
import { markdownDocument } from '../../../../data/markdown.ts'
import { siteUrl } from '../../../../site/feeds.ts'
import { openDocument } from '../../../../site/open-data.ts'
import { referencesIn } from '../../../../view/references.ts'

/** None for a meeting that is withdrawn. */
export const getStaticPaths: GetStaticPaths = async () =>
  (await meetingPages()).flatMap(({ entry, params, cacheKey }) =>
    entry.withdrawn
      ? []
      : formatsOf(entry).map((format) => ({ params: { ...params, format }, props: { entry }, cacheKey })),
  )

/** The whole meeting beside its page, as JSON, Markdown and Akoma Ntoso. */
export const GET: APIRoute<{ entry: MeetingEntry }> = async ({ params, props: { entry } }) => {
  if (params['format'] === AKN) {
    const { resolve } = await outsideOf(entry)
    const links: Links = (text, page) => referencesIn(text, entry, page, resolve)
    return new Response(akomaNtoso(loadMeeting(entry.id), entry.body, siteUrl(), links), {
      headers: { 'Content-Type': 'application/xml; charset=utf-8' },
    })
  }
  const document = openDocument(entry)
  const isJson = params['format'] === 'json'
  const type = isJson ? 'application/json' : 'text/markdown; charset=utf-8'
  const body = isJson ? `${JSON.stringify(document)}\n` : markdownDocument(document)
  return new Response(body, { headers: { 'Content-Type': type } })
}
