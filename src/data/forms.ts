/** The formats that a meeting is given away in, as the head of its page names them to programs. */
import type { MeetingKey } from '../model/address.ts'
import { AKN, besideMeeting, formatsOf } from './paths.ts'

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  json: 'application/json',
  md: 'text/markdown',
  [AKN]: 'application/akn+xml',
}

/** Media type and path of each, of a meeting that is not withdrawn. */
export const formsOf = (meeting: MeetingKey): { type: string; path: string }[] =>
  formatsOf(meeting).map((format) => ({ type: MEDIA_TYPES[format] ?? '', path: besideMeeting(meeting, format) }))
