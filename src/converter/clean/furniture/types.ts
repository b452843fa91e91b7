/** What the detectors of page furniture share. */
import type { RemovalKind } from '../../../model/types.ts'
import type { Line } from '../../types/line.ts'
import { deciderOf } from '../../../swedish/decisions/lead-ins.ts'
import { partKindOf } from '../../../swedish/headings/heading-words.ts'

/** What lines are, by their place among the lines. */
export type Kinds = ReadonlyMap<number, RemovalKind>

/** Finds furniture of one sort: the lines and what is known of them so far in, what it finds out. */
export interface Detector {
  name: string
  /** Why it stands here in the order. */
  because: string
  /** It finds what only the edges of pages bear; a web page and a Word file have none among their lines. */
  onPages?: true
  find: (lines: readonly Line[], known: Kinds) => Kinds
}

/** Lines by their places as headers of pages. */
export const asHeaders = (indexes: Iterable<number>): Kinds =>
  new Map([...indexes].map((index): [number, RemovalKind] => [index, 'page-header']))

/** The kinds that stand at the edges of a page. */
export const isEdge = (kind: RemovalKind | undefined): boolean =>
  kind === 'page-header' || kind === 'page-footer' || kind === 'page-number'

/** A heading, words that end in a colon, or "Nämnden beslutar": what stands below is their text. */
export const leadsTo = (line: Line | undefined): boolean =>
  line !== undefined &&
  (line.text.endsWith(':') || partKindOf(line.text) !== undefined || deciderOf(line.text) !== undefined)
