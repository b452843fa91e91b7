/** Tables of votes for tests: what each tells, of lines as text or of rows whose cells are known. */
import { toLines } from '../../clean/lines.ts'
import { rowLine } from '../../read/source-line.ts'
import type { Line } from '../../types/line.ts'
import { voteTables } from './table.ts'

/** Names with party and choice, and the sums, of each table. */
export const told = (lines: readonly Line[]): [names: string[], stated: Record<string, number>][] =>
  voteTables(lines).map(({ names, stated }) => [
    names.map(({ name, party, choice }) => `${name} ${party ?? '?'} ${choice}`),
    Object.fromEntries(stated),
  ])

/** The same of rows whose cells the reader knows. */
export const rows = (...cells: string[][]): ReturnType<typeof told> => told(toLines(cells.map((own) => rowLine(own))))
