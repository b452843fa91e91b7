/**
 * A list of those who came that stands below the last §, "Närvarolista" and the names or a table of them: what stands
 * above the first § and below the heading of the last in, the list and all else out. A list above the first § is the
 * one that counts: no other is looked for then.
 */
import { headsListOfMeeting, labelAlone } from '../../swedish/headings/labels.ts'
import { startsLower } from '../../swedish/lines/line-ends.ts'
import { isOffice } from '../../swedish/people/roles.ts'
import { entryAt } from '../../model/lists.ts'
import type { Block, Mark, MarkedBlock } from '../types/block.ts'
import type { DraftSection } from '../types/draft.ts'
import { rollsOf } from './attendance.ts'
import { firstHead } from './appendix-heads.ts'
import { readPreamble, toSections } from './preamble.ts'

/** Fewer are no meeting. */
const LEAST_PEOPLE = 2

/** "§ 1 Upprop": those it lists are what the § says. */
const OF_PRESENCE = /upprop|närvar|röstlängd/iu
/** "Mötets avslutande", "Mötet avslutas": no other meeting is told of there. */
const ENDS_MEETING = /(?<!\p{L})avslut(?:ande|ning|as|ades)\.?$/iu

/**
 * @param before Above the first §. @param below All below the heading of the last §, with signatures and appendices.
 * @param ends True for a block where signatures begin.
 * @returns `rest` is `below` where no such list stands there.
 */
export function rollBelow(
  before: readonly MarkedBlock[],
  { block: heading }: Pick<MarkedBlock, 'block'>,
  below: readonly MarkedBlock[],
  ends: (one: MarkedBlock) => boolean,
): { roll: DraftSection[]; rest: MarkedBlock[] } {
  const none = { roll: [], rest: [...below] }
  const appendix = firstHead(below, () => false)
  const own = appendix < 0 ? below : below.slice(0, appendix)
  const from = own.findIndex(
    ({ block }) => block.kind === 'text' && (headsListOfMeeting(block.text) || isBeside(block, heading, own)),
  )
  if (from < 0) return none
  const length = own.slice(from).findIndex(ends)
  const to = length < 0 ? own.length : from + length
  const above = own.slice(0, from)
  const label = entryAt(own, from).block
  const isApart = above.some(ends)
    ? to === own.length
    : isBeside(label, heading, above) || isBelowItem(heading, above, label)
  const roll = isApart && !isListed(before) ? toSections(own.slice(from, to).flatMap(aLineEach)) : []
  return isRollOfMeeting(roll) ? { roll, rest: [...above, ...below.slice(to)] } : none
}

/** "Ada Provlund (S), ordförande" above "Bo Provberg (M)": rows of a list, unless the one goes on in the other. */
function aLineEach(one: MarkedBlock): MarkedBlock[] {
  const { kind, lines, rules, text: all } = one.block
  const goesOn = rules.includes('divided word') || lines.slice(1).some(({ text }) => startsLower(text))
  const isAlone = lines.length === 1 && (lines[0]?.gap !== 0 || labelAlone(all) !== undefined)
  if (kind !== 'text' || goesOn || isAlone) return [one]
  return lines.map((line) => ({
    ...one,
    block: { ...one.block, kind: 'roll', text: line.text, lines: [line], span: [line.number, line.number] },
  }))
}

/**
 * The last § has decided, and its vote is told, or it ends the meeting; a heading that the source sets below its own,
 * "### Närvarande vid mötet", is of the §: another meeting that it tells of.
 */
function isBelowItem(item: Block, above: readonly MarkedBlock[], label: Block): boolean {
  const last = above.at(-1)
  const part = above.findLast(({ mark }) => mark.type === 'part')?.mark
  const isDecided = above.some(({ mark }) => mark.type === 'decision-sentence' || isDecision(mark))
  return (
    (isDecided || ENDS_MEETING.test(item.text)) &&
    !(part?.type === 'part' && part.kind === 'vote') &&
    !OF_PRESENCE.test(item.text) &&
    last?.block.text.endsWith(':') === false &&
    !isBelowInRank(label, item)
  )
}
/**
 * "## Närvarande" below "## § 9 Avslutning": the source sets the list beside the §, and not in it, unless it sets all
 * headings so. "## Ledamöter" may head those whom the § elected.
 */
const isBeside = ({ text, lines: [own] }: Block, item: Block, above: readonly MarkedBlock[]): boolean =>
  (own?.rank ?? Infinity) <= rankOf(item) &&
  labelAlone(text)?.kind === 'attendance' &&
  /närvar/iu.test(text) &&
  above.every(({ block, mark }) => mark.type !== 'part' || block.lines[0]?.rank == null || rankOf(block) > rankOf(item))
const rankOf = ({ lines: [line] }: Block): number => line?.rank ?? 0

const isDecision = (mark: Mark): boolean => mark.type === 'part' && mark.kind === 'decision'
const isBelowInRank = ({ lines: [own] }: Block, { lines: [above] }: Block): boolean =>
  (own?.rank ?? 0) > (above?.rank ?? Infinity)

/** Somebody came, by more than an office on the cover. */
function isListed(before: readonly MarkedBlock[]): boolean {
  const lists = readPreamble(before).sections.filter(({ role }) => !isOffice(role ?? ''))
  return rollsOf(lists, [], []).attendance.length > 0
}

/** Nothing but lists: each line names somebody, once; a row of a table may be of one who did not come, or its sum. */
function isRollOfMeeting(sections: readonly DraftSection[]): boolean {
  if (sections.some(({ kind }) => kind === 'cover' || kind === 'signatures')) return false
  const rows = sections.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === 'row')
  const fromLines = new Set([...rows, ...sections.slice(0, 1)].map(({ span }) => span[0]))
  const { attendance, messages } = rollsOf(sections, [], [])
  return (
    attendance.length >= LEAST_PEOPLE &&
    new Set(attendance.map(({ name }) => name)).size === attendance.length &&
    messages.every(({ line }) => line !== null && fromLines.has(line))
  )
}
