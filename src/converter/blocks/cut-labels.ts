/**
 * A list of who was there inside a paragraph of the cover: "Datum: 12 mars. Plats: Ekgatan 4. Närvarande: Ada Ek, Bo
 * Lind." A block in; what stands before the list and the list, each a block, out. What other labels stand in the list
 * is told where it is read (`assemble/roll`).
 */
import type { Block } from '../types/block.ts'
import { opensList } from '../../swedish/headings/labels.ts'
import { inOnePiece } from '../clean/pieces.ts'
import { inBlocks } from './cut-sentences.ts'

/** Where a sentence ends and a label with its colon begins, or a sentence that lists those who came */
const BEFORE_LABEL = /(?<=[.;]) (?=\p{Lu}[\p{L} ]{2,40}: ?\S|Närvarande (?:var|är) \p{Lu})/u

/** @returns The block as it is, where none of its labels but the first lists anybody. */
export function splitList(block: Block): Block[] {
  if (block.heading !== null || block.kind === 'row') return [block]
  const texts = block.text.split(BEFORE_LABEL)
  const at = texts.findIndex(opensList)
  if (at <= 0) return [block]
  const [before, list] = inBlocks(block, [texts.slice(0, at).join(' '), texts.slice(at).join(' ')])
  return before && list ? [before, fromLabel(list)] : [block]
}

const LABEL = /^(?:Närvarande \p{Ll}+ |[^:]*:)/u

/** The list without what stands before it on its first line: rolls are read by their lines. */
function fromLabel(list: Block): Block {
  const [line, ...more] = list.lines
  const label = LABEL.exec(list.text)?.[0] ?? list.text
  const from = line?.text.indexOf(label) ?? -1
  return line && from > 0 ? { ...list, lines: [inOnePiece(line, line.text.slice(from)), ...more] } : list
}
