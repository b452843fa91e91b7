/**
 * "Så har vi tolkat texten": what the site says of a § that the source does not say in so many words, and from what.
 * The data of a § in, rows of a table out; nothing that was derived is left unmarked.
 */
import { isOurNumber } from '../model/naming.ts'
import type { MeetingData } from '../model/meeting-schema.ts'
import type { ParagrafData } from '../model/paragraf-schema.ts'
import type { Span } from '../model/types.ts'
import { svLang, words } from '../words/index.ts'
import { dateInWords, inRow, outcomeOf, shortNumber } from './said.ts'
import { pageOf } from './source.ts'

export interface Derived {
  name: string
  value: string
  from: string
  /** The words or reasons for it, as the source or an editor has them. */
  because?: string
  /** Of the value, where it is the source's. */
  lang?: 'sv' | undefined
  /** Names in a value that is ours. */
  names?: readonly string[]
}

/** @param title As the pages have it, which may be ours. */
export function derivedOf(meeting: MeetingData, paragraf: ParagrafData, title: string): Derived[] {
  const { derived } = words()
  const outcome = outcomeOf(paragraf)
  const types = paragraf.decisionTypes.filter((type) => type !== 'ingen')
  // Of what was taken back nothing was read: its title and outcome are that it was.
  const isShown = paragraf.withdrawn === null
  return [
    {
      name: derived.number,
      value: shortNumber(paragraf),
      from: isOurNumber(paragraf) ? derived.ourNumber : derived.numberInSource(paragraf.label ?? paragraf.number),
    },
    ...(isShown
      ? [{ name: derived.title, value: title, lang: svLang(), from: derived.titleFrom[paragraf.titleFrom] }]
      : []),
    {
      name: derived.date,
      value: dateInWords(meeting.date),
      from: derived.dateFrom[meeting.dateFrom],
      because: because(meeting, 'date').join(' '),
    },
    ...(isShown
      ? [{ name: derived.outcome, value: outcome.short, names: outcome.names ?? [], from: derived.fromOpening }]
      : []),
    ...(types.length > 0
      ? [{ name: derived.types, value: inRow(types.map((type) => derived.typeNames[type])), from: derived.fromWords }]
      : []),
    ...deciders(paragraf),
    {
      name: derived.place,
      value: [lines(paragraf.span), ...pageWords(meeting, paragraf.span)].join(', '),
      from: derived.file(meeting.source),
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
  return page === null ? [] : [words().meeting.page(page)]
}

/** @example lines([12, 14]) // => 'rad 12–14' */
function lines([from, to]: Span): string {
  return from === to ? words().meeting.line(from) : words().derived.lines(from, to)
}

function deciders({ decisions }: ParagrafData): Derived[] {
  const { derived } = words()
  const names = [...new Set(decisions.flatMap(({ decider }) => (decider === null ? [] : [decider])))]
  return names.length > 0 ? [{ name: derived.decider, value: inRow(names), names, from: derived.fromOpening }] : []
}
