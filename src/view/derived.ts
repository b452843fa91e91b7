/**
 * "Så har vi tolkat texten": what the site says of a § that the source does not say in so many words, and from what.
 * The data of a § in, rows of a table out; nothing that was derived is left unmarked.
 */
import { dateInWords } from '../model/dates.ts'
import { isOurNumber, shortNumber } from '../model/naming.ts'
import { inRow, outcomeOf } from '../model/outcome.ts'
import type { MeetingData, ParagrafData } from '../model/schema.ts'
import type { DateSource, Span } from '../model/types.ts'
import { pageOf } from './source.ts'

export interface Derived {
  name: string
  value: string
  from: string
}

const TITLE_FROM: Record<ParagrafData['titleFrom'], string> = {
  source: 'Står i källan.',
  decision: 'Vår: tagen ur beslutets ord, för källan har ingen rubrik.',
  sidecar: 'Vår: satt av redaktionen, för källan har ingen rubrik.',
}

export const DATE_FROM: Record<DateSource, string> = {
  'page-header': 'Står i sidhuvudet.',
  title: 'Står i rubriken.',
  text: 'Står i texten.',
  'file-name': 'Tagen ur filens namn.',
  sidecar: 'Satt av redaktionen.',
  inferred: 'Sluten ur andra uppgifter i källan.',
  unknown: 'Källan anger inget datum.',
}

export function derivedOf(meeting: MeetingData, paragraf: ParagrafData, title: string): Derived[] {
  const types = paragraf.decisionTypes.filter((type) => type !== 'ingen')
  return [
    {
      name: 'Nummer',
      value: shortNumber(paragraf),
      from: isOurNumber(paragraf)
        ? 'Vårt: räknat efter ordningen, för källan har inget nummer.'
        : `Står i källan som ”${paragraf.label ?? paragraf.number}”.`,
    },
    { name: 'Rubrik', value: title, from: TITLE_FROM[paragraf.titleFrom] },
    {
      name: 'Datum',
      value: dateInWords(meeting.date),
      from: [DATE_FROM[meeting.dateFrom], ...because(meeting, 'date')].join(' '),
    },
    { name: 'Utfall', value: outcomeOf(paragraf).short, from: 'Automatiskt, av orden som inleder beslutet.' },
    ...(types.length > 0
      ? [{ name: 'Slag av beslut', value: inRow(types), from: 'Automatiskt, av orden i beslutet.' }]
      : []),
    ...deciders(paragraf),
    {
      name: 'Plats i källan',
      value: [lines(paragraf.span), ...pageWords(meeting, paragraf.span)].join(', '),
      from: `Filen ${meeting.source}.`,
    },
  ]
}

/** The words or reasons that the converter or a person gave for a field. */
export function because(meeting: MeetingData, field: string): string[] {
  return meeting.evidence
    .filter((entry) => entry.field === field)
    .map((entry) => (entry.span ? `${entry.because} (${lines(entry.span)})` : entry.because))
}

/** "sida 3" of a source that has pages: the one it begins on. */
function pageWords({ pages }: MeetingData, [from]: Span): string[] {
  const page = pageOf(from, pages)
  return page === null ? [] : [`sida\u00a0${page}`]
}

/** @example lines([12, 14]) // => 'rad 12–14' */
function lines([from, to]: Span): string {
  return from === to ? `rad\u00a0${from}` : `rad\u00a0${from}–${to}`
}

function deciders({ decisions }: ParagrafData): Derived[] {
  const names = [...new Set(decisions.flatMap(({ decider }) => (decider === null ? [] : [decider])))]
  return names.length > 0
    ? [{ name: 'Beslutar', value: inRow(names), from: 'Automatiskt, av orden som inleder beslutet.' }]
    : []
}
