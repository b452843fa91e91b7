/**
 * Where a decision ends by the shape of a block, under a heading or not: the part of the decision, a block and what is
 * below it in, yes or no out.
 */
import { isListItem } from '../../../model/text-block.ts'
import { saysDecided } from '../../../swedish/decisions/decided.ts'
import { listsElected } from '../../../swedish/decisions/elected-rows.ts'
import { electsSomebody, opensElection } from '../../../swedish/decisions/elects.ts'
import {
  announcesNext,
  findsOutcome,
  goesOnDeciding,
  informs,
  isUnanimous,
  listsMatters,
  namesAppendix,
} from '../../../swedish/decisions/told.ts'
import { endsSentence } from '../../../swedish/lines/line-ends.ts'
import { rowOfList, stopsAtVerb } from '../../../swedish/lines/list-row.ts'
import { partiedIn } from '../../../swedish/people/names.ts'
import { isSigningLabel } from '../../../swedish/people/signing.ts'
import type { Block, MarkedBlock } from '../../types/block.ts'
import type { DraftPart } from '../../types/draft.ts'
import type { Line } from '../../types/line.ts'
import { isAtt } from '../../../swedish/decisions/decides.ts'
import { decisionTypesOf } from './derive.ts'
import { isBeside, isSign, toldIn } from './tellings.ts'

/** What can be no clause, whatever stands above: a heading by its shape, a table, a reservation, who is to sign. */
export function endsByShape(
  part: DraftPart,
  { block, mark }: Pick<MarkedBlock, 'block' | 'mark'>,
  ahead: readonly MarkedBlock[],
): boolean {
  if (mark.type === 'reservation' || isTold(part, block, ahead) || signsBelow({ block, mark }, ahead)) return true
  if (isNotedBelow(part, block, ahead)) return true
  if (mark.type === 'short-line' || (mark.type === 'subheading' && mark.apart)) return !goesOn(part, block, ahead)
  return block.kind === 'row' && !isLineOfList(part, block, ahead) && isTable(block, ahead)
}

/** A telling, but where it is a clause by what stands around it. */
const isTold = (part: DraftPart, block: Block, ahead: readonly MarkedBlock[]): boolean =>
  toldIn(block) !== undefined &&
  !isAmongItems(block, ahead) &&
  !isListedAbove(part, block) &&
  !isOfMeetings(part, block) &&
  !isLedTo(part, block) &&
  !isAmongClauses(part, block, ahead) &&
  !((isUnanimous(block.text) || isSign(block.text)) && !isLast(ahead)) &&
  !(part.blocks.length === 0 && (listsMatters(block.text) || findsOutcome(block.text)))

/** The § ends here, or a heading stands below: nothing that is decided can. */
const isLast = ([next]: readonly MarkedBlock[]): boolean => next === undefined || next.mark.type === 'part'

/**
 * "Ansvarig: Ada Provlund" right below "Beslut" or below "Till uppdrag utses:", or "(Bilaga 1)" with a clause below it:
 * what would end the decision stands in it.
 */
const isAmongClauses = ({ blocks }: DraftPart, { text }: Block, [next]: readonly MarkedBlock[]): boolean =>
  isBeside(text) &&
  (blocks.length === 0 ||
    blocks.some((block, at) => block.text.endsWith(':') && blocks.slice(at + 1).every((one) => isBeside(one.text))) ||
    (next !== undefined && (isAtt(next.block.text) || isClause(next.block))))

/**
 * "1. Skrivelse från vägföreningen" and "2. Dom i mål 12-24" below "Anmälningsärendena läggs till handlingarna.": what
 * was noted, where that is all that is decided, the sentence leads to no list, and each item is a paper that came in.
 * Other words may be decided: "Avslag på begäran", "Kontoret återkommer med kostnader".
 */
function isNotedBelow({ blocks }: DraftPart, block: Block, ahead: readonly MarkedBlock[]): boolean {
  const [clause, ...more] = blocks.filter(({ leadIn }) => leadIn !== true)
  if (!isListItem(block) || more.length > 0 || clause === undefined || isListItem(clause)) return false
  if (!endsSentence(clause.text) || LEADS_TO_LIST.test(clause.text)) return false
  const end = ahead.findIndex((one) => !isListItem(one.block))
  const items = [block, ...ahead.slice(0, end < 0 ? undefined : end).map((one) => one.block)]
  return isOnlyNoted(clause.text) && items.every(({ text }) => isThing(text))
}
const isOnlyNoted = (text: string): boolean => decisionTypesOf('', [text]).join() === 'noteras'
const LEADS_TO_LIST = /(?<!\p{L})(?:följande|nedan(?:stående)?)(?!\p{L})|:$/iu
const isThing = (text: string): boolean =>
  PAPER.test(text) && !IS_DONE.test(text) && !endsSentence(text) && !goesOnDeciding(text)
/** "Skrivelse från Ekby byalag", "Protokoll 2024-02-04"; "Rapport till nästa möte" is a task. */
const PAPER =
  /^(?:Cirkulär|Dom|Inbjudan|Minnesanteckningar|Protokoll|Rapport|Remissvar|Skrivelse|Yttrande)(?:e?[nr])?(?: (?:från|om|över|i mål|angående|gällande|nr|\d)[^.]*)?$/u
/** "Rapport om vägarna tas fram i maj" */
const IS_DONE = /(?<!\p{L})(?:\p{Ll}+[ae]s|ska|skall|bör|får)(?!\p{L})/u

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

/** "2. Bo Provberg (M) deltog inte i beslutet." with a clause below it: only the last of a list stand outside it. */
const isAmongItems = (block: Block, [next]: readonly MarkedBlock[]): boolean =>
  isListItem(block) && next !== undefined && isListItem(next.block) && toldIn(next.block) === undefined

/** What is decided is when to meet, or nothing is yet: there it is a clause. */
const isOfMeetings = ({ blocks }: DraftPart, { text }: Block): boolean =>
  announcesNext(text) && (blocks.length === 0 || blocks.some((block) => /möte|sammanträd/iu.test(block.text)))

/** "Information ges från" below "Nämnden beslutar att följande rutin ska gälla:" */
const isLedTo = ({ blocks }: DraftPart, { text }: Block): boolean =>
  informs(text) && /(?::|(?<!\p{L})att)$/u.test(blocks.at(-1)?.text ?? '')

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
  const last = blocks.findLast(isListItem)
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
