/** Numbers that come again after their heading: on a page that goes on with the §, or in its text. */
import { partKindOf } from '../../swedish/headings/heading-words.ts'
import type { Heading } from '../types/block.ts'
import type { Candidate } from './candidates.ts'

/**
 * "Paragraf 3 förklarades omedelbart justerad" inside § 3: the same number again, with other words and no heading
 * between.
 */
export const isReference = (candidate: Candidate, above: Candidate | undefined): boolean =>
  above !== undefined &&
  above.style === 'p' &&
  above.value === candidate.value &&
  above.rest !== '' &&
  candidate.rest !== '' &&
  above.weight >= candidate.weight

/**
 * The same number again with no other heading between: "§ 16 … forts." on a continuation page. An agenda before the
 * minutes repeats numbers too, but a whole series lies between.
 */
export function repeatsIn(candidates: readonly Candidate[]): Candidate[] {
  let open: Candidate | undefined
  return candidates.filter((candidate) => {
    if (candidate.weight < 0.5) return false
    if (open && candidate.value === open.value && sameTitle(open, candidate)) return true
    // "§ 16 forts." begins in lower case and weighs less than a heading; it repeats one but opens none.
    if (candidate.weight >= 1) open = candidate
    return false
  })
}

/** "forts. Budget", "(forts.) Budget" */
const CONTINUED_FIRST = /^\(?(?:fortsättning|forts\.?)\)?[\s,:–-]*/i
/** "Budget, forts.", "Budget (fortsättning)" */
const CONTINUED_LAST = /(?<![\s,(])[\s,(]*(?:fortsättning|forts\.?)\)?$/i

function sameTitle(open: Heading, again: Heading): boolean {
  const rest = again.rest.replace(CONTINUED_FIRST, '').replace(CONTINUED_LAST, '')
  // Nothing left begins every title.
  return open.rest.startsWith(rest) || partKindOf(rest) !== undefined
}
