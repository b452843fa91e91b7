/** Addresses that would come to mean something else: what stood there and what stands there in, faults out. */
import type { Meeting } from '../content-file/read.ts'
import type { Correction } from '../corrections/file.ts'
import { turnedIn, type Turned } from '../corrections/meaning.ts'
import { meetingFolder, type MeetingKey } from '../model/address.ts'
import type { Permalinks } from '../model/permalinks.ts'
import { lineOfId, type Fault } from './fault.ts'

/** One line for a meeting: its first §, and how many more there are. @param file The content file. */
export function meaningFaults(
  file: string,
  text: string,
  corrections: readonly Correction[],
  meeting: Meeting,
): Fault[] {
  const turned = turnedIn(corrections, meeting)
  const [first] = turned
  if (first === undefined) return []
  const { id, was, is, date } = first
  const address = `${meetingFolder(meeting.data)}/${id}.html`
  const more = turned.length === 1 ? '' : `, och så är det med ${turned.length - 1} till (${namesOf(turned.slice(1))})`
  return [
    {
      file,
      line: lineOfId(text, id),
      found: `en annan paragraf på adressen ${address}: ”${was}” före ${date}, nu ”${is}”${more}`,
      expected: 'att adressen visar det som den har visat',
      act: `rätta numren i källan, eller skriv i sidofilen varför de är andra (corrected, date: ${date}, by och because), och kör convert`,
    },
  ]
}

const MOST_NAMES = 5
const namesOf = (turned: readonly Turned[]): string =>
  `${turned
    .slice(0, MOST_NAMES)
    .map(({ name }) => name)
    .join(', ')}${turned.length > MOST_NAMES ? ' …' : ''}`

/** A meeting at the address of another that has another today, and nobody has told why. */
export function takenOver(file: string, meeting: MeetingKey, register: Permalinks): Fault[] {
  const folder = meetingFolder(meeting)
  const { took = [] } = register[folder] ?? {}
  const [first] = took.filter(({ because }) => because === undefined)
  if (first === undefined) return []
  const { source, date } = first
  const to = Object.keys(register).find(
    (one) => register[one]?.source === source && register[one].movedTo === undefined,
  )
  return [
    {
      ...{ file, line: null },
      found: `protokollet ur ${meeting.source} på adressen ${folder}/, som före ${date} visade protokollet ur ${source}${to === undefined ? '' : `, nu på ${to}/`}`,
      expected: 'att adressen visar det som den har visat',
      act: `rätta dagen eller organet i källan eller sidofilen, eller skriv i sidofilen till ${meeting.source} varför (corrected, date: ${date}, by och because), och kör convert`,
    },
  ]
}

/**
 * A meeting of another source than the one that the register has the address from: `convert` writes both, a person but
 * one.
 */
export function anotherMeeting(file: string, meeting: MeetingKey, register: Permalinks): Fault[] {
  const folder = meetingFolder(meeting)
  const known = register[folder]
  if (known === undefined || known.source === meeting.source) return []
  return [
    {
      ...{ file, line: null },
      found: `protokollet ur ${meeting.source} på adressen ${folder}/, som registret har gett protokollet ur ${known.source}`,
      expected: `protokollet ur ${known.source}`,
      act: 'kör convert, som skriver in bytet, eller ta tillbaka filen ur versionshistoriken',
    },
  ]
}
