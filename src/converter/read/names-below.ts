/** Cells of a roll call with several people in them, a line each: a line or the lines of a cell in, yes or no out. */
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
