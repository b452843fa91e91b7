/**
 * What became of what bodies said would come back: the meetings of an archive with what each promises in, every promise
 * with the later §§ of its matter out. Overdue is said only from a stated date, of what was decided, where no later §
 * is there; it is measured against the newest meeting of the body, for nobody asks the clock.
 */
import type { Promised } from './find.ts'
import type { LaterOf, Place, RecordedMeeting } from './later.ts'
import { compareText } from '../../model/order.ts'

export interface PromisingMeeting extends RecordedMeeting {
  promises: readonly Promised[]
}

export type PromiseState =
  /** A later § of the matter is there. */
  | 'back'
  /** The stated time has passed, and no later § is there. */
  | 'overdue'
  /** It was put off to a meeting that is not here: nobody can see whether it came back. */
  | 'unseen'
  | 'waiting'
  /** Nothing ties the § to a later one: it has no dnr, or no date. */
  | 'untold'
  /** Another body was asked to decide it. */
  | 'proposed'

export interface OpenPromise<M> {
  meeting: M
  promised: Promised
  state: PromiseState
  /** The later §§ of the matter, the earliest first. */
  later: Place<M>[]
}

/** @returns Newest first; those of one meeting in the order of its minutes. */
export function openPromises<M extends PromisingMeeting>(
  meetings: readonly M[],
  laterOf: LaterOf<M>,
): OpenPromise<M>[] {
  const days = daysOf(meetings)
  return meetings
    .filter(({ withdrawn }) => !withdrawn)
    .flatMap((meeting) =>
      meeting.promises.map((promised) => {
        const later = laterOf(meeting, promised.id)
        const state = stateOf(promised, later, days.get(meeting.organ) ?? [])
        return { meeting, promised, later: later ?? [], state }
      }),
    )
    .sort((a, b) => compareText(b.meeting.date ?? '', a.meeting.date ?? ''))
}

/** The days that each body is known to have met, the last one last. */
function daysOf(meetings: readonly PromisingMeeting[]): Map<string, string[]> {
  const days = new Map<string, string[]>()
  for (const { organ, date, withdrawn } of meetings)
    if (date !== null && !withdrawn) days.set(organ, [...(days.get(organ) ?? []), date])
  for (const own of days.values()) own.sort(compareText)
  return days
}

function stateOf(
  { proposedTo, time, postponed }: Promised,
  later: readonly unknown[] | null,
  days: readonly string[],
): PromiseState {
  if (proposedTo !== null) return 'proposed'
  if (later === null) return 'untold'
  if (later.length > 0) return 'back'
  const { date } = time
  const newest = days.at(-1)
  if (date === null || newest === undefined || !isPast(date, newest)) return 'waiting'
  return postponed && !days.some((day) => day.startsWith(date)) ? 'unseen' : 'overdue'
}

/** True when all of a time, as exact as it is told, lies before a meeting. */
const isPast = (time: string, newest: string): boolean => newest.slice(0, time.length) > time
