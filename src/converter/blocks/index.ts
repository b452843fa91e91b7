/**
 * Gathers lines into blocks that read as one: paragraphs, list items, rows of a table or a roll call, headings.
 * The headings of §s are known by now and always open a block. Everything else is decided from two neighbouring
 * lines: the blank lines between them, whether the first can end there, and whether the second can begin there.
 */
import type { Span } from '../../model/types.ts'
import type { Block, BlockKind, Heading, Line } from '../types.ts'
import { dnrLine } from '../../swedish/dnr.ts'
import { joinLines } from '../clean/lines.ts'
import { layoutOf, LINE_LENGTH, type Layout } from './layout.ts'
import { runIn } from '../headings/run-in.ts'
import { labelOf } from '../headings/label.ts'
import { headingLength, titleOf, titleWidth } from '../headings/title.ts'
import { opensAttendance, sectionKindOf } from '../../swedish/labels.ts'
import { endsSentence, isUnfinished, partKindOf, runInKindOf, startsLower } from '../../swedish/heading-words.ts'
import { isDecisionOpening, isLeadIn } from '../../swedish/decides.ts'
import { decides } from '../../swedish/sentence.ts'

/** "• text", "- text", "– text" */
const BULLET = /^[•–*-]\s+(?=\S)/
/** "1. text", "2) text" */
const NUMBER = /^(\d{1,2}[.)])\s+(?=\S)/
/** " 1 Minska hyrberoendet": list numbers that lost their full stop (seed 002, line 554) */
const BARE_NUMBER = /^(\d{1,2})\s+(?=\p{Lu})/u
/** "a. text", "b) text" */
const LETTER = /^[a-h][.)]\s+(?=\S)/
/** Columns kept apart by runs of spaces, or by the dots of a list of contents: "Patientnämnd          0,2 Mkr" */
const COLUMNS = /\S {4,}\S|(?:\.{4,}|(?:\. ){4,}|…{2,}|_{4,}) ?\d{1,4}$/
/** "NAMN: …", "Plats: Teams", "Datum och tid: 20210319" */
const LABELLED = /^(?:#\+)?\p{Lu}[\p{L}-]{2,20}(?:,? (?:och |& )?[\p{L}&-]{1,20}){0,2}: ?\S/u

const LEAD_IN_LINES = 5
/** A line of this share of the margin was broken by it. */
const SURE = 0.82

interface OpenBlock {
  kind: BlockKind
  lines: Line[]
  label: string | null
  heading: Heading | null
  /** Inside a roll call every line stands for itself. */
  roll: boolean
  /** What the first lines say here, where a heading took a part of them. */
  said?: { text: string; lines: number }
}

export function toBlocks(lines: readonly Line[], headings: readonly Heading[]): Block[] {
  const layout = layoutOf(lines)
  const headingAt = new Map(headings.map((heading) => [heading.line, heading]))
  const isHeading = (line: Line): boolean => headingAt.has(line.number)
  const width = titleWidth(lines, headingAt, layout.margin)
  const blocks: OpenBlock[] = []
  let seenHeading = headings.length === 0
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line
    const heading = headingAt.get(line.number)
    if (heading) {
      const length = headingLength(lines, at, heading, { width, layout }, isHeading)
      const above = line.gap <= 1 ? dnrAbove(blocks.at(-1)) : []
      if (above.length > 0) blocks.pop()
      blocks.push(...headingBlocks(heading, [...lines.slice(at, at + length), ...above]))
      at += length - 1
      seenHeading = true
      continue
    }
    const open = blocks.at(-1)
    const item = itemOf(line, open)
    const opener = isOpener(line) || opensDecision(line, lines[at - 1]) || (!seenHeading && opensEntry(line))
    const roll = opensAttendance(line.text) || (open?.roll === true && !opener)
    if (open && !item && !opener && !roll && continues(open, line, layout)) open.lines.push(line)
    else
      blocks.push({
        kind: item?.kind ?? kindOf(line, roll && !opener),
        lines: [line],
        label: item?.label ?? null,
        heading: null,
        roll,
      })
  }
  return blocks.map(finish)
}

/** A heading, and the text that its lines go on into. */
function headingBlocks(heading: Heading, lines: Line[]): OpenBlock[] {
  const block = { kind: 'text' as const, label: null, roll: false }
  const { title: whole, dnr } = titleOf(heading.rest, lines.slice(1))
  const split = runIn(whole)
  if (!split) return [{ ...block, lines, heading }]
  const { title, text, derived } = split
  return [
    { ...block, lines: lines.slice(0, 1), heading: { ...heading, runIn: { title, dnr, derived } } },
    { ...block, lines, heading: null, said: { text, lines: lines.length } },
  ]
}

/** A line of diary numbers that stands right above a heading belongs to it. */
function dnrAbove(before: OpenBlock | undefined): Line[] {
  const [line, ...more] = before?.lines ?? []
  return line && more.length === 0 && before?.heading === null && line.gap > 0 && dnrLine(line.text).length > 0
    ? [line]
    : []
}

function kindOf(line: Line, inRoll: boolean): BlockKind {
  if (inRoll && !opensAttendance(line.text)) return 'roll'
  return COLUMNS.test(line.text) ? 'row' : 'text'
}

