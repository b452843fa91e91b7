/**
 * Cuts the sentences that decide out of running text, where nothing else announces decisions: blocks in, the blocks
 * that the recognisers look at out. Where heading words or lead-ins announce them, text stays as it is.
 */
import { decides } from '../../swedish/decisions/decided.ts'
import { decidesPassively } from '../../swedish/decisions/passive.ts'
import { isDealtWith } from '../../swedish/decisions/all-decided.ts'
import { deciderOf, isLeadIn } from '../../swedish/decisions/lead-ins.ts'
import { mayBeDocument, partKindOf } from '../../swedish/headings/heading-words.ts'
import { comesAfter, runInKindOf } from '../../swedish/headings/run-in.ts'
import { endsSentence } from '../../swedish/lines/line-ends.ts'
import { firstSentence } from '../../swedish/lines/sentence.ts'
import { splitList } from '../blocks/cut-labels.ts'
import { cutSentences, splitRunIn } from '../blocks/cut-sentences.ts'
import type { Block } from '../types/block.ts'
import type { Deciders } from './deciders.ts'

/** A block, and whether decisions are announced where it stands. */
export interface Cut {
  block: Block
  announced: boolean
}

/** @returns All blocks in order; those of an item that announces nothing may be several, a sentence each. */
export function cutItems(all: readonly Block[], { own }: Deciders): Cut[] {
  const first = all.findIndex(({ heading }) => heading !== null)
  const blocks = all.flatMap((block, at) => (at < first ? splitList(block) : [block])).flatMap(splitRunIn)
  const isAnnounced = announces(blocks)
  return itemsOf(blocks).flatMap((item) => {
    const announced = isAnnounced && !isShortAndSilent(item)
    const closing = announced ? closingOf(item) : undefined
    return (announced ? item : cutSentences(item, own)).map((block) => ({
      block,
      announced: announced && block !== closing,
    }))
  })
}

/** Decisions are announced where at least every third item has a heading word or a lead-in for one. */
function announces(blocks: readonly Block[]): boolean {
  const items = blocks.filter(({ heading }) => heading?.depth === 0).length
  const announced = blocks.filter(
    ({ text, kind, heading }) =>
      heading === null &&
      kind === 'text' &&
      ((partKindOf(text) === 'decision' && !mayBeDocument(text)) || deciderOf(text) !== undefined || RUN_IN.test(text)),
  ).length
  return announced > 0 && announced * ITEMS_A_DECISION >= items
}

const ITEMS_A_DECISION = 3
/** "Beslut att anta planen.": the heading word goes on into the clause. */
const RUN_IN = /^Beslut att(?!\p{L})/u

/** The blocks before the first item, and those of each item; "3.1" below "3" is one of its own. */
function itemsOf(blocks: readonly Block[]): Block[][] {
  const items: Block[][] = [[]]
  for (const block of blocks) {
    if (block.heading !== null) items.push([])
    items.at(-1)?.push(block)
  }
  return items
}

/**
 * An item of a paragraph or two that announces nothing, in minutes that do elsewhere: "Inga synpunkter fanns.
 * Protokollet lades till handlingarna." Its sentences may decide as in minutes without any announcement.
 */
function isShortAndSilent([first, ...all]: readonly Block[]): boolean {
  const after = all.findIndex(({ text }) => comesAfter(text))
  const below = after < 0 ? all : all.slice(0, after)
  return (
    first?.heading !== null &&
    first !== undefined &&
    below.length > 0 &&
    below.every(
      (block) => block.heading === null && (block.kind === 'text' || isPoint(block)) && isSentences(block.text),
    ) &&
    (below.length <= FEW_BLOCKS ||
      (below.length <= FEW_SENTENCES && below.every(({ text }) => firstSentence(text) === text.length)))
  )
}

/**
 * "Redovisningen läggs till handlingarna.", below all that an item tells or lists where nothing in it announces a
 * decision: so it was dealt with.
 */
function closingOf([first, ...all]: readonly Block[]): Block | undefined {
  if (first?.heading == null) return undefined
  const after = all.findIndex(({ text }) => comesAfter(text))
  const below = after < 0 ? all : all.slice(0, after)
  const last = below.at(-1)
  const isSilent = below.every(
    ({ text, heading }) =>
      heading === null &&
      (!ANNOUNCING.has(partKindOf(text) ?? runInKindOf(text)) || mayBeDocument(text)) &&
      !isLeadIn(text),
  )
  return last?.kind === 'text' && isSilent && isDealtWith(last.text) ? last : undefined
}
const ANNOUNCING: ReadonlySet<ReturnType<typeof partKindOf>> = new Set(['decision', 'proposal', 'yrkande'])

/** "• Dagordningen fastställdes.": an item that says what was decided, and no more */
const isPoint = ({ kind, text }: Block): boolean =>
  kind === 'bullet' && firstSentence(text) === text.length && (decides(text) || decidesPassively(text))

const isSentences = (text: string): boolean =>
  text.length <= FEW_WORDS && endsSentence(text) && !text.endsWith(':') && partKindOf(text) === undefined
const FEW_BLOCKS = 2
/** "Ordföranden öppnade mötet.", "Dagordningen fastställdes.", "Till justerare valdes …": a sentence to a paragraph */
const FEW_SENTENCES = 4
/** Longer paragraphs, in characters, are background. */
const FEW_WORDS = 250
