/**
 * Corrections of what was published, as they may be read today: of one meeting, and of the whole site. Pages and feeds
 * ask here.
 */
import { paragraferOf, type Meeting } from '../content-file/read.ts'
import type { Correction } from '../corrections/file.ts'
import { safeCorrections } from '../corrections/safe.ts'
import { officeNames } from '../privacy/index.ts'
import { allBodies, allMeetings, type MeetingEntry } from './catalogue.ts'
import { loadCorrections, loadMeeting } from './load.ts'
import { oncePerBuild } from './once.ts'

export interface Corrected {
  entry: MeetingEntry
  correction: Correction
  /** What a link to it ends in: "rattelse-2026-12-03". */
  anchor: string
}

/** Names of the offices of all bodies, which are never covered. */
const offices = oncePerBuild(async (): Promise<string[]> => (await allBodies()).flatMap(officeNames))

const byMeeting = new WeakMap<MeetingEntry, () => Promise<Corrected[]>>()

/** The oldest first; nothing of what is withdrawn. Each § of a meeting asks. */
export function correctionsOf(entry: MeetingEntry): Promise<Corrected[]> {
  const own = byMeeting.get(entry) ?? oncePerBuild(() => workOut(entry))
  byMeeting.set(entry, own)
  return own()
}

/** The last gate's masks are laid over what stood there, whoever wrote the file. */
async function workOut(entry: MeetingEntry): Promise<Corrected[]> {
  const known = loadCorrections(entry.id)
  if (known.length === 0 || entry.withdrawn) return []
  const meeting = loadMeeting(entry.id)
  const covering = { asked: [], offices: await offices() }
  const shown = safeCorrections(known, meeting, covering)
    .map((one) => ({ ...one, paragrafer: withoutWithdrawn(one, meeting) }))
    .filter(({ paragrafer }) => paragrafer.length > 0)
  return shown.map((correction, at) => ({ entry, correction, anchor: anchorOf(shown, at) }))
}

function withoutWithdrawn({ paragrafer }: Correction, meeting: Meeting): Correction['paragrafer'] {
  const gone = new Set(paragraferOf(meeting).flatMap(({ data }) => (data.withdrawn === null ? [] : [data.id])))
  return paragrafer.filter(({ id }) => id === null || !gone.has(id))
}

/** Two of one day have a number each. */
function anchorOf(all: readonly Correction[], at: number): string {
  const date = all[at]?.date ?? ''
  const nth = all.slice(0, at).filter((one) => one.date === date).length + 1
  return `rattelse-${date}${nth === 1 ? '' : `-${nth}`}`
}

/** Of the whole site, the newest first. */
export const allCorrections = oncePerBuild(async (): Promise<Corrected[]> => {
  const found = await Promise.all((await allMeetings()).map(correctionsOf))
  return found
    .flat()
    .sort((a, b) => (a.correction.date < b.correction.date ? 1 : a.correction.date > b.correction.date ? -1 : 0))
})

/** Whether there are any to lead to. */
export const hasCorrections = async (): Promise<boolean> => (await allCorrections()).length > 0
