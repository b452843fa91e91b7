/** What pages and feeds say of missing minutes: gaps in, Swedish words out. */
import type { MissingBetween } from '../archive/bodies-across.ts'
import type { Gap, NoRun } from '../across/gaps/find.ts'
import { meetingInWords } from '../model/dates.ts'
import { unbroken } from '../model/naming.ts'

/** @example missingWords({ from: 45, to: 60, count: 16 }) // => '§§ 45–60' */
export function missingWords({ from, to, count }: Pick<Gap, 'from' | 'to' | 'count'>): string {
  if (from === to) return unbroken(`§ ${from}`)
  const range = unbroken(`§§ ${from}–${to}`)
  return count === to - from + 1 ? range : `${count} av ${range}`
}

export const betweenWords = ({ afterMeeting, beforeMeeting }: MissingBetween): string =>
  `mellan ${unbroken(meetingInWords(afterMeeting))} och ${unbroken(meetingInWords(beforeMeeting))}`

export const gapId = ({ year, from }: Gap): string => `lucka-${year}-${from}`

/** What a gap may be. */
export const GAP_MEANS =
  'Det kan vara protokoll som saknas, eller paragrafer som inte publiceras. Protokoll före årets första och efter årets sista syns inte på det här sättet.'

/** Why nothing is said of gaps. */
export const NO_RUN: Record<NoRun, string> = {
  'no-numbers': 'Paragraferna har inga tryckta nummer, så det går inte att se på dem om ett protokoll saknas.',
  'each-meeting':
    'Paragraferna börjar om från början vid varje möte, så det går inte att se på numren om ett protokoll saknas.',
  'several-series':
    'Paragrafernas nummer går inte i en enda följd genom året, så det går inte att se på dem om ett protokoll saknas.',
  'too-few': 'Här finns för få protokoll för att se på paragrafernas nummer om något saknas.',
}
export const NO_GAPS =
  'Paragrafernas nummer hänger ihop mellan de protokoll som finns här, år för år: inget syns saknas.'
