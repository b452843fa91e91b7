/**
 * What the search indexes: a meeting in, one record a § out (and one for the meeting's own page).
 * The decision stands first, a proposal that the decision repeats is left out, an appendix counts for its §.
 * Sub-matters have records and pages of their own.
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
import { typeName } from '../../model/outcome.ts'
import { outcomeOf } from '../../view/said.ts'
import type { Disagreement, Facets } from './facet-column.ts'
import { MEETING_PAGE } from './kinds.ts'
import { sumsIn, sumWord } from '../../swedish/money.ts'
import { signedIn } from '../../swedish/signs.ts'
import { STOP_WORDS } from '../../swedish/stopwords.ts'
import { stem, wordsOf } from '../../swedish/stem.ts'
import { joinedIn } from '../../swedish/compounds.ts'
import { elidedAt, type Elided } from '../../swedish/elided.ts'

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

/** What a record says whatever the rest of the archive says. */
export interface Stated {
  /** What stands between white space, each read by {@link chunkOf}. */
  title: string[]
  content: string[]
  /** What was decided, in words that the record does not say. */
  named: string[]
  /** Its diary number, sums of money and words with signs, as they are. */
  apart: string[]
}

/** What of a record is searched. */
export type Searchable = Pick<SearchRecord, 'title' | 'dnr' | 'content' | 'facets'>

/** @returns Title and text cut at white space, which is how Pagefind counts places. */
export function statedOf({ title, dnr, content, facets }: Searchable): Stated {
  const text = `${title}\n${content}`
  return {
    ...{ title: markedInTitle(title), content: markedIn(content), named: decidedIn(facets, text) },
    apart: [
      ...new Set([
        ...wordsOf(dnr),
        ...sumsIn(text).map(({ kronor }) => sumWord(kronor)),
        ...signedIn(text).map(({ word }) => word),
      ]),
    ],
  }
}

/** What stands between white space, as a part of the archive keeps it in one text: see {@link chunkOf}. */
export interface Chunk {
  text: string
  /** In the name of a company. */
  isInName: boolean
  /** A compound that it begins, "gång-" of "gång- och cykelbro". */
  elided: Elided | null
}

/** Signs that no text holds: before a name, and between a word and those of its compound. */
const [IN_NAME, OPEN] = ['\u0001', '\u0002']

function markedIn(text: string): string[] {
  const chunks = chunksOf(text)
  const inName = placesOfNames(chunks)
  return chunks.map((chunk, at) => (inName.has(at) ? `${IN_NAME}${chunk}` : chunk))
}

/** What a title names it is about, as a whole word or not; in a text the halves that stand there say enough. */
function markedInTitle(title: string): string[] {
  const chunks = chunksOf(title)
  return markedIn(title).map((chunk, at) => {
    const elided = elidedAt(chunks, at)
    return elided === null ? chunk : [chunk, elided.head, elided.later].join(OPEN)
  })
}

/** What {@link markedIn} and its like have marked, read back. */
export function chunkOf(marked: string): Chunk {
  const isInName = marked.startsWith(IN_NAME)
  const [text = '', head, later] = (isInName ? marked.slice(IN_NAME.length) : marked).split(OPEN)
  return { text, isInName, elided: head !== undefined && later !== undefined ? { head, later } : null }
}

/** Words between white space, as places are counted. */
const chunksOf = (text: string): string[] => text.split(/\s+/).filter(Boolean)

/** The words of a text, "e-hälsa" also without its hyphen. */
export const wordsIn = (text: string): string[] => [...wordsOf(text), ...joinedIn(text)]

// "AB", "AB," at the end of a name
const COMPANY = /^(?:AB|Aktiebolag)(?![\p{L}\p{N}])/u
const CAPITAL = /^\p{Lu}[\p{L}-]*$/u
/** A name after the word may end a sentence: "AB Framtiden." */
const NAME_AFTER = /^\p{Lu}/u
const MOST_BEFORE = 4

/** Where companies are named, as places: "Göteborgs Stads Parkerings AB", "Förvaltnings AB Framtiden". */
function placesOfNames(chunks: readonly string[]): Set<number> {
  const places = new Set<number>()
  chunks.forEach((chunk, at) => {
    if (!COMPANY.test(chunk)) return
    let first = at
    while (first > 0 && at - first < MOST_BEFORE && CAPITAL.test(chunks[first - 1] ?? '')) first--
    const hasNameAfter = first === at && NAME_AFTER.test(chunks[at + 1] ?? '')
    if (first === at && !hasNameAfter) return
    for (let own = first; own <= (hasNameAfter ? at + 1 : at); own++) places.add(own)
  })
  return places
}

/** Under what else than its own name a vote is looked for. */
const CALLED: Record<Disagreement, readonly string[]> = {
  omröstning: ['omröstning', 'votering'],
  reservation: ['reservation'],
}

/**
 * What was decided, in the words the site says it with: a § where something "avslås" is found by "avslag", one with a
 * vote by "votering".
 */
function decidedIn({ types, holds }: Facets, text: string): string[] {
  const names = [...types.flatMap((type) => wordsOf(typeName(type))), ...holds.flatMap((one) => CALLED[one])].filter(
    (word) => !STOP_WORDS.has(word) && word !== 'beslut',
  )
  if (names.length === 0) return []
  const stems = new Set(wordsOf(text).map(stem))
  return names.filter((word) => !stems.has(stem(word)))
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
