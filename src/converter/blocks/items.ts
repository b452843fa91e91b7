/** Lists: which lines are items by their marks, and how far the lists of an item of the minutes have come. */
import type { PartKind } from '../../model/kinds.ts'
import type { BlockKind } from '../../model/text-block.ts'
import type { Line } from '../types/line.ts'
import { partKindOf } from '../../swedish/headings/heading-words.ts'
import { endsSentence, isUnfinished } from '../../swedish/lines/line-ends.ts'
import { rowOfList } from '../../swedish/lines/list-row.ts'
import { isLeadInBlock, type OpenBlock } from './open-block.ts'
import { follows } from './marks-apart.ts'

/** "• text", "- text", "– text" */
const BULLET = /^[•–*-]\s+(?=\S)/
/** "1. text", "2) text" */
const NUMBER = /^(\d{1,2}[.)])\s+(?=\S)/
/** " 1 Minska hyrberoendet": list numbers that lost their full stop (seed 002, line 554) */
const BARE_NUMBER = /^(\d{1,2})\s+(?=\p{Lu})/u
/** "a. text", "b) text" */
const LETTER = /^[a-h][.)]\s+(?=\S)/
/** "p. text", "aa. text": an item where the one before it stands above */
const LATER_LETTER = /^((\p{Ll})\2{0,2}[.)])\s+(?=\S)/u

export interface Item {
  kind: BlockKind
  /** The list number as printed. */
  label: string | null
}

/** Where the lists of an item of the minutes stand: the last number, and the last letter with its sign, "b." */
export interface ListState {
  number: number | null
  letter: string | null
}

export const NO_LIST: ListState = { number: null, letter: null }

/** So far below a "1" its "2" is looked for. */
const AHEAD = 8
/**
 * "1 Taxan antas." below "Beslut" or a lead-in, and some lines on "2 Den gamla taxan …": a list whose numbers have no
 * sign. @param at Place of the line.
 */
export function beginsBareList(
  lines: readonly Line[],
  at: number,
  open: OpenBlock | undefined,
  isHeading: (line: Line) => boolean,
): boolean {
  if (lines[at]?.text.startsWith('1 ') !== true || open === undefined || !leadsToClauses(open)) return false
  const below = lines.slice(at + 1, at + 1 + AHEAD)
  const end = below.findIndex((line) => isHeading(line) || partKindOf(line.text) !== undefined)
  return below.slice(0, end < 0 ? AHEAD : end).some(({ text }) => /^2 \p{Lu}/u.test(text))
}
const leadsToClauses = ({ lines, heading }: OpenBlock): boolean =>
  heading === null &&
  (isLeadInBlock(lines) || (lines.length === 1 && HAS_CLAUSES.has(partKindOf(lines[0]?.text ?? ''))))
const HAS_CLAUSES: ReadonlySet<PartKind | undefined> = new Set<PartKind>(['decision', 'proposal'])

/** @param block The block that is open below the line last read. */
export function listAfter(list: ListState, block: OpenBlock | undefined): ListState {
  if (block?.lines.length !== 1) return list
  const letter = LATER_LETTER.exec(block.lines[0]?.text ?? '')?.[1]
  if (block.kind === 'number') return { number: Number.parseInt(block.label ?? ''), letter: null }
  if (block.kind === 'bullet' && letter !== undefined) return { ...list, letter }
  return block.rules[0] === 'heading word' ? NO_LIST : list
}

/**
 * Marks of list items: a line in, the kind of item it opens and its number out. Where the reader knows the mark,
 * nothing is guessed. @param isFirst See {@link beginsBareList}.
 */
export function itemOf(
  line: Line,
  open: OpenBlock | undefined,
  list: ListState = NO_LIST,
  isFirst = false,
): Item | null {
  return bulletOf(line) ?? letterOf(line, list) ?? numberOf(line, open, list) ?? bareNumberOf(line, open, isFirst)
}

