/**
 * The proposal that a decision is held against: one in the § itself, or that of the § before it in the matter. Words
 * out.
 */
import { compare, type Comparison } from '../across/matters/compare.ts'
import type { Matter, Step } from '../across/matters/types.ts'
import type { ParagrafText } from '../content-file/read.ts'
import { meetingId, relative } from '../model/address.ts'
import { unbroken } from '../model/naming.ts'
import { words } from '../words/index.ts'
import { wordsOf } from './markdown.ts'
import { meetingInWords } from './said.ts'

export interface Compared extends Comparison {
  /** Where the proposal stands: "förslaget i paragrafen", "förslaget från KS 12 juni 2024 § 544". */
  from: string
  /** The body that it names; null for one in the § itself. */
  body: string | null
  href: string | null
}

/** A § whose proposal was decided on: where it stands, and how a page names it. */
export interface Proposal {
  /** Id of its meeting. */
  meeting: string
  /** Id of the §. */
  paragraf: string
  from: string
  /** The body that it names. */
  body: string
  href: string
}

/**
 * @param matters Those of a §. @param page Address of its page. @returns Null where no other body proposed before it.
 */
export function proposalFor(matters: readonly Matter[], page: string): Proposal | null {
  const step = proposalBefore(matters, page)
  if (step === undefined) return null
  const { meeting, paragraf, path } = step
  const body = meeting.body.shortName ?? meeting.body.name
  const from = unbroken(words().matter.compared.other(`${body} ${meetingInWords(meeting)} ${paragraf.name}`))
  return { meeting: meetingId(meeting), paragraf: paragraf.id, from, body, href: relative(page, path) }
}

/**
 * @param load Reads the text of another §. @returns Null where no proposal is printed, or it is no version of the
 * decision.
 */
export function comparedOf(
  paragraf: ParagrafText,
  proposal: Proposal | null,
  load: (proposal: Proposal) => ParagrafText | undefined,
): Compared | null {
  const decided = clausesOf(paragraf, 'eget beslut')
  if (decided === '') return null
  const own = wordsOf(paragraf.parts.filter(({ kind }) => kind === 'proposal').flatMap(({ nodes }) => nodes))
  if (own !== '') return named(compare(own, decided), { from: words().matter.compared.own, body: null, href: null })
  const text = proposal && load(proposal)
  if (!proposal || !text) return null
  const { from, body, href } = proposal
  return named(compare(clausesOf(text, 'förslag till annat organ'), decided), { from, body, href })
}

const named = (found: Comparison | null, place: Pick<Compared, 'from' | 'body' | 'href'>): Compared | null =>
  found && { ...found, ...place }

const clausesOf = ({ decisions }: ParagrafText, stage: string): string =>
  wordsOf(decisions.flatMap(({ clauses, stage: own }) => (clauses !== null && own === stage ? [clauses] : [])))

/** The nearest § before this one in one of its matters, if that is a proposal of another body. */
function proposalBefore(matters: readonly Matter[], page: string): Step | undefined {
  return matters
    .flatMap(({ steps }) => {
      const at = steps.findIndex(({ path }) => path === page)
      const [own, before] = [steps[at], steps.slice(0, Math.max(0, at)).findLast(({ paragraf }) => !paragraf.comesBack)]
      return own && before && before.meeting.organ !== own.meeting.organ ? [before] : []
    })
    .find(({ paragraf }) => paragraf.outcome.tone === 'proposal')
}
