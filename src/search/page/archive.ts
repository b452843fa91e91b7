/** What is known of each record before the index is asked, from the list of meetings and a letter a record. */
import { isMeetingPage, type Catalogue } from '../index/catalogue.ts'
import { lengthIn, markIn } from '../index/page-list.ts'
import type { ArchiveFacts } from '../query/answer.ts'

/** @param lengths A letter a record, as the list of pages has them. */
export function archiveOf(catalogue: Catalogue, lengths: string): ArchiveFacts {
  const all = Array.from(lengths, (_, record) => lengthIn(lengths, record))
  return {
    records: all.length,
    isMeetingPage: (record) => isMeetingPage(catalogue, record),
    meetingOf: (record) => catalogue.meetingOf[record] ?? -1,
    isPutOff: (record) => markIn(lengths, record) === 'put off',
    isElection: (record) => markIn(lengths, record) === 'election',
    isOfReports: (record) => markIn(lengths, record) === 'reports',
    lengthOf: (record) => all[record] ?? 0,
    meanLength: all.reduce((sum, own) => sum + own, 0) / Math.max(1, all.length),
  }
}

/** The meetings of a body by their own pages, newest first. @param name As the catalogue has it. */
export function pagesOf({ organs, meetings }: Catalogue, name: string): number[] {
  return meetings.flatMap(({ organ, first, numbers }) => (organs[organ]?.name === name ? first + numbers.length : []))
}
