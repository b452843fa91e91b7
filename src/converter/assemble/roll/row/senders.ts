/**
 * Who sent those in a roll call, before their names: "Hamre kommun: Rolf Tjärn (S), ordförande" and more below. Rows
 * in; the same rows without those words, and who sent them by the number of their line, out.
 */
import { isNobody } from '../../../../swedish/people/absence.ts'
import { organisationAlone } from '../../../../swedish/bodies/organisation-alone.ts'
import { sentBy } from '../../../../swedish/people/sent-by.ts'
import type { Block } from '../../../types/block.ts'
import { inOnePiece } from '../../../clean/pieces.ts'
import { cellsOf } from '../../cells.ts'

export interface Sent {
  rows: Block[]
  /** "Hamre kommun" by the line that it stands on. */
  senders: ReadonlyMap<number, string>
}

/** Rows of whom nobody was sent are as they were. */
export function withoutSenders(listed: readonly Block[]): Sent {
  const senders = new Map<number, string>()
  const rows = listed.flatMap(byLine).flatMap((row): Block[] => {
    const sent = sentBy(row.text) ?? sentBeside(row)
    if (sent === undefined) return [row]
    senders.set(row.span[0], sent.group)
    const [line, ...more] = row.lines
    // "RPG: -": nobody came.
    if (line === undefined || isNobody(sent.rest)) return []
    const rest = line.text.slice(row.text.length - sent.rest.length)
    return [{ ...row, text: sent.rest, lines: [inOnePiece(line, rest), ...more] }]
  })
  return { rows, senders }
}
/** "Region Prov    Ada Provlund (S)": who sent them stands in a cell of its own. */
function sentBeside(row: Block): ReturnType<typeof sentBy> {
  const [line, ...more] = row.lines
  const [group = '', ...people] = line && more.length === 0 ? cellsOf(line).filter(Boolean) : []
  const rest = people.join(' ')
  return rest !== '' && row.text.endsWith(rest) && organisationAlone(group) !== undefined ? { group, rest } : undefined
}

/** Who sent those in a row: whom it names itself, or whom the last above it does. */
export const senderOf = ({ span }: Block, { senders }: Sent, above: string | null): string | null =>
  senders.get(span[0]) ?? above

/** A paragraph in which a line below the first names another sender is as many rows. */
const byLine = (block: Block): Block[] =>
  block.lines.length > 1 && block.lines.slice(1).some(({ text }) => sentBy(text) !== undefined)
    ? block.lines.map((line) => ({ ...block, text: line.text, lines: [line], span: [line.number, line.number] }))
    : [block]
