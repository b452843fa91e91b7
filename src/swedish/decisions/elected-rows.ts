/**
 * Rows below words that elect, each with whom in one cell: "Ordförande (1 år)   Ada Provlund   omval". The words and
 * the cells of rows in, whether the rows are lines of a list out. A head above them, or people in two cells of a row,
 * make a table: flattened it would not tell who is what.
 */
import { electsSomebody } from './elects.ts'
import { ACTIVE, PASSIVE, verb } from './verbs.ts'
import { stopsAtVerb } from '../lines/list-row.ts'
import { isPerson, withoutParty } from '../people/names.ts'

/** An office, for how long, whom and how. */
const MOST_CELLS = 4
const LEAST_CELLS = 2
/** Nobody has the office. */
const VACANT = /^(?:vakan(?:t|s|ser)|vakantsatt)$/iu

/**
 * @param above The words right above the rows. @param rows The cells of the first row, and of those that follow it as
 * far as is seen.
 */
export const listsElected = (above: string, rows: readonly (readonly string[])[]): boolean =>
  (electsSomebody(above) || OF_NOMINATED.test(above)) &&
  (above.endsWith(':') || stopsAtVerb(above)) &&
  rows.every(isOfOneSeat)

/** "Valberedningens förslag antogs:", "Stämman biföll valberedningens förslag:": those nominated are elected. */
const OF_NOMINATED = new RegExp(
  String.raw`[Vv]alberedningens förslag [^.:]{0,60}${verb(['decides'], PASSIVE)}|^\p{Lu}[^.:]{2,60}${verb(['decides'], ACTIVE)} (?:[^.:]{1,30} )?valberedningens förslag`,
  'u',
)

function isOfOneSeat(row: readonly string[]): boolean {
  const cells = row.map((cell) => cell.trim()).filter((cell) => cell !== '')
  return cells.length >= LEAST_CELLS && cells.length <= MOST_CELLS && cells.filter(isElected).length === 1
}

const isElected = (cell: string): boolean =>
  VACANT.test(cell) || cell.split(/,\s*|\s(?:och|samt)\s/u).every((one) => isPerson(withoutParty(one.trim())))
