/**
 * Where a decision opens that no heading announces: the block, what its § has and the part above in, yes or no out. A
 * lead-in or a sentence that decides opens one below what tells of the matter, never among the clauses of a heading's
 * decision.
 */
import type { PartKind } from '../../../model/kinds.ts'
import { GENERIC_BODIES, isBodyName } from '../../../swedish/bodies/bodies.ts'
import { decidesForOwnPart, isAtt, resolvesNow, sentenceDecider } from '../../../swedish/decisions/decides.ts'
import { decisionHeading } from '../../../swedish/decisions/decision-heading.ts'
import { isAside, runInHeading } from '../../../swedish/headings/run-in.ts'
import { goesOnDeciding, takesEffect } from '../../../swedish/decisions/told.ts'
import { ACTIVE, formsOf, PASSIVE, verb } from '../../../swedish/decisions/verbs.ts'
import type { Block, Mark } from '../../types/block.ts'
import type { DraftPart } from '../../types/draft.ts'

/** Parts that a decision without a heading of its own may follow. */
const BACKGROUND: ReadonlySet<PartKind> = new Set([
  'text',
  'topic',
  'presenter',
  'matter-type',
  'immediate-justering',
  'documents',
  'attendance',
])
/** Parts that tell of the matter under a heading: a lead-in of those who meet ends them. */
const TELLING: ReadonlySet<PartKind> = new Set(['summary', 'procedure', 'vote'])

/** What the headings of a § say of its decision. */
export interface Headings {
  /** A heading in the § has its decision below: no lead-in opens one. */
  headed: boolean
  /** All such headings have below what is asked of another body: what those who meet decide has none. */
  asking: boolean
  /** A heading names one, if only as a proposal: no sentence opens one. */
  announced: boolean
}

/** Whether the block opens a decision below the last part of its §; undefined is above all parts. */
export function opensDecision(last: DraftPart | undefined, headings: Headings, block: Block, mark: Mark): boolean {
  if (mark.type === 'lead-in') return leadsIn(last, headings, block, mark)
  if (mark.type === 'decision-sentence')
    return (
      !headings.announced &&
      (mayFollow(last, { decider: mark.decider }) ||
        isHeadless(last) ||
        answersWith(last, block, mark) ||
        (mark.own === true && endsOthers(last, block)))
    )
  return last !== undefined && goesOnBelow(last, block)
}

/**
 * "Kommunstyrelsen beslutar" above "Kommunstyrelsens förslag till kommunfullmäktige": no heading has that below it. So
 * others who propose it say it too.
 */
const leadsIn = (
  last: DraftPart | undefined,
  { headed, asking }: Headings,
  block: Block,
  mark: Extract<Mark, { type: 'lead-in' }>,
): boolean =>
  headed
    ? asking && mark.own === true && isBackground(last) && isSaidByOwn(last, block.text)
    : isDeciding(mark) && (mayFollow(last, mark) || settles(last, block))

const isSaidByOwn = (above: DraftPart | undefined, text: string): boolean =>
  decidesForOwnPart(text)
    ? !LEADS_ON.test(above?.blocks.at(-1)?.text ?? '')
    : DECIDES_ALONE.test(text) && above?.blocks.some((block) => ASKED_FOR.test(block.text)) !== true
/** "Ada Provlund (S) yrkar följande:" */
const LEADS_ON = /(?::|(?<!\p{L})följande\.?)$/iu
const ASKED_FOR = new RegExp(
  String.raw`${LEADS_ON.source}|(?<!\p{L})följande(?!\p{L})|(?<!\p{L})(?:vill|ville|önska\p{L}*)(?!\p{L})|(?<!\p{L})(?:${formsOf(['yrka', 'föreslå', 'förorda', 'hemställa'], [...ACTIVE, ...PASSIVE])}|förslag|yrkande)`,
  'iu',
)
const DECIDES_ALONE = new RegExp(String.raw`^\p{Lu}[\p{L} -]{2,70} ${verb(['resolves'], ['present'])}(?: att)?:?$`, 'u')

/**
 * Clauses go on below their table, what is said of it, and a note that the page's end put between them; a row of it is
 * none, whatever it begins with.
 */
