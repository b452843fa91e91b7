/**
 * What the page of a meeting has besides the record's own text: which sections there are, what they are called, and
 * what is counted. The parsed file and its entry in, values out.
 */
import type { MeetingEntry } from '../archive/catalogue.ts'
import { type Meeting, type ParagrafText, paragraferOf } from '../content-file/read.ts'
import { svLang, words } from '../words/index.ts'
import { countingOf } from './counting.ts'
import { type Appendix, appendicesOf, type ContentsRow, contentsOf, type Section, sectionsOf } from './meeting.ts'
import { meetingInWords, shortNumber } from './said.ts'

/** A line of the contents beside the text, by the id of its section. */
interface TocRow {
  id: string
  text: string
  /** Of the record's own words. */
  lang?: 'sv' | undefined
}

/** An appendix, and what the link to the § that it belongs to says; null where it belongs to none. */
interface ShownAppendix extends Appendix {
  toParagraf: { id: string; text: string } | null
}

/** Sections of the record as it is written, by where they stand on the page; each may be empty. */
type Sections = Record<'cover' | 'people' | 'closing' | 'signing', Section[]>

interface MeetingPage {
  /** "Protokoll" */
  kind: string
  /** "11 mars 2024" */
  date: string
  description: string
  /** §§ and sub-matters, in order. */
  paragrafer: readonly ParagrafText[]
  rows: ContentsRow[]
  /** How many §§ have a row of their own among them. */
  total: number
  sections: Sections
  /** Anybody is told of: as read, or as written. */
  hasAttendance: boolean
  isSigned: boolean
  appendices: ShownAppendix[]
  /** What stands in the contents beside the text after the §§. */
  toc: TocRow[]
}

/** @param entry Of the same meeting. */
export function meetingPage(meeting: Meeting, entry: Pick<MeetingEntry, 'body' | 'date' | 'session'>): MeetingPage {
  const { meeting: said } = words()
  const { data } = meeting
  const { name, organisation } = entry.body
  const [kind, date] = [said.kinds[data.kind], meetingInWords(entry)]
  const paragrafer = paragraferOf(meeting)
  const counted = countingOf(paragrafer.map((paragraf) => paragraf.data.label))(paragrafer.length)
  const rows = contentsOf(meeting)
  const sections: Sections = {
    cover: sectionsOf(meeting, 'cover'),
    people: sectionsOf(meeting, 'attendance', 'absent', 'officials'),
    closing: sectionsOf(meeting, 'closing'),
    signing: sectionsOf(meeting, 'signatures'),
  }
  const hasAttendance = data.attendance.length + data.absent.length + sections.people.length > 0
  const isSigned = data.signatures.length + sections.signing.length > 0
  const appendices = shownAppendices(meeting, paragrafer)
  return {
    kind,
    date,
    description: said.description(kind, `${name} (${organisation})`, date, counted),
    paragrafer,
    rows,
    total: rows.filter((row) => row.type === 'paragraf' && !row.child).length,
    sections,
    hasAttendance,
    isSigned,
    appendices,
    toc: [
      ...(hasAttendance ? [{ id: 'narvarande', text: said.present }] : []),
      ...appendices.map(({ id, title }) => ({ id, text: title, lang: svLang() })),
      ...(isSigned ? [{ id: 'underskrifter', text: said.signatures }] : []),
    ],
  }
}

function shownAppendices(meeting: Meeting, paragrafer: readonly ParagrafText[]): ShownAppendix[] {
  const nameOf = (id: string): string => {
    const paragraf = paragrafer.find(({ data }) => data.id === id)
    return paragraf === undefined ? words().meeting.thisParagraf : shortNumber(paragraf.data)
  }
  return appendicesOf(meeting).map((appendix) => {
    const { paragraf: id } = appendix
    return { ...appendix, toParagraf: id === null ? null : { id, text: nameOf(id) } }
  })
}
