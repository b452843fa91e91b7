/**
 * Feeds need whole addresses, and nobody knows where the folder will be published: they exist only where
 * the settings say so. Entries in, Atom text out.
 */
import { Feed } from 'feed'
import type { RootContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { MeetingEntry } from '../archive/catalogue.ts'
import { paragrafPath } from '../model/address.ts'
import { lastChange, type History } from '../model/history.ts'
import { meetingInWords } from '../view/said.ts'
import { words as said } from '../words/index.ts'
import { siteSettings } from './settings/index.ts'

/** Newest meetings in a feed; readers that ask seldom still miss none. */
const MEETINGS = 30

/** The address the site is published at, with a slash at its end; null when it is not told. */
export function siteUrl(): string | null {
  return siteSettings().url
}

/** Whether pages may lead to feeds. */
export function feedsEnabled(): boolean {
  return siteUrl() !== null
}

/** One entry: what it leads to, and what it says as HTML. */
export interface FeedEntry {
  /** From the site's root; what its id is made of. */
  path: string
  title: string
  date: string | null
  author: string
  content: RootContent[]
  /** When it was published and changed here, where the register knows. */
  history?: History
}

/**
 * A feed of meetings.
 * @param path Of the feed itself, from the site's root.
 * @param meetings Newest first; the latest are taken.
 */
export function atom(url: string, path: string, title: string, meetings: readonly MeetingEntry[]): string {
  const newest = meetings.filter(({ withdrawn }) => !withdrawn).slice(0, MEETINGS)
  const entries = newest.map((meeting) => ({
    path: meeting.path,
    title: `${meeting.body.name}, ${meetingInWords(meeting)}`,
    date: meeting.date,
    author: meeting.body.name,
    content: contents(url, meeting),
    history: meeting.history,
  }))
  return atomOf(url, path, title, entries)
}

/** @param entries Newest first. */
export function atomOf(url: string, path: string, title: string, entries: readonly FeedEntry[]): string {
  const feed = new Feed({
    id: `${url}${path}`,
    title,
    link: url,
    language: said().lang,
    copyright: '',
    generator: 'Paragraf',
    updated: new Date(Math.max(0, ...entries.map((entry) => updatedOf(entry).getTime()))),
    feedLinks: { atom: `${url}${path}` },
  })
  for (const entry of entries)
    feed.addItem({
      id: `${url}${entry.path}`,
      link: `${url}${entry.path}`,
      title: words(entry.title),
      date: updatedOf(entry),
      ...(entry.history?.published !== undefined && { published: moment(entry.history.published) }),
      author: [{ name: entry.author }],
      content: html(...entry.content),
    })
  return feed.atom1()
}

/** An entry's text as HTML: each § with its outcome. */
function contents(url: string, meeting: MeetingEntry): RootContent[] {
  const shown = meeting.paragrafer.filter(({ withdrawn }) => !withdrawn)
  const items = shown.map(({ id, name, title, outcome }) =>
    h('li', [h('a', { href: `${url}${paragrafPath(meeting, id)}` }, `${name} ${title}`), ` – ${outcome.short}`]),
  )
  return [h('ul', items), h('p', said().layout.notice)]
}

const html = (...children: RootContent[]): string =>
  toHtml({ type: 'root', children }, { characterReferences: { useNamedReferences: true } })
/** A title is HTML too, to the programs that read feeds. */
const words = (value: string): string => html({ type: 'text', value })

/** When what it says here was last changed, else published; where nobody wrote that down, the day of the meeting. */
const updatedOf = ({ history = {}, date }: Pick<FeedEntry, 'history' | 'date'>): Date =>
  moment(lastChange(history, null) ?? history.published ?? date)

/** A feed demands a moment; a date known to the month or the year stands at its beginning, as ECMAScript reads it. */
const moment = (date: string | null): Date => new Date(date ?? '1970')
