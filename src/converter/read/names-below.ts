/** Cells of a roll call with several people in them, a line each: a line or the lines of a cell in, yes or no out. */
import { organisationAlone } from '../../swedish/bodies/organisation-alone.ts'
import { labelAlone, ROLLS } from '../../swedish/headings/labels.ts'
import { isNobody } from '../../swedish/people/absence.ts'
import { isPerson, partiedIn } from '../../swedish/people/names.ts'
import { isTitle } from '../../swedish/people/titles.ts'
import { piecesIn } from './pieces.ts'

/** A person first on a line, and nobody else with a party there but whom he or she stands in for. */
export function namesOne(line: string): boolean {
  const [said = ''] = (piecesIn(line)[0]?.text ?? '').split(/,| \(/)
  const [title = ''] = said.split(' ')
  const name = isTitle(title) ? said.slice(title.length + 1) : said
  return isPerson(name) && partiedIn(line).length <= 2
}

/** Several people, each on a line: where a reader has one line for the cell, they must not read as one name. */
export const nameSeveral = (lines: readonly string[]): boolean => lines.length > 1 && lines.every(namesOne)

/**
 * Names below each other, in each of the columns or beside the label of a roll call or who sent them: the lines of each
 * cell of a row in.
 */
export function listPeople(columns: readonly (readonly string[])[]): boolean {
  const [first = [], ...beside] = columns.filter((column) => column.length > 0)
  const label = first.length === 1 ? (first[0] ?? '') : ''
  const isLabelled = isRollLabel(label) || isTitle(label) || organisationAlone(label) !== undefined
  const lists = [...(isLabelled ? [] : [first]), ...beside]
  return lists.some((list) => list.some(namesOne)) && lists.every(listsPeople)
}

/** "Ledamöter", the names of these, "Tjänstgörande ersättare" and theirs, or "–" */
const listsPeople = (list: readonly string[]): boolean =>
  list.length > 0 && list.every((line, at) => namesOne(line) || isRollLabel(line) || (at > 0 && isNobody(line)))

const isRollLabel = (line: string): boolean => ROLLS.has(labelAlone(line)?.kind ?? 'cover')
