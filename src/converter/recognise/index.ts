/**
 * Says what each block is: blocks in, the same blocks with a mark each out. The table is the whole order of
 * precedence; a recogniser looks at one block and its neighbours, and none knows of another.
 */
import type { Block, Mark, MarkedBlock } from '../types.ts'
import { deciderOf } from '../../swedish/decides.ts'
import { cutSentences } from '../blocks/cut-sentences.ts'
import { partKindOf } from '../../swedish/heading-words.ts'
import { paragraf } from './paragraf.ts'
import { itemMarker } from './item-marker.ts'
import { part } from './part.ts'
import { section } from './section.ts'
import { leadIn } from './lead-in.ts'
import { decisionSentence } from './decision-sentence.ts'
import { subheading } from './subheading.ts'

/** What a recogniser may look at beside its block. */
interface Context {
  before: Block | undefined
  after: Block | undefined
  /** The document announces its decisions, with heading words or lead-ins; then sentences alone decide less. */
  announced: boolean
  /** Names that decide in this document, in lower case. */
  deciders: ReadonlySet<string>
}

export type Recogniser = (block: Block, context: Context) => Mark | undefined

const RECOGNISERS: readonly Recogniser[] = [paragraf, itemMarker, part, section, leadIn, decisionSentence, subheading]

export function recognise(blocks: readonly Block[], deciders: ReadonlySet<string>): MarkedBlock[] {
  const announced = announces(blocks)
  const cut = announced ? blocks : cutSentences(blocks)
  return cut.map((block, index) => {
    const context = { before: cut[index - 1], after: cut[index + 1], announced, deciders }
    for (const recogniser of RECOGNISERS) {
      const mark = recogniser(block, context)
      if (mark) return { block: mark.type === 'subheading' ? { ...block, subheading: true } : block, mark }
    }
    return { block, mark: { type: 'text' } }
  })
}

/** Decisions are announced where at least every third item has a heading word or a lead-in for one. */
function announces(blocks: readonly Block[]): boolean {
  const items = blocks.filter(({ heading }) => heading?.depth === 0).length
  const announced = blocks.filter(
    ({ text, kind, heading }) =>
      heading === null && kind === 'text' && (partKindOf(text) === 'decision' || deciderOf(text) !== undefined),
  ).length
  return announced > 0 && announced * ITEMS_A_DECISION >= items
}

const ITEMS_A_DECISION = 3