const bulletOf = ({ text }: Line): Item | null =>
  BULLET.test(text) || LETTER.test(text) ? { kind: 'bullet', label: null } : null

/** Letters after h are short words and names too: "s. 4", "m. fl.". */
function letterOf({ text, mark }: Line, { letter }: ListState): Item | null {
  const sign = LATER_LETTER.exec(text)?.[1]
  const isNext = sign !== undefined && letter !== null && follows(letter, sign) && CAPITAL.test(text)
  return sign !== undefined && (mark === sign || isNext) ? { kind: 'bullet', label: null } : null
}

function numberOf(line: Line, open: OpenBlock | undefined, list: ListState): Item | null {
  const label = NUMBER.exec(line.text)?.[1]
  if (
    label === undefined ||
    (line.mark === null && isInSentence(line, open, label) && !isNext(line, open, Number.parseInt(label), list))
  )
    return null
  return { kind: 'number', label }
}

/**
 * A number without its full stop is one only where the line opens something and the number is the next, or the first;
 * or where its list is known to have begun.
 */
function bareNumberOf(line: Line, open: OpenBlock | undefined, isFirst: boolean): Item | null {
  const opens = line.opens !== null || isSetApart(line) || isFirst || goesOnBare(open)
  const label = !opens || isPlacedRow(line) ? undefined : BARE_NUMBER.exec(line.text)?.[1]
  if (label === undefined) return null
  const follows = open?.kind === 'number' ? Number(label) === Number.parseInt(open.label ?? '0') + 1 : label === '1'
  return follows ? { kind: 'number', label } : null
}

/** "1 Taxan antas." is open, and whole. */
const goesOnBare = (open: OpenBlock | undefined): boolean =>
  open?.kind === 'number' && /^\d+$/.test(open.label ?? '') && !isUnfinished(open.lines.at(-1)?.text ?? '')

/** "1  Ada Provlund   S   X": more than a number and its text, each in its column. */
const isPlacedRow = ({ cells, isPlaced }: Line): boolean =>
  isPlaced && (cells ?? []).filter((cell) => cell !== '').length > 2

/** "1   Rapporten godkänns.": a gap parts the number from a sentence, and no row has two cells of that kind. */
const isSetApart = ({ pieces: [first, second, ...more], cells }: Line): boolean =>
  cells === null && more.length === 0 && /^\d{1,2}$/.test(first?.text ?? '') && isWords(second?.text ?? '')

const isWords = (text: string): boolean =>
  /^\p{Lu}/u.test(text) && /\p{Ll}{3}/u.test(text) && text.split(' ').length > (/[.,:;]$/.test(text) ? 1 : 2)

/** "… antogs" and on the next line "15. Övriga väntar." */
function isInSentence(line: Line, open: OpenBlock | undefined, number: string): boolean {
  return line.gap === 0 && line.opens === null && open?.kind === 'text' && Number.parseInt(number) !== 1
}

/**
 * "n. Capital" after a line that ends a sentence or is a row of a list without signs, where the list stands at n − 1 or
 * the words above name n: "punkt 2–8:".
 */
function isNext({ text }: Line, open: OpenBlock | undefined, number: number, list: ListState): boolean {
  const before = open?.lines.at(-1)?.text ?? ''
  const isWhole = endsSentence(before) || (open?.listed === true && rowOfList(before) !== undefined)
  if (!CAPITAL.test(text) || !isWhole) return false
  return list.number === number - 1 || (before.endsWith(':') && names(before, number))
}

const names = (text: string, number: number): boolean =>
  text.split(/[^\p{L}\d]+/u).some((word) => word === String(number))
const CAPITAL = /^\S+\s+[\p{Lu}”"]/u

/** The words of an item without its mark. */
export function withoutMark(text: string, kind: BlockKind): string {
  if (kind === 'bullet') return text.replace(BULLET, '')
  if (kind === 'number') return text.replace(/^\d{1,2}[.)]?\s+/, '')
  return text
}
