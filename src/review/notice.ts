/**
 * What is said of files and not of sources: links that are not followed, pages that get a row in the register, gaps
 * between the meetings of a body.
 */
import { gapsOf, type Gap, type Numbered } from '../across/gaps/find.ts'
import { message } from '../model/rules.ts'
import type { Message } from '../model/types.ts'

/** A message about a file that is no source. */
export interface Notice extends Message {
  /** Path of the file, from the folder it is told of in. */
  file: string
}

/** A link among the sources may lead out of the folder, or round in it. */
export function linkNotice(file: string): Notice {
  return {
    file,
    ...message('source-link', null, {
      reason: 'Unexpected link, which is not followed',
      note: 'expected the file itself; put it here',
      found: 'en länk',
      expected: 'filen själv',
    }),
  }
}

/** A meeting as gaps are found by: its id is the path of its file. */
export interface NumberedMeeting extends Numbered {
  organ: string
}

/**
 * Pages that stood among the content without a row in the register, and have one from now: what their first day on the
 * site was, only the register knew. One notice a body, which may just have been checked by a person.
 * @param pages By their files. @param date The ISO day that they are published from now on.
 */
export function newRowNotices(pages: readonly { organ: string; file: string }[], date: string): Notice[] {
  return [...Map.groupBy(pages, ({ organ }) => organ).values()].map((own) =>
    newRowNotice(own[0]?.file ?? '', own.length, date),
  )
}

function newRowNotice(file: string, count: number, date: string): Notice {
  const more = count > 1 ? ` (och ${count - 1} till av samma organ)` : ''
  return {
    file,
    ...message('address-new', null, {
      reason: `Unexpected page without a row in the register, of ${count} of its body: published from ${date}`,
      note: 'expected its body to have left its draft; fetch the register back if its row was taken away',
      found: `ingen rad för sidan${more}; publiceringsdagen blir ${date}`,
      expected: 'en rad, om inte organet nyss har granskats',
    }),
  }
}

/**
 * Of each body whose numbers run through the year: what lies between two of its meetings and is not among the sources.
 */
export function gapNotices(meetings: readonly NumberedMeeting[]): Notice[] {
  const bodies = [...Map.groupBy(meetings, ({ organ }) => organ).values()]
  return bodies.flatMap((own) => gapsOf(own).gaps.map(gapNotice))
}

function gapNotice({ year, from, to, after, before }: Gap): Notice {
  const numbers = from === to ? `§ ${from}` : `§§ ${from}–${to}`
  return {
    file: before,
    ...message('minutes-gap', null, {
      reason: `Unexpected gap in the numbers of ${year}: ${numbers} between ${after} and ${before}`,
      note: 'expected the numbers to run on; add the minutes between them if they are missing',
      found: `inget med ${numbers} mellan ${after} och ${before}`,
      expected: 'nummer som löper genom året',
    }),
  }
}
