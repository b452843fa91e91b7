/**
 * What the search indexes: a meeting in, one record a § out (and one for the meeting's own page).
 * The decision stands first, a proposal that the decision repeats is left out, an appendix counts for its §.
 * What of a record is searched is said in `stated.ts`. Sub-matters have records and pages of their own.
 */
import { toString } from 'mdast-util-to-string'
import type { RootContent } from 'mdast'
import { meetingPath, paragrafPath } from '../../model/address.ts'
import {
  paragraferOf,
  paragrafHeading,
  type Entry,
  type Meeting,
  type ParagrafText,
  type PartText,
} from '../../content-file/read.ts'
import { outcomeOf } from '../../view/said.ts'
import type { Disagreement, Facets } from './facet-column.ts'
import { MEETING_PAGE } from './kinds.ts'
import { wordsOf } from '../../swedish/words/stem.ts'

/** What a hit shows. */
export interface Shown {
  /** From the site's root. */
  url: string
  title: string
  dnr: string
  outcome: string
  tone: string
  content: string
  /** It only put the matter off; left out where it did not. */
  deferred?: boolean
  /** Other §§ of the same matter, newest first; left out where there are none. */
  matter?: OfMatter[]
}

/** What a hit shows of another § of its matter. */
export interface OfMatter {
  record: number
  /** From the site's root. */
  url: string
  /** Left out where it is that of the hit. */
  title?: string
  outcome: string
  tone: string
  deferred?: boolean
}

export interface SearchRecord extends Shown {
  /** Of the §; null for a meeting's own page. */
  number: string | null
  dnrs: readonly string[]
  facets: Facets
}

/** The §s of a meeting in order, its own page last. */
export function recordsOf(meeting: Meeting): SearchRecord[] {
  const appendices = meeting.entries.filter((entry) => entry.type === 'appendix')
  const record = (paragraf: ParagrafText): SearchRecord => {
    const { data } = paragraf
    const outcome = outcomeOf(data)
    const attached = appendices.filter((appendix) => appendix.paragraf === data.id)
    return {
      url: paragrafPath(meeting.data, data.id),
      title: titleOf(paragraf),
      dnr: data.dnr.join(', '),
      outcome: outcome.short,
      tone: outcome.tone,
      content: [...textOf(paragraf), ...attached.flatMap(({ title, nodes }) => [title, ...blocksOf(nodes)])].join('\n'),
      number: data.number,
      dnrs: data.dnr,
      facets: { types: [...data.decisionTypes], stage: data.decisionStage, holds: disagreements(paragraf) },
    }
  }
  const ofMeeting: SearchRecord = {
    url: meetingPath(meeting.data),
    title: meeting.title,
    dnr: meeting.data.dnr.join(', '),
    outcome: '',
    tone: '',
    content: meeting.entries.flatMap((entry) => textOfMeeting(entry)).join('\n'),
    number: null,
    dnrs: meeting.data.dnr,
    facets: { types: [], stage: MEETING_PAGE, holds: [] },
  }
  if (meeting.data.withdrawn) return []
  return [
    ...paragraferOf(meeting)
      .filter(({ data }) => !data.withdrawn)
      .map(record),
    ofMeeting,
  ]
}

/** Told by its own part, or by what was read of it. */
function disagreements({ data, parts }: ParagrafText): Disagreement[] {
  const has = (kind: string): boolean => parts.some((part) => part.kind === kind)
  return [
    ...(data.votes.length > 0 || has('vote') ? (['omröstning'] as const) : []),
    ...(data.reservations.length > 0 || has('reservation') ? (['reservation'] as const) : []),
  ]
}

function titleOf({ data, title }: ParagrafText): string {
  return paragrafHeading(data.label, title)
}

/** The text of a § in the order a searcher cares: what was decided, then why. */
export function textOf(paragraf: ParagrafText): string[] {
  const decisions = paragraf.parts.filter(({ kind }) => kind === 'decision')
  const decided = new Set(decisions.map(saidIn))
  const rest = paragraf.parts.filter(
    (part) => part.kind !== 'decision' && !(part.kind === 'proposal' && decided.has(saidIn(part))),
  )
  return [...decisions, ...rest].flatMap(({ nodes }) => blocksOf(nodes))
}

function saidIn(part: PartText): string {
  return wordsOf(blocksOf(part.nodes).join(' ')).join(' ')
}

/** The meeting's own page: who was there, where and when, and appendices that belong to no §. */
function textOfMeeting(entry: Entry): string[] {
  if (entry.type === 'section') return blocksOf(entry.nodes)
  if (entry.type === 'appendix' && entry.paragraf === null) return [entry.title, ...blocksOf(entry.nodes)]
  return []
}

/** Text of each block on its own, so that the last word of one never runs into the first of the next. */
export function blocksOf(nodes: readonly RootContent[]): string[] {
  return nodes.flatMap((node): string[] => {
    switch (node.type) {
      case 'list':
        return node.children.flatMap((item) => blocksOf(item.children))
      case 'blockquote':
        return blocksOf(node.children)
      case 'table':
        return node.children.map((row) => row.children.map((cell) => toString(cell)).join(' '))
      case 'html':
        return []
      default:
        return [toString(node).replace(/\s+/g, ' ').trim()].filter(Boolean)
    }
  })
}
