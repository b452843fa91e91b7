/**
 * Puts the marked blocks together to a document: what stands before the first item, the items with the group
 * headings between them, who signed, and the appendices. Nothing is dropped: every block lands somewhere.
 */
import type { Message, Person } from '../../model/types.ts'
import type { SectionKind } from '../../model/schema.ts'
import type { Block, Draft, DraftGroup, DraftParagraf, DraftSection, Mark, MarkedBlock } from '../types.ts'
import { readRoll } from './roll.ts'
import { listOfPart, listsOf, type ListSection } from './roll-columns.ts'
import { isLabelled, isOffice, readCover } from './cover.ts'
import { readSignatures } from './signatures.ts'
import { endsSentence } from '../../swedish/heading-words.ts'
import { leadsToList } from '../../swedish/list-row.ts'
import { isSigningLabel } from '../../swedish/labels.ts'
import { decisionMessages } from './told.ts'
import { organisationAlone } from '../../swedish/organisations.ts'
import { isAppendixHead } from '../../swedish/appendix-head.ts'
import { firstHead } from './appendix-heads.ts'
import { toAppendices } from './appendices.ts'
import { toParagraf, type Opening } from './paragraf.ts'
import { unnumberedItems } from './unnumbered.ts'
import { spanOf } from './span.ts'

const TITLE_LENGTH = 200
const GROUP_LENGTH = 60
/** A form's own name says nothing of the meeting, and that of an organisation nothing but whose it is. */
const ONLY_PROTOKOLL = /^(?:sammanträdes|mötes|årsmötes|styrelse|styrelsemötes)?protokoll(?: nr \d{1,3})?$/i
/** "Plats och tid för Stora salen, klockan 16:30 sammanträde": a label that wraps around its value. */
const OF_PLACE =
  /^(?:(?:plats|tid|datum|dag) och (?:plats|tid|datum|dag)|plats|(?:sammanträdes|mötes)(?:datum|tid|dag|plats))(?!\p{L}) ?(?:för|:|\d)/iu
const NO_TITLES: readonly ((text: string) => boolean)[] = [
  (text) => ONLY_PROTOKOLL.test(text),
  (text) => organisationAlone(text) !== undefined,
  (text) => OF_PLACE.test(text),
]
const isNoTitle = (text: string): boolean => NO_TITLES.some((is) => is(text))

/** @param restarts Lines of removed page numbers that count from one again: an appendix begins there. */
export function assemble(marked: readonly MarkedBlock[], restarts: readonly number[]): Draft {
  const { before, items, groups, after, messages } = cut(marked)
  const paragrafer = items.map(({ opening, marked: blocks }) => toParagraf(opening, blocks))
  const { closing, rest } = splitClosing(after)
  const { title, sections } = readPreamble(before)
  const rolls = rollsOf(sections, paragrafer)
  const closingSections =
    closing.length > 0
      ? [
          toSection(
            'signatures',
            closing.map(({ block }) => block),
            null,
          ),
        ]
      : []
  const tail = closing.length > 0 || isAppendix(rest[0]) ? [] : rest
  return {
    title,
    sections: [
      ...sections,
      ...closingSections,
      ...(tail.length > 0
        ? [
            toSection(
              'closing',
              tail.map(({ block }) => block),
              null,
            ),
          ]
        : []),
    ],
    groups,
    paragrafer,
    appendices: tail.length > 0 ? [] : toAppendices(rest, restarts, paragrafer),
    attendance: rolls.attendance,
    absent: rolls.absent,
    signatures: readSignatures(
      closing.map(({ block }) => block),
      [...rolls.attendance, ...rolls.absent],
    ),
    messages: [...messages, ...rolls.messages, ...decisionMessages(paragrafer)],
  }
}

interface Cut {
  before: MarkedBlock[]
  items: { opening: Opening; marked: MarkedBlock[] }[]
  groups: DraftGroup[]
  after: MarkedBlock[]
  messages: Message[]
}

