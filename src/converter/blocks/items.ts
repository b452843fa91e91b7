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
  return bulletOf(line) ?? numberOf(line, open) ?? bareNumberOf(line, open)
}

const bulletOf = ({ text }: Line): Item | null =>
  BULLET.test(text) || LETTER.test(text) ? { kind: 'bullet', label: null } : null

function numberOf(line: Line, open: OpenBlock | undefined): Item | null {
  const label = NUMBER.exec(line.text)?.[1]
  if (label === undefined || (line.mark === null && isInSentence(line, open, label))) return null
  return { kind: 'number', label }
}

/** A number without its full stop is one only where the line opens something and the number is the next, or the first. */
function bareNumberOf({ text, opens }: Line, open: OpenBlock | undefined): Item | null {
  const label = opens === null ? undefined : BARE_NUMBER.exec(text)?.[1]
  if (label === undefined) return null
  const follows = open?.kind === 'number' ? Number(label) === Number.parseInt(open.label ?? '0') + 1 : label === '1'
  return follows ? { kind: 'number', label } : null
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
