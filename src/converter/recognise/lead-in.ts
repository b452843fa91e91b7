/** The words that name who decides and end where the clauses begin. */
import { isListItem } from '../../model/text-block.ts'
import { goesOnWithVerb, isDecisionOpening, sentenceDecider } from '../../swedish/decisions/decides.ts'
import { begunBy, deciderOf, isLeadIn, proposesBelow } from '../../swedish/decisions/lead-ins.ts'
import { GENERIC_BODIES, isBodyName } from '../../swedish/bodies/bodies.ts'
import { partKindOf } from '../../swedish/headings/heading-words.ts'
import { withoutColon } from '../../swedish/lines/line.ts'
import { leadsToList, rowOfList, stopsAtVerb } from '../../swedish/lines/list-row.ts'
import { decides } from '../../swedish/decisions/decided.ts'
import { listsElected } from '../../swedish/decisions/elected-rows.ts'
import { electsBelow, namesElected } from '../../swedish/decisions/elects.ts'
import { goesThrough } from '../../swedish/decisions/told.ts'
import { PASSIVE, verb } from '../../swedish/decisions/verbs.ts'
import type { Block, Mark } from '../types/block.ts'
import type { Recogniser } from './index.ts'
import { isOutsider } from '../../swedish/bodies/standing.ts'

type Deciders = Parameters<Recogniser>[1]['deciders']

/**
 * "Beredningsgruppen beslutade" (seed 000, line 4). One that only follows another, or whose subject decides elsewhere,
 * opens nothing: "Enligt förslag:", "Länsstyrelsen antog följande:".
 */
export const leadIn: Recogniser = ({ text, kind }, { announced, deciders, before, after }) => {
  if (kind !== 'text' || (announced && goesThrough(text))) return undefined
  const above = after && (leadsTo(after, text, deciders) ?? leadsByName(text, { deciders, before, after }))
  if (above) return above
  return isLeadIn(text) ? leads(text, deciders) : undefined
}

/** "Tingsrätten beslutar:" leads in what it decided, and opens no decision of those who meet. */
function leads(text: string, deciders: Deciders): Mark {
  const named = sentenceDecider(text)
  const here = named !== undefined && (isDecisionOpening(text) || deciders.all.has(named.toLowerCase()))
  const leading = deciderOf(text) ?? (here ? named : null)
  const decider = leading !== null && isOutsider(leading, deciders) ? null : leading
  return { type: 'lead-in', decider, own: decider !== null && decidesHere(decider, deciders) }
}

/** What leads in by what stands right below: "Mötet valde" and whom, or a clause. */
function leadsTo(below: Block, text: string, deciders: Deciders): Mark | undefined {
  if (isClause(below)) return leadsToClause(text, deciders)
  if (isRowBelow(below, text) || listsElected(text, [below.lines[0]?.cells ?? []])) return leadsToRows(text, deciders)
  return electsBelow(text) && namesElected(below.text)
    ? { type: 'lead-in', decider: text.slice(0, text.indexOf(' ')), own: true }
    : undefined
}

/**
 * A line of a list that the words lead to. Below a colon items with signs are part of their clause, and tables stay
 * tables.
 */
const isRowBelow = ({ kind, heading, text: row }: Block, text: string): boolean =>
  !heading && (isListItem({ kind }) || isRow(kind, row)) && (kind === 'text' ? leadsToList(text) : stopsAtVerb(text))

/** "Vuxna 300 400" is a line of a list where a paste has set its columns close, and else a row of a table. */
const isRow = (kind: Block['kind'], text: string): boolean => {
  const row = rowOfList(text)
  return row !== undefined && (kind === 'text' || row !== 'figures')
}

/** "Mötet beslutade att till ledamöter utse" and below it whom, a line each */
function leadsToRows(text: string, deciders: Deciders): Mark | undefined {
  const decider = sentenceDecider(text)
  if (decider !== undefined) {
    const own = decidesHere(decider, deciders)
    return own || deciders.all.has(decider.toLowerCase()) ? { type: 'lead-in', decider, own } : undefined
  }
  return decides(text) || PASSIVELY.test(text) ? { type: 'lead-in', decider: null, own: true } : undefined
}
/** "Till ledamöter valdes", "Valdes", "Bidrag fördelas enligt följande:" */
const PASSIVELY = new RegExp(`^(?:\\p{L}[^.:]{2,120}(?<!\\p{L}))?${verb(['decides', 'elects'], PASSIVE)}`, 'iu')

interface Around {
  deciders: Deciders
  before: Block | undefined
  after: Block
}

/** "Socialnämnden" above "1. godkänner uppföljningen,": those who meet, or anybody right below "Förslag till beslut" */
function leadsByName(text: string, { deciders, before, after }: Around): Mark | undefined {
  if (!isListItem(after) || !goesOnWithVerb(after.text)) return undefined
  const name = withoutColon(text)
  const own = decidesHere(name, deciders)
  const isTold = isBodyName(name) && DECIDED.has(partKindOf(before?.text ?? ''))
  return own || isTold ? { type: 'lead-in', decider: name, own } : undefined
}
const DECIDED: ReadonlySet<ReturnType<typeof partKindOf>> = new Set(['decision', 'proposal'])

/** What leads in only where a clause stands right below. */
function leadsToClause(text: string, deciders: Deciders): Mark | undefined {
  const begun = begunBy(text)
  if (begun !== undefined) return { type: 'lead-in', decider: begun, own: decidesHere(begun, deciders) }
  if (IMPERSONAL.test(text)) return { type: 'lead-in', decider: null, own: true }
  return proposesBelow(text) ? { type: 'lead-in', decider: null } : undefined
}

/** "Beslutades", "Det beslutas": nobody is named, and the clauses stand below. */
const IMPERSONAL = /^(?:det )?(?:beslutas|beslutades|beslöts)(?: att)?:?$/iu
/** "att anta planen", in a paragraph of its own */
const isClause = ({ kind, text, heading }: Block): boolean => kind !== 'row' && !heading && /^att(?!\p{L})/u.test(text)

/** Those whose minutes these are, by the head or by a general word: others decide in the background too. */
const decidesHere = (name: string, { own }: Deciders): boolean => {
  const said = name.toLowerCase()
  return GENERIC_BODIES.includes(said) || own.has(said)
}
