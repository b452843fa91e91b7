import { message } from '../../../model/rules.ts'
import type { Message } from '../../../model/types.ts'
import { seemsToDecide } from '../../../swedish/decisions/seeming.ts'
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

/** Once a §, where it seems to: at the paragraph that does, or at the head of a proposal. */
function unread({ id, decisions, children, parts }: DraftParagraf): Message[] {
  // A § whose sub-matters decide is decided.
  if (decisions.length > 0 || children.length > 0) return []
  const [first] = parts.flatMap(({ kind, span, blocks }) => {
    if (kind === 'proposal') return blocks.length > 0 ? [{ what: 'proposal', line: span[0] }] : []
    const block = SILENT.has(kind) ? undefined : blocks.find(({ text }) => seemsToDecide(text))
    return block ? [{ what: 'words that decide', line: block.span[0] }] : []
  })
  return first
    ? [
        message('decision-unread', first.line, {
          reason: `Unexpected ${first.what} in ${id} without a decision, expected one`,
          note: 'read the text; a heading such as "Beslut" above the decision makes it certain',
          expected: 'ett beslut',
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