const goesOnBelow = (last: DraftPart, { kind, text }: Block): boolean =>
  isAtt(text) && kind !== 'row'
    ? isTable(last) || isNote(last) || isTold(last)
    : kind === 'number' && (isTable(last) || isNote(last))

/**
 * True for what goes on with the clauses above a table: "att …", the next number, more that is decided, or from when it
 * holds. Of a row, of what is said of the table, and of who voted nothing is.
 */
export const isMoreBelowTable = ({ kind, text }: Block): boolean =>
  kind === 'number' ||
  (kind === 'text' && (isAtt(text) || sentenceDecider(text) !== undefined || goesOnDeciding(text) || takesEffect(text)))

/** The table of a clause ends the part so far. */
export const endsInTable = ({ blocks }: DraftPart): boolean => blocks.at(-1)?.inTable === true

/**
 * A row goes on with the table of a clause; below a gap that its own rows do not have, one with as many columns, which
 * of two, "Sekreterare   Justerare", says nothing.
 */
export function isMoreOfTable(part: DraftPart, block: Block): boolean {
  if (!endsInTable(part) || !isRowOfTable(block)) return false
  const rows = part.blocks.slice(part.blocks.findLastIndex(({ inTable }) => inTable !== true) + 1)
  const gap = gapOf(block)
  return gap === 0 || rows.slice(1).some((row) => gapOf(row) >= gap) || isOfColumns(rows, block)
}
const gapOf = ({ lines }: Block): number => lines[0]?.gap ?? 0
const columnsOf = ({ lines }: Block): number => lines[0]?.cells?.length ?? 0
const isOfColumns = (rows: readonly Block[], block: Block): boolean =>
  rows.every((row) => columnsOf(row) === columnsOf(block)) && (columnsOf(block) > 2 || rows.length === 1)

/** A table below clauses, with what is said of it, or a note to them. */
export const isBelowClauses = (part: DraftPart): boolean => isTable(part) || isTold(part) || isNote(part)

/** Who decides is named, or nobody need be. */
const isDeciding = (said: { decider: string | null; own?: boolean }): boolean =>
  said.decider !== null || said.own === true

/** A decision may stand below the part. */
const mayFollow = (part: DraftPart | undefined, said: { decider: string | null; own?: boolean }): boolean =>
  part === undefined ||
  isBackground(part) ||
  answers(part, said) ||
  (said.own === true && (TELLING.has(part.kind) || hasSaidItsWish(part)))

/** What somebody asked for is said to the end: what stands below it is no longer that. */
const hasSaidItsWish = ({ kind, blocks }: DraftPart): boolean =>
  kind === 'yrkande' && /(?<!följande)\.$/iu.test(blocks.at(-1)?.text ?? '')

/**
 * "Votering: 5 för, 1 mot.", "Kyrkorådets förslag: …", and below it "Nämnden beslutar att anta planen.": where nothing
 * else in the § decides, the matter has been told, and a label has its line alone.
 */
const endsTelling = (part: DraftPart | undefined, { text }: Block): boolean =>
  part !== undefined &&
  (TELLING.has(part.kind)
    ? resolvesNow(text) || (part.heading === null && RESOLVED.test(text))
    : part.kind === 'proposal' && part.heading === null && OF_WISH.test(text))

/** What somebody else decided, or wished, is told above it. */
const endsOthers = (part: DraftPart | undefined, block: Block): boolean =>
  isOfOthers(part) || answersWish(part, block) || endsTelling(part, block)

/**
 * "Styrelsen beslutade enligt yrkandet." below "Yrkande: att köpa en båt."; below a heading "Yrkanden" a wish may be as
 * long as a decision, and only what speaks of it answers.
 */
const answersWish = (part: DraftPart | undefined, { text }: Block): boolean =>
  part !== undefined && hasSaidItsWish(part) && (part.heading === null || OF_WISH.test(text))
const OF_WISH = /(?<!\p{L})(?:enligt|i enlighet med|bif[aö]ll\p{L}*|avsl[åo]\p{L}*) [^.]{0,60}(?:yrkande|förslag)/u

