/**
 * Where appendices begin: blocks in, places of their heads out. "Bilaga 3" alone is a head, in a roll call too; below a
 * lead-in a column of such heads with a line each is a list of appendices that stand elsewhere.
 */
import { isAppendixHead } from '../../swedish/headings/appendix-head.ts'
import type { MarkedBlock } from '../types/block.ts'

/** "Bilaga 1: Karta", with words of its own */
const WORDED = /^bilaga\b.{0,80}$/i
const LIST_LEAD = /:$|^bilagor$|^förteckning över bilagor$/iu
/** Lines of an entry below its head. */
const ENTRY_LINES = 4

type Place = Pick<MarkedBlock, 'block'>

/** True for each block that opens an appendix. */
export function appendixHeads(marked: readonly Place[]): boolean[] {
  let isListed = false
  return marked.map(({ block: { text, kind } }, at) => {
    if (!isAppendixHead(text)) return WORDED.test(text) && kind === 'text'
    isListed = isEntry(marked, at) && (isListed ? isAppendixHead(textAt(marked, at - 2)) : leads(marked, at))
    return !isListed && kind !== 'row'
  })
}

/** True for a block that is a head and nothing else, and no entry of a list. */
export const firstHead = <P extends Place>(marked: readonly P[], isOpen: (one: P) => boolean): number => {
  const heads = appendixHeads(marked)
  return marked.findIndex((one, at) => isOpen(one) || (heads[at] === true && isAppendixHead(one.block.text)))
}

/** A block below it, and then the next head or the end of the list. */
function isEntry(marked: readonly Place[], at: number): boolean {
  const entry = marked[at + 1]?.block
  return entry !== undefined && !isAppendixHead(entry.text) && entry.lines.length <= ENTRY_LINES
}

/** A line that announces a list stands above, and the next head below the entry. */
const leads = (marked: readonly Place[], at: number): boolean =>
  LIST_LEAD.test(textAt(marked, at - 1)) && isAppendixHead(textAt(marked, at + 2))

const textAt = (marked: readonly Place[], at: number): string => marked[at]?.block.text ?? ''
