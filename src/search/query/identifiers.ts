/**
 * Numbers and dates that name one thing: "HSN 571-2024", "§ 206", "hsn au 206/2024", "2021-02-19".
 * The build makes a small table of them; the search resolves a query against it before any full text,
 * and only when every word of the query is part of such a name. Pure; knows nothing of Pagefind.
 */
import { entryAt } from '../../model/lists.ts'
import { isMeetingPage, type Catalogue, type CatalogueMeeting } from '../index/catalogue.ts'
import { figuresOf, type DnrRecords } from '../index/dnr-files.ts'
import { fold } from '../../swedish/words/stem.ts'
import { dayOf, readReference, type Reference } from './reference.ts'

export interface DirectHit {
  /** Why it is shown: "diarienummer", "paragraf", "datum". */
  by: 'dnr' | 'paragraf' | 'date'
  /** Of a §, or of a meeting's own page. */
  record: number
}

/**
 * The records a query names, newest first; [] when it names none.
 * @param diaries The dnrs that may be meant, as `dnrFile` (`index/dnr-files.ts`) tells.
 */
export function resolve(query: string, catalogue: Catalogue, diaries: DnrRecords): DirectHit[] {
  const reading = readReference(query)
  const named = reading.figures.length > 0 ? namedByFigures(reading, catalogue, diaries) : undefined
  return named ?? namedByTime(reading, catalogue)
}

/** What carries the figures asked for; undefined where nothing does and they may be a day, "28/11". */
function namedByFigures(reading: Reference, catalogue: Catalogue, diaries: DnrRecords): DirectHit[] | undefined {
  const { figures, organWords, saysDnr } = reading
  // Letters before the number are the diary's own ("HSN") or the body's; both are tried.
  const byDnr = Object.entries(diaries)
    .filter(([dnr]) => sameDnr(dnr, figures, organWords))
    .flatMap(([, records]) => records)
  if (byDnr.length > 0 || saysDnr) return dropMeetings(catalogue, byDnr).map((record) => ({ by: 'dnr', record }))
  const [first = '', last = '', ...more] = figures
  if (more.length > 0) return []
  const byNumber = paragrafer(
    catalogue,
    first,
    (meeting) => inFigure(meeting.date, last) && isNamed(catalogue, meeting, organWords),
  )
  return byNumber.length > 0 || dayOf(reading) === null ? byNumber : undefined
}

/** The §s of a number, or the meetings, at the time asked for. */
function namedByTime(reading: Reference, catalogue: Catalogue): DirectHit[] {
  const { number, date, year, organWords } = reading
  const day = dayOf(reading)
  const matches = (meeting: CatalogueMeeting): boolean =>
    isOnDate(meeting, date) &&
    isOnDay(meeting, day) &&
    isInYear(meeting, year) &&
    isNamed(catalogue, meeting, organWords)
  if (number !== null) return paragrafer(catalogue, number, matches)
  if (date === null && day === null && year === null) return []
  return catalogue.meetings
    .filter(matches)
    .map(({ first, numbers }) => ({ by: 'date', record: first + numbers.length }))
}

/** Either may say less than the other: "2024-11" and "2024-11-28". Any meeting will do where none is asked for. */
const isOnDate = ({ date }: CatalogueMeeting, asked: string | null): boolean =>
  asked === null || (date !== null && (date.startsWith(asked) || asked.startsWith(date)))
const isOnDay = ({ date }: CatalogueMeeting, asked: string | null): boolean =>
  asked === null || (date !== null && date.length > 4 && asked.startsWith(date.slice(5)))
const isInYear = ({ date }: CatalogueMeeting, asked: string | null): boolean =>
  asked === null || date?.startsWith(asked) === true

function paragrafer(catalogue: Catalogue, number: string, test: (meeting: CatalogueMeeting) => boolean): DirectHit[] {
  return catalogue.meetings.flatMap((meeting) =>
    meeting.numbers.flatMap((own, at) =>
      own === number && test(meeting) ? [{ by: 'paragraf' as const, record: meeting.first + at }] : [],
    ),
  )
}

/** A dnr that a § bears is the §'s; the meeting's page then only repeats it. */
function dropMeetings(catalogue: Catalogue, found: readonly number[]): number[] {
  const inOrder = [...new Set(found)].sort((a, b) => a - b)
  const items = inOrder.filter((record) => !isMeetingPage(catalogue, record))
  return items.length > 0 ? items : inOrder
}

/** The figures asked for stand in the number in that order; "HSN 1043:1-2021" is also found as 1043-2021. */
function sameDnr(dnr: string, asked: readonly string[], letters: readonly string[]): boolean {
  const own = figuresOf(dnr)
  let at = 0
  for (const figure of own) if (at < asked.length && sameFigure(figure, entryAt(asked, at))) at++
  const prefix = fold(dnr.toLowerCase())
  return at === asked.length && own.length - asked.length <= 1 && letters.every((word) => prefix.includes(fold(word)))
}

/** Zeros before a number and the century of a year may be left out: "010/21" is "10/2021". */
function sameFigure(own: string, asked: string): boolean {
  const bare = (figure: string) => figure.replace(/^0+(?=\d)/, '')
  return (
    bare(own) === bare(asked) ||
    (own.length === 4 && asked.length === 2 && own === `20${asked}`) ||
    (asked.length === 4 && own.length === 2 && asked === `20${own}`)
  )
}

function inFigure(date: string | null, year: string): boolean {
  return date !== null && sameFigure(date.slice(0, 4), year)
}

// "arbetsutskottet", "nämndens": bodies are spoken of in the definite form and named in either
const DEFINITE = /(?<=.{4})(?:ets?|ens?|n|s)$/

/** Every word asked must begin a word of the body's name, short name, slug or organisation. */
function isNamed(catalogue: Catalogue, meeting: CatalogueMeeting, words: readonly string[]): boolean {
  const own = catalogue.organs[meeting.organ]?.words ?? []
  return words.every((word) => own.some((name) => name.startsWith(fold(word.replace(DEFINITE, '')))))
}
