import { meetingInWords } from './dates.ts'
import type { ProtokollKind } from './kinds.ts'
import type { Organ } from './types.ts'

export interface Cited {
  organ: Pick<Organ, 'name' | 'organisation'>
  kind: ProtokollKind
  date: string | null
  session: string | null
  /** As the page prints it: "§ 209". */
  number: string
  title: string
  dnr: readonly string[]
}

const KINDS: Record<ProtokollKind, string> = { protokoll: 'protokoll', 'beslut-i-korthet': 'beslut i korthet' }

/**
 * A citation of one § as a reader may paste it into a letter: body, kind of document, date, number, title
 * and dnr. The address is added where it is known, in the reader's own browser.
 */
export function citation({ organ, kind, date, session, number, title, dnr }: Cited): string {
  const cases = dnr.length > 0 ? `, dnr ${dnr.join(', ')}` : ''
  const text = `${organ.name} (${organ.organisation}), ${KINDS[kind]} ${meetingInWords({ date, session })}, ${number} ${title}${cases}.`
  return text.replaceAll('\u00a0', ' ')
}