function cut(marked: readonly MarkedBlock[]): Cut {
  const starts = marked.flatMap(({ block, mark }, at) =>
    mark.type === 'paragraf' && mark.heading.depth === 0 ? [{ at, block, mark }] : [],
  )
  if (starts.length === 0) return { ...unnumberedItems(marked), groups: [] }
  const items: Cut['items'] = []
  const groups: DraftGroup[] = []
  let group: string | null = null
  let after: MarkedBlock[] = []
  starts.forEach(({ at, block, mark }, index) => {
    const last = index === starts.length - 1
    let body = marked.slice(at + 1, starts[index + 1]?.at ?? marked.length)
    const end = last ? endOfItems(body) : body.length
    if (last) {
      after = body.slice(end)
      body = body.slice(0, end)
    }
    const headings = last ? [] : trailingGroups(body)
    body = body.slice(0, body.length - headings.length)
    const { heading, title, dnr } = mark
    items.push({
      opening: {
        number: heading.number,
        label: heading.label,
        style: heading.style,
        title,
        titleFrom: heading.runIn?.derived ? 'decision' : 'source',
        dnr,
        group,
        span: block.span,
      },
      marked: body,
    })
    headings.forEach((one, place) =>
      groups.push({
        title: one.block.text,
        level: place + 1 - (headings.length - Math.min(2, headings.length)),
        span: one.block.span,
      }),
    )
    group = headings.at(-1)?.block.text ?? group
  })
  return {
    before: marked.slice(0, starts[0]?.at),
    items,
    groups: groups.map((one) => ({ ...one, level: Math.max(1, one.level) })),
    after,
    messages: [],
  }
}

/** Where the last item ends: at the signatures or the first appendix. */
function endOfItems(body: readonly MarkedBlock[]): number {
  const end = firstHead(body, isClosing)
  return end < 0 ? body.length : end
}

const isClosing = ({ mark }: MarkedBlock): boolean =>
  (mark.type === 'section' && mark.kind === 'signatures') || mark.type === 'item-marker'

const isAppendix = (one: MarkedBlock | undefined): boolean => one !== undefined && isAppendixHead(one.block.text)

/**
 * Headings of groups of items stand last before the next §, after an item that has had its say: short, without a
 * full stop, and not an entry of a list that the item ends with (seed 000, lines 9–10, 85, 215).
 */
