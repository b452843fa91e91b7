/** Marks of list items: a line in, the kind of item it opens and its number out. Where the reader knows the mark, nothing is guessed. */
import type { BlockKind, Line } from '../types.ts'
import type { OpenBlock } from './joins.ts'

/** "• text", "- text", "– text" */
const BULLET = /^[•–*-]\s+(?=\S)/
/** "1. text", "2) text" */
const NUMBER = /^(\d{1,2}[.)])\s+(?=\S)/
/** " 1 Minska hyrberoendet": list numbers that lost their full stop (seed 002, line 554) */
const BARE_NUMBER = /^(\d{1,2})\s+(?=\p{Lu})/u
/** "a. text", "b) text" */
const LETTER = /^[a-h][.)]\s+(?=\S)/

export interface Item {
  kind: BlockKind
  /** The list number as printed. */
  label: string | null
}

export function itemOf(line: Line, open: OpenBlock | undefined): Item | null {
  if (BULLET.test(line.text) || LETTER.test(line.text)) return { kind: 'bullet', label: null }
  const number = NUMBER.exec(line.text)?.[1]
  if (number && (line.mark !== null || !isInSentence(line, open, number))) return { kind: 'number', label: number }
  const bare = line.opens === null ? undefined : BARE_NUMBER.exec(line.text)?.[1]
  const follows = open?.kind === 'number' ? Number(bare) === Number.parseInt(open.label ?? '0') + 1 : bare === '1'
  return bare && follows ? { kind: 'number', label: bare } : null
}

/** "… antogs" and on the next line "15. Övriga väntar." */
function isInSentence(line: Line, open: OpenBlock | undefined, number: string): boolean {
  return line.gap === 0 && line.opens === null && open?.kind === 'text' && Number.parseInt(number) !== 1
}

/** The words of an item without its mark. */
export function withoutMark(text: string, kind: BlockKind): string {
  if (kind === 'bullet') return text.replace(BULLET, '')
  if (kind === 'number') return text.replace(/^\d{1,2}[.)]?\s+/, '')
  return text
}
