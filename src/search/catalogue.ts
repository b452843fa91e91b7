/**
 * What the browser knows of every record without asking the index: its meeting, its § number, and the values that
 * filters choose among. Records are numbered newest meeting first, the §s of a meeting in order and its own page last,
 * so that a number says how new a record is. Packed for the wire, unpacked for use; pure.
 */
import type { DecisionStage, DecisionType } from '../protokoll/types.ts'
import { yearOf } from '../protokoll/dates.ts'
import { MEETING_PAGE } from './kinds.ts'

export interface Organ {
  name: string
  /** Every word that may stand for it, without dots. */
  words: string[]
}

export interface Facets {
  types: DecisionType[]
  stage: DecisionStage | typeof MEETING_PAGE
}

export interface MeetingEntry {
  /** Place in `organs`. */
  organ: number
  date: string | null
  /** Of its §s, in order. */
  numbers: string[]
}

export interface Packed {
  organs: Organ[]
  /** Body, date, § numbers. */
  meetings: [organ: number, date: string | null, numbers: string][]
  facets: Facets[]
  /** A letter a record: its place in `facets`. */
  facetOf: string
}

export interface Catalogue {
  organs: Organ[]
  meetings: (MeetingEntry & { first: number })[]
  /** Of each record. */
  meetingOf: Uint16Array
  facetsOf: (record: number) => Facets
}

const FIRST_LETTER = 35

/** @param facets Of each record, in order. */
export function packCatalogue(organs: Organ[], meetings: readonly MeetingEntry[], facets: readonly Facets[]): Packed {
  const keys = facets.map((own) => JSON.stringify([own.types, own.stage]))
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  // The commonest first: they get the letters that take one byte.
  const known = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([key]) => key)
  const letters = new Map(known.map((key, at) => [key, String.fromCharCode(FIRST_LETTER + at)]))
  return {
    organs,
    meetings: meetings.map(({ organ, date, numbers }) => [organ, date, packNumbers(numbers)]),
    facets: known.map((key) => {
      const [types, stage] = JSON.parse(key) as [Facets['types'], Facets['stage']]
      return { types, stage }
    }),
    facetOf: keys.map((key) => letters.get(key) ?? '').join(''),
  }
}

export function unpackCatalogue({ organs, meetings, facets, facetOf }: Packed): Catalogue {
  const meetingOf = new Uint16Array(facetOf.length)
  let first = 0
  const unpacked = meetings.map(([organ, date, packed], at) => {
    const numbers = unpackNumbers(packed)
    const own = { organ, date, numbers, first }
    meetingOf.fill(at, first, first + numbers.length + 1)
    first += numbers.length + 1
    return own
  })
  return { organs, meetings: unpacked, meetingOf, facetsOf: (record) => facets[facetOf.charCodeAt(record) - FIRST_LETTER] ?? { types: [], stage: 'ingen' } }
}

/** The values of a record for each filter, by the filter's name. */
export function valuesOf(catalogue: Catalogue, record: number): Record<'organ' | 'år' | 'beslutstyp' | 'slag' | 'protokoll', readonly string[]> {
  const at = catalogue.meetingOf[record] ?? 0
  const meeting = catalogue.meetings[at]
  const { types, stage } = catalogue.facetsOf(record)
  return {
    organ: [catalogue.organs[meeting?.organ ?? 0]?.name ?? ''],
    år: [yearOf(meeting?.date ?? null) ?? 'okänt år'],
    beslutstyp: types,
    slag: [stage],
    protokoll: [String(at)],
  }
}

export function isMeetingPage(catalogue: Catalogue, record: number): boolean {
  return catalogue.facetsOf(record).stage === MEETING_PAGE
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
    return to === undefined ? [from] : Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) => String(Number(from) + at))
  })
}