function finish({ kind, lines, label, heading, said }: OpenBlock): Block {
  const texts = lines.map(({ text }) => text)
  if (said) texts.splice(0, said.lines, said.text)
  else texts[0] = heading ? heading.rest : stripMarker(texts[0] as string, kind)
  return { kind, label, heading, lines, text: joinLines(texts.filter(Boolean)), span: spanOf(lines) }
}

function spanOf(lines: readonly Line[]): Span {
  const numbers = lines.map(({ number }) => number)
  return [numbers.reduce((least, one) => Math.min(least, one)), numbers.reduce((most, one) => Math.max(most, one))]
}

function stripMarker(text: string, kind: BlockKind): string {
  if (kind === 'bullet') return text.replace(BULLET, '')
  if (kind === 'number') return text.replace(/^\d{1,2}[.)]?\s+/, '')
  return text
}

function itemOf(line: Line, open: OpenBlock | undefined): { kind: BlockKind; label: string | null } | null {
  if (BULLET.test(line.text) || LETTER.test(line.text)) return { kind: 'bullet', label: null }
  const number = NUMBER.exec(line.text)?.[1]
  const inSentence = line.gap === 0 && !line.indented && open?.kind === 'text' && Number.parseInt(number ?? '') !== 1
  if (number && !inSentence) return { kind: 'number', label: number }
  const bare = line.indented ? BARE_NUMBER.exec(line.text)?.[1] : undefined
  const follows = open?.kind === 'number' ? Number(bare) === Number.parseInt(open.label ?? '0') + 1 : bare === '1'
  return bare && follows ? { kind: 'number', label: bare } : null
}

/**
 * "Mötet beslutar att välja …" on a line of its own after a finished one: minutes of associations put one event a line.
 */
function opensDecision(line: Line, before: Line | undefined): boolean {
  return decides(line.text) && (line.gap > 0 || before === undefined || endsSentence(before.text))
}

/** Above the first item: a label and its value, and the rows of a list of contents. */
const opensEntry = ({ text }: Line): boolean => LABELLED.test(text) || labelOf(text) !== undefined

/** Lines that begin something of their own, whatever stands before them. */
function isOpener({ text }: Line): boolean {
  return (
    partKindOf(text) !== undefined ||
    runInKindOf(text) !== undefined ||
    sectionKindOf(text) !== undefined ||
    isLeadIn(text) ||
    COLUMNS.test(text) ||
    /^\p{Lu}[\p{Lu} ,&-]{2,30}: /u.test(text)
  )
}

function continues(open: OpenBlock, line: Line, layout: Layout): boolean {
  const before = open.lines.at(-1) as Line
  if (
    open.kind === 'text' &&
    endsSentence(before.text) &&
    isDecisionOpening((open.lines[0] as Line).text) &&
    /^\p{Lu}/u.test(line.text)
  )
    return false
  if (before.rank !== null || line.rank !== null) return false
  if (open.heading || open.kind === 'row' || open.kind === 'roll') return false
  if (partKindOf(before.text) || sectionKindOf(before.text) || isLeadInBlock(open.lines)) return false
  if (before.text.length > LINE_LENGTH || line.text.length > LINE_LENGTH)
    return line.gap === 0 && !line.indented && !startsAfresh(before, line, layout)
  if (line.gap === 0 && !line.indented)
    return !closesItem(open, line) && !nextClause(open, line) && !startsAfresh(before, line, layout)
  if (layout.doubleSpaced && line.gap === 1 && !line.indented) return true
  // A page break or a blank line in the middle of a sentence: only certain signs join.
  if (line.gap > 1 || endsSentence(before.text) || /^\p{Lu}[\p{L} ]{2,40}:/u.test(line.text)) return false
  if (startsLower(line.text)) return !/^att\b/.test(line.text)
  return isUnfinished(before.text) || before.text.length >= (open.kind === 'text' ? layout.margin * SURE : layout.full)
}

/** Lead-ins take a few lines at most; longer blocks are not even joined. */
function isLeadInBlock(lines: readonly Line[]): boolean {
  return lines.length <= LEAD_IN_LINES && isLeadIn(joinLines(lines.map(({ text }) => text)))
}

/** The line before ended long before the margin, and this one begins with a capital: not a wrapped line. */
function startsAfresh(before: Line, line: Line, layout: Layout): boolean {
  return before.text.length < layout.short && /^[\p{Lu}”"]/u.test(line.text) && !isUnfinished(before.text)
}

/** "att …, och" followed by a line "att …": one clause each, as the source sets them. */
function nextClause(open: OpenBlock, line: Line): boolean {
  return (
    /^att\b/i.test(line.text) &&
    /^att\b/i.test((open.lines[0] as Line).text) &&
    /(?:[,.;]|\boch|\bsamt)$/.test((open.lines.at(-1) as Line).text)
  )
}

/**
 * A list item whose own words end and whose explanation begins on the next line, without a full stop between
 * (seed 001, line 232): a capital where the sentence could have ended.
 */
function closesItem(open: OpenBlock, line: Line): boolean {
  const before = open.lines.at(-1) as Line
  return (
    open.kind === 'bullet' &&
    open.lines.length < 3 &&
    !endsSentence(before.text) &&
    !isUnfinished(before.text) &&
    /^\p{Lu}[\p{Ll} ]/u.test(line.text)
  )
}
