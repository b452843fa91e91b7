/**
 * Documents that number nothing: an item is what leads up to a decision, the decision, and the bare heading words
 * after it (seed 004: background, "Regionstyrelsen beslutar att", clauses, "Beslutsunderlag"). The number is ours.
 */
import { firstOf } from '../../model/lists.ts'
import { message } from '../../model/rules.ts'
import type { Message } from '../../model/types.ts'
import type { MarkedBlock } from '../types/block.ts'
import { endsSentence } from '../../swedish/lines/line-ends.ts'
import type { Opening } from './opening.ts'
import { cutTitle } from '../headings/cut-title.ts'

export interface UnnumberedItem {
  opening: Opening
  marked: MarkedBlock[]
}

/** Fewer decisions than this make no series of items. */
const LEAST_ITEMS = 2
/** A line no longer than this without a full stop is a heading or a row of links, not background. */
const LABEL_LENGTH = 90
const TITLE_LENGTH = 80
/** Words that decide without naming the matter: a clause of these alone is no title. */
const NEUTRAL = new Set(
  `
    ärendet initiativärendet motionen förslaget yrkandet yttrande yttrandet informationen rapporten lämna
    avslås avslå avslag bifall bifalles antas anta godkänns godkänna noteras notera anses besvarad enligt
    förslag till handlingarna lägga läggs och att den det`
    .trim()
    .split(/\s+/),
)

/** @returns No items where too few lead-ins are found to make a series: all blocks then stand before. */
export function unnumberedItems(marked: readonly MarkedBlock[]): {
  before: MarkedBlock[]
  items: UnnumberedItem[]
  after: MarkedBlock[]
  messages: Message[]
} {
  const leads = marked.flatMap((one, index) => (opens(one) ? [index] : []))
  if (leads.length < LEAST_ITEMS) return { before: [...marked], items: [], after: [], messages: [] }
  const first = firstOf(leads)
  const label = marked.slice(0, first).findLastIndex(({ block }) => isLabel(block.text))
  const items: UnnumberedItem[] = []
  const messages: Message[] = []
  let start = label + 1
  for (let lead = first; lead >= 0; lead = marked.findIndex((one, index) => index >= start && opens(one))) {
    const { end, guessed } = endOfDecision(marked, lead)
    const blocks = marked.slice(start, end)
    const number = String(items.length + 1)
    const line = firstOf(blocks).block.span[0]
    items.push({
      opening: {
        number,
        label: null,
        style: 'punkt',
        title: titleFrom(blocks),
        titleFrom: 'decision',
        dnr: [],
        group: null,
        span: [line, line],
      },
      marked: blocks,
    })
    if (guessed)
      messages.push(
        message('item-end-guessed', line, {
          reason: `Unexpected text after the decision of item ${number}, expected a heading word or the end`,
          note: 'check where the item ends; a heading word such as "Beslutsunderlag" after each decision makes it certain',
          found: `text efter beslutet i punkt ${number}`,
          expected: 'ett rubrikord, eller slutet',
        }),
      )
    start = end
  }
  return { before: marked.slice(0, label + 1), items, after: marked.slice(start), messages }
}

const isLeadIn = (one: MarkedBlock | undefined): boolean => one?.mark.type === 'lead-in'
/** One that names its decider begins an item; others follow it. */
const opens = ({ mark }: MarkedBlock): boolean => mark.type === 'lead-in' && mark.decider !== null

const isLabel = (text: string): boolean => text.length <= LABEL_LENGTH && !endsSentence(text)

/**
 * The first block after a decision that begins at `lead`: past its clauses, nested lead-ins and empty heading words.
 */
function endOfDecision(marked: readonly MarkedBlock[], lead: number): { end: number; guessed: boolean } {
  let clauses = lead
  while (isLeadIn(marked[clauses])) clauses = pastClauses(marked, past(marked, clauses, isLeadIn))
  const end = past(marked, clauses, isHeadingWord)
  return { end, guessed: end === clauses && end < marked.length }
}

const isHeadingWord = ({ mark }: MarkedBlock): boolean => mark.type === 'part'
const isListed = ({ block }: MarkedBlock): boolean => block.kind !== 'text'

/** The clauses of a lead-in are a list, or the one paragraph below it. */
const pastClauses = (marked: readonly MarkedBlock[], from: number): number =>
  marked[from]?.block.kind === 'text' ? from + 1 : past(marked, from, isListed)

/** The first place from here on that is not so. */
function past(marked: readonly MarkedBlock[], from: number, is: (one: MarkedBlock) => boolean): number {
  const end = marked.findIndex((one, at) => at >= from && !is(one))
  return end < 0 ? marked.length : end
}

/** The first clause, cut at a word; where it names nothing, the first sentence of the item. */
function titleFrom(marked: readonly MarkedBlock[]): string {
  const lead = marked.findIndex(opens)
  const clause = marked.slice(lead).find((one) => !isLeadIn(one))?.block.text ?? ''
  const words = clause.toLowerCase().match(/\p{L}+/gu) ?? []
  const says = words.some((word) => !NEUTRAL.has(word))
  const sentence = /^.*?[.!?](?=\s|$)/.exec(marked[0]?.block.text ?? '')?.[0]
  return shorten((says ? clause : (sentence ?? clause)).replace(/\.$/, ''))
}

const shorten = (text: string): string => (text.length <= TITLE_LENGTH ? text : cutTitle(text, TITLE_LENGTH))
