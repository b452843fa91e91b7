/**
 * Gathers lines into blocks that read as one: paragraphs, list items, rows of a table or a roll call, headings.
 * The headings of §s are known by now and always open a block, and so do list items and lines that open something
 * (`openers.ts`). Whether any other line goes on from the one before is asked of a table of rules (`joins.ts`).
 */
import { entryAt } from '../../model/lists.ts'
import type { Span } from '../../model/types.ts'
import type { Block, Heading } from '../types/block.ts'
import type { BlockKind } from '../../model/text-block.ts'
import type { Line } from '../types/line.ts'
import { endsSentence } from '../../swedish/lines/line-ends.ts'
import { isBodyName } from '../../swedish/bodies/bodies.ts'
import { partKindOf } from '../../swedish/headings/heading-words.ts'
import { placedIn } from '../../swedish/lines/stamps.ts'
import { rowOfList } from '../../swedish/lines/list-row.ts'
import { closesAttendance, opensAttendance } from '../../swedish/headings/roll-labels.ts'
import { joinLines } from '../read/join-lines.ts'
import { textsOf } from '../clean/pieces.ts'
import { isContentsRow } from '../headings/contents-row.ts'
import { titleEnd } from '../headings/title.ts'
import { titleLayout } from '../headings/title-layout.ts'
import { titlesAbove } from '../headings/title-above.ts'
import { dnrsBelow, earlierAbove, headingBlocks, ofHeading } from './heading-blocks.ts'
import { beginsBareList, itemOf, listAfter, NO_LIST, withoutMark, type Item, type ListState } from './items.ts'
import { besideMargin } from './beside-margin.ts'
import { goesOnInside, isLeadToList, type OpenBlock } from './open-block.ts'
import { joinOf } from './joins.ts'
import { layoutOf, type Layout } from '../headings/layout.ts'
import { openerOf } from './openers.ts'
import { isDivided } from './pair.ts'
import { typedNotes } from './typed-notes.ts'
import { setMarks } from './marks-apart.ts'

/** @param headings Those that were accepted as the series: each opens a block, whatever its look. */
export function toBlocks(kept: readonly Line[], headings: readonly Heading[]): Block[] {
  const layout = layoutOf(kept)
  const headingAt = new Map(headings.map((heading) => [heading.line, heading]))
  const isHeading = (line: Line): boolean => headingAt.has(line.number)
  const lines = setMarks(kept, isHeading, layout)
  const layoutOfTitles = titleLayout(lines, headingAt, layout)
  const titles = titlesAbove(lines, headingAt)
  const ofTitles = new Set([...titles.values()].flat())
  const beside = besideMargin(lines, isHeading)
  const notes = typedNotes(lines, isHeading)
  const blocks: OpenBlock[] = []
  let list: ListState = NO_LIST
  let seenHeading = headings.length === 0
  for (let at = 0; at < lines.length; at++) {
    const line = entryAt(lines, at)
    if (ofTitles.has(line)) continue
    const heading = headingAt.get(line.number)
    if (heading) {
      list = NO_LIST
      const title = titles.get(line.number) ?? []
      const { length, by } =
        title.length > 0 ? dnrsBelow(lines, at) : titleEnd(lines, at, heading, layoutOfTitles, isHeading)
      const [above, ...sent] = line.gap <= 1 ? blocks.splice(blocks.length - ofHeading(blocks)) : []
      const earlier = placedIn(line.text) ? blocks.splice(blocks.length - earlierAbove(blocks)) : []
      const whole = [line, ...title, ...lines.slice(at + 1, at + length), ...(above?.lines ?? [])]
      blocks.push(...headingBlocks(heading, whole, by), ...earlier, ...sent)
      at += length - 1
      seenHeading = true
      continue
    }
    const isFirst = beginsBareList(lines, at, blocks.at(-1), isHeading)
    const about = { before: lines[at - 1], after: lines[at + 1], onCover: !seenHeading }
    add(line, blocks, { ...about, list, isFirst, isBeside: beside.has(line.number), isNote: notes.has(line) }, layout)
    list = listAfter(list, blocks.at(-1))
  }
  return blocks.map(finish)
}

/** Where a line stands. */
interface Place {
  before: Line | undefined
  after: Line | undefined
  /** Nothing but the cover stands above. */
  onCover: boolean
  /** The last marks of the lists above. */
  list: ListState
  /** See {@link beginsBareList}. */
  isFirst: boolean
  /** See {@link besideMargin}. */
  isBeside: boolean
  /** See {@link typedNotes}. */
  isNote: boolean
}

