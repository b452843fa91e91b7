/**
 * What the search indexes: a meeting and its body in, one record a § out (and one for the meeting's own page).
 * The decision stands first, a proposal that the decision repeats is left out, an appendix counts for its §.
 * Sub-matters have records and pages of their own.
 */
import { toString } from 'mdast-util-to-string'
import type { RootContent } from 'mdast'
import { meetingPath, paragrafPath } from '../protokoll/address.ts'
import { dateInWords, yearOf } from '../protokoll/dates.ts'
import { paragraferOf, paragrafHeading, type Entry, type Meeting, type ParagrafText, type PartText } from '../protokoll/document.ts'
import { outcomeOf } from '../protokoll/outcome.ts'
import type { OrganData } from '../protokoll/schema.ts'
import { MEETING_PAGE } from './kinds.ts'
import { stem, wordsOf } from './text.ts'
import type { Splitter } from './words.ts'

export interface SearchRecord {
  /** From the site's root. */
  url: string
  content: string
  meta: RecordMeta
  filters: Record<'organ' | 'år' | 'beslutstyp' | 'slag' | 'protokoll', string[]>
  sort: { datum: string }
}

/** What a hit shows, and two fields that are searched and never shown. */
export interface RecordMeta {
  title: string
  organ: string
  datum: string
  utfall: string
  ton: string
  dnr: string
  /** Parts of the compounds in the title and in the text; searched at a lower weight. */
  rubrikord: string
  ord: string
}

/** The text of a record before the parts of its compounds are known, which takes the whole corpus. */
export type Draft = Omit<SearchRecord, 'meta'> & { meta: Omit<RecordMeta, 'rubrikord' | 'ord'> }

export function draftsOf(meeting: Meeting, organ: Pick<OrganData, 'name'>): Draft[] {
  const { organ: slug, date } = meeting.data
  const shared = {
    sort: { datum: date ?? '0000' },
    meta: { organ: organ.name, datum: dateInWords(date) },
    filters: { organ: [organ.name], år: [yearOf(date) ?? 'okänt år'], protokoll: [`${slug}/${date ?? ''}`] },
  }
  const appendices = meeting.entries.filter((entry) => entry.type === 'appendix')

  const draft = (paragraf: ParagrafText): Draft => {
    const { data } = paragraf
    const outcome = outcomeOf(data)
    const attached = appendices.filter((appendix) => appendix.paragraf === data.id)
    return {
      url: paragrafPath(meeting.data, data.id),
      content: [...textOf(paragraf), ...attached.flatMap(({ title, nodes }) => [title, ...blocksOf(nodes)])].join('\n'),
      sort: shared.sort,
      meta: { ...shared.meta, title: titleOf(paragraf), utfall: outcome.short, ton: outcome.tone, dnr: data.dnr.join(', ') },
      filters: { ...shared.filters, beslutstyp: [...data.decisionTypes], slag: [data.decisionStage] },
    }
  }
  const ofMeeting: Draft = {
    url: meetingPath(meeting.data),
    content: meeting.entries.flatMap((entry) => textOfMeeting(entry)).join('\n'),
    sort: shared.sort,
    meta: { ...shared.meta, title: meeting.title, utfall: '', ton: '', dnr: meeting.data.dnr.join(', ') },
    filters: { ...shared.filters, beslutstyp: [], slag: [MEETING_PAGE] },
  }
  return [...paragraferOf(meeting).map(draft), ofMeeting]
}

/** Fills in the parts of compounds: each once, and none that the record says in so many words. */
export function withParts(draft: Draft, split: Splitter): SearchRecord {
  const inTitle = partsIn(draft.meta.title, split)
  const inText = partsIn(draft.content, split)
  return { ...draft, meta: { ...draft.meta, rubrikord: inTitle.join(' '), ord: inText.join(' ') } }
}

function partsIn(text: string, split: Splitter): string[] {
  const words = new Set(wordsOf(text))
  const stems = new Set([...words].map(stem))
  return [...new Set([...words].flatMap((word) => split(word)))].filter((part) => !stems.has(stem(part)))
}

function titleOf({ data, title }: ParagrafText): string {
  return paragrafHeading(data.label, title)
}

/** The text of a § in the order a searcher cares: what was decided, then why. */
export function textOf(paragraf: ParagrafText): string[] {
  const decisions = paragraf.parts.filter(({ kind }) => kind === 'decision')
  const decided = new Set(decisions.map(wordsIn))
  const rest = paragraf.parts.filter((part) => part.kind !== 'decision' && !(part.kind === 'proposal' && decided.has(wordsIn(part))))
  return [...decisions, ...rest].flatMap(({ nodes }) => blocksOf(nodes))
}

function wordsIn(part: PartText): string {
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
