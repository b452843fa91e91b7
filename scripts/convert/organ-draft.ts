/** A first file for a body nobody has described yet: name and organisation as read, marked as a draft. */
import matter from 'gray-matter'
import type { Organ } from '../../src/protokoll/types.ts'

export function toOrganDraft({ name, organisation }: Organ): string {
  return matter.stringify('', { name, organisation, draft: true })
}
