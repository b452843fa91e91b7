/** What the feed of a matter holds: its §§, the newest first, and what is to come. A matter in, entries out. */
import { h } from 'hastscript'
import type { Matter } from '../across/matters/types.ts'
import { missingWords } from '../view/matter.ts'
import { meetingInWords } from '../view/said.ts'
import { words } from '../words/index.ts'
import type { FeedEntry } from './feeds.ts'

/** Only a matter that has gone on has one: a lone § is found in the feed of its body. */
export const hasFeed = ({ steps, path }: Pick<Matter, 'steps' | 'path'>): boolean => path !== null && steps.length > 1

/**
 * From the address of its page.
 * @example matterFeed('arende/ekby-kommun/ks-2024-1.html') // => 'arende/ekby-kommun/ks-2024-1.xml'
 */
export const matterFeed = (path: string): string => path.replace(/\.html$/, '.xml')

/** @param url Of the site, ended by "/". */
export function matterEntries(url: string, matter: Matter): FeedEntry[] {
  const missing = missingWords(matter)
  return matter.steps
    .map(({ meeting, paragraf, path }, at): FeedEntry => ({
      path,
      title: `${meeting.body.name}, ${meetingInWords(meeting)}, ${paragraf.name} ${paragraf.title}`,
      date: meeting.date,
      author: meeting.body.name,
      content: [
        h('p', paragraf.outcome.short),
        ...(paragraf.said === null ? [] : [h('blockquote', h('p', paragraf.said))]),
        ...(missing !== null && at === matter.steps.length - 1 ? [h('p', missing)] : []),
        h('p', h('a', { href: `${url}${path}` }, words().matter.read)),
      ],
    }))
    .reverse()
}