/** Puts a line into the open block or begins one with it. */
function add(line: Line, blocks: OpenBlock[], place: Place, layout: Layout): void {
  const open = blocks.at(-1)
  const beginning = beginningAt(line, open, place)
  const { begins, item, roll } = beginning
  const [rule, isOne] = open && begins === undefined ? joinOf(open, line, layout) : [begins ?? 'first line', false]
  if (isOne) {
    open?.lines.push(line)
    open?.rules.push(rule)
    return
  }
  const kind = item?.kind ?? kindOf(line, beginning, place)
  const label = item?.label ?? null
  const more = { ...below(open), ...(beginning === NOTE && { isNote: true as const }) }
  blocks.push({ kind, lines: [line], label, heading: null, roll, ...more, rules: [rule] })
}

/** Rolls and tables read their signs themselves. */
const mayBeNote = ({ cells }: Line, open: OpenBlock | undefined): boolean => open?.roll !== true && cells === null

/** What a block is by those that stand above it. */
const below = (open: OpenBlock | undefined): Pick<OpenBlock, 'decided' | 'listed'> => ({
  decided: open !== undefined && isDecided(open),
  listed: open !== undefined && (isLeadToList(open) || isRowBelow(open)),
})

/** One of the lines that words above lead to: the next may be one too. */
const isRowBelow = ({ listed, lines: [line, ...more] }: OpenBlock): boolean =>
  listed === true && more.length === 0 && rowOfList(line?.text ?? '') !== undefined

/** What stands below the block is decided: it is the heading that says so, or below that, and no heading itself. */
function isDecided({ lines: [line, ...more], heading, decided = false }: OpenBlock): boolean {
  const kind = line && more.length === 0 && heading === null ? partKindOf(line.text) : undefined
  return kind === 'decision' || (decided && kind === undefined)
}

/** What a line says of itself, whatever the open block is. */
interface Beginning {
  item: Item | null
  opener: string | undefined
  /** It stands in a roll call. */
  roll: boolean
  /** Why it begins a block; undefined where it may go on from the line before. */
  begins: string | undefined
}

const NOTHING: Beginning = { item: null, opener: undefined, roll: false, begins: undefined }
const NOTE: Beginning = { item: null, opener: undefined, roll: false, begins: 'typed note' }

/** The rest of a word that the margin divided begins nothing. */
const isRestOf = (open: OpenBlock | undefined, line: Line, { before }: Place): boolean =>
  open?.heading === null && before !== undefined && open.lines.at(-1) === before && isDivided(before, line)

function beginningAt(line: Line, open: OpenBlock | undefined, place: Place): Beginning {
  if (place.isNote && mayBeNote(line, open)) return NOTE
  return isRestOf(open, line, place) ? NOTHING : beginningOf(line, open, place)
}

function beginningOf(line: Line, open: OpenBlock | undefined, place: Place): Beginning {
  const item = itemOf(line, open, place.list, place.isFirst)
  const inRoll = open?.roll === true
  const opener = goesOnInside(line, open) ? undefined : openerOf({ line, ...place, inRoll })
  // The rows of a table are rows of the roll call too, and what stands below them may be one more.
  const goesOn = inRoll && (opener === undefined || opener === 'row') && !closesAttendance(textsOf(line))
  // "Valberedningen" above all rolls is who met; among them it is who came.
  const inRolls = place.onCover && (inRoll || !isBodyName(line.text))
  const roll = opensAttendance(textsOf(line), inRolls) || goesOn
  return { item, opener, roll, begins: item ? 'list item' : (opener ?? (roll ? 'roll call' : undefined)) }
}

function kindOf(line: Line, { roll, opener }: Beginning, { onCover, isBeside }: Place): BlockKind {
  if (roll && opener === undefined && !opensAttendance(textsOf(line), onCover)) return 'roll'
  if (isBeside && (opener === 'lead-in' || endsSentence(line.text))) return 'text'
  return line.cells !== null || isContentsRow(line.text) ? 'row' : 'text'
}

function finish({ kind, lines, label, heading, said, rules, isNote }: OpenBlock): Block {
  const texts = lines.map(({ text }) => text)
  if (said) texts.splice(0, said.lines, said.text)
  else texts[0] = heading ? heading.rest : withoutMark(texts[0] ?? '', kind)
  const text = joinLines(texts.filter(Boolean))
  const depth = lines[0]?.depth ?? 0
  const more = { ...(depth > 0 && { depth }), ...(isNote && { isNote }) }
  return { kind, label, heading, lines, text, span: spanOf(lines), rules, ...more }
}

function spanOf(lines: readonly Line[]): Span {
  const numbers = lines.flatMap(({ number, marks = [] }) => [number, ...marks])
  return [numbers.reduce((least, one) => Math.min(least, one)), numbers.reduce((most, one) => Math.max(most, one))]
}
