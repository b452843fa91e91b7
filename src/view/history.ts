/**
 * When a meeting or a § came to this site and when its text changed here: the register's history in, rows of a table
 * out. A day that nobody wrote down gives no row.
 */
import type { Change, History } from '../model/history.ts'
import { words } from '../words/index.ts'
import type { Derived } from './derived.ts'
import { dateInWords, inRow } from './said.ts'

/** Of a meeting that has a page: its history and what its §§ are called. */
interface Kept {
  history: History
  paragrafer: readonly { id: string; name: string }[]
}

/** @example meetingHistory(entry) // => [{ name: 'Publicerad här', value: '26 november 2026', from: … }] */
export function meetingHistory({ history, paragrafer }: Kept): Derived[] {
  const said = words().derived.history
  const names = new Map(paragrafer.map(({ id, name }) => [id, name]))
  return [
    ...publishedRow(said.published, history),
    ...(history.changed ?? []).map((change) => ({
      name: said.changed,
      value: dateInWords(change.date),
      from: whatOf(change, names),
    })),
  ]
}

/** A § may have come later than its meeting, so that day is told as the meeting's. @param id Of the §. */
export function paragrafHistory({ history }: Pick<Kept, 'history'>, id: string): Derived[] {
  const said = words().derived.history
  const own = (history.changed ?? []).filter(({ ids }) => ids.includes(id))
  return [
    ...publishedRow(said.minutesPublished, history),
    ...own.map(({ date }) => ({ name: said.changed, value: dateInWords(date), from: said.from })),
  ]
}

const publishedRow = (name: string, { published }: History): Derived[] =>
  published === undefined ? [] : [{ name, value: dateInWords(published), from: words().derived.history.from }]

/** "Ändrat: § 1, § 4 och 1 som inte finns kvar." */
function whatOf({ ids }: Change, names: ReadonlyMap<string, string>): string {
  const said = words().derived.history
  if (ids.length === 0) return said.around
  const here = ids.flatMap((id) => names.get(id) ?? [])
  const gone = ids.length - here.length
  const left = gone === 0 ? [] : [said.gone(gone)]
  return said.changedWhat(inRow([...here, ...left]))
}
