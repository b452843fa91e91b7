/**
 * Where a decision ends: the part of the decision, a block and what is below it in, yes or no out. By its shape a block
 * may be no clause, under a heading or not; without a heading a decision goes on only while clauses of its first one's
 * form follow.
 */
import type { PartKind } from '../../../model/kinds.ts'
import { rowOfList, stopsAtVerb } from '../../../swedish/lines/list-row.ts'
import { isSigningLabel } from '../../../swedish/people/signing.ts'
import { partiedIn } from '../../../swedish/people/names.ts'
import { isAtt } from '../../../swedish/decisions/decides.ts'
import { introducesList, saysDecided } from '../../../swedish/decisions/decided.ts'
import { listsElected } from '../../../swedish/decisions/elected-rows.ts'
import { opensElection, namesElected, electsSomebody } from '../../../swedish/decisions/elects.ts'
import { addsNote, speaks, standsAside } from '../../../swedish/decisions/of-members.ts'
import { tellsVotes, votedSo } from '../../../swedish/decisions/voted.ts'
import {
  announcesNext,
  goesOnDeciding,
  isField,
  listsMatters,
  namesAppendix,
  pauses,
  tellsRecipients,
} from '../../../swedish/decisions/told.ts'
import type { Block, Mark, MarkedBlock } from '../../types/block.ts'
import type { DraftPart } from '../../types/draft.ts'
import type { Line } from '../../types/line.ts'
import { saysOfLeave } from './grants.ts'
import { isHeadless, isMeeting } from './opens.ts'

/** What can be no clause, whatever stands above: a heading by its shape, a table, a reservation, who is to sign. */
export function endsByShape(
  part: DraftPart,
  { block, mark }: Pick<MarkedBlock, 'block' | 'mark'>,
  ahead: readonly MarkedBlock[],
): boolean {
  if (mark.type === 'reservation' || isTold(part, block, ahead) || signsBelow({ block, mark }, ahead)) return true
  if (mark.type === 'short-line' || (mark.type === 'subheading' && mark.apart)) return !goesOn(part, block, ahead)
  return block.kind === 'row' && !isLineOfList(part, block, ahead) && isTable(block, ahead)
}

/** A telling, but where it is a clause by what stands around it. */
const isTold = (part: DraftPart, block: Block, ahead: readonly MarkedBlock[]): boolean =>
  toldIn(block) !== undefined &&
  !isAmongItems(block, ahead) &&
  !isListedAbove(part, block) &&
  !isOfMeetings(part, block) &&
  !(part.blocks.length === 0 && listsMatters(block.text))

/** Rows that another follows, or that hold figures or a mark. */
const isTable = ({ text }: Block, ahead: readonly MarkedBlock[]): boolean =>
  ahead[0]?.block.kind === 'row' || /\d|(?:^|\s)X(?:\s|$)/.test(text)

/**
 * The first of some rows with as many cells, right below a heading: a table, which stays whole. Two cells may be a line
 * and what stands behind it, where the source does not say that they head columns.
 */
export function beginsTable({ kind, lines: [line] }: Block, [next]: readonly MarkedBlock[]): boolean {
  const cells = line?.cells?.length ?? 0
  return (
    kind === 'row' &&
    (cells > 2 || line?.isHead === true) &&
    next?.block.kind === 'row' &&
    next.block.lines[0]?.cells?.length === cells
  )
}

/** "Ombud:   Ada Provlund (C)": a label with its colon, and its value behind a tab */
const LABELLED_ROW = /^\p{Lu}[^.:]{1,40}: \S/u

/**
 * "Till ombud väljs:" and below it whom, "Ombud   Ada Provlund (C)"; or "Sand:   100 kr" below "Taxan fastställs så:".
 * Lines of a list that are set with tabs; a table whose cells the source itself parts stays one.
 */
function isLineOfList({ blocks }: DraftPart, row: Block, ahead: readonly MarkedBlock[]): boolean {
  const above = blocks.findLast(({ kind }) => kind !== 'row')?.text ?? ''
  const next = ahead.findIndex(({ block }) => block.kind !== 'row')
  const rows = [row, ...ahead.slice(0, next < 0 ? ahead.length : next).map(({ block }) => block)]
  return isLineBelow(above, row) || listsElected(above, rows.map(rowCells))
}

const rowCells = ({ lines: [line] }: Block): readonly string[] => line?.cells ?? []

function isLineBelow(above: string, { text, lines: [line] }: Block): boolean {
  if (!line || (line.cells ?? []).length > MOST_CELLS) return false
  return stopsAtVerb(above) ? rowOfList(text) !== undefined : above.endsWith(':') && isSetBehind(text, above, line)
}

const isSetBehind = (text: string, above: string, { isPlaced }: Line): boolean =>
  (!isPlaced && LABELLED_ROW.test(text)) || (electsSomebody(above) && partiedIn(text).length === 1)

/** A label and its value; a party may stand apart. */
const MOST_CELLS = 3

/** "Vid protokollet"; or "Ordförande", which may be elected or asked, where nothing but such stands below. */
const signsBelow = ({ block, mark }: Pick<MarkedBlock, 'block' | 'mark'>, ahead: readonly MarkedBlock[]): boolean =>
  (mark.type === 'section' && mark.kind === 'signatures') ||
  [block, ...ahead.map((one) => one.block)].every(({ text, kind }) => kind === 'text' && isSigningLabel(text))

