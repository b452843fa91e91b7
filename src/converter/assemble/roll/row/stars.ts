/**
 * Names with a star, and below them what it says: "*Bo Lind (S)" and "* tjänstgörande ersättare". Rows in, the same
 * rows with the words beside the names out. A star that nothing explains may say anything: its row stays as it was.
 */
import { hintsAbsence } from '../../../../swedish/people/absence.ts'
import { inOnePiece } from '../../../clean/pieces.ts'
import { roleOf } from '../../../../swedish/people/roles.ts'
import type { Block } from '../../../types/block.ts'

/** "* tjänstgörande ersättare", "*) = ersättare", "* anmält förhinder" */
const LEGEND = /^\*\)? ?[=:–-]? ?(\p{Ll}[\p{Ll} .]+)$/u
/** "*Bo Lind", "* Bo Lind", "Bo Lind (S)*" */
const STARRED = /^\*\s?(?=\p{Lu})|\*(?=$|,)/u
/** The name with its party, before what else the row says. */
const NAMED = /^[^,(]*(?:\([^()]*\))?/u

/** @returns The rows without the explanation, or those given where none is known. */
export function starsTold(blocks: readonly Block[]): readonly Block[] {
  const words = blocks.map(legendIn).find((one) => one !== undefined && isTold(one))
  if (words === undefined) return blocks
  return blocks.filter((block) => legendIn(block) === undefined).map((block) => told(block, words))
}

/** A star before a space is also the mark of a list, and then stands in the line alone. */
const legendIn = ({ lines: [line] }: Block): string | undefined => LEGEND.exec(line?.text ?? '')?.[1]

const isTold = (words: string): boolean => roleOf(words)?.rest === null || hintsAbsence(words)

function told(block: Block, words: string): Block {
  const [line, ...more] = block.lines
  if (!line || more.length > 0 || !STARRED.test(block.text)) return block
  const text = block.text.replace(STARRED, '').replace(NAMED, (named) => `${named.trimEnd()}, ${words}`)
  return { ...block, text, lines: [inOnePiece(line, text)] }
}
