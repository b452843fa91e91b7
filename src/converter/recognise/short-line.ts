import { isListItem } from '../../model/text-block.ts'
import type { Block } from '../types/block.ts'
import { asks, isHeadingShape, isLabelShape } from '../../swedish/headings/heading-shape.ts'
import { partKindOf } from '../../swedish/headings/heading-words.ts'
import { isRowBelow } from '../../swedish/lines/list-row.ts'
import { labelAlone } from '../../swedish/headings/labels.ts'
import { isName, isPerson } from '../../swedish/people/names.ts'
import { headsElected } from '../../swedish/people/seats.ts'
import type { Recogniser } from './index.ts'

/** Such text is a paragraph, whatever stands between. */
const PARAGRAPH = 40

/**
 * A short line among the clauses of a decision that can be nothing but a heading, known word or not: "Villkor",
 * "Juridik:", "Så här går det vidare". It stands apart from what is above, has text below and decides nothing.
 */
export const shortLine: Recogniser = (block, { before, after }) => {
  if (
    !isAlone(block) ||
    isRowBelow(block.text, before?.text) ||
    !after ||
    headsElected(block.text, after.text) ||
    !isHeadless(after) ||
    !isApart(block, before)
  )
    return undefined
  const isHeading = isHeadingShape(block.text) ? headsBelow(block, before, after) : isLabel(block.text, after)
  return isHeading ? { type: 'short-line' } : undefined
}

const headsBelow = (block: Block, before: Block | undefined, after: Block): boolean =>
  asks(block.text) ||
  isAnnounced(after) ||
  isBelowList(block, before, after) ||
  isInBold(block, before, after) ||
  isBetween(block, before, after)

const isAlone = ({ kind, lines, heading }: Block): boolean => kind === 'text' && !heading && lines.length <= 1

/** With a colon it names a text below it; a list there goes on the clauses. */
const isLabel = (text: string, { kind, text: below }: Block): boolean =>
  isLabelShape(text) && kind === 'text' && /^\p{Lu}.*[.!?]["”)]?$/u.test(below)

/** Text or a list; the heading of a § or a roll call stands for itself. */
const isHeadless = ({ heading, kind }: Block): boolean => !heading && kind !== 'roll'

const isApart = ({ lines: [line] }: Block, before: Block | undefined): boolean =>
  (line?.gap ?? 0) > 0 || /[.!?]["”)]?$/.test(before?.text ?? '')

/**
 * Below the items of a list a line that is none, with another right below it, heads that: "Beslutsnivå" and
 * "Kommunfullmäktige".
 */
const isBelowList = ({ text }: Block, before: Block | undefined, { kind, lines }: Block): boolean =>
  before !== undefined &&
  isListItem(before) &&
  /[.!?]$/.test(before.text) &&
  kind === 'text' &&
  lines[0]?.gap === 0 &&
  labelAlone(text) === undefined

/**
 * "Erinran" in bold above a sentence that is not, however short; no name of somebody, and not right below "Beslut",
 * where a word may be all that is decided.
 */
const isInBold = ({ text, lines: [line] }: Block, before: Block | undefined, after: Block): boolean =>
  line?.isBold === true &&
  partKindOf(before?.text ?? '') === undefined &&
  after.lines[0]?.isBold !== true &&
  /[.!?]$/.test(after.text) &&
  !isPerson(text)

/**
 * "Grannar" between two sentences, apart from both: what stands below a heading may be as short as "Ingen erinran.";
 * one who is elected stands there too.
 */
const isBetween = ({ text, lines: [line] }: Block, before: Block | undefined, after: Block): boolean =>
  (line?.gap ?? 0) > 0 &&
  (after.lines[0]?.gap ?? 0) > 0 &&
  /\p{L}{2}\.$/u.test(before?.text ?? '') &&
  after.kind === 'text' &&
  /^\p{Lu}.* \p{Ll}.*\.$/u.test(after.text) &&
  !isName(text)

/** A list, a paragraph, or text right below; and there is a sentence in it, or no end for long. */
const isAnnounced = ({ kind, lines, text }: Block): boolean =>
  // "Nämndens arbete" and right below it "Yrkanden"
  (kind === 'text' && lines[0]?.gap === 0 && partKindOf(text) !== undefined) ||
  ((kind !== 'text' || lines[0]?.gap === 0 || text.length >= PARAGRAPH) && /[.!?]|^[^.]{60}/.test(text))