function trailingGroups(body: readonly MarkedBlock[]): MarkedBlock[] {
  const start = body.findLastIndex((one, at) => at === 0 || !looksLikeGroup(one)) + 1
  return endsInList(body[start - 1]) ? [] : body.slice(start)
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
  !/[\d(:]/.test(text)

/** What stands below may be an entry of a list: a heading word alone is above, or words that end no sentence. */
function endsInList(above: MarkedBlock | undefined): boolean {
  if (above?.mark.type === 'part') return !above.mark.runIn
  if (above?.mark.type === 'lead-in' || above?.mark.type === 'decision-sentence') return leadsToList(above.block.text)
  if (above?.mark.type === 'text') return !endsSentence(above.block.text) && !/^att\b/i.test(above.block.text)
  return above === undefined
}

/** Signatures run until a page begins that does not look like them. */
function splitClosing(after: readonly MarkedBlock[]): { closing: MarkedBlock[]; rest: MarkedBlock[] } {
  const start = after[0]
  if (start?.mark.type !== 'section') return { closing: [], rest: [...after] }
  const end = after.findIndex(
    ({ block, mark }, index) =>
      index > 0 &&
      (isAppendix(after[index]) ||
        ((block.lines[0]?.opens ?? null) !== null && mark.type !== 'section' && block.kind !== 'row')),
  )
  return end < 0 || after.slice(end).every(isSigning)
    ? { closing: [...after], rest: [] }
    : { closing: after.slice(0, end), rest: after.slice(end) }
}

/** A name, a role or a line to write on: where nothing else is left no document begins. */
const isSigning = (one: MarkedBlock): boolean =>
  !isAppendix(one) && one.block.text.length <= LONGEST_SIGNING && !/\p{Ll}{3}[.!?:]$|\d{2}/u.test(one.block.text)
const LONGEST_SIGNING = 60

function readPreamble(before: readonly MarkedBlock[]): { title: Draft['title']; sections: DraftSection[] } {
  const first = before[0]
  const titled =
    first?.mark.type !== 'section' &&
    !(first && (isLabelled(first.block) || isNoTitle(first.block.text))) &&
    first?.block.kind === 'text' &&
    first.block.text.length <= TITLE_LENGTH &&
    !endsSentence(first.block.text) &&
    !/^\p{L}[\p{L} ]{2,20}: /u.test(first.block.text)
  const title = titled ? { text: first.block.text, span: first.block.span } : null
  return {
    title,
    sections: readCover(titled ? before.slice(1) : before).map(({ kind, role, blocks, heading }) => ({
      ...toSection(kind, blocks, heading),
      role,
    })),
  }
}

function toSection(kind: SectionKind, blocks: Block[], heading: Block | null): DraftSection {
  return { kind, heading, blocks, span: spanOf(heading, blocks) }
}

/** Who signs in the middle of a § was there, and is told at the roll call. */
const isRollKind = ({ kind }: { kind: SectionKind }): boolean => kind !== 'signatures' && kind !== 'cover'

const isSame = (one: Person, other: Person): boolean => one !== other && one.name === other.name

const serves = ({ role, replaces }: Person): boolean => role === 'tjänstgörande ersättare' && replaces !== null

/** A name and nothing else among the absent says no more than that. */
const asAbsent = (person: Person): Person =>
  person.role === 'närvarande' ? { ...person, role: 'frånvarande' } : person

function rollsOf(
  sections: readonly DraftSection[],
  paragrafer: readonly DraftParagraf[],
): { attendance: Person[]; absent: Person[]; messages: Message[] } {
  const messages: Message[] = []
  const people: Person[] = []
  const absent: Person[] = []
  /** Who stands below the name of an office and may be listed too. */
  const officers = new Set<Person>()
  const read = (blocks: readonly Block[], role: string, to: Person[]): void => {
    const roll = readRoll(blocks, role, { ofAbsent: to === absent })
    // "Anna Ek (S), ersatt av Bo Lind (S)": the one who served in the stead of an absent was there.
    if (to === absent) people.push(...roll.people.filter(serves))
    to.push(...(to === absent ? roll.people.filter((one) => !serves(one)).map(asAbsent) : roll.people))
    if (isOffice(role)) for (const person of roll.people) officers.add(person)
    absent.push(...roll.absent)
    for (const { span, text, lines } of roll.unread)
      messages.push({
        ruleId: 'roll-row-unread',
        severity: 'info',
        line: span[0],
        reason: `Unexpected "${(text || (lines[0]?.text ?? '')).slice(0, 60)}" in the roll call, expected a name`,
        note: 'the row is published as text; nothing needs to be done unless it names somebody',
      })
  }
  const of = (kind: SectionKind): DraftSection[] => sections.filter((section) => section.kind === kind)
  const readLists = (section: ListSection): void => {
    for (const { kind, role, blocks } of listsOf(section).filter(isRollKind))
      read(blocks, role ?? (kind === 'officials' ? 'tjänsteperson' : 'ledamot'), kind === 'absent' ? absent : people)
  }
  of('attendance').forEach(readLists)
  for (const { parts } of paragrafer)
    for (const { kind, blocks } of parts) if (kind === 'attendance') readLists(listOfPart(blocks))
  of('officials').forEach(readLists)
  of('absent').forEach(readLists)
  return {
    attendance: people.filter((one) => !officers.has(one) || !people.some((other) => isSame(one, other))),
    absent,
    messages,
  }
}
