import {
  askingDecider,
  asksBody,
  endorses,
  isDecisionOpening,
  perfectDecider,
  sentenceDecider,
  sentenceProposer,
  turnedDecider,
} from '../../swedish/decisions/decides.ts'
import { isLeadIn } from '../../swedish/decisions/lead-ins.ts'
import { asSaid, isShouted } from '../../swedish/decisions/shouted.ts'
import { decides, withoutTopic } from '../../swedish/decisions/decided.ts'
import { decidesPassively, saysPassively } from '../../swedish/decisions/passive.ts'
import { isAllDecided } from '../../swedish/decisions/all-decided.ts'
import { isClauseAlone } from '../../swedish/decisions/clause-alone.ts'
import { electsSomebody } from '../../swedish/decisions/elects.ts'
import { isElectionOf } from '../../swedish/decisions/election-headings.ts'
import { comesAfter } from '../../swedish/headings/run-in.ts'
import { firstSentence } from '../../swedish/lines/sentence.ts'
import { goesThrough, isAskedFor, isSaid, tellsOfEarlier } from '../../swedish/decisions/told.ts'
import { GENERIC_BODIES } from '../../swedish/bodies/bodies.ts'
import { isListItem, type BlockKind } from '../../model/text-block.ts'
import type { Recogniser } from './index.ts'
import { isOwnName } from '../../swedish/bodies/standing.ts'

type Beside = Parameters<Recogniser>[1]
type Deciders = Beside['deciders']

/** One decision and its detail, not a report of a discussion. */
const LONGEST = 400

/**
 * A decision in one sentence: who decides, the verb and the matter together, in a paragraph of its own.
 * The decider must be one that decides in this document, so that a sentence about what somebody else decided
 * ("Regionstyrelsen beslutar om förändring …", seed 003, line 147) stays background.
 */
export const decisionSentence: Recogniser = ({ text: whole, kind }, beside) => {
  const { deciders, before } = beside
  const text = withoutPoint(whole, before)
  if (kind === 'text' && isAllOf(beside) && isElectionOf(before?.text ?? '', text))
    return { type: 'decision-sentence', decider: null }
  if (text.length > LONGEST || isTold(text)) return undefined
  const decider = kind === 'text' ? deciderInText(text, beside) : deciderInItem(text, kind, beside)
  if (decider === undefined) return undefined
  return { type: 'decision-sentence', decider, ...(isOfMeeting(decider, deciders.own) && { own: true }) }
}

/**
 * "1.3 Dagordningen fastställs." right below the heading "1. Formalia", or below its point 1.2; "13.30" is a time, and
 * "3.2 Revisorer väljs av årsmötet." of statutes.
 */
function withoutPoint(text: string, before: Beside['before']): string {
  const [point = '', item] = POINT.exec(text) ?? []
  const above = before?.heading?.number ?? POINT.exec(before?.text ?? '')?.[1]
  return item !== undefined && item === above && !OF_STATUTES.test(text) ? text.slice(point.length) : text
}
const OF_STATUTES = / (?:av|på|vid) \p{L}*(?:mötet|stämman|fullmäktige)(?: i \p{L}+)?\.$/u
const POINT = /^(\d{1,2})(?:\.[1-9]\d?){1,2}\.? (?=\p{Lu})/u

/** Of another day, by somebody, or of what is asked for. */
const isTold = (text: string): boolean => tellsOfEarlier(text) || isSaid(text) || isAskedFor(text)

/** Who decides in a paragraph, null where nobody is named; undefined for one that does not decide. */
function deciderInText(text: string, beside: Beside): string | null | undefined {
  const { deciders, announced, before } = beside
  if (!announced && isClauseAlone(text, before?.text ?? '')) return null
  if (isAllOf(beside) && isAllDecided(text)) return null
  // "Styrelsen har beslutat att …" may tell of another day, unless the § says nothing else or it is set to be seen.
  const has = askingDecider(text) ?? (isShouted(text) || isAllOf(beside) ? perfectDecider(text) : undefined)
  return has !== undefined && isOfMeeting(has, deciders.own) ? has : deciderIn(text, announced, deciders)
}

/** The heading stands right above, and below is the next, nothing, or who gets the decision and how to appeal. */
const isAllOf = ({ before, after }: Beside): boolean =>
  before?.heading != null && (after === undefined || after.heading !== null || comesAfter(after.text))

const isOfMeeting = (decider: string | null, own: ReadonlySet<string>): boolean =>
  decider !== null && (GENERIC_BODIES.includes(decider.toLowerCase()) || isOwnName(decider, own))

/** Who decides in a sentence, null where nobody is named; undefined for one that does not decide. */
function deciderIn(text: string, announced: boolean, deciders: Deciders): string | null | undefined {
  if (announced && goesThrough(text)) return undefined
  if (isDecisionOpening(text)) return asSaid(text).slice(0, text.indexOf(' '))
  const decided = decides(text) || (!announced && (decidesPassively(text) || proposesHere(text, deciders)))
  return namedIn(text, deciders) ?? (decided ? null : undefined)
}

/** "Utskottet föreslår att planen antas." in its own minutes; what others propose nobody has decided. */
function proposesHere(text: string, { own }: Deciders): boolean {
  const proposer = sentenceProposer(text)
  return proposer !== undefined && isOwnName(proposer, own) && (saysPassively(text) || asksBody(text) || endorses(text))
}

function namedIn(text: string, { all, own }: Deciders): string | undefined {
  // "Samråd vård och omsorg godkände informationen." (seed 003, line 112)
  const decider = text.endsWith(':') ? undefined : (sentenceDecider(text) ?? sentenceDecider(withoutTopic(text)))
  // "Överförmyndarnämnden beslutar …", where the head has "Gemensamma överförmyndarnämnden"
  if (decider !== undefined && (all.has(decider.toLowerCase()) || isOwnName(decider, own))) return decider
  // "Efter föredragning beslutar fakultetsnämnden att …", where the head has "Humanistiska fakultetsnämnden"
  const turned = turnedDecider(text)
  return turned !== undefined && isOfMeeting(turned, own) ? turned : undefined
}

/**
 * "a) Till kassör valdes Ada Provlund": where nothing announces decisions, an item of a list may be one; "• Samråd vård
 * och omsorg godkände informationen." where something does, if it is the only one of its list. Below a lead-in
 * an item is its clause.
 */
function deciderInItem(text: string, kind: BlockKind, beside: Beside): string | null | undefined {
  const said = text.replace(LETTER, '')
  if (!isListItem({ kind }) || (beside.announced && isListed(beside)) || isBelowLeadIn(beside)) return undefined
  const first = said.slice(0, firstSentence(said))
  const isWhole = first === said || (electsSomebody(first) && said.length - first.length <= MOST_BESIDE)
  if (!isWhole) return undefined
  const isDecided = !beside.announced && (decides(first) || decidesPassively(first))
  return namedIn(first, beside.deciders) ?? (isDecided ? null : undefined)
}

const isBelowLeadIn = ({ before }: Beside): boolean => before !== undefined && isLeadIn(before.text)
/** Items of a list stand beside it. */
const isListed = ({ before, after }: Beside): boolean => [before, after].some((one) => one && isListItem(one))
/** "Bo Lind omväljs på två år. Eva Dahl har ett år kvar.": who else is in is told in short, in characters. */
const MOST_BESIDE = 120
const LETTER = /^\p{Ll}[.)] /u
