/**
 * Where a decision ends by what follows: without a heading it goes on only while clauses of its first one's form
 * follow; under a heading, one of a word or two is whole.
 */
import { isListItem } from '../../../model/text-block.ts'
import { introducesList } from '../../../swedish/decisions/decided.ts'
import { isAtt } from '../../../swedish/decisions/decides.ts'
import { namesElected } from '../../../swedish/decisions/elects.ts'
import { goesOnDeciding } from '../../../swedish/decisions/told.ts'
import { rowOfList } from '../../../swedish/lines/list-row.ts'
import type { Block, Mark } from '../../types/block.ts'
import type { DraftPart } from '../../types/draft.ts'
import { saysOfLeave } from './grants.ts'
import { isHeadless, isMeeting } from './opens.ts'

/** "Antecknas.", "Bifalles.", "Förslaget bifalls.": all that is decided, in a word or two. */
const WHOLE = /^\p{Lu}\p{Ll}+(?: \p{Ll}+)?s\.$/u

/**
 * A decision without a heading goes on while clauses of the same form follow; anything else is text again. Under a
 * heading, a decision of a word or two is whole, and a paragraph after it is what it was about.
 */
export function endsDecision(part: DraftPart | undefined, block: Block, mark: Mark): boolean {
  if (part?.kind === 'decision' && part.heading !== null) return isWhole(part.blocks, block, mark)
  if (!part || !isHeadless(part) || block.leadIn) return false
  const first = part.blocks.slice(part.blocks.findLastIndex(({ leadIn }) => leadIn) + 1)[0]
  if (first === undefined || isListedIn(part, first, block) || isBelowHeadedLeadIn(part, first)) return false
  return first.kind === 'text' ? !alike(first, block) : block.kind === 'text' || !decidesAsFirst(part, block, mark)
}

/** "Nämnden beslutar" that the source marks as a heading: the sentences below it, up to the next, are clauses. */
const isBelowHeadedLeadIn = ({ blocks: [lead] }: DraftPart, { kind, text }: Block): boolean =>
  lead?.leadIn === true && lead.lines.some(({ rank }) => rank !== null) && kind === 'text' && !isAtt(text)

/** Below an item of a list that decides by itself the next does so too, or is none: "c) Valberedningen tackades." */
const decidesAsFirst = ({ blocks }: DraftPart, { text }: Block, { type }: Mark): boolean =>
  type === 'decision-sentence' || blocks.some(({ leadIn }) => leadIn) || [blocks[0]?.text, text].some(isAtt)

const isListedIn = (part: DraftPart, first: Block, block: Block): boolean =>
  introducesMore(part) ||
  isUnclosed(part, block) ||
  isInList(part, block) ||
  isRowAgain(part, block) ||
  isSumAgain(part, block) ||
  isItemBelow(part, first, block)

/** "ge kontoret i uppdrag" below "Beslut att anta planen,": the sentence goes on */
const isUnclosed = ({ blocks }: DraftPart, { kind, text }: Block): boolean =>
  kind === 'text' && /^\p{Ll}/u.test(text) && /(?:[,;]|,? (?:och|samt))$/u.test(blocks.at(-1)?.text ?? '')

const introducesMore = ({ blocks }: DraftPart): boolean => blocks.at(-1)?.text.endsWith(':') === true

/** A clause that ends in a colon or stops before what it needs, and nothing but list items from there to the block. */
const isInList = ({ blocks }: DraftPart, block: Block): boolean =>
  isListItem(block) && blocks.some(({ text }, at) => introducesList(text) && blocks.slice(at + 1).every(isListItem))

/** No list of days is longer. */
const MOST_ROWS = 60
/** "23 april" below "5 februari", and above both "att sammanträda följande dagar:" */
function isRowAgain({ blocks }: DraftPart, { text }: Block): boolean {
  const row = rowOfList(text)
  const above = row === undefined ? undefined : blocks.slice(-MOST_ROWS).findLast((one) => rowOfList(one.text) !== row)
  return above !== undefined && above !== blocks.at(-1) && above.text.endsWith(':')
}

/** "att …" and "att …", "anta …" and "ge …", "Väg 1: …" and "Väg 2: …" */
function alike(first: Block, block: Block): boolean {
  if (block.kind !== 'text') return false
  const named = LABELLED.exec(first.text)?.[1]
  return (
    (isAtt(block.text) && /(?<!\p{L})att(?!\p{L})/iu.test(first.text)) ||
    (/^\p{Ll}/u.test(first.text) && /^\p{Ll}/u.test(block.text)) ||
    (namesElected(first.text) && namesElected(block.text)) ||
    isRowAfter(first, block) ||
    (named !== undefined && LABELLED.exec(block.text)?.[1] === named)
  )
}

/** "Ada Provlund" and "Bo Provberg", a line each; or how the sentence ends that they stand in, "var för sig." */
const isRowAfter = (first: Block, { text }: Block): boolean => {
  const row = rowOfList(first.text)
  return row !== undefined && (row === rowOfList(text) || /^\p{Ll}/u.test(text))
}

/** "Familj: 350 kr", "Spade": what it is and perhaps how much, a line of one paragraph each */
const isItemBelow = ({ blocks: [above, second] }: DraftPart, first: Block, block: Block): boolean =>
  above?.text.endsWith(':') === true &&
  block.lines[0]?.gap === 0 &&
  [first === above && second ? second : first, block].every(
    ({ kind, text }) => kind === 'text' && isItem(text.replace(SHORTENED, '')),
  )
const isItem = (text: string): boolean => ITEM.test(text) || OFFICE_ITEM.test(text)
const ITEM = /^[\p{Lu}\d][^.:]{1,70}(?:: [^\s.][^.]{0,60})?$/u
/** "Kassör: Ragnhild Provlund, Ekby." */
const OFFICE_ITEM = /^\p{Lu}[\p{L} ]{2,40}: \p{Lu}[^.:]{2,200}\.$/u
/** "V. ordf." and "Sekr." end no sentence. */
const SHORTENED = /(?<!\p{L})(?:v|ordf|sekr|kass|suppl|ers|led|rev|st|tel)\. ?/giu

/** Below "… om följande avgifter:" nothing but sums, a paragraph each */
function isSumAgain({ blocks }: DraftPart, block: Block): boolean {
  const at = blocks.findLastIndex(({ text }) => text.endsWith(':'))
  return (
    at >= 0 && [...blocks.slice(at + 1), block].every(({ kind, text }) => kind === 'text' && LABELLED_SUM.test(text))
  )
}
/** "Brygga: 250 kr per plats.": how much of what */
const LABELLED_SUM = /^\p{Lu}[^.:]{1,60}: \d[\d ,]*(?:kr|kronor|tkr|öre|%|procent)(?!\p{L})[^.:]{0,40}\.?$/u
/** "Väg 1: 150 kr": its first word, where a number and a colon follow */
const LABELLED = /^(\p{L}+) \d{1,3}[a-z]?: \S/u

function isWhole([only, ...more]: readonly Block[], block: Block, mark: Mark): boolean {
  return (
    only !== undefined &&
    more.length === 0 &&
    WHOLE.test(only.text) &&
    block.kind === 'text' &&
    /^\p{Lu}/u.test(block.text) &&
    !WHOLE.test(block.text) &&
    !goesOnDeciding(block.text) &&
    !saysOfLeave(only.text, block.text) &&
    mark.type !== 'lead-in' &&
    !(mark.type === 'decision-sentence' && isMeeting(mark.decider))
  )
}
