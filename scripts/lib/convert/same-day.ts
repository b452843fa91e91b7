import { pageIn, sessionsOf, type SameDayMeeting } from '../../../src/archive/sessions.ts'
import { message } from '../../../src/model/rules.ts'
import type { Message } from '../../../src/model/types.ts'
import type { Result } from '../../../src/review/result.ts'
import { addressOf, type ContentBefore } from './content-before.ts'

export interface PlacedResult {
  conversion: Result
  /** The number of a second, third … meeting of its day. */
  session: string | undefined
}

/**
 * Where meetings of one body on one day stand: results in, the same with a place of their own out, see `sessions.ts`.
 */
export function placedByDay(conversions: readonly Result[], standing: ContentBefore): PlacedResult[] {
  const sessions = sessionsOf(conversions.flatMap((one) => seatOf(one, standing)))
  return conversions.map((one) => {
    const session = sessions.get(one.source)
    return { conversion: inOwnPlace(one, session), session }
  })
}

/** A meeting that calls itself nothing, and so may have to be told from another one of its day. */
function seatOf({ source, published, page, met }: Result, { pages, register: known }: ContentBefore): SameDayMeeting[] {
  if (met?.date === null || met?.session !== null || page === null) return []
  const registered = addressOf(published, known)?.replace(/^protokoll\//, '')
  const stood = [...(pages.get(published) ?? []), ...(registered === undefined ? [] : [`${registered}.md`])]
  return [{ source, page, ids: met.ids, stood }]
}

function inOwnPlace(conversion: Result, session: string | undefined): Result {
  const { page, met, messages } = conversion
  if (session === undefined || page === null || met === null) return conversion
  return {
    ...conversion,
    page: pageIn(page, session),
    met: { ...met, session },
    messages: [...messages, sameDay(page, session)],
  }
}

const sameDay = (page: string, session: string): Message =>
  message('same-day', null, {
    reason: `Unexpected second meeting of one body and day beside ${page}, told apart by their §§`,
    note: 'expected one; if it is the same meeting remove one source, else say which it is in a sidecar: session: {value: extra, because: …}',
    found: `möte nummer ${session} för organ och dag, med andra paragrafer`,
    expected: 'ett möte om dagen',
  })
