/**
 * What the browser knows of every record without asking the index: its meeting and its § number. Records are numbered
 * newest meeting first, the §s of a meeting in order and its own page last, so that a number says how new a record is.
 * Packed for the wire, unpacked for use; pure.
 */

export interface CatalogueBody {
  name: string
  /** Every word that may stand for it, without dots. */
  words: string[]
}

export interface CatalogueMeeting {
  /** Place in `organs`. */
  organ: number
  date: string | null
  /** Of its §s, in order. */
  numbers: string[]
}

export interface PackedCatalogue {
  organs: CatalogueBody[]
  /** Body, date, § numbers. */
  meetings: [organ: number, date: string | null, numbers: string][]
}

export interface Catalogue {
  organs: CatalogueBody[]
  meetings: (CatalogueMeeting & { first: number })[]
  /** Of each record. */
  meetingOf: Uint16Array
}

/** @param meetings Newest first. @returns Runs of § numbers are packed as "5~7": small letters, no spaces. */
export function packCatalogue(organs: CatalogueBody[], meetings: readonly CatalogueMeeting[]): PackedCatalogue {
  return { organs, meetings: meetings.map(({ organ, date, numbers }) => [organ, date, packNumbers(numbers)]) }
}

/** @returns The same with the first record of each meeting, and the meeting of each record. */
export function unpackCatalogue({ organs, meetings }: PackedCatalogue): Catalogue {
  let first = 0
  const unpacked = meetings.map(([organ, date, packed]) => {
    const own = { organ, date, numbers: unpackNumbers(packed), first }
    first += own.numbers.length + 1
    return own
  })
  const meetingOf = new Uint16Array(first)
  unpacked.forEach((meeting, at) => meetingOf.fill(at, meeting.first, meeting.first + meeting.numbers.length + 1))
  return { organs, meetings: unpacked, meetingOf }
}

/** The meeting of a record. */
export function meetingAt({ meetings, meetingOf }: Catalogue, record: number): Catalogue['meetings'][number] {
  const meeting = meetings[meetingOf[record] ?? -1]
  if (meeting === undefined) throw new Error(`Unexpected record ${record}, expected one of ${meetingOf.length}`)
  return meeting
}

/** @throws For a record that the catalogue does not have. */
export function isMeetingPage(catalogue: Catalogue, record: number): boolean {
  const { first, numbers } = meetingAt(catalogue, record)
  return record === first + numbers.length
}

/** @example packNumbers(['5', '6', '7', '7a']) // => '5~7 7a' */
function packNumbers(numbers: readonly string[]): string {
  const runs: string[][] = []
  for (const number of numbers.map((own) => own.toLowerCase().replace(/[\s~]/g, ''))) {
    const run = runs.at(-1)
    if (run && /^\d+$/.test(number) && number === String(Number(run.at(-1)) + 1)) run.push(number)
    else runs.push([number])
  }
  return runs.map((run) => (run.length === 1 ? (run[0] ?? '') : `${run[0] ?? ''}~${run.at(-1) ?? ''}`)).join(' ')
}

function unpackNumbers(packed: string): string[] {
  if (packed === '') return []
  return packed.split(' ').flatMap((run) => {
    const [from = '', to] = run.split('~')
    return to === undefined
      ? [from]
      : Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) => String(Number(from) + at))
  })
}
