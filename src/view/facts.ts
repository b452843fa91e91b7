/**
 * The facts of a meeting, in the order a reader asks for them; what the source does not say is left out or said to be
 * missing.
 */
import type { Body } from '../archive/catalogue.ts'
import type { MeetingData } from '../model/meeting-schema.ts'
import type { ProtokollKind } from '../model/kinds.ts'
import { svLang, words } from '../words/index.ts'
import { inRow, meetingInWords } from './said.ts'
import { lowerFirst } from './words.ts'
import { rowNamed } from '../model/tables.ts'

export interface FactRow {
  name: string
  value: string
  href?: string
  datetime?: string
  note?: string
  /** Of the value, where it is the source's. */
  lang?: 'sv' | undefined
  /** Names in a value that is ours, and whether the note is the source's. */
  names?: readonly string[]
  noteLang?: 'sv' | undefined
  /** The name of a file. */
  isFile?: true
}

/** @param to Addresses of the body's page, and of the approved minutes where they are known. */
export function meetingFacts(data: MeetingData, body: Body, to: { body: string; original: string | null }): FactRow[] {
  const { meeting: said, paragraf, derived: from } = words()
  const lang = svLang()
  const derived = data.dateFrom === 'sidecar' || data.dateFrom === 'inferred' || data.dateFrom === 'file-name'
  return [
    { name: paragraf.body, value: body.name, href: to.body, lang },
    { name: said.organisation, value: body.organisation, lang },
    {
      name: said.date,
      value: meetingInWords(data),
      ...(data.date === null ? {} : { datetime: data.date }),
      ...(derived ? { note: from.dateFrom[data.dateFrom] } : {}),
    },
    ...(data.time === null ? [] : [{ name: said.time, value: data.time, lang }]),
    ...(data.place === null ? [] : [{ name: said.place, value: data.place, lang }]),
    ...(data.dnr.length === 0 ? [] : [{ name: paragraf.dnr, value: data.dnr.join(', ') }]),
    {
      name: said.source,
      value: data.source,
      isFile: true,
      note: `${said.lines(data.lines)}, ${said.formats[data.format]}${data.readFrom === 'picture' ? said.fromPictures : ''}`,
    },
    ...(to.original === null ? [] : [{ name: paragraf.original, value: paragraf.minutes, href: to.original }]),
    { name: said.completeness, value: completeness(data.missing, data.kind) },
  ]
}

/** @example completeness(['Titelsida', 'Närvaro']) // => 'Titelsida och närvaro saknas i källan' */
export function completeness(missing: readonly string[], kind: ProtokollKind = 'protokoll'): string {
  const said = words().meeting
  const lead = kind === 'beslut-i-korthet' ? [said.selection] : []
  const [first, ...rest] = missing.map((part) => rowNamed(said.missingParts, part) ?? part)
  if (first === undefined) return lead[0] ?? said.nothingMissing
  // "Närvarolista" is a word of ours in a row and loses its capital; "RCC" is a name and keeps it.
  const row = [first, ...rest.map((word) => (/^\p{Lu}\p{Ll}/u.test(word) ? lowerFirst(word) : word))]
  return [...lead, said.missing(inRow(row))].join('. ')
}
