/**
 * Where each § of a document begins and ends: its heading, the blocks below it, and the headings of groups that stand
 * between two. What stands before the first and after the last is told apart.
 */
import type { Message } from '../../model/types.ts'
import type { DraftGroup, DraftSection } from '../types/draft.ts'
import type { Heading, Mark, MarkedBlock } from '../types/block.ts'
import { entryAt, lastOf } from '../../model/lists.ts'
import { endsSentence } from '../../swedish/lines/line-ends.ts'
import { leadsToList } from '../../swedish/lines/list-row.ts'
import { votedSo } from '../../swedish/decisions/voted.ts'
import { votingListOf } from '../../swedish/headings/appendix-head.ts'
import { isSigningLabel } from '../../swedish/people/signing.ts'
import { isAppendix } from './closing.ts'
import { signersBegin } from './signed-below.ts'
import { rollBelow } from './roll-below.ts'
import { firstHead } from './appendix-heads.ts'
import { openingOf, type Opening } from './opening.ts'
import { itemsOfPaper } from './decision-paper.ts'
import { unnumberedItems } from './unnumbered.ts'

interface Cut {
  before: MarkedBlock[]
  items: { opening: Opening; marked: MarkedBlock[] }[]
  groups: DraftGroup[]
  after: MarkedBlock[]
  /** Who came, where they are listed below the last §. */
  roll: DraftSection[]
  messages: Message[]
}

const GROUP_LENGTH = 60

/** @returns Every block once. Where no § has a number the items are told by their headings (`unnumbered.ts`). */
export function cut(marked: readonly MarkedBlock[]): Cut {
  const starts = marked.flatMap(({ block, mark }, at) =>
    mark.type === 'paragraf' && mark.heading.depth === 0 ? [{ at, block, mark }] : [],
  )
  if (starts.length === 0) return { ...withoutNumbers(marked), groups: [], roll: [] }
  const items: Cut['items'] = []
  const groups: DraftGroup[] = []
  const before = marked.slice(0, starts[0]?.at)
  const first = before.slice(-1).filter(isRanged)
  groups.push(...groupsOf(first))
  let group = first.at(-1)?.block.text ?? null
  let after: MarkedBlock[] = []
  const belows = starts.map(({ at }, index) => marked.slice(at + 1, starts[index + 1]?.at))
  const { roll, rest } = rollBelow(before, lastOf(starts), lastOf(belows), isClosing)
  belows.splice(-1, 1, rest)
  for (const [index, { block, mark }] of starts.entries()) {
    const below = entryAt(belows, index)
    const isLast = index === starts.length - 1
    const headings = isLast ? [] : trailingGroups(below)
    const end = isLast ? endOfItems(below, mark.heading) : below.length - headings.length
    items.push({ opening: openingOf(block, mark, group), marked: below.slice(0, end) })
    groups.push(...groupsOf(headings))
    group = headings.at(-1)?.block.text ?? group
    if (isLast) after = asClosing(below.slice(end))
  }
  return { before: before.slice(0, before.length - first.length), items, groups, after, roll, messages: [] }
}

/** Where no decisions make a series, a paper of decisions has a matter to each all the same. */
function withoutNumbers(marked: readonly MarkedBlock[]): Omit<Cut, 'groups' | 'roll'> {
  const series = unnumberedItems(marked)
  const paper = series.items.length > 0 ? undefined : itemsOfPaper(marked)
  return paper ? { ...paper, messages: [] } : series
}

/** Of headings below one another the last stands on the second level, and all above it on the first. */
const groupsOf = (headings: readonly MarkedBlock[]): DraftGroup[] =>
  headings.map(({ block: { text, span } }, at) => ({
    title: text,
    level: at > 0 && at === headings.length - 1 ? 2 : 1,
    span,
  }))

/** Where nothing says that they sign, two do. */
const LEAST_SIGNERS = 2

