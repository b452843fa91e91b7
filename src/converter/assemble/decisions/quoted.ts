/**
 * Decisions that a § quotes from other minutes: "Ur kommunfullmäktiges protokoll § 8:" and below it "Beslut". Marked
 * blocks of a § in; the same out, the heading of what is quoted as that of something told.
 */
import type { PartKind } from '../../../model/kinds.ts'
import { sentenceDecider } from '../../../swedish/decisions/decides.ts'
import { deciderOf } from '../../../swedish/decisions/lead-ins.ts'
import { isStamp, stampedNumber } from '../../../swedish/lines/stamps.ts'
import type { MarkedBlock } from '../../types/block.ts'

const LONGEST = 140
/** "Ur …", "Utdrag ur …", "I protokollet från kommunfullmäktige § 8 står:": other minutes, and what they say below */
const MINUTES = /(?<!\p{L})protokoll(?:et|sutdrag(?:et)?)?(?!\p{L})/iu
const OPENS =
  /^(?:(?:ur|(?:protokolls)?utdrag (?:ur|från|av)|(?:citat|avskrift|hämtat) (?:ur|från|av)) \p{L}|[^.]+:$)/iu
/** Parts in which the meeting itself speaks, or lists its papers: what is quoted ends above them. */
const OF_THE_MEETING: ReadonlySet<PartKind> = new Set([
  'yrkande',
  'procedure',
  'vote',
  'proposal',
  'documents',
  'recipients',
  'reservation',
])

/**
 * What is quoted is told: the first decision below such words, where the § has another one or its text names whose
 * minutes they are.
 * @param number Of the §.
 */
export function asQuoted(marked: readonly MarkedBlock[], number?: string): MarkedBlock[] {
  const quoted = new Set<number>()
  let from: string | undefined
  let within: PartKind | undefined
  marked.forEach((one, at) => {
    const { mark, block } = one
    if (mark.type === 'part') {
      within = mark.kind
      if (mark.kind === 'decision' && !mark.runIn && from !== undefined && isOfOthers(marked, at, from)) quoted.add(at)
      if (mark.kind === 'decision' || OF_THE_MEETING.has(mark.kind)) from = undefined
    } else if ((within === undefined || !OF_THE_MEETING.has(within)) && quotes(block.text)) from = block.text
  })
  return withoutEarlier(marked, number).map((one, at) =>
    quoted.has(at) && one.mark.type === 'part'
      ? { ...one, mark: { type: 'part', kind: 'summary', runIn: false } }
      : one,
  )
}

/**
 * A § that goes through its earlier meetings, a stamp above each, ends with this one: what those decided is told. A
 * stamp alone that is of this § says so too, where a decision stands below it.
 */
function withoutEarlier(marked: readonly MarkedBlock[], number: string | undefined): MarkedBlock[] {
  const stamps = marked.flatMap(({ block }, at) => (isStamp(block.lines[0]?.text ?? '') ? [at] : []))
  const [only, last = 0] = [stamps[0], stamps.at(-1)]
  const first = stamps.length === 1 && only !== undefined && isOwn(marked, only, number) ? 0 : only
  return marked.map((one, at) => {
    if (first === undefined || at < first || at >= last) return one
    const { mark } = one
    if (mark.type === 'part' && mark.kind === 'decision')
      return { ...one, mark: { type: 'part', kind: 'summary', runIn: mark.runIn } }
    return mark.type === 'lead-in' || mark.type === 'decision-sentence' ? { ...one, mark: { type: 'text' } } : one
  })
}

const isOwn = (marked: readonly MarkedBlock[], at: number, number: string | undefined): boolean =>
  stampedNumber(marked[at]?.block.lines[0]?.text ?? '') === number &&
  marked.slice(at).some(({ mark }) => mark.type === 'part' && mark.kind === 'decision')

const quotes = (text: string): boolean => text.length <= LONGEST && MINUTES.test(text) && OPENS.test(text)

/**
 * Another decision stands below, also by words that lead in the own one; or who decides is named in the words that
 * quote.
 */
function isOfOthers(marked: readonly MarkedBlock[], at: number, from: string): boolean {
  const below = marked[at + 1]?.block.text ?? ''
  const decider = deciderOf(below) ?? sentenceDecider(below)
  if (decider !== undefined) return from.toLowerCase().includes(decider.toLowerCase())
  return marked
    .slice(at + 1)
    .some(
      ({ mark }) =>
        (mark.type === 'part' && mark.kind === 'decision') || (mark.type === 'lead-in' && mark.own === true),
    )
}
