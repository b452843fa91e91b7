/** A line and the block it may go on, and what the rules of `joins.ts` ask of the two. */
import type { Line } from '../types/line.ts'
import { type Layout, LINE_LENGTH } from '../headings/layout.ts'
import { sentenceDecider } from '../../swedish/decisions/decides.ts'
import { endsSentence, isUnfinished, startsLower } from '../../swedish/lines/line-ends.ts'
import { verb, type VerbKind } from '../../swedish/decisions/verbs.ts'
import { SOFT } from '../read/join-lines.ts'
import type { OpenBlock } from './open-block.ts'

/** A line and the block it may go on. */
export interface Pair {
  open: OpenBlock
  first: Line
  before: Line
  line: Line
  /** Nothing parts the two lines. */
  tight: boolean
  layout: Layout
}
/** A line of this share of the margin was broken by it. */
export const SURE = 0.82
/** List items of more lines are paragraphs with a sign before them. */
const ITEM_LINES = 2
/** A full line's last word or two, which the margin pushed down: an explanation takes more, in characters. */
const LAST_WORDS = 20
/** A clause with a letter is a sentence more often than a title. */
const LETTERED = /^\p{Ll}{1,3}[.)] /u

/** A word that the margin divided, and its rest right below. */
export const isDivided = ({ text }: Line, line: Line): boolean =>
  line.gap === 0 && line.cells === null && text.endsWith(SOFT) && startsLower(line.text)

/** It begins with a capital. */
export const startsUpper = ({ text }: Line): boolean => /^\p{Lu}/u.test(text)
/** One empty line stands above it, as above every line of the document. */
export const isDoubleSpaced = ({ gap, opens }: Line, { doubleSpaced }: Layout): boolean =>
  doubleSpaced && gap === 1 && opens === null
/** No margin is so wide, in characters. */
export const isLong = ({ text }: Line): boolean => text.length > LINE_LENGTH

/** Letters are of different widths: only what is well short of the margin had room, in characters. */
export const hasRoom = ({ text }: Line, next: Line, { margin }: Layout): boolean =>
  text.length + 1 + (next.text.split(' ')[0] ?? '').length <= margin * ROOM
const ROOM = 0.85

/** "Nämnden beslutar att inrätta ett råd." and "Nämnden beslutar att utse …" */
export function decidesAlike(first: string, line: string): boolean {
  const decider = sentenceDecider(line)
  return decider !== undefined && decider === sentenceDecider(first)
}

const VERBS: readonly VerbKind[] = ['resolves', 'decides', 'elects', 'notes', 'proposes', 'hands over']
const CLAUSE = new RegExp(`^(?:(?:dels )?att(?!\\p{L})|${verb(VERBS, ['infinitive'])})`, 'iu')
export const ATT_CLAUSE = new RegExp(`^(?:dels )?att ${verb(VERBS, ['infinitive'])}`, 'iu')
/**
 * "Beredningsgruppen beslutade" and "att …" or "anta …" below; "… som tidigare beslutade" and "upphandlingar …" is one
 * sentence.
 */
export const runsOn = (before: Line, line: Line): boolean =>
  startsLower(line.text) && !CLAUSE.test(line.text) && !/(?::|(?<!\p{L})(?:att|följande))$/u.test(before.text)

/** A capital where the sentence of a list item could have ended. */
export function closesItem({ open, first, before, line, layout: { margin, short } }: Pair): boolean {
  return (
    open.kind === 'bullet' &&
    open.lines.length <= ITEM_LINES &&
    !(before.text.length >= margin * SURE && line.text.length <= LAST_WORDS) &&
    !(LETTERED.test(first.text) && before.text.length >= short) &&
    !endsSentence(before.text) &&
    !isUnfinished(before.text) &&
    /^\p{Lu}[\p{Ll} ]/u.test(line.text)
  )
}