/** Where the last item ends: at the signatures, the first appendix or the voting list of another. */
function endOfItems(body: readonly MarkedBlock[], { number, rest: title }: Heading): number {
  // "Bilaga B" right below the title names a paper of the matter, where a heading of the § follows.
  const from = body[1]?.mark.type === 'part' ? 1 : 0
  const isOfAnother = (list: string | undefined): boolean => list !== undefined && list !== number
  const end = firstHead(body.slice(from), (one) => isClosing(one) || isOfAnother(votingListOf(one.block.text)))
  const last = end < 0 ? body.length : from + end
  const signers = signersBegin(title, body.slice(0, last), end < 0 ? LEAST_SIGNERS : 1)
  return signers < 0 ? last : signers
}

/** What is left of the last § signs, unless an appendix begins with it. */
const asClosing = ([first, ...more]: readonly MarkedBlock[]): MarkedBlock[] => {
  if (first === undefined) return []
  const isNamed = !isClosing(first) && !isAppendix(first)
  return [isNamed ? { ...first, mark: { type: 'section', kind: 'signatures' } } : first, ...more]
}

const isClosing = ({ mark }: MarkedBlock): boolean =>
  (mark.type === 'section' && mark.kind === 'signatures') || mark.type === 'item-marker'

/**
 * Headings of groups of items stand last before the next §, after an item that has had its say: short, without a
 * full stop, and not an entry of a list that the item ends with (seed 000, lines 9–10, 85, 215).
 */
function trailingGroups(body: readonly MarkedBlock[]): MarkedBlock[] {
  const start = body.findLastIndex((one, at) => at === 0 || !looksLikeGroup(one)) + 1
  return endsInList(body[start - 1], body.slice(start), body.some(isMarked)) ? [] : body.slice(start)
}

const GROUP_MARKS: ReadonlySet<Mark['type']> = new Set(['text', 'subheading', 'short-line'])

const looksLikeGroup = ({ block: { kind, lines, text }, mark }: MarkedBlock): boolean =>
  kind === 'text' &&
  GROUP_MARKS.has(mark.type) &&
  lines.length === 1 &&
  text.length <= GROUP_LENGTH &&
  /^\p{Lu}/u.test(text) &&
  !endsSentence(text) &&
  !isSigningLabel(text) &&
  !votedSo(text) &&
  !/[\d(:]/.test(apartFrom(text))

/** "INLEDANDE ÄRENDEN (§ 1–7)": the §§ of a group */
const RANGE = / \(?§§? ?\d{1,4} ?[-–] ?\d{1,4}\)?$/
/** "BESLUTSÄRENDEN (§ 9)": of other words one § alone is a reference. */
const ONE = / \(§ ?\d{1,4}\)$/

/** The words of a group without its §§. */
function apartFrom(text: string): string {
  const words = text.replace(ONE, '')
  return GROUP.test(words) ? words : text.replace(RANGE, '')
}

/** Above the first § they stand below a list of people, whom §§ may be named beside too. */
const isRanged = ({ block: { lines, text } }: MarkedBlock): boolean =>
  lines.length === 1 && apartFrom(text) !== text && GROUP.test(apartFrom(text))
const GROUP = /^\p{L}+(?: \p{L}+){0,4}(?<=ärenden|frågor|punkter|val)$/iu

/** "Utdrag till: Sökanden", and right below it the next who gets one */
const isSent = ({ mark }: MarkedBlock): boolean => mark.type === 'part' && mark.kind === 'recipients'

const isRightBelow = (one: MarkedBlock | undefined): boolean => one?.block.lines[0]?.gap === 0

/** Where the source marks its headings a paragraph is none, whatever parts it from the one above. */
const isMarked = ({ block: { lines } }: MarkedBlock): boolean => lines[0]?.rank != null

const goesOnIn = (below: readonly MarkedBlock[], areMarked: boolean): boolean =>
  isRightBelow(below[0]) || (areMarked && !below.some(isMarked))

/** What stands below may be an entry of a list: a heading word alone is above, or words that end no sentence. */
function endsInList(above: MarkedBlock | undefined, below: readonly MarkedBlock[], areMarked: boolean): boolean {
  if (above?.mark.type === 'part') return !above.mark.runIn || (isSent(above) && goesOnIn(below, areMarked))
  if (above?.mark.type === 'lead-in' || above?.mark.type === 'decision-sentence') return leadsToList(above.block.text)
  if (above?.mark.type === 'text') return !endsSentence(above.block.text) && !/^att\b/i.test(above.block.text)
  return false
}
