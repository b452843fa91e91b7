/**
 * "Bifall" and "Avslag" as the words of a vote: those for are "Ja", those against "Nej". Blocks of a part in, the same
 * blocks in these words out. Only where a vote is told, and nothing there says what "ja" and "nej" stand for: "Ja till
 * avslag" turns them round.
 */
import type { Block } from '../../types/block.ts'
import type { Line } from '../../types/line.ts'
import type { DraftPart } from '../../types/draft.ts'

/** @param all The parts of the §. @returns The part's blocks. */
export function withChoices({ kind, blocks }: DraftPart, all: readonly DraftPart[]): Block[] {
  if (kind !== 'vote' || all.some((part) => part.kind !== 'decision' && part.blocks.some(saysChoice)))
    return [...blocks]
  return blocks.map((block) => ({ ...block, text: said(block.text), lines: block.lines.map(ofLine) }))
}

const saysChoice = ({ text }: Block): boolean => /(?<!\p{L})(?:ja|nej)(?!\p{L})/iu.test(text)

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
