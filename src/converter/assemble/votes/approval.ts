/**
 * "Bifall" and "Avslag" as the words of a vote: those for are "Ja", those against "Nej". Blocks of a part in, the same
 * blocks in these words out. Only where a vote is told, and nothing there says what "ja" and "nej" stand for: "Ja till
 * avslag" turns them round.
 */
import type { Block } from '../../types/block.ts'
import type { Line } from '../../types/line.ts'
import type { DraftPart } from '../../types/draft.ts'

/** @param parts All of the §. @returns What "ja" and "nej" stand for is said in one of them. */
export const sayChoice = (parts: readonly DraftPart[]): boolean =>
  parts.some(({ kind, blocks }) => kind !== 'decision' && blocks.some(({ text }) => CHOICE.test(text)))
const CHOICE = /(?<!\p{L})(?:ja|nej)(?!\p{L})/iu

/** @param isSaid See {@link sayChoice}. @returns The part's blocks. */
export const withChoices = ({ kind, blocks }: DraftPart, isSaid: boolean): Block[] =>
  kind !== 'vote' || isSaid
    ? blocks
    : blocks.map((block) => ({ ...block, text: said(block.text), lines: block.lines.map(ofLine) }))

const ofLine = (line: Line): Line => ({
  ...line,
  text: said(line.text),
  pieces: line.pieces.map((piece) => ({ ...piece, text: said(piece.text) })),
  cells: line.cells && line.cells.map(said),
})

/** "Bifall", "Avslag (5)", "Bifall till förslaget: 8", and "8 röster för bifall" in running text */
const said = (text: string): string =>
  text
    .replace(HEADS, (_, word: string) => choiceFor(word))
    .replace(FOR, (_, word: string) => (/^b/i.test(word) ? 'för' : 'mot'))

const HEADS = /(?<=^|[).\d] )(bifall|avslag)(?: (?:till|på|av) \p{L}+(?: \p{L}+){0,2})?(?=-?röst|\s*[:(–-]|\s\d|$)/giu
const FOR = /(?<!\p{L})för (bifall|avslag)(?!\p{L})/giu
const choiceFor = (word: string): string => (/^b/i.test(word) ? 'Ja' : 'Nej')
