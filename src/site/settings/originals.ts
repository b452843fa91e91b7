/** Where the approved original of a meeting lies, as the settings say: by the meeting, or by a pattern for all. */
import { dayOf, type MeetingKey } from '../../model/address.ts'
import type { Settings } from './types.ts'

/**
 * @returns The address, or null where nobody has said one, or where the pattern asks for a date that nobody knows.
 * @example originalOf({ pattern: 'https://x.se/{organ}/{date}.pdf', meetings: {} }, ks) // =>
 * 'https://x.se/ks/2026-03-10.pdf'
 */
export function originalOf({ pattern, meetings }: Settings['originals'], meeting: MeetingKey): string | null {
  const own = meetings[`${meeting.organ}/${dayOf(meeting)}`]
  if (own !== undefined) return own
  if (pattern === null || (meeting.date === null && pattern.includes('{date}'))) return null
  const values: Record<string, string> = { organ: meeting.organ, date: meeting.date ?? '', source: meeting.source }
  return pattern.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURI(values[name] ?? ''))
}
