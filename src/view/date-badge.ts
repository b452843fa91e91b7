import { words } from '../words/index.ts'

/**
 * A date as a leaf of a calendar: "28" over "nov"; a month "nov" over "2024"; null where not even the year is known.
 */
export function dateBadge(date: string | null): { large: string; small: string } | null {
  const [year, month, day] = date?.split('-') ?? []
  if (year === undefined) return null
  const name = month === undefined ? null : (words().dates.months[Number(month) - 1]?.slice(0, 3) ?? null)
  if (name === null) return { large: year, small: '' }
  return day === undefined ? { large: name, small: year } : { large: String(Number(day)), small: name }
}
