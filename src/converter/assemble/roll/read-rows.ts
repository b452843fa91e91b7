/**
 * Whom the next row of a roll call names, and how many rows that takes: a row by itself, its lines or its cells each by
 * themselves, or a list in running text that the margin broke.
 */
import { entryAt } from '../../../model/lists.ts'
import { inTurn, isKnownParty, isName, NAME, partyCell } from '../../../swedish/people/names.ts'
import { partyNamed } from '../../../swedish/people/parties.ts'
import { isTitle } from '../../../swedish/people/titles.ts'
import { cellsOf } from '../cells.ts'
import type { RollEntry } from './row/notes.ts'
import { type Manner, readRow } from './row/row.ts'
import { joinRows } from './row/words.ts'
import type { Block } from '../../types/block.ts'

/** Who is named, and how many rows that took. */
export interface ReadRows {
  entries: RollEntry[]
  rows: number
}

/** Reads the first row, or as many as must be read together: "Anna Ek, Bo" and "Lind, Cia Alm" name three. */
export function readRows([first, ...more]: readonly Block[], role: string, manner: Manner): ReadRows {
  if (!first) return { entries: [], rows: 1 }
  const ofParty = readMembers(first, role, manner)
  if (ofParty.length > 0) return { entries: ofParty, rows: 1 }
  const rows = linesOf(first).map((line) => readRow(line, role, manner))
  // Lines that each name somebody are rows, although they read as one paragraph too.
  const endsOpen = linesOf(first)
    .slice(0, -1)
    .some((line) => /,$/.test(line))
  if (rows.length > 1 && rows.every((entries) => entries.length > 0) && !endsOpen)
    return { entries: rows.flat(), rows: 1 }
  const beside = readCells(first, role, manner)
  return beside ? { entries: beside, rows: 1 } : readProse(first, more, role, manner)
}

/** "S    Ada Provlund, Bo Provberg": a party in a cell of its own, and its members in the next */
function readMembers({ lines: [line, ...more] }: Block, role: string, manner: Manner): RollEntry[] {
  const [letters = '', members = '', ...rest] = line && more.length === 0 ? cellsOf(line).filter(Boolean) : []
  const party = partyNamed(letters)
  if (party === undefined || rest.length > 0 || !members.includes(', ')) return []
  return readRow(`${letters}: ${members}`, role, manner)
}

/** A list in running text, which the margin may have broken anywhere. */
function readProse(first: Block, more: readonly Block[], role: string, manner: Manner): ReadRows {
  let text = first.text
  const next = more[0]?.text
  const alone = readRow(text, role, { ...manner, closed: next === undefined || beginsWithName(next) })
  if ((alone.length > 0 && !endsInOffice(text)) || !text.includes(',')) return { entries: alone, rows: 1 }
  for (const [at, block] of untilRow(more).entries()) {
    text = joinRows(text, block.text)
    const entries = readRow(text, role, manner)
    if (entries.length > Math.max(1, alone.length) && !endsInOffice(text)) return { entries, rows: at + 2 }
  }
  return { entries: alone, rows: 1 }
}

/**
 * "Projektledare Bo Lind" begins a row, and so does the mark of a list item: what ends the one above is no first half
 * of a name, and what one is stays with whom it was said of.
 */
function untilRow(blocks: readonly Block[]): readonly Block[] {
  const row = blocks.findIndex(
    ({ text, lines: [line] }) =>
      line?.mark != null || (/^\p{Lu}/u.test(text) && !ENDS_NAME.test(text) && hasTitle(text, OFFICE_FIRST)),
  )
  return row < 0 ? blocks : blocks.slice(0, row)
}

/** "Torp samt kyrkoherde Dan Uhr" below "Cia"; not "Mark- och exploateringsingenjör Bo Lind" */
const ENDS_NAME = /^\p{Lu}[\p{L}-]*\p{L} (?:och|samt) /u

/**
 * "Kommundirektör Kim Sten, ekonom" and "…, ekonom Bo": where offices stand before names, the rest of the last is
 * below.
 */
const endsInOffice = (text: string): boolean =>
  hasTitle(text, OFFICE_FIRST) && (/ (?:och|samt)$/.test(text) || hasTitle(text, OFFICE_LAST))
function hasTitle(text: string, form: RegExp): boolean {
  const word = form.exec(text)?.[1]
  return word !== undefined && isTitle(word)
}
const OFFICE_FIRST = new RegExp(
  String.raw`^(?:\p{Lu}?\p{Ll}[\p{Ll}-]*\.? ){0,6}?(\p{Lu}?\p{Ll}[\p{Ll}-]*) ${NAME}`,
  'u',
)
/** "mark- och exploateringsingenjör", and maybe the first word of a name */
const OFFICE_LAST = /(?:,|och|samt) (?:\p{Ll}[\p{L}-]*\.? )*(\p{Ll}[\p{L}-]*)(?: \p{Lu}[\p{L}-]+)?$/u

const beginsWithName = (text: string): boolean => readRow(entryAt(text.split(','), 0), 'ledamot').length > 0

/** Columns of names beside each other: each cell names somebody. */
function readCells({ text, lines }: Block, role: string, manner: Manner): RollEntry[] | undefined {
  const cells = lines.length === 1 && lines[0] ? cellsOf(lines[0]).filter(Boolean) : []
  // Where the columns are parted elsewhere than names and parties, the row says more than its cells.
  if (cells.length < 2 || inTurn(text) !== text) return undefined
  const read = cells.map((cell) => readRow(cell, role, manner))
  if (read.every((entries) => entries.length > 0)) return read.flat()
  const [name = '', ...said] = cells
  if (readRow(text, role, manner)[0]?.name === name) return undefined
  // "Anna Ek    SACO (yttranderätt)": what stands apart from a name is none of it.
  return read.slice(1).every((entries) => entries.length === 0) && isName(name) && said.every(isSaid)
    ? readRow([name, ...said].join(', '), role, { ...manner, closed: true })
    : undefined
}
/** "Umeå" may be a party's letters by its form: who has such a word in a cell of its own has it not in the name. */
const isSaid = (cell: string): boolean => !MARK.test(cell) && (partyCell(cell) === undefined || isNoParty(cell))
const isNoParty = (cell: string): boolean => PLACE.test(cell) || (LETTERS.test(cell) && !isKnownParty(cell))
const PLACE = /^\p{Lu}\p{Ll}{3,}$/u
/** "VfP", "PRO": of a party or a union, and no name, which "Ek" may be */
const LETTERS = /^\p{Lu}\p{L}*\p{Lu}/u
const MARK = /^\p{P}?x?\p{P}?$/iu

/** The lines of a block, of which the first may have lost its label. */
function linesOf({ text, lines }: Block): string[] {
  const rest = lines.slice(1).map((line) => line.text)
  const tail = ` ${rest.join(' ')}`
  return text.endsWith(tail) ? [text.slice(0, -tail.length), ...rest] : [text]
}
