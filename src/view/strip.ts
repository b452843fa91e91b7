import { words } from '../words/index.ts'

interface Dot {
  /** Months from the year's beginning, 0 to 12. */
  at: number
  size: number
  exact: boolean
}

export interface StripRow {
  year: string
  meetings: number
  paragrafer: number
  dots: Dot[]
}

const DAYS = 31

const yearOf = (date: string | null): string => date?.slice(0, 4) ?? words().dates.unknownYear

/**
 * The year strip: a body's meetings in, one row a year with a dot a meeting out. A meeting whose day is
 * unknown stands in the middle of its month, one whose month is unknown stands in the table only.
 */
export function stripRows(meetings: readonly { date: string | null; paragrafer: readonly unknown[] }[]): StripRow[] {
  const years = [...new Set(meetings.map(({ date }) => yearOf(date)))].sort().reverse()
  return years.map((year) => {
    const held = meetings.filter(({ date }) => yearOf(date) === year)
    return {
      year,
      meetings: held.length,
      paragrafer: held.reduce((sum, { paragrafer }) => sum + paragrafer.length, 0),
      dots: held.flatMap(({ date, paragrafer }) => {
        const [, month, day] = date?.split('-') ?? []
        if (month === undefined) return []
        const within = day === undefined ? 0.5 : (Number(day) - 0.5) / DAYS
        return [{ at: Number(month) - 1 + within, size: Math.sqrt(paragrafer.length), exact: day !== undefined }]
      }),
    }
  })
}
