/** The day that `convert` publishes: what was asked for, else today. The only place that looks at the clock for it. */
import { isDay, newestDay } from '../../../src/model/history.ts'
import type { Permalinks } from '../../../src/model/permalinks.ts'
import { Misuse } from '../command.ts'

/** Today where the minutes are read, whatever the machine's own zone: "2026-11-26". */
const today = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date())

/** The register forgets no day and takes none before it: a slip of the pen in the year would stay. Milliseconds. */
const MOST_AHEAD = 366 * 24 * 3600 * 1000

/**
 * @param asked The value of `--date`; without one it is today, or the register's newest day where the clock is behind
 * it.
 * @returns Asks at each round, since one that stays may stay over midnight. @throws {Misuse} When it is no day, one
 * over a year ahead, or before what the register knows.
 */
export function dayAsked(asked: string | undefined, now: () => string = today): (register: Permalinks) => string {
  if (asked !== undefined && !isDay(asked))
    throw new Misuse(`--date ${asked} är ingen dag, väntade till exempel 2026-11-26`)
  if (asked !== undefined && Date.parse(asked) - Date.parse(now()) > MOST_AHEAD)
    throw new Misuse(`--date ${asked} är mer än ett år fram, väntade dagen då protokollet publiceras`)
  return (register) => {
    const newest = newestDay(Object.values(register))
    const day = asked ?? now()
    if (newest === null || newest <= day) return day
    if (asked === undefined) return newest
    throw new Misuse(`--date ${asked} är före ${newest}, den senaste dagen i registret över adresser`)
  }
}
