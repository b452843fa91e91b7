/** Three searches that find something in this very archive: a word, a § and a diary number. */
import type { MeetingEntry } from '../archive/catalogue.ts'
import { shortNumber } from '../model/naming.ts'
import { latestDecisions } from './latest.ts'

/** How many of the latest decisions to look for a word in. */
const LOOKED_AT = 8
// Words that name a thing, long enough to mean something: "Tobiasregistret" rather than "fastställande".
const WORD = /\p{L}{8,}/gu
const DULL = /(?:(?:ande|ende|ning|beslut|underlag|protokoll|upphandling)(?:en|et|ar)?|(?:isk|ig|ell|al)a|ade)$/i

export function examples(meetings: readonly MeetingEntry[]): string[] {
  const titles = latestDecisions(meetings, LOOKED_AT).map(({ paragraf }) => paragraf.title)
  const words = titles.flatMap((title) => title.match(WORD) ?? []).filter((word) => !DULL.test(word))
  // The shortest: what a reader would type rather than what a committee would write.
  const word = words.sort((a, b) => a.length - b.length)[0]
  const paragrafer = meetings.flatMap((meeting) => meeting.paragrafer)
  const section = paragrafer.find(({ label }) => label?.startsWith('§'))
  const dnr = paragrafer.flatMap((paragraf) => paragraf.dnr)[0]
  return [word?.toLowerCase(), section && shortNumber(section).replace('\u00a0', ' '), dnr].filter(
    (text) => text !== undefined,
  )
}
