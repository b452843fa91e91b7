/** Where the signatures end that stand below the last §, and what follows them begins. */
import type { MarkedBlock } from '../types/block.ts'
import { isAppendixHead, votingListOf } from '../../swedish/headings/appendix-head.ts'

/** Signatures run until a page begins that does not look like them. */
export function splitClosing(after: readonly MarkedBlock[]): { closing: MarkedBlock[]; rest: MarkedBlock[] } {
  const start = after[0]
  if (start?.mark.type !== 'section') return { closing: [], rest: [...after] }
  const end = after.findIndex((one) => isAppendix(one) || opensPage(one))
  return end < 0 || after.slice(end).every(isSigning)
    ? { closing: [...after], rest: [] }
    : { closing: after.slice(0, end), rest: after.slice(end) }
}

/** A page begins with it that is none to sign: rows and further labels are. */
const opensPage = ({ block, mark }: MarkedBlock): boolean =>
  (block.lines[0]?.opens ?? null) !== null && mark.type !== 'section' && block.kind !== 'row'

/** True for a block that heads an appendix, or the voting list of a §. */
export const isAppendix = (one: MarkedBlock | undefined): boolean =>
  one !== undefined && (isAppendixHead(one.block.text) || votingListOf(one.block.text) !== undefined)

/** A name, a role or a line to write on: where nothing else is left no document begins. */
const isSigning = (one: MarkedBlock): boolean =>
  !isAppendix(one) &&
  one.block.text.length <= LONGEST_SIGNING &&
  (OFFICE.test(one.block.text) || !/\p{Ll}{3}[.!?:]$|\d{2}/u.test(one.block.text))
/** "Mötessekreterare:", however it is spelt */
const OFFICE = /^(?:mötes|protokolls?)?(?:ordf|sek|juster)\p{L}*:$/iu
const LONGEST_SIGNING = 60
