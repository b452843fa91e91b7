/**
 * Says what each block is: blocks in, the same blocks with a mark each out. The table is the whole order of precedence,
 * each place with its reason; a recogniser looks at one block and its neighbours, and none knows of another. What was
 * found goes with the block, so that nobody after asks its words again.
 */
import type { Block, Mark, MarkedBlock } from '../types/block.ts'
import type { Cut } from './cut.ts'
import type { Deciders } from './deciders.ts'
import { paragraf } from './paragraf.ts'
import { itemMarker } from './item-marker.ts'
import { part } from './part.ts'
import { reservation } from './reservation.ts'
import { section } from './section.ts'
import { leadIn } from './lead-in.ts'
import { decisionSentence } from './decision-sentence.ts'
import { askingBody } from '../../swedish/decisions/decides.ts'
import { isOwnName } from '../../swedish/bodies/standing.ts'
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

export interface RecogniserEntry {
  name: string
  /** Why it stands where it stands; what a swap with its neighbour breaks is in the test. */
  reason: string
  says: Recogniser
}

export const RECOGNISERS: readonly RecogniserEntry[] = [
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

/** @param cut See `cut.ts`. @param table The recognisers, in order of precedence. */
export function recognise(
  cut: readonly Cut[],
  deciders: Deciders,
  table: readonly RecogniserEntry[] = RECOGNISERS,
): MarkedBlock[] {
  return cut.map(({ block, announced }, index) => {
    const context = { before: cut[index - 1]?.block, after: cut[index + 1]?.block, announced, deciders }
    for (const { name, says } of table) {
      const mark = says(block, context)
      if (mark) return { block: marked(block, mark, deciders), mark, by: name }
    }
    return { block: marked(block, TEXT, deciders), mark: TEXT, by: null }
  })
}

const TEXT: Mark = { type: 'text' }

function marked(block: Block, mark: Mark, deciders: Deciders): Block {
  if (mark.type === 'subheading') return { ...block, subheading: true }
  const said = isOwn(block, mark, deciders) ? { ...block, own: true as const } : block
  return mark.type === 'lead-in'
    ? { ...said, leadIn: true, ...(mark.decider !== null && { decider: mark.decider }) }
    : said
}

/** Those who meet decide, or ask another body to: "Nämnden föreslår kommunfullmäktige att anta planen." */
function isOwn({ kind, text }: Block, mark: Mark, { own }: Deciders): boolean {
  if (mark.type === 'lead-in' || mark.type === 'decision-sentence') return mark.own === true
  const asks = mark.type === 'text' && kind === 'text' ? askingBody(text) : undefined
  return asks !== undefined && isOwnName(asks, own)
}
