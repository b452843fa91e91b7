/**
 * "Bifall" and "Avslag" as the words of a vote: those for are "Ja", those against "Nej". Blocks of a part in, the same
 * blocks in these words out. Only where a vote is told, and nothing there says what "ja" and "nej" stand for: "Ja till
 * avslag" turns them round. So are the numbers of what goes through, "Förslaget antas med 15 röster mot 6".
 */
import { formsOf, PASSIVE } from '../../../swedish/decisions/verbs.ts'
import { sentencesOf } from '../../../swedish/lines/sentence.ts'
import type { Block } from '../../types/block.ts'
import type { Line } from '../../types/line.ts'
import type { DraftPart } from '../../types/draft.ts'

/** @param parts All of the §. @returns What "ja" and "nej" stand for is said in one of them. */
export const sayChoice = (parts: readonly DraftPart[]): boolean =>
  parts.some(({ kind, blocks }) => kind !== 'decision' && blocks.some(({ text }) => CHOICE.test(text)))
const CHOICE = /(?<!\p{L})(?:ja|nej)(?!\p{L})/iu

/** @param isSaid See {@link sayChoice}. @returns The part's blocks. */
export function withChoices({ kind, blocks }: DraftPart, isSaid: boolean): Block[] {
  if (isSaid) return blocks
  const told = blocks.map((block) => (isOfVote(kind, block) ? { ...block, text: withSides(block.text) } : block))
  return kind === 'vote'
    ? told.map((block) => ({ ...block, text: said(block.text), lines: block.lines.map(ofLine) }))
    : told
}

/** In running text a vote of another day may be told of. */
const isOfVote = (kind: DraftPart['kind'], { text }: Block): boolean =>
  kind !== 'text' || /(?<!\p{L})(?:[Vv]otering|[Oo]mröstning)/u.test(text)

/** "Med 15 röster mot 6 bifalls förslaget": of what goes through the first number is for it, the other against. */
const withSides = (text: string): string =>
  SIDES.test(text)
    ? sentencesOf(text)
        .map((one) =>
          GOES_THROUGH.test(one) && !TURNED.test(one) ? one.replace(SIDES, '$1 röster för och $2 mot') : one,
        )
        .join(' ')
    : text
const SIDES = /(?<![\p{L}\d])(\d{1,3}) röster mot (\d{1,3})(?![\p{L}\d])(?! (?:röster )?e?mot)/u
/** "Beslutar med 8 röster mot 5 att lägga ned skolan" says not what ja was: only a verb of what comes about does. */
const COMES_ABOUT = String.raw`(?:anta|godkänna|fastställa|bifalla|tillstyrka|bevilja|anslå|införa|inrätta|bygga|(?:(?!att )\p{L}+ ){1,3}(?:antas|godkänns|fastställs|införs|byggs))`
const GOES_THROUGH = new RegExp(
  String.raw`(?<!\p{L})(?:${formsOf(['bifalla', 'anta', 'godkänna', 'fastställa'], PASSIVE)}|beslutar?(?:de)?(?:(?! att ).){0,80} att (?:föreslå \p{L}+ att )?${COMES_ABOUT}|vinner bifall|vann bifall)(?!\p{L})`,
  'u',
)
/** "Med 15 röster mot 6 avslås motionen": what the first are for nobody has said */
const TURNED =
  /(?<!\p{L})(?:inte|ej|åter|\p{L}*avsl[aåo]\p{L}*|bordl\p{L}+|återremi\p{L}+|utse\p{L}*|väl[jt]\p{L}*|vald\p{L}*)(?!\p{L})/iu

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
