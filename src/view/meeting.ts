/**
 * A meeting as its page shows it: the parsed file in; contents rows, entries with their heading ranks and
 * what stands beside the § out. Ranks follow the open groups, so that none is skipped.
 */
import type { Entry, Meeting, ParagrafText } from '../content-file/read.ts'
import type { Outcome } from '../model/outcome.ts'
import type { SectionKind } from '../model/kinds.ts'
import { outcomeOf } from './said.ts'

export type ContentsRow =
  { type: 'group'; title: string } | { type: 'paragraf'; paragraf: ParagrafText; outcome: Outcome; child: boolean }

export type Section = Extract<Entry, { type: 'section' }>
export type Appendix = Extract<Entry, { type: 'appendix' }>

export type RankedEntry = (Extract<Entry, { type: 'group' }> | Extract<Entry, { type: 'paragraf' }>) & { rank: number }

/** Page headings are rank 1, what opens the minutes rank 2. */
const TOP = 2

/** @returns A row a group and a §, sub-matters after their §; covers, sections and appendices have none. */
export function contentsOf(meeting: Meeting): ContentsRow[] {
  const row = (paragraf: ParagrafText, child: boolean): ContentsRow[] => [
    { type: 'paragraf', paragraf, outcome: outcomeOf(paragraf.data), child },
    ...paragraf.children.flatMap((other) => row(other, true)),
  ]
  return meeting.entries.flatMap((entry) => {
    if (entry.type === 'group') return [{ type: 'group' as const, title: entry.title }]
    return entry.type === 'paragraf' ? row(entry.paragraf, false) : []
  })
}

/** The sub-matters of one §, as on a page of its own. */
export function childRows(paragraf: ParagrafText): ContentsRow[] {
  return paragraf.children.map((child) => ({
    type: 'paragraf',
    paragraf: child,
    outcome: outcomeOf(child.data),
    child: false,
  }))
}

/** The § and the groups above them; a § that names no group closes those that are open. */
export function rankedEntries(meeting: Meeting): RankedEntry[] {
  const open: number[] = []
  return meeting.entries.flatMap((entry): RankedEntry[] => {
    if (entry.type === 'group') {
      while (open.length > 0 && (open.at(-1) ?? 0) >= entry.level) open.pop()
      open.push(entry.level)
      return [{ ...entry, rank: TOP + open.length - 1 }]
    }
    if (entry.type !== 'paragraf') return []
    if (entry.paragraf.data.group === null) open.length = 0
    return [{ ...entry, rank: TOP + open.length }]
  })
}

/** @returns Those of the kinds that have text, in the order of the source. */
export function sectionsOf(meeting: Meeting, ...kinds: SectionKind[]): Section[] {
  return meeting.entries.filter(
    (entry): entry is Section => entry.type === 'section' && kinds.includes(entry.kind) && entry.nodes.length > 0,
  )
}

/** @returns In the order of the source. */
export function appendicesOf(meeting: Meeting): Appendix[] {
  return meeting.entries.filter((entry): entry is Appendix => entry.type === 'appendix')
}
