import { message } from '../../../model/rules.ts'
import type { Message } from '../../../model/types.ts'
import { seemsToDecide } from '../../../swedish/decisions/decided.ts'
import type { DraftParagraf, DraftPart } from '../../types/draft.ts'

/** Parts in which others speak, or the meeting of how it went. */
const SILENT: ReadonlySet<DraftPart['kind']> = new Set([
  'documents',
  'yrkande',
  'procedure',
  'vote',
  'reservation',
  'participation',
  'note',
  'attendance',
  'recipients',
])

/**
 * What a person should look at in the decisions of a document: §s without one whose text seems to decide or propose,
 * and headings that ended a decision by their shape alone. The assembled §s in, messages out.
 */
export function decisionMessages(paragrafer: readonly DraftParagraf[]): Message[] {
  const all = paragrafer.flatMap((paragraf) => [paragraf, ...paragraf.children])
  return [...all.flatMap(unread), ...unknownHeading(all)]
}

/** Once a §; a § whose sub-matters decide is decided. */
function unread({ id, decisions, children, parts, span }: DraftParagraf): Message[] {
  if (decisions.length > 0 || children.length > 0) return []
  const part = parts.find(
    ({ kind, blocks }) =>
      blocks.length > 0 &&
      (kind === 'proposal' || (!SILENT.has(kind) && blocks.some(({ text }) => seemsToDecide(text)))),
  )
  return part
    ? [
        message('decision-unread', part.kind === 'proposal' ? part.span[0] : span[0], {
          reason: `Unexpected ${part.kind === 'proposal' ? 'proposal' : 'words that decide'} in ${id} without a decision, expected one`,
          note: 'read the text; a heading such as "Beslut" above the decision makes it certain',
        }),
      ]
    : []
}

/** Once a document, with how many there are. */
function unknownHeading(paragrafer: readonly DraftParagraf[]): Message[] {
  const found = paragrafer.flatMap(({ parts }) =>
    parts.filter(({ kind, heading }, at) => kind === 'topic' && heading !== null && parts[at - 1]?.kind === 'decision'),
  )
  const [first] = found
  return first
    ? [
        message('heading-unknown', first.span[0], {
          reason: `Unexpected heading "${(first.heading ?? '').slice(0, 60)}" after a decision (${found.length} such), expected a known word`,
          note: 'it ended the decision and stands with its own words; check that what is below is no part of the decision',
        }),
      ]
    : []
}
