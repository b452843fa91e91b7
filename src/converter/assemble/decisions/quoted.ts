/**
 * Decisions that a § quotes from other minutes: "Ur kommunfullmäktiges protokoll § 8:" and below it "Beslut". Marked
 * blocks of a § in; the same out, the heading of what is quoted as that of something told.
 */
import type { PartKind } from '../../../model/kinds.ts'
import { deciderOf, sentenceDecider } from '../../../swedish/decides.ts'
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
 */
export function asQuoted(marked: readonly MarkedBlock[]): MarkedBlock[] {
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
  return withoutEarlier(marked).map((one, at) =>
    quoted.has(at) && one.mark.type === 'part'
      ? { ...one, mark: { type: 'part', kind: 'summary', runIn: false } }
      : one,
  )
}

const DAY = String.raw`(?:\d{1,2}\.\d{1,2}\.\d{4}|\d{4}-\d{2}-\d{2})`
const PLACE = String.raw`§ ?\d{1,4}`
/**
 * "BIN 14.3.2024 § 30", "Tekniska nämnden 14.3.2024 § 30", "KSAU 2024-02-12 § 8", "Kst § 118/20.11.2024": whose § of
 * which day stands below
 */
const STAMP = new RegExp(
  String.raw`^\p{Lu}[\p{L} -]{1,60}[.:]? (?:(?:den )?${DAY},?:? ${PLACE}(?!\p{L})|${PLACE} ?/ ?${DAY})[^.]{0,20}$`,
  'u',
)

/** A § that goes through its earlier meetings, a stamp above each, ends with this one: what those decided is told. */
function withoutEarlier(marked: readonly MarkedBlock[]): MarkedBlock[] {
  const stamps = marked.flatMap(({ block }, at) => (STAMP.test(block.lines[0]?.text ?? '') ? [at] : []))
  const [first = 0, last = 0] = [stamps[0], stamps.at(-1)]
  return marked.map((one, at) => {
    if (stamps.length < 2 || at < first || at >= last) return one
    const { mark } = one
    if (mark.type === 'part' && mark.kind === 'decision')
      return { ...one, mark: { type: 'part', kind: 'summary', runIn: mark.runIn } }
    return mark.type === 'lead-in' || mark.type === 'decision-sentence' ? { ...one, mark: { type: 'text' } } : one
  })
}

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