/** Nothing yet, or what tells of the matter before anything is decided. */
export const isBackground = (part: DraftPart | undefined): boolean => part === undefined || BACKGROUND.has(part.kind)

/** "Länsstyrelsens beslut" and what it was: a sentence in which those who meet decide ends it. */
const isOfOthers = (part: DraftPart | undefined): boolean =>
  part?.kind === 'summary' &&
  part.blocks.length > 0 &&
  decisionHeading(part.heading ?? runInHeading(part.blocks[0]?.text ?? '') ?? '')?.kind === 'decision'

/** Rows that followed the clauses of a decision; a row whose gap is narrow is a line that ends in its sum. */
const isTable = ({ kind, heading, blocks }: DraftPart): boolean =>
  kind === 'text' && heading === null && blocks[0]?.kind === 'row' && blocks.every(isRowOfTable)
const isRowOfTable = ({ kind, text }: Block): boolean => kind === 'row' || ENDS_IN_SUM.test(text)
const ENDS_IN_SUM = /^[^.]{1,80} [-–]?\d[\d ]*(?:,\d+)?(?: (?:kr|kronor|tkr|mnkr|mkr|%))?$/u

/** A table and below it a few words of it: "Beloppen är i tusen kronor." */
const isTold = ({ kind, heading, blocks, belowTable }: DraftPart): boolean =>
  kind === 'text' &&
  heading === null &&
  (blocks[0]?.kind === 'row' || belowTable === true) &&
  NOTE.test(blocks.at(-1)?.text ?? '')
const NOTE = /^\p{Lu}.{1,120}\.$/u

/** A note to the clauses of a decision. */
const isNote = ({ kind, heading, blocks }: DraftPart): boolean =>
  kind === 'text' && heading === null && blocks.every(({ text, isNote: isTyped }) => isTyped === true || isAside(text))

/**
 * "Årsmötet beslutade enligt förslaget." ends "Valberedningens förslag:", and "Kyrkofullmäktige beslutar" the clauses
 * below "Kyrkorådets förslag", but not a "Förslag till beslut", which reads so itself, nor what an office or committee
 * has drafted.
 */
const answers = (part: DraftPart, { decider, own }: { decider: string | null; own?: boolean }): boolean =>
  part.kind === 'proposal' &&
  part.heading !== null &&
  !/beslut/i.test(part.heading) &&
  (isMeeting(decider) || (own === true && OF_BODY.test(part.heading) && part.blocks.some(isClause)))
const OF_BODY = /(?:styrelsen?|rådet|nämnden|direktionen)s förslag:?$/iu
const isClause = ({ kind, text }: Block): boolean => kind === 'number' || kind === 'bullet' || isAtt(text)

/** "Styrelsen beslutade" below "Förslag till beslut:" and what it proposes: so those who meet decided then. */
const settles = (part: DraftPart | undefined, { text }: Block): boolean =>
  part?.kind === 'proposal' && part.heading !== null && part.blocks.length > 0 && RESOLVED.test(text)
const RESOLVED = new RegExp(`(?<!\\p{L})${verb(['resolves'], ['past'])}`, 'u')

/**
 * "Styrelsen beslutade enligt förslaget." below "Kanslichefens förslag till beslut:" and what it proposes; whoever
 * answers by name may only stand below "Förslag", since a "Förslag till beslut" may read so itself.
 */
const answersWith = (part: DraftPart | undefined, { text }: Block, { decider }: { decider: string | null }): boolean =>
  part?.kind === 'proposal' &&
  part.heading !== null &&
  part.blocks.length > 0 &&
  AS_PROPOSED.test(text) &&
  (isMeeting(decider) || (decider !== null && isBodyName(decider) && !/beslut/i.test(part.heading)))

const AS_PROPOSED = /(?<!\p{L})(?:enligt|i enlighet med|bif(?:aller|öll)) [^.]{0,60}förslag/u

/** The body that meets, by its kind alone: "Nämnden", "Mötet" */
export const isMeeting = (decider: string | null): boolean =>
  decider !== null && GENERIC_BODIES.includes(decider.toLowerCase())

/** A decision that no heading announced: another may follow. */
export const isHeadless = (part: DraftPart | undefined): boolean => part?.kind === 'decision' && part.heading === null
