/** What pages and feeds say of missing minutes: gaps in, words out. */
import type { MissingBetween } from '../archive/bodies-across.ts'
import type { Gap } from '../across/gaps/find.ts'
import { unbroken } from '../model/naming.ts'
import { words } from '../words/index.ts'
import { meetingInWords } from './said.ts'

/** @example missingWords({ from: 45, to: 60, count: 16 }) // => '§§ 45–60' */
export function missingWords({ from, to, count }: Pick<Gap, 'from' | 'to' | 'count'>): string {
  if (from === to) return unbroken(`§ ${from}`)
  const range = unbroken(`§§ ${from}–${to}`)
  return count === to - from + 1 ? range : words().gaps.partOf(count, range)
}

/** Between which meetings they are missing, with their days. */
export function betweenWords({ afterMeeting, beforeMeeting }: MissingBetween): string {
  const { before, and, after } = words().gaps.between
  return `${before}${unbroken(meetingInWords(afterMeeting))}${and}${unbroken(meetingInWords(beforeMeeting))}${after}`
}

/** The anchor of a gap on the page of its body, and its name in a feed. */
export const gapId = ({ year, from }: Gap): string => `lucka-${year}-${from}`
