/** Heading words of the parts of a §, alone on their line or run in before the text. */
import type { PartKind } from '../../model/kinds.ts'
import type { Block, PartMark } from '../types/block.ts'
import { isBodyName, MEETING_NAMES } from '../../swedish/bodies/bodies.ts'
import { decidedAsProposed, decisionHeading, type DecisionHeading } from '../../swedish/decisions/decision-heading.ts'
import { mayBeDocument, partKindOf, toldHeading } from '../../swedish/headings/heading-words.ts'
import { runInHeading, runInKindOf } from '../../swedish/headings/run-in.ts'
import { endsSentence } from '../../swedish/lines/line-ends.ts'
import type { Recogniser } from './index.ts'
import { isBoardOf, isOwnName, standingOf } from '../../swedish/bodies/standing.ts'

type Context = Parameters<Recogniser>[1]
type Deciders = Context['deciders']

const NOTE: PartMark = { type: 'part', kind: 'text', runIn: true }

/** "Förslag till beslut" (seed 002, line 8), "Föredragande: Niklas Lindberg" (seed 003, line 118) */
export const part: Recogniser = (block, context) => (block.isNote ? NOTE : partOf(block, context))

const partOf: Recogniser = (block, context) => {
  const { deciders, after } = context
  const { text, kind } = block
  if (kind === 'bullet' && ITEM.test(text)) return { type: 'part', kind: 'decision', runIn: true }
  if (kind !== 'text' || isDocument(block, context)) return undefined
  const whole = decidedAsProposed(text)
  if (whole?.kind === 'decision' && !hasText(after)) return opened('decision', whole, deciders)
  const alone = partKindOf(text)
  if (alone) return { type: 'part', kind: alone, runIn: false, ...saidOf(alone, text, deciders) }
  const runIn = runInKindOf(text)
  return runIn && opened(runIn, whole ?? decisionHeading(runInHeading(text) ?? ''), deciders)
}

/** "Beslut § 8" among documents; a heading stands below what has ended, or apart, and above a sentence. */
function isAmong({ text, lines: [line] }: Block, before: Block | undefined, after: Block | undefined): boolean {
  if (!mayBeDocument(text)) return false
  const isBelowEnd =
    before === undefined || before.heading !== null || (line?.gap ?? 0) > 0 || endsSentence(before.text)
  return !isBelowEnd || LISTING.has(partKindOf(before?.text ?? '')) || (after !== undefined && !isSaid(after))
}
/**
 * "Kommunstyrelsens beslut 2024-10-07 § 180" right below "Beslutsunderlag", and nothing below it that was decided. The
 * own may head what this meeting decided: where its day is today's nobody knows here.
 */
const isFirstListed = ({ text, lines: [line] }: Block, { before, after, deciders }: Context): boolean =>
  line?.gap === 0 &&
  LISTING.has(partKindOf(before?.text ?? '')) &&
  WITH_NUMBER.test(text) &&
  toldHeading(text) !== undefined &&
  told(text, deciders.own).otherwise === undefined &&
  (after === undefined || after.heading !== null || !isSaid(after))
const WITH_NUMBER = /\d,? §§? ?\d{1,4}$/u
const isDocument = (block: Block, context: Context): boolean =>
  isFirstListed(block, context) || isAmong(block, context.before, context.after)
const LISTING: ReadonlySet<PartKind | undefined> = new Set<PartKind>(['documents', 'recipients'])
const isSaid = ({ text, kind }: Block): boolean => kind !== 'text' || endsSentence(text) || /^att(?!\p{L})/u.test(text)

/** "• Beslut: Klubben köper en klippare." among other notes of an item */
const ITEM = /^Beslut: \S/u

/** What a heading alone on its line says besides its kind. */
function saidOf(kind: PartKind, text: string, deciders: Deciders): Partial<PartMark> {
  if (kind === 'decision') return whose(decisionHeading(text), deciders)
  if (kind === 'proposal') return asking(text, deciders.own)
  return kind === 'summary' ? told(text, deciders.own) : {}
}

/** A part that its line goes on into. */
const opened = (kind: PartKind, heading: DecisionHeading | undefined, deciders: Deciders): PartMark => ({
  type: 'part',
  kind,
  runIn: true,
  ...(kind === 'decision' && whose(heading, deciders)),
})

/** Below "Beslut enligt förslaget" nothing need stand. */
const hasText = (below: Block | undefined): boolean =>
  below !== undefined && !below.heading && partKindOf(below.text) === undefined && runInKindOf(below.text) === undefined

/**
 * "Länsstyrelsens beslut", "Kommunfullmäktiges beslut" in minutes of kommunstyrelsen: what others decided is told of.
 * Whose nobody knows is told where the § has a decision besides.
 */
function whose(heading: DecisionHeading | undefined, deciders: Deciders): Partial<PartMark> {
  const standing = heading?.owner == null ? 'own' : standingOf(heading.owner, deciders)
  if (standing === 'own') return {}
  return standing === 'other' ? { kind: 'summary' } : { beside: 'summary' }
}

/**
 * A proposal to another body is what this one decides: "Kommunstyrelsens förslag till kommunfullmäktige" in the minutes
 * of kommunstyrelsen. In those of kommunfullmäktige it is what the decision was made from.
 */
function asking(text: string, own: ReadonlySet<string>): Pick<PartMark, 'asks' | 'otherwise'> & { kind?: 'decision' } {
  const heading = decisionHeading(text)
  if (!heading || (heading.to !== null && isOwnName(heading.to, own))) return {}
  const { owner, to } = heading
  if (owner !== null && isOwnName(owner, own)) return { kind: 'decision', asks: to }
  // The members' own meeting reads what its board proposes to it, whether or not its head is known.
  const asked = to === null || MEETING_NAMES.includes(to.toLowerCase()) ? null : to
  return asked !== null && mayBeBoard(owner, own) ? { asks: asked, otherwise: 'decision' } : {}
}

/** Nobody, the board of this body, or any body where nobody knows whose minutes these are. */
const mayBeBoard = (owner: string | null, own: ReadonlySet<string>): boolean =>
  owner === null ||
  isBoardOf(owner, own) ||
  (own.size === 0 && isBodyName(owner.charAt(0).toUpperCase() + owner.slice(1)))

/** "Kommunstyrelsens beslut 2024-02-06" may head the decision itself, where nothing else does. */
function told(text: string, own: ReadonlySet<string>): Pick<PartMark, 'otherwise'> {
  const heading = toldHeading(text)
  const { kind, owner = null } = (heading === undefined ? undefined : decisionHeading(heading)) ?? {}
  return kind === 'decision' && (owner === null || isOwnName(owner, own)) ? { otherwise: 'decision' } : {}
}
