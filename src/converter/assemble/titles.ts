/** The titles that a sidecar gives: a draft in, the same with them in the place of its own out. */
import { message } from '../../model/rules.ts'
import type { Sidecar } from '../sources/sidecar-schema.ts'
import type { Draft, DraftParagraf } from '../types/draft.ts'

/** Titles an editor gives, by id. */
export function withTitles(draft: Draft, sidecar: Sidecar): Draft {
  const { titles } = sidecar
  if (!titles) return draft
  const known = new Set(draft.paragrafer.flatMap((p) => [p.id, ...p.children.map(({ id }) => id)]))
  const unknown = Object.keys(titles.values).filter((id) => !known.has(id))
  const retitle = (paragraf: DraftParagraf): DraftParagraf => {
    const title = titles.values[paragraf.id]
    const children = paragraf.children.map(retitle)
    return title === undefined ? { ...paragraf, children } : { ...paragraf, children, title, titleFrom: 'sidecar' }
  }
  const messages = unknown.map((id) =>
    message('sidecar-title', null, {
      reason: `Unexpected title for "${id}" in the sidecar, expected one of ${[...known].join(', ')}`,
      note: 'correct the id in titles.values',
      found: id,
      expected: `någon av ${[...known].join(', ')}`,
    }),
  )
  return { ...draft, paragrafer: draft.paragrafer.map(retitle), messages: [...draft.messages, ...messages] }
}
