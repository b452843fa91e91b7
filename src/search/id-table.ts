/**
 * The table that {@link resolve} looks in, made from the meetings and their bodies: newest first, so that a § number
 * that many meetings share is met in the order a reader expects.
 */
import { meetingFolder } from '../protokoll/address.ts'
import { byDateDescending } from '../protokoll/dates.ts'
import { paragraferOf, paragrafHeading, type Meeting, type ParagrafText } from '../protokoll/document.ts'
import { outcomeOf } from '../protokoll/outcome.ts'
import type { OrganData } from '../protokoll/schema.ts'
import type { IdItem, IdTable } from './identifiers.ts'
import { fold, wordsOf } from './text.ts'

export type Bodies = ReadonlyMap<string, Pick<OrganData, 'name' | 'organisation' | 'shortName' | 'aliases'>>

export function idTable(meetings: readonly Meeting[], bodies: Bodies): IdTable {
  const slugs = [...new Set(meetings.map(({ data }) => data.organ))].sort()
  return {
    organs: slugs.map((slug) => {
      const body = bodies.get(slug)
      const names = [slug, body?.name, body?.organisation, body?.shortName, ...(body?.aliases ?? [])]
      return { name: body?.name ?? slug, words: [...new Set(names.flatMap((name) => wordsOf(name ?? '').map(fold)))].sort() }
    }),
    meetings: [...meetings]
      .sort((a, b) => byDateDescending(a.data, b.data) || (a.data.organ < b.data.organ ? -1 : 1))
      .map((meeting) => ({
        o: slugs.indexOf(meeting.data.organ),
        date: meeting.data.date,
        path: meetingFolder(meeting.data),
        title: meeting.title,
        dnr: meeting.data.dnr,
        items: paragraferOf(meeting).map(itemOf),
      })),
  }
}

function itemOf({ data, title }: ParagrafText): IdItem {
  const outcome = outcomeOf(data)
  return { id: data.id, number: data.number, title: paragrafHeading(data.label, title), dnr: data.dnr, outcome: outcome.short, tone: outcome.tone }
}
