/**
 * Two meetings of one body on one day, neither of which says what kind it is: the first keeps the day as its address,
 * the next get a number. They are two only where no § of one stands in the other; else it is one meeting from two
 * sources, and a person must choose. What has stood at a number stays there, whoever else comes or goes.
 */

export interface SameDayMeeting {
  source: string
  /** Its file below the folder of content, "ks/2024-01-09.md". */
  page: string
  /** Of its §§. */
  ids: readonly string[]
  /** The files that were made of it before. */
  stood: readonly string[]
}

const NUMBERS = ['2', '3', '4', '5', '6', '7', '8', '9']

/** The file of the second, third … meeting of a day. */
export const pageIn = (page: string, session: string): string => page.replace(/\.md$/, `-${session}.md`)

/** @returns The number of each source that has one; those that must share an address are not told apart here. */
export function sessionsOf(meetings: readonly SameDayMeeting[]): Map<string, string> {
  const found = new Map<string, string>()
  for (const sharing of Map.groupBy(meetings, ({ page }) => page).values()) {
    const settled = new Map(sharing.flatMap((one) => standing(one).map((number) => [one.source, number] as const)))
    const others = sharing.filter(({ source }) => !settled.has(source)).sort(byPlace)
    const free = NUMBERS.filter((number) => ![...settled.values()].includes(number))
    const [, ...later] = areApart(sharing) ? others : []
    for (const [source, number] of settled) found.set(source, number)
    later.forEach(({ source }, at) => {
      const number = free[at]
      if (number !== undefined) found.set(source, number)
    })
  }
  return found
}

const standing = ({ page, stood }: SameDayMeeting): string[] =>
  NUMBERS.filter((number) => stood.includes(pageIn(page, number))).slice(0, 1)

/** One that stands at the day already is first; then the lower §, as a body counts its §§ through the year. */
function byPlace(a: SameDayMeeting, b: SameDayMeeting): number {
  const hasDay = (one: SameDayMeeting): number => (one.stood.includes(one.page) ? 0 : 1)
  return hasDay(a) - hasDay(b) || firstOf(a) - firstOf(b) || (a.source < b.source ? -1 : 1)
}

const firstOf = ({ ids }: SameDayMeeting): number => Number(/\d+/.exec(ids[0] ?? '')?.[0] ?? Infinity)

function areApart(meetings: readonly SameDayMeeting[]): boolean {
  const all = meetings.flatMap(({ ids }) => ids)
  return meetings.every(({ ids }) => ids.length > 0) && new Set(all).size === all.length
}
