import { writeFrontMatter } from '../../../src/content-file/front-matter.ts'
import type { Organ } from '../../../src/model/types.ts'

/** A first file for a body nobody has described yet: name and organisation as read, marked as a draft. */
export function toOrganDraft({ name, organisation }: Organ): string {
  return writeFrontMatter({ name, organisation, draft: true }, '')
}
