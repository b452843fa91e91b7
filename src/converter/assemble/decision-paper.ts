/**
 * Papers of decisions that number nothing: "Ordförandebeslut", an extract of one matter. Marked blocks in, an item for
 * each decision with its title above it out. Only a paper that says it is one is read so: in minutes a decision without
 * a point above it belongs to nothing for sure.
 */
import { entryAt } from '../../model/lists.ts'
import { joinLines } from '../read/join-lines.ts'
import { organisationAlone } from '../../swedish/bodies/organisation-alone.ts'
import { isBodyName } from '../../swedish/bodies/bodies.ts'
import { sentenceDecider } from '../../swedish/decisions/decides.ts'
import { DNR_LABEL, dnrField } from '../../swedish/numbers/dnr-field.ts'
import { datesIn } from '../../swedish/numbers/dates.ts'
import { isOfDecisions, matterNamed } from '../../swedish/decisions/decision-paper.ts'
import { endsSentence } from '../../swedish/lines/line-ends.ts'
import { isTitle } from '../../swedish/people/titles.ts'
import { textsOf } from '../clean/pieces.ts'
import type { MarkedBlock } from '../types/block.ts'
import type { Line } from '../types/line.ts'
import type { Opening } from './opening.ts'

interface Cut {
  before: MarkedBlock[]
  items: { opening: Opening; marked: MarkedBlock[] }[]
  after: MarkedBlock[]
}

/** No title is longer, in characters; a label ends within so many. */
const LONGEST = 120
const LABELLED = /^\p{L}[^:.]{1,40}:(?: |$)/u

/** @returns undefined where the paper is none of decisions, or a decision has no title above it. */
export function itemsOfPaper(all: readonly MarkedBlock[]): Cut | undefined {
  const marked = all.map(asDecided)
  const first = marked.findIndex(decides)
  if (first < 0 || !marked.slice(0, first).some(({ block }) => isOfDecisions(block.text))) return undefined
  const closing = marked.findIndex(
    ({ mark }, at) => at > first && mark.type === 'section' && mark.kind === 'signatures',
  )
  const end = closing < 0 ? marked.length : closing
  const titles = titlesIn(marked.slice(0, end))
  const [start] = titles
  if (start === undefined) return undefined
  return {
    before: marked.slice(0, start),
    items: titles.map((at, index) => ({
      opening: openingOf(entryAt(marked, at), index + 1),
      marked: marked.slice(at + 1, titles[index + 1] ?? end),
    })),
    after: marked.slice(end),
  }
}

/** Places of the titles, one above each decision; none where a decision has no title of its own. */
function titlesIn(marked: readonly MarkedBlock[]): number[] {
  const titles: number[] = []
  let from = 0
  for (const [at, one] of marked.entries()) {
    if (!decides(one) || at < from) continue
    const title = titleIn(marked, from, at)
    if (title < 0 && titles.length === 0) return []
    if (title >= 0) titles.push(title)
    from = at + 1
  }
  return titles
}

/** What a label names, or the last short line that is nothing else, above the first heading word. */
function titleIn(marked: readonly MarkedBlock[], from: number, to: number): number {
  const above = marked.slice(from, to)
  const named = above.findLastIndex(({ block }) => matterNamed(block.text) !== undefined)
  if (named >= 0) return from + named
  // "Delegationsbeslut" heads the paper, and in minutes a part of one matter.
  const parts = above.findIndex(({ block, mark }) => mark.type === 'part' && !isOfDecisions(block.text))
  const place = above.slice(0, parts < 0 ? undefined : parts).findLastIndex((one) => mayBeTitle(one))
  return place < 0 ? -1 : from + place
}

const decides = ({ mark }: MarkedBlock): boolean =>
  (mark.type === 'part' && mark.kind === 'decision') ||
  (mark.type === 'lead-in' && mark.decider !== null) ||
  mark.type === 'decision-sentence'

/** "Ordföranden beslutar att godkänna placeringen.": in such a paper whoever holds an office decides. */
function asDecided(one: MarkedBlock): MarkedBlock {
  const decider = one.mark.type === 'text' && one.block.kind === 'text' ? sentenceDecider(one.block.text) : undefined
  return decider !== undefined && isTitle(decider.split(' ').at(-1) ?? '')
    ? { ...one, mark: { type: 'decision-sentence', decider } }
    : one
}

function mayBeTitle({ block: { text, kind }, mark }: MarkedBlock): boolean {
  return (
    kind === 'text' &&
    mark.type !== 'section' &&
    text.length <= LONGEST &&
    /^\p{Lu}/u.test(text) &&
    !endsSentence(text) &&
    !LABELLED.test(text) &&
    dnrField([text]) === undefined &&
    !isOfHead(text)
  )
}

/** Whose the paper is, when, and what it is called */
const isOfHead = (text: string): boolean =>
  isBodyName(text) || organisationAlone(text) !== undefined || isPaperAndDay(text) || datesIn(text)[0]?.from === 0

/** "Rektorsbeslut 2024-04-11", and no "Ordförandebeslut om placering" */
const isPaperAndDay = (text: string): boolean => isOfDecisions(text) && !/ (?:om|angående|gällande) /iu.test(text)

/** A dnr right below the title, or apart on its line, is none of it. */
function openingOf({ block: { text, lines, span } }: MarkedBlock, number: number): Opening {
  const numbered = lines.findIndex((line, at) => at > 0 && DNR_LABEL.test(line.text))
  const beside = lines.length === 1 ? besideTitle(lines) : undefined
  const words = beside?.title ?? (numbered < 0 ? text : joinLines(lines.slice(0, numbered).map((line) => line.text)))
  return {
    number: String(number),
    label: null,
    style: 'punkt',
    title: matterNamed(words) ?? words,
    titleFrom: 'source',
    dnr: beside?.dnr ?? (numbered < 0 ? [] : (dnrField(lines.slice(numbered).map((line) => line.text)) ?? [])),
    group: null,
    span,
  }
}

/** "Ärende: Yttrande i mål T 415-23          Dnr ÖFN 2024/12" */
function besideTitle([line]: readonly Line[]): { title: string; dnr: string[] } | undefined {
  const [title = '', ...field] = line ? textsOf(line) : []
  const dnr = DNR_LABEL.test(field[0] ?? '') ? dnrField(field) : undefined
  return dnr && { title, dnr }
}
