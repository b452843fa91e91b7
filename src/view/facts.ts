/** The facts of a meeting, in the order a reader asks for them; what the source does not say is left out or said to be missing. */
import type { Body } from '../archive/catalogue.ts'
import { meetingInWords } from '../model/dates.ts'
import { inRow } from '../model/outcome.ts'
import type { MeetingData } from '../model/schema.ts'
import { DATE_FROM } from './derived.ts'
import type { ProtokollKind } from '../model/types.ts'
import { count, lowerFirst } from './words.ts'

export interface FactRow {
  name: string
  value: string
  href?: string
  datetime?: string
  note?: string
}

export function meetingFacts(data: MeetingData, body: Body, bodyHref: string): FactRow[] {
  const derived = data.dateFrom === 'sidecar' || data.dateFrom === 'inferred' || data.dateFrom === 'file-name'
  return [
    { name: 'Organ', value: body.name, href: bodyHref },
    { name: 'Organisation', value: body.organisation },
    {
      name: 'Datum',
      value: meetingInWords(data),
      ...(data.date === null ? {} : { datetime: data.date }),
      ...(derived ? { note: DATE_FROM[data.dateFrom] } : {}),
    },
    ...(data.time === null ? [] : [{ name: 'Tid', value: data.time }]),
    ...(data.place === null ? [] : [{ name: 'Plats', value: data.place }]),
    ...(data.dnr.length === 0 ? [] : [{ name: 'Dnr', value: data.dnr.join(', ') }]),
    {
      name: 'Källa',
      value: data.source,
      note: `${count(data.lines, 'rad', 'rader')}, ${FORMATS[data.format]}${data.readFrom === 'picture' ? ' med bilder av text, lästa av en maskin (OCR)' : ''}`,
    },
    { name: 'Fullständighet', value: completeness(data.missing, data.kind) },
  ]
}

const FORMATS: Record<MeetingData['format'], string> = {
  text: 'ren text',
  pdf: 'pdf',
  docx: 'Word',
  html: 'webbsida',
  markdown: 'Markdown',
}

/** @example completeness(['Titelsida', 'Närvaro']) // => 'Titelsida och närvaro saknas i källan' */
export function completeness(missing: readonly string[], kind: ProtokollKind = 'protokoll'): string {
  const lead = kind === 'beslut-i-korthet' ? ['Ett urval av besluten'] : []
  const [first, ...rest] = missing
  if (first === undefined) return lead[0] ?? 'Ingenting saknas, så vitt vi vet'
  // "Närvarolista" is a word of ours in a row and loses its capital; "RCC" is a name and keeps it.
  const row = [first, ...rest.map((word) => (/^\p{Lu}\p{Ll}/u.test(word) ? lowerFirst(word) : word))]
  return [...lead, `${inRow(row)} saknas i källan`].join('. ')
}
