/**
 * A roll call as a table with a head: "Namn | Parti | Roll". Its rows in, the same rows written as a roll call is in running
 * text out ("Maja Provström (S), Ordförande"), so that one reader reads both. Rows without such a head above stay as they are.
 */
import { isName, partyCell } from '../../swedish/names.ts'
import { cellsOf, hasPlaces } from './cells.ts'
import type { Block, Line } from '../types.ts'

type Column = 'name' | 'party' | 'role' | 'note' | 'present' | 'absent' | 'replaces' | 'other'

const HEADS: Record<Exclude<Column, 'other'>, string> = {
  name: 'namn | ledamot | ledamöter | ersättare | deltagare | förnamn | efternamn | ledamöter och ersättare | ordinarie ledamöter',
  party: 'parti | partibeteckning | partitillhörighet | p',
  role: 'roll | uppdrag | funktion | befattning | titel',
  note: 'anmärkning | anm | anm. | kommentar | notering | paragraf | paragrafer | § | tid | organisation | kommun | förvaltning',
  present: 'närvarande | närvaro | närv | närv. | tjänstgörande | tjg | tjg.',
  absent: 'frånvarande | frånvaro | frånv | frånv. | ej närvarande',
  replaces: 'ersätter | tjänstgör för | i stället för | ersättare för',
}
const COLUMNS: ReadonlyMap<string, Column> = new Map(
  Object.entries(HEADS).flatMap(([column, words]) =>
    words.split('|').map((word): [string, Column] => [word.trim(), column as Column]),
  ),
)
/** "X", "x", "✓", "1", "Ja": the mark of a column */
const MARK = /^(?:[Xx✓✔1*]|[Jj]a)$/
/** Below "Närvarande" it says that the person was not. */
const NO_MARK = /^(?:nej|0|ej(?: närvarande)?|(?:anmäl[td] )?(?:frånvarande|frånv\.?|frånvaro|förhinder))$/i

export function tableRows(blocks: readonly Block[]): Block[] {
  let columns: Column[] | undefined
  const marked = isMarked(blocks)
  const rows: Block[] = []
  for (const block of blocks) {
    const [line, ...more] = block.lines
    const cells = line && more.length === 0 ? cellsOf(line) : []
    const head = headOf(cells)
    if (head) columns = head
    else if (columns && line && cells.length > 1)
      rows.push({ ...block, text: asText(cells, columns, hasPlaces(line), marked) ?? block.text })
    else {
      columns = undefined
      rows.push(block)
    }
  }
  return rows
}

/** True for a row of cells below a head with as many: "Ordförande | Ada Provlund | S" is nobody's signature. */
export function isBelowHead(block: Block, above: readonly Block[]): boolean {
  const width = widthOf(block)
  return width > 1 && above.some((one) => widthOf(one) === width && headOf(cellsOf(one.lines[0] as Line)) !== undefined)
}

const widthOf = ({ lines: [line] }: Block): number => (line ? cellsOf(line).length : 0)

/** Somebody has a mark in a column of marks. */
const isMarked = (blocks: readonly Block[]): boolean =>
  blocks.some(
    ({ lines: [line] }) =>
      line !== undefined &&
      cellsOf(line)
        .slice(1)
        .some((cell) => MARK.test(cell)),
  )

/** A row of words for columns, a name among them. */
function headOf(cells: readonly string[]): Column[] | undefined {
  if (cells.length < 2) return undefined
  const columns = cells.map((cell) => COLUMNS.get(cell.replace(/:$/, '').toLowerCase()) ?? 'other')
  // "Närvarande | Parti | Uppdrag": the list's own label heads the names.
  if (!columns.includes('name') && columns.includes('party') && /^(?:present|absent)$/.test(columns[0] ?? ''))
    columns[0] = 'name'
  return columns.includes('name') && columns.some((column) => column !== 'name' && column !== 'other')
    ? columns
    : undefined
}

/** The row in running text; undefined where it cannot be told which cell belongs to which column. */
function asText(
  cells: readonly string[],
  columns: readonly Column[],
  placed: boolean,
  marked: boolean,
): string | undefined {
  const row = columnsOf(cells, columns, placed)
  if (!row) return undefined
  const of = (column: Column): string => cells.filter((cell, at) => row[at] === column && cell !== '').join(' ')
  // Who has no mark where others have one may have come or not.
  if (marked && row.includes('present') && of('present') === '' && of('absent') === '') return ''
  const party = partyCell(of('party'))
  return [
    `${of('name')}${party === undefined ? '' : ` (${party})`}`,
    of('role'),
    of('replaces') && `ersätter ${of('replaces')}`,
    of('note'),
    MARK.test(of('absent')) || NO_MARK.test(of('present')) ? 'frånvarande' : '',
    MARK.test(of('present')) || NO_MARK.test(of('present')) ? '' : of('present'),
  ]
    .filter(Boolean)
    .join(', ')
}

/** The column of each cell: as in the head where there are as many, else by what it holds where no place is known. */
function columnsOf(
  cells: readonly string[],
  columns: readonly Column[],
  placed: boolean,
): readonly Column[] | undefined {
  if (cells.length === columns.length) return columns
  return placed ? undefined : byContent(cells)
}

/** Empty cells are not told: a name first, a party that looks so, and what is said of them. */
function byContent([name = '', ...rest]: readonly string[]): Column[] | undefined {
  if (!isName(name)) return undefined
  return ['name', ...rest.map((cell, at): Column => (at === 0 && partyCell(cell) !== undefined ? 'party' : 'note'))]
}
