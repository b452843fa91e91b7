/**
 * Feeds need whole addresses, and nobody knows where the folder will be published: they exist only where
 * `PARAGRAF_URL` says so. Entries in, Atom text out.
 */
import { Feed } from 'feed'
import type { MeetingEntry } from '../archive/catalogue.ts'
import { paragrafPath } from '../model/address.ts'
import { dateInWords } from '../model/dates.ts'

/** Newest meetings in a feed; readers that ask seldom still miss none. */
const MEETINGS = 30

/** The address the site is published at, with a slash at its end; null when it is not told. */
export function siteUrl(): string | null {
  const url = process.env['PARAGRAF_URL']
  return url ? url.replace(/(?<!\/)\/*$/, '/') : null
}

export function feedsEnabled(): boolean {
  return siteUrl() !== null
}

export function atom(url: string, path: string, title: string, meetings: readonly MeetingEntry[]): string {
  const newest = meetings.slice(0, MEETINGS)
  const feed = new Feed({
    id: `${url}${path}`,
    title,
    link: url,
    language: 'sv',
    copyright: '',
    generator: 'Paragraf',
    updated: moment(newest[0]?.date ?? null),
    feedLinks: { atom: `${url}${path}` },
  })
  for (const meeting of newest) {
    feed.addItem({
      id: `${url}${meeting.path}`,
      link: `${url}${meeting.path}`,
      title: escape(`${meeting.body.name}, ${dateInWords(meeting.date)}`),
      date: moment(meeting.date),
      author: [{ name: meeting.body.name }],
      content: contents(url, meeting),
    })
  }
  return feed.atom1()
}

function contents(url: string, meeting: MeetingEntry): string {
  const items = meeting.paragrafer.map((paragraf) => {
    const link = `${url}${paragrafPath(meeting, paragraf.id)}`
    return `<li><a href="${link}">${escape(`${paragraf.name} ${paragraf.title}`)}</a> – ${escape(paragraf.outcome.short)}</li>`
  })
  return `<ul>${items.join('')}</ul><p>Återgivning av protokollet. Det justerade originalet gäller.</p>`
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** A feed demands a moment; a date known to the month or the year stands at its beginning. */
function moment(date: string | null): Date {
  return new Date(`${(date ?? '1970').padEnd(4, '0')}${'-01-01'.slice((date?.length ?? 4) - 4)}T00:00:00Z`)
}
