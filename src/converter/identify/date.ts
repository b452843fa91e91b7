import { message } from '../../model/rules.ts'
import type { DateSource } from '../../model/kinds.ts'
import type { Message } from '../../model/types.ts'
import { findDate, findShortDate, findYearlessDate } from '../../swedish/numbers/dates.ts'
import type { Sidecar } from '../sources/sidecar-schema.ts'
import { type Clue, WHERE } from './clues.ts'
import type { Evidence } from './identity.ts'

export interface FoundDate {
  date: string | null
  dateFrom: DateSource
  evidence: Evidence[]
  messages: Message[]
}

/** Lines that date something else than the meeting. */
const OF_ANOTHER =
  /^(?:justera|justering|anslag|anslå|tillkänna|kallelse|utskick|utskriv|nästa|föregående|överklag|publicer|upprätta|skapad|senast|bevis|protokollet (?:är|har|anslå))/iu

/** "28 mars 2021 av admin", "2021-03-28 | Av Kim Ek": who put a page on the web, and when */
const POSTED = /^(?:den )?\d[\p{L}\d .:,-]{5,40}?,? (?:[|·•–-] )?[Aa]v \p{L}+(?: \p{Lu}\p{L}+){0,2}$/u

/**
 * When a body met: clues, file name and sidecar in, the date with its evidence out. A person's word goes first, then
 * what the document says, then its name. What none of them says stays unknown; a day without a year is told of, never
 * completed.
 */
export function findMeetingDate(clues: readonly Clue[], sidecar: Sidecar, fileName: string): FoundDate {
  if (sidecar.date) {
    const { value, because } = sidecar.date
    return { date: value, dateFrom: 'sidecar', evidence: [{ field: 'date', because }], messages: [] }
  }
  const name: Pick<Clue, 'from' | 'text' | 'span'> = { from: 'file-name', text: fileName.replace(/_/g, ' ') }
  const own = [...clues.filter(({ text }) => !OF_ANOTHER.test(text) && !POSTED.test(text)), name]
  for (const find of [findDate, findShortDate]) {
    for (const { from, text, span } of own) {
      const date = find(text)
      if (date === undefined) continue
      const evidence = { field: 'date', because: `”${date}” ${WHERE[from]}`, ...(span && { span }) }
      return { date, dateFrom: from, evidence: [evidence], messages: [] }
    }
  }
  return { date: null, dateFrom: 'unknown', evidence: [], messages: [unknown(clues)] }
}

function unknown(clues: readonly Clue[]): Message {
  const yearless = clues.map(({ text }) => findYearlessDate(text)).find((found) => found !== undefined)
  return message('date-unknown', null, {
    reason: yearless
      ? `Unexpected date without a year, "${yearless}", expected a whole date`
      : 'Unexpected document without a date, expected one in the head, the title or the cover',
    note: 'state it in a sidecar: date: {value: YYYY-MM-DD, because: …}',
    found: yearless ? `”${yearless}”, utan år` : 'inget datum',
    expected: yearless ? 'ett helt datum' : 'ett datum i sidhuvudet, i titeln eller på omslaget',
  })
}
