/** A row a § and sub-matter of a meeting: the meeting in, rows out, with and without what only the site knows. */
import type { Body } from '../archive/catalogue.ts'
import type { Meeting, ParagrafText } from '../content-file/read.ts'
import { meetingPath, paragrafPath } from '../model/address.ts'
import { fullNumber, numberWithin } from '../model/naming.ts'
import { outcomeOf } from '../model/outcome.ts'
import { NOT_CORRECTED, type Row, type RowCorrected } from './schema.ts'
import { clausesOf, leadInOf } from './text.ts'
import { plain } from '../model/spaces.ts'

/** What the meeting itself says, before the site's address, the body's name and what was corrected. */
export type RowOfMeeting = Omit<Row, 'organnamn' | 'organisation' | keyof RowCorrected>

/** None of a meeting that is withdrawn, nor of a § that is. */
export function rowsOf({ data, entries }: Meeting): RowOfMeeting[] {
  if (data.withdrawn !== null) return []
  const flat = (paragraf: ParagrafText, above: ParagrafText | null): RowOfMeeting[] => {
    const own = paragraf.data
    if (own.withdrawn !== null) return []
    const row: RowOfMeeting = {
      adress: paragrafPath(data, own.id),
      protokoll: meetingPath(data),
      id: own.id,
      organ: data.organ,
      datum: data.date,
      mote: data.session,
      paragraf: plain(numberWithin(own, above?.data ?? null, fullNumber)),
      del_av: above?.data.id ?? null,
      rubrik: paragraf.title,
      dnr: own.dnr,
      utfall: outcomeOf(own).words,
      slag: own.decisionTypes,
      stadium: own.decisionStage,
      omrostningar: own.votes.map(({ yes, no, abstain, absent }) => ({
        ja: yes,
        nej: no,
        avstar: abstain,
        franvarande: absent,
      })),
      beslutstext: decidedIn(paragraf),
      kalla: data.source,
      rad_fran: own.span[0],
      rad_till: own.span[1],
    }
    return [row, ...paragraf.children.flatMap((child) => flat(child, paragraf))]
  }
  return entries.flatMap((entry) => (entry.type === 'paragraf' ? flat(entry.paragraf, null) : []))
}

function decidedIn({ decisions }: ParagrafText): string | null {
  const lines = decisions.flatMap((decision) => [leadInOf(decision), ...clausesOf(decision)]).filter(Boolean)
  return lines.length === 0 ? null : lines.join('\n')
}

/** With what only the site knows; keys as the schema has them. */
export function wholeRow(
  told: RowOfMeeting,
  { name, organisation }: Pick<Body, 'name' | 'organisation'>,
  url: string | null,
  corrected: RowCorrected = NOT_CORRECTED,
): Row {
  const { adress, protokoll, id, organ, ...rest } = told
  const whole = (path: string): string => `${url ?? ''}${path}`
  return {
    adress: whole(adress),
    protokoll: whole(protokoll),
    id,
    organ,
    organnamn: name,
    organisation,
    ...rest,
    ...corrected,
  }
}