/**
 * What sentences tell that are no clause, a paragraph each: who voted how, took no part, had it noted, and when the
 * meeting paused. No paragraph tells two of these: their order is free.
 */
const TELLINGS: readonly (readonly [kind: PartKind, tells: (text: string) => boolean])[] = [
  ['vote', tellsVotes],
  ['participation', tookNoPart],
  ['note', addsNote],
  ['text', speaks],
  ['text', pauses],
  ['documents', namesAppendix],
  ['text', announcesNext],
  ['text', isField],
  ['recipients', tellsRecipients],
  ['text', listsMatters],
  ['text', (text) => APPEALS.test(text)],
  ['text', (text) => IDENTIFIES.test(text)],
]
/** "Personnummer [maskerat: personnummer]": whose it was, and nothing that is decided */
const IDENTIFIES =
  /^(?:personbeteckning|personnummer|person-?nr|pers\.? ?nr|födelsetid|samordningsnummer)[.:]? ?\[maskerat: [^\]]{1,40}\]\.?$/iu
/** "Beslutet kan överklagas, se bilaga 1.": what may be done about it, and nothing that is decided */
const APPEALS = /^(?:Detta beslut|Beslutet|Nämndens beslut) (?:kan|får) (?:inte |ej )?överklagas(?!\p{L})/u
/**
 * Which part a paragraph is that tells such a thing, or an item of a list that tells who took no part; undefined for
 * any other.
 */
export function toldIn({ kind, text }: Block): PartKind | undefined {
  if (kind === 'text') return TELLINGS.find(([, tells]) => tells(text))?.[0]
  if (votedSo(text)) return 'vote'
  return kind === 'row' || !tookNoPart(text) ? undefined : 'participation'
}

/** "att … deltar inte" is what is decided. */
function tookNoPart(text: string): boolean {
  return !isAtt(text) && standsAside(text)
}

/** "2. Bo Provberg (M) deltog inte i beslutet." with a clause below it: only the last of a list stand outside it. */
const isAmongItems = (block: Block, [next]: readonly MarkedBlock[]): boolean =>
  isListed(block) && next !== undefined && isListed(next.block) && toldIn(next.block) === undefined

/** What is decided is when to meet, or nothing is yet: there it is a clause. */
const isOfMeetings = ({ blocks }: DraftPart, { text }: Block): boolean =>
  announcesNext(text) && (blocks.length === 0 || blocks.some((block) => /möte|sammanträd/iu.test(block.text)))

/** "Följande bilagor antas:" and below it "Bilaga 1: Taxa" */
const isListedAbove = ({ blocks }: DraftPart, { text }: Block): boolean =>
  namesAppendix(text) &&
  blocks.some((block, at) => block.text.endsWith(':') && blocks.slice(at + 1).every((one) => namesAppendix(one.text)))

/**
 * The clauses go on below: with the next number or letter, with what is decided, or with more bullets where nothing
 * sets the line apart.
 */
function goesOn({ blocks }: DraftPart, { lines }: Block, ahead: readonly MarkedBlock[]): boolean {
  const next = blocks.map(nextLabel).findLast((label) => label !== undefined)
  if (next !== undefined && ahead.some(({ block }) => labelOf(block) === next)) return true
  const below = ahead[0]?.block
  if (below && isClause(below)) return true
  const last = blocks.findLast(isListed)
  return last?.kind === 'bullet' && below?.kind === 'bullet' && lines[0]?.gap === 0
}

/** Text that decides; who is to sign is elected under a heading of its own. */
const isClause = ({ kind, text }: Block): boolean => kind === 'text' && saysDecided(text) && !opensElection(text)

/** "12" of "12.", "b" of "b. text" */
const labelOf = ({ kind, label, text }: Block): string | undefined =>
  kind === 'number' ? /^\d+/.exec(label ?? '')?.[0] : /^([a-z])[.)] /.exec(text)?.[1]

function nextLabel(block: Block): string | undefined {
  const label = labelOf(block)
  if (label === undefined) return undefined
  return block.kind === 'number' ? String(Number(label) + 1) : String.fromCharCode(label.charCodeAt(0) + 1)
}

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
  introducesMore(part) || isInList(part, block) || isRowAgain(part, block) || isItemBelow(part, first, block)

const introducesMore = ({ blocks }: DraftPart): boolean => blocks.at(-1)?.text.endsWith(':') === true

/** A clause that ends in a colon or stops before what it needs, and nothing but list items from there to the block. */
const isInList = ({ blocks }: DraftPart, block: Block): boolean =>
  isListed(block) && blocks.some(({ text }, at) => introducesList(text) && blocks.slice(at + 1).every(isListed))

/** No list of days is longer. */
const MOST_ROWS = 60
/** "23 april" below "5 februari", and above both "att sammanträda följande dagar:" */
function isRowAgain({ blocks }: DraftPart, { text }: Block): boolean {
  const row = rowOfList(text)
  const above = row === undefined ? undefined : blocks.slice(-MOST_ROWS).findLast((one) => rowOfList(one.text) !== row)
  return above !== undefined && above !== blocks.at(-1) && above.text.endsWith(':')
}

const isListed = ({ kind }: Block): boolean => kind === 'bullet' || kind === 'number'

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
