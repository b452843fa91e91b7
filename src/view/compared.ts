/** The proposal that a decision is held against: one in the § itself, or that of the § before it in the matter. Words out. */
import { compare, type Comparison } from '../across/matters/compare.ts'
import type { Matter, Step } from '../across/matters/types.ts'
import type { ParagrafText } from '../content-file/read.ts'
import { relative } from '../model/address.ts'
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

/** @param load Reads the text of another §. @returns Null where no proposal is printed, or it is no version of the decision. */
export function comparedOf(
  paragraf: ParagrafText,
  { page, matters, load }: { page: string; matters: readonly Matter[]; load: (step: Step) => ParagrafText | undefined },
): Compared | null {
  const decided = clausesOf(paragraf, 'eget beslut')
  if (decided === '') return null
  const own = wordsOf(paragraf.parts.filter(({ kind }) => kind === 'proposal').flatMap(({ nodes }) => nodes))
  if (own !== '') return named(compare(own, decided), { from: words().matter.compared.own, body: null, href: null })
  const step = proposalBefore(matters, page)
  const text = step && load(step)
  if (!step || !text) return null
  const { meeting, paragraf: other } = step
  const body = meeting.body.shortName ?? meeting.body.name
  const from = unbroken(words().matter.compared.other(`${body} ${meetingInWords(meeting)} ${other.name}`))
  return named(compare(clausesOf(text, 'förslag till annat organ'), decided), {
    ...{ from, body },
    href: relative(page, step.path),
  })
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
