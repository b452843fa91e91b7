/**
 * Cuts the blocks of one § into parts: marked blocks in, parts with their blocks out. A heading word opens a part
 * and stays its heading; a lead-in or a decision sentence opens a decision only where no heading announces one.
 */
import type { PartKind } from '../../model/types.ts'
import type { Block, DraftPart, MarkedBlock } from '../types.ts'
import { isDecisionOpening, isLeadIn } from '../../swedish/decides.ts'

/** Parts that a decision without a heading of its own may follow. */
const BACKGROUND: ReadonlySet<PartKind> = new Set([
  'text',
  'topic',
  'presenter',
  'matter-type',
  'documents',
  'attendance',
])
/** Parts of one block: what follows them is text again. */
const SINGLE: ReadonlySet<PartKind> = new Set(['presenter', 'matter-type'])

export function toParts(marked: readonly MarkedBlock[]): DraftPart[] {
  const announced = marked.some(({ mark }) => mark.type === 'part' && mark.kind === 'decision')
  const parts: DraftPart[] = []
  const open = (kind: PartKind, heading: Block | null, blocks: Block[]): void => {
    const all = [...(heading ? [heading] : []), ...blocks]
    parts.push({
      kind,
      heading: heading?.text ?? null,
      headingBlock: heading,
      blocks,
      span: [(all[0] as Block).span[0], (all.at(-1) as Block).span[1]],
    })
  }
  const extend = (block: Block): void => {
    const part = parts.at(-1) as DraftPart
    part.blocks.push(block)
    part.span = [part.span[0], block.span[1]]
  }
  for (const { block, mark } of marked) {
    const last = parts.at(-1)
    const background = last === undefined || BACKGROUND.has(last.kind)
    if (mark.type === 'part') openPart(block, mark, last, open, extend)
    else if (mark.type === 'section' && background) open('attendance', null, [block])
    else if (mark.type === 'lead-in' && background && !announced) open('decision', null, [block])
    else if (
      mark.type === 'decision-sentence' &&
      (background || isHeadless(last) || answers(last, block)) &&
      !announced
    )
      open('decision', null, [block])
    else if (mark.type === 'subheading' && (background || endsDecision(last, block))) open('topic', block, [])
    else if (last === undefined || endsDecision(last, block) || isSingle(last)) open('text', null, [block])
    else extend(block)
  }
  return parts
}

type Open = (kind: PartKind, heading: Block | null, blocks: Block[]) => void

function openPart(
  block: Block,
  mark: { kind: PartKind; runIn: boolean },
  last: DraftPart | undefined,
  open: Open,
  extend: (block: Block) => void,
): void {
  if (mark.runIn) {
    // Under a heading that announces it, or after another such line, it is more of the same.
    if (last?.kind === mark.kind && (last.heading === null || last.blocks.length === 0)) extend(block)
    else open(mark.kind, null, [block])
  } else if (mark.kind === 'matter-type') open(mark.kind, null, [block])
  else open(mark.kind, block, [])
}

/** "Årsmötet beslutade enligt förslaget." ends "Valberedningens förslag:", but not a "Förslag till beslut", which reads so itself. */
const answers = (part: DraftPart, block: Block): boolean =>
  part.kind === 'proposal' && part.heading !== null && !/beslut/i.test(part.heading) && isDecisionOpening(block.text)

/** A decision that no heading announced: another may follow. */
const isHeadless = (part: DraftPart): boolean => part.kind === 'decision' && part.heading === null

/** A part that was run in on its line, or that names the kind of matter, holds that line only. */
function isSingle(part: DraftPart): boolean {
  return SINGLE.has(part.kind) || (part.kind === 'documents' && part.heading === null)
}

/** "Antecknas.", "Bifalles.", "Förslaget bifalls.": all that is decided, in a word or two. */
const WHOLE = /^\p{Lu}\p{Ll}+(?: \p{Ll}+)?s\.$/u

/**
 * A decision without a heading goes on while clauses of the same form follow; anything else is text again. Under a
 * heading, a decision of a word or two is whole, and a paragraph after it is what it was about.
 */
function endsDecision(part: DraftPart | undefined, block: Block): boolean {
  if (part?.kind === 'decision' && part.heading !== null) {
    const [only, ...more] = part.blocks
    return (
      only !== undefined &&
      more.length === 0 &&
      WHOLE.test(only.text) &&
      block.kind === 'text' &&
      /^\p{Lu}/u.test(block.text) &&
      !WHOLE.test(block.text) &&
      !isLeadIn(block.text) &&
      !isDecisionOpening(block.text)
    )
  }
  if (!part || !isHeadless(part) || isLeadIn(block.text)) return false
  const first = part.blocks.find(({ text }) => !isLeadIn(text))
  if (first === undefined) return false
  if (first.kind !== 'text') return block.kind === 'text'
  return !(/^att\b/i.test(first.text) && /^att\b/i.test(block.text)) || block.kind !== 'text'
}
