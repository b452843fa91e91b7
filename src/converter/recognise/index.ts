/**
 * Says what each block is: blocks in, the same blocks with a mark each out. The table is the whole order of precedence,
 * each place with its reason; a recogniser looks at one block and its neighbours, and none knows of another. What was
 * found goes with the block, so that nobody after asks its words again.
 */
import type { Block, Mark, MarkedBlock } from '../types.ts'
import { deciderOf } from '../../swedish/decides.ts'
import { cutSentences } from '../blocks/cut-sentences.ts'
import { endsSentence, partKindOf } from '../../swedish/heading-words.ts'
import { firstSentence } from '../../swedish/sentence.ts'
import type { Deciders } from './deciders.ts'
import { paragraf } from './paragraf.ts'
import { itemMarker } from './item-marker.ts'
import { part } from './part.ts'
import { reservation } from './reservation.ts'
import { section } from './section.ts'
import { leadIn } from './lead-in.ts'
import { decisionSentence } from './decision-sentence.ts'
import { subheading } from './subheading.ts'
import { shortLine } from './short-line.ts'

/** What a recogniser may look at beside its block. */
interface Context {
  before: Block | undefined
  after: Block | undefined
  /** The document announces its decisions, with heading words or lead-ins; then sentences alone decide less. */
  announced: boolean
  deciders: Deciders
}

export type Recogniser = (block: Block, context: Context) => Mark | undefined

export interface Entry {
  name: string
  /** Why it stands where it stands; what a swap with its neighbour breaks is in the test. */
  reason: string
  says: Recogniser
}

export const RECOGNISERS: readonly Entry[] = [
  { name: 'paragraf', reason: 'the series has accepted it, whatever its words say', says: paragraf },
  { name: 'item marker', reason: 'a bare number is no text', says: itemMarker },
  { name: 'part', reason: 'a heading word rules over all that its text may say after it', says: part },
  { name: 'reservation', reason: 'who reserves may be named as present, or noted by the meeting', says: reservation },
  { name: 'section', reason: 'those present may be noted by the meeting', says: section },
  { name: 'lead-in', reason: 'a sentence that ends in a colon decides by what follows', says: leadIn },
  { name: 'decision sentence', reason: 'without its full stop it looks like a heading', says: decisionSentence },
  { name: 'subheading', reason: 'a heading anywhere is more than one among clauses', says: subheading },
  { name: 'short line', reason: 'last: what nothing else claims', says: shortLine },
]

/** @param table The recognisers, in order of precedence. */
export function recognise(
  blocks: readonly Block[],
  deciders: Deciders,
  table: readonly Entry[] = RECOGNISERS,
): MarkedBlock[] {
  const announced = announces(blocks)
  const cut = itemsOf(blocks).flatMap((item) => {
    const saysSo = announced && !isShortAndSilent(item)
    return (saysSo ? item : cutSentences(item, deciders.own)).map((block) => ({ block, announced: saysSo }))
  })
  return cut.map(({ block, announced: saysSo }, index) => {
    const context = { before: cut[index - 1]?.block, after: cut[index + 1]?.block, announced: saysSo, deciders }
    for (const { name, says } of table) {
      const mark = says(block, context)
      if (mark) return { block: marked(block, mark), mark, by: name }
    }
    return { block, mark: { type: 'text' }, by: null }
  })
}

function marked(block: Block, { type }: Mark): Block {
  if (type === 'subheading') return { ...block, subheading: true }
  return type === 'lead-in' ? { ...block, leadIn: true } : block
}

/** Decisions are announced where at least every third item has a heading word or a lead-in for one. */
function announces(blocks: readonly Block[]): boolean {
  const items = blocks.filter(({ heading }) => heading?.depth === 0).length
  const announced = blocks.filter(
    ({ text, kind, heading }) =>
      heading === null &&
      kind === 'text' &&
      (partKindOf(text) === 'decision' || deciderOf(text) !== undefined || RUN_IN.test(text)),
  ).length
  return announced > 0 && announced * ITEMS_A_DECISION >= items
}

const ITEMS_A_DECISION = 3
/** "Beslut att anta planen.": the heading word goes on into the clause. */
const RUN_IN = /^Beslut att(?!\p{L})/u

/** The blocks before the first item, and those of each item. */
function itemsOf(blocks: readonly Block[]): Block[][] {
  const items: Block[][] = [[]]
  for (const block of blocks) {
    if (block.heading?.depth === 0) items.push([])
    items.at(-1)?.push(block)
  }
  return items
}

/**
 * An item of a paragraph or two that announces nothing, in minutes that do elsewhere: "Inga synpunkter fanns.
 * Protokollet lades till handlingarna." Its sentences may decide as in minutes without any announcement.
 */
function isShortAndSilent([first, ...below]: readonly Block[]): boolean {
  return (
    first?.heading?.depth === 0 &&
    below.length > 0 &&
    below.every(({ kind, heading, text }) => kind === 'text' && heading === null && isSentences(text)) &&
    (below.length <= FEW_BLOCKS ||
      (below.length <= FEW_SENTENCES && below.every(({ text }) => firstSentence(text) === text.length)))
  )
}

const isSentences = (text: string): boolean =>
  text.length <= FEW_WORDS && endsSentence(text) && !text.endsWith(':') && partKindOf(text) === undefined
const FEW_BLOCKS = 2
/** "Ordföranden öppnade mötet.", "Dagordningen fastställdes.", "Till justerare valdes …": a sentence to a paragraph */
const FEW_SENTENCES = 4
/** Longer paragraphs, in characters, are background. */
const FEW_WORDS = 250
