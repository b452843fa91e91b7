/**
 * Reads roll calls: the rows of a section in, people out, those who were there and those who were not. A row that cannot
 * be read with certainty is left as text.
 */
import type { Person, Span } from '../../model/types.ts'
import { readRow, type Entry } from './roll-row.ts'
import type { Block } from '../types.ts'

/** "För Region Dalarna" */
const GROUP = /^För (\p{Lu}[\p{L} ]{2,60})$/u

export interface Roll {
  people: Person[]
  absent: Person[]
  /** Rows that name nobody the reader could be sure of. */
  unread: Block[]
}

/** @param role What those listed are when their row does not say: "ledamot", "ersättare", or "tjänsteperson" for officials. */
export function readRoll(blocks: readonly Block[], role: string): Roll {
  const roll: Roll = { people: [], absent: [], unread: [] }
  let group: string | null = null
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as Block
    const text = textOf(block)
    const heading = GROUP.exec(text)?.[1]
    if (heading) {
      group = heading.trim()
      continue
    }
    const { entries, rows } = readRows(blocks.slice(at, at + MOST_ROWS), role)
    if (entries.length === 0) roll.unread.push(block)
    const span: Span = [block.span[0], (blocks[at + rows - 1] as Block).span[1]]
    for (const { absent, ...person } of entries)
      (absent ? roll.absent : roll.people).push({ ...person, group: person.group ?? group, span })
    at += rows - 1
  }
  return roll
}

/** A list of names goes on over so many lines at most. */
const MOST_ROWS = 4

/** Reads the first row, or as many as must be read together: "Anna Ek, Bo" and "Lind, Cia Alm" name three. */
function readRows([first, ...more]: readonly Block[], role: string): { entries: Entry[]; rows: number } {
  let text = first ? textOf(first) : ''
  const byLine = first && first.lines.length > 1 ? linesOf(first).map((line) => readRow(line, role)) : []
  // Lines that each name somebody are rows, although they read as one paragraph too.
  if (
    first &&
    byLine.length > 0 &&
    byLine.every((entries) => entries.length > 0) &&
    !linesOf(first)
      .slice(0, -1)
      .some((line) => /,$/.test(line))
  )
    return { entries: byLine.flat(), rows: 1 }
  const alone = readRow(text, role)
  if (alone.length > 0 || !text.includes(',')) return { entries: alone, rows: 1 }
  for (const [at, next] of more.entries()) {
    text += ` ${textOf(next)}`
    const entries = readRow(text, role)
    if (entries.length > 1) return { entries, rows: at + 2 }
  }
  return { entries: [], rows: 1 }
}

/** The lines of a block, of which the first may have lost its label. */
function linesOf({ text, lines }: Block): string[] {
  const rest = lines.slice(1).map((line) => line.text.replace(/\s+/g, ' '))
  const tail = ` ${rest.join(' ')}`
  return text.endsWith(tail) ? [text.slice(0, -tail.length), ...rest] : [text]
}

const textOf = ({ text }: Block): string => text.replace(/\s+/g, ' ')
