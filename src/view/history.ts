/**
 * When a meeting or a § came to this site and when its text changed here: the register's history in, rows of a table out.
 * A day that nobody wrote down gives no row.
 */
import { dateInWords } from '../model/dates.ts'
import type { Change, History } from '../model/history.ts'
import { inRow } from '../model/outcome.ts'
import type { Derived } from './derived.ts'

/** Of a meeting that has a page: its history and what its §§ are called. */
interface Kept {
  history: History
  paragrafer: readonly { id: string; name: string }[]
}

const FROM = 'Enligt webbplatsens register över adresser.'

/** @example meetingHistory(entry) // => [{ name: 'Publicerad här', value: '26 november 2026', from: … }] */
export function meetingHistory({ history, paragrafer }: Kept): Derived[] {
  const names = new Map(paragrafer.map(({ id, name }) => [id, name]))
  return [
    ...publishedRow('Publicerad här', history),
    ...(history.changed ?? []).map((change) => ({
      name: 'Ändrad här',
      value: dateInWords(change.date),
      from: whatOf(change, names),
    })),
  ]
}

/** A § may have come later than its meeting, so that day is told as the meeting's. @param id Of the §. */
export function paragrafHistory({ history }: Pick<Kept, 'history'>, id: string): Derived[] {
  const own = (history.changed ?? []).filter(({ ids }) => ids.includes(id))
  return [
    ...publishedRow('Protokollet publicerat här', history),
    ...own.map(({ date }) => ({ name: 'Ändrad här', value: dateInWords(date), from: FROM })),
  ]
}

const publishedRow = (name: string, { published }: History): Derived[] =>
  published === undefined ? [] : [{ name, value: dateInWords(published), from: FROM }]

/** "Ändrat: § 1, § 4 och 1 som inte finns kvar." */
function whatOf({ ids }: Change, names: ReadonlyMap<string, string>): string {
  if (ids.length === 0) return 'Ändrat: det som står utanför paragraferna, eller mötets uppgifter.'
  const here = ids.flatMap((id) => names.get(id) ?? [])
  const gone = ids.length - here.length
  const left = gone === 0 ? [] : [`${gone} som inte finns kvar`]
  return `Ändrat: ${inRow([...here, ...left])}.`
}
