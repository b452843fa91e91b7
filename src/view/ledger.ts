/** What became of every line of a source, as rows of a table: a meeting in, names and numbers of lines out. */
import type { MeetingData } from '../model/meeting-schema.ts'
import { words } from '../words/index.ts'
import { capital, maskedName, removedName } from './words.ts'

export interface LedgerRow {
  name: string
  /** Lines of the source. */
  number: number
}

/** First all lines, then what was published and what was blank, last what was left out and masked, by kind. */
export function ledgerRows({ lines, published, blank, removed, masked }: MeetingData): LedgerRow[] {
  const { derived } = words()
  return [
    { name: derived.linesInSource, number: lines },
    { name: derived.published, number: published },
    { name: derived.blank, number: blank },
    ...byKind(removed, (kind) => derived.leftOut(removedName(kind))),
    ...byKind(masked, (kind) => capital(maskedName(kind))),
  ]
}

interface Taken<Kind> {
  kind: Kind
  span: readonly [from: number, to: number]
}

const byKind = <Kind>(taken: readonly Taken<Kind>[], nameOf: (kind: Kind) => string): LedgerRow[] =>
  [...Map.groupBy(taken, ({ kind }) => kind)].map(([kind, own]) => ({
    name: nameOf(kind),
    number: own.reduce((sum, { span: [from, to] }) => sum + to - from + 1, 0),
  }))
