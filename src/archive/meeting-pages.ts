import { allMeetings, type MeetingEntry } from './catalogue.ts'
import { meetingKey } from './outside.ts'

export type { MeetingEntry }

interface MeetingPages {
  entry: MeetingEntry
  params: { organ: string; date: string }
  cacheKey: string
}

/**
 * What every page of a meeting is made of: its own content, and the key that tells whether its pages are as they were.
 */
export const meetingPages = async (): Promise<MeetingPages[]> => Promise.all((await allMeetings()).map(pagesOf))

async function pagesOf(entry: MeetingEntry): Promise<MeetingPages> {
  const [, organ = '', date = ''] = entry.folder.split('/')
  return { entry, params: { organ, date }, cacheKey: await meetingKey(entry) }
}
