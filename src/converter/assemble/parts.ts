/**
 * Cuts the blocks of one § into parts: marked blocks in, parts with their blocks out. A heading word opens a part
 * and stays its heading; a lead-in or a decision sentence opens a decision only where no heading announces one. A decision
 * ends at the next heading, at a table, and where somebody reserves against it.
 */
import type { PartKind } from '../../model/types.ts'
import type { Block, DraftPart, Mark, MarkedBlock, PartMark } from '../types.ts'
import { GENERIC_BODIES } from '../../swedish/bodies.ts'
import { isAside } from '../../swedish/heading-words.ts'
import { isSigningLabel } from '../../swedish/labels.ts'
import {
  addsNote,
  introducesList,
  opensElection,
  pauses,
  mandates,
  saysDecided,
  standsAside,
  tellsVotes,
} from '../../swedish/sentence.ts'
import { splitReservation } from '../blocks/cut-sentences.ts'

/** Parts that a decision without a heading of its own may follow. */
const BACKGROUND: ReadonlySet<PartKind> = new Set([
  'text',
  'topic',
  'presenter',
  'matter-type',
  'documents',
  'attendance',
])
/** Parts that tell of the matter under a heading: a lead-in of those who meet ends them. */
const TELLING: ReadonlySet<PartKind> = new Set(['summary', 'procedure', 'vote'])
/** Parts of one block: what follows them is text again. */
const SINGLE: ReadonlySet<PartKind> = new Set(['presenter', 'matter-type'])

/** The parts of a § while they are being cut. */
interface Cutting {
  parts: DraftPart[]
  /** A heading in the § has its decision below: no lead-in opens one. */
  headed: boolean
  /** A heading names one, if only as a proposal: no sentence opens one. */
  announced: boolean
  kindOf: (mark: PartMark) => PartKind
}

/** @param places Where a block may go, in order: the first that fits has it. */
export function toParts(marked: readonly MarkedBlock[], places: readonly Place[] = PLACES): DraftPart[] {
  const headed = marked.some(
    ({ mark }, at) => isPart(mark) && mark.kind === 'decision' && (mark.runIn || !opensPart(marked[at + 1])),
  )
  const decided = headed || marked.some(({ mark }) => mark.type === 'decision-sentence' && isMeeting(mark.decider))
  const kindOf = ({ kind, otherwise }: PartMark): PartKind => (decided ? kind : (otherwise ?? kind))
  const announced = marked.some(({ mark }) => isPart(mark) && kindOf(mark) === 'decision')
  const cutting: Cutting = { parts: [], headed, announced, kindOf }
  marked.forEach((one, at) => {
    place(cutting, one, marked.slice(at + 1, at + 1 + AHEAD), places)
  })
  return cutting.parts
}

const isBackground = (part: DraftPart | undefined): boolean => part === undefined || BACKGROUND.has(part.kind)
const isPart = (mark: Mark): mark is PartMark => mark.type === 'part'
const opensPart = (one: MarkedBlock | undefined): boolean => one === undefined || isPart(one.mark)

function open({ parts }: Cutting, kind: PartKind, heading: Block | null, blocks: Block[]): DraftPart {
  const all = [...(heading ? [heading] : []), ...blocks]
  const part: DraftPart = {
    kind,
    heading: heading?.text ?? null,
    headingBlock: heading,
    blocks,
    span: [(all[0] as Block).span[0], (all.at(-1) as Block).span[1]],
  }
  parts.push(part)
  return part
}

function extend(part: DraftPart, block: Block): void {
  part.blocks.push(block)
  part.span = [part.span[0], block.span[1]]
}

/** A block that is no heading word, and where it is to be placed. */
interface Here {
  cutting: Cutting
  /** The part above. */
  last: DraftPart | undefined
  block: Block
  mark: Mark
  ahead: readonly MarkedBlock[]
}

export interface Place {
  name: string
  /** Why it stands where it stands. */
  reason: string
  fits: (here: Here) => boolean
  put: (here: Here) => void
}

/** The first that fits has the block. */
export const PLACES: readonly Place[] = [
  {
    name: 'who was there',
    reason: 'a decision may note those present; in the background they are a part of their own',
    fits: ({ mark, last }) => mark.type === 'section' && isBackground(last),
    put: ({ cutting, block }) => open(cutting, 'attendance', null, [block]),
  },
  {
    name: 'a decision',
    reason: 'a sentence that decides may also look like what ends the decision above it',
    fits: ({ cutting, block, mark }) => opensDecision(cutting, block, mark),
    put: ({ cutting, block }) => {
      add(cutting, 'decision', block)
    },
  },
  {
    name: 'no clause',
    reason: 'by its shape it ends a decision, under a heading or not',
    fits: ({ last, block, mark, ahead }) =>
      last !== undefined && isDecided(last) && last.blocks.length > 0 && endsByShape(last, { block, mark }, ahead),
    put: ({ cutting, block, mark }) => {
      openAfterDecision(cutting, block, mark)
    },
  },
  {
    name: 'a title',
    reason: 'among other clauses than these a short line may be one of them',
    fits: ({ last, block, mark }) =>
      mark.type === 'subheading' && (isBackground(last) || endsDecision(last, block, mark)),
    put: ({ cutting, block }) => open(cutting, 'topic', block, []),
  },
  {
    name: 'text',
    reason: 'the part above has had its say',
    fits: ({ last, block, mark }) => last === undefined || isSingle(last) || endsDecision(last, block, mark),
    put: ({ cutting, block }) => open(cutting, 'text', null, [block]),
  },
  {
    name: 'more of the same',
    reason: 'last: what nothing else claims',
    fits: () => true,
    put: ({ cutting, last, block }) => {
      if (last) add(cutting, last, block)
    },
  },
]

function place(
  cutting: Cutting,
  { block, mark }: MarkedBlock,
  ahead: readonly MarkedBlock[],
  places: readonly Place[],
): void {
  const last = cutting.parts.at(-1)
  const here: Here = { cutting, last, block, mark, ahead }
  if (isPart(mark)) openPart(cutting, block, mark, last)
  else places.find(({ fits }) => fits(here))?.put(here)
}

function openPart(cutting: Cutting, block: Block, mark: PartMark, last: DraftPart | undefined): void {
  const kind = cutting.kindOf(mark)
  if (last && (saysHow(last, kind, block) || isMore(last, kind, mark))) add(cutting, last, block)
  else if (mark.runIn || kind === 'matter-type') add(cutting, kind, block)
  else Object.assign(open(cutting, kind, block, []), mark.asks !== undefined && { asks: mark.asks })
}

/** "Bifall till nämndens förslag:" first below "Beslut" says how the clauses came about. */
const saysHow = (last: DraftPart, kind: PartKind, { text }: Block): boolean =>
  kind === 'proposal' && last.kind === 'decision' && last.blocks.length === 0 && text.endsWith(':')

/** Under a heading that announces it, or after another such line, it is more of the same. */
const isMore = (last: DraftPart, kind: PartKind, { runIn }: PartMark): boolean =>
  runIn && last.kind === kind && (last.heading === null || last.blocks.length === 0)

/**
 * Adds a block to a part, or to a new one. In a decision a paragraph that ends in a reservation is two, and a line that ends in
 * a colon, first below the heading, leads in.
 */
function add(cutting: Cutting, to: DraftPart | PartKind, block: Block): void {
  const part = typeof to === 'string' ? undefined : to
  const kind = typeof to === 'string' ? to : to.kind
  const [said, reserved] = kind === 'decision' && block.kind === 'text' ? splitReservation(block) : [block]
  const leads =
    part !== undefined && part.heading !== null && isDecided(part) && part.blocks.length === 0 && introduces(said)
  const added: Block = leads ? { ...said, leadIn: true } : said
  if (part) extend(part, added)
  else open(cutting, kind, null, [added])
  if (reserved) open(cutting, 'reservation', null, [reserved])
}

const introduces = ({ kind, text }: Block): boolean => kind === 'text' && text.endsWith(':') && !/^att\b/i.test(text)

function opensDecision({ parts, announced, headed }: Cutting, block: Block, mark: Mark): boolean {
  const last = parts.at(-1)
  if (mark.type === 'lead-in') return !headed && isDeciding(mark) && mayFollow(last, mark)
  if (mark.type === 'decision-sentence')
    return !announced && (mayFollow(last, mark) || isHeadless(last) || answersWith(last, block, mark))
  return last !== undefined && goesOnBelow(last, block)
}

/** Clauses go on below their table, and below a note that the page's end put between them. */
const goesOnBelow = (last: DraftPart, { kind, text }: Block): boolean =>
  (isTable(last) || isNote(last)) && (kind === 'number' || /^att\b/i.test(text))

/** Who decides is named, or nobody need be. */
const isDeciding = (said: { decider: string | null; own?: boolean }): boolean =>
  said.decider !== null || said.own === true

/** A decision may stand below the part. */
const mayFollow = (part: DraftPart | undefined, said: { decider: string | null; own?: boolean }): boolean =>
  part === undefined || isBackground(part) || answers(part, said) || (said.own === true && TELLING.has(part.kind))

/** The clauses of a decision, or of a proposal below its heading. */
const isDecided = ({ kind, heading }: DraftPart): boolean =>
  kind === 'decision' || (kind === 'proposal' && heading !== null)

/** What can be no clause, whatever stands above: a heading by its shape, a table, a reservation, who is to sign. */
function endsByShape(
  part: DraftPart,
  { block, mark }: Pick<MarkedBlock, 'block' | 'mark'>,
  ahead: readonly MarkedBlock[],
): boolean {
  if (mark.type === 'reservation' || toldIn(block) !== undefined || signsBelow({ block, mark }, ahead)) return true
  if (mark.type === 'short-line' || (mark.type === 'subheading' && mark.apart)) return !goesOn(part, block, ahead)
  return block.kind === 'row' && (ahead[0]?.block.kind === 'row' || /\d|(?:^|\s)X(?:\s|$)/.test(block.text))
}

/** "Vid protokollet"; or "Ordförande", which may be elected or asked, where nothing but such stands below. */
const signsBelow = ({ block, mark }: Pick<MarkedBlock, 'block' | 'mark'>, ahead: readonly MarkedBlock[]): boolean =>
  (mark.type === 'section' && mark.kind === 'signatures') ||
  [block, ...ahead.map((one) => one.block)].every(({ text, kind }) => kind === 'text' && isSigningLabel(text))

/** What sentences tell that are no clause, a paragraph each: who voted how, took no part, had it noted, and when the meeting paused. */
const TELLINGS: readonly (readonly [kind: PartKind, tells: (text: string) => boolean])[] = [
  ['vote', tellsVotes],
  ['participation', (text) => !/^att(?!\p{L})/iu.test(text) && standsAside(text)],
  ['note', addsNote],
  ['text', pauses],
]
const toldIn = ({ kind, text }: Block): PartKind | undefined =>
  kind === 'text' ? TELLINGS.find(([, tells]) => tells(text))?.[0] : undefined

/** So far below a heading, or the head of a page, a list is seen to go on. */
const AHEAD = 3

/** The clauses go on below: with the next number or letter, with what is decided, or with more bullets where nothing sets the line apart. */
function goesOn({ blocks }: DraftPart, { lines }: Block, ahead: readonly MarkedBlock[]): boolean {
  const next = blocks.map(nextLabel).findLast((label) => label !== undefined)
  if (next !== undefined && ahead.some(({ block }) => labelOf(block) === next)) return true
  const below = ahead[0]?.block
  if (below && isClause(below)) return true
  const last = blocks.findLast(isListed)
  return last?.kind === 'bullet' && below?.kind === 'bullet' && lines[0]?.gap === 0
}

/** Text that decides; who is to sign is elected under a heading of its own. */
const isClause = ({ kind, text }: Block): boolean => kind === 'text' && saysDecided(text) && !opensElection(text)

/** "12" of "12.", "b" of "b. text" */
const labelOf = ({ kind, label, text }: Block): string | undefined =>
  kind === 'number' ? /^\d+/.exec(label ?? '')?.[0] : /^([a-z])[.)] /.exec(text)?.[1]

function nextLabel(block: Block): string | undefined {
  const label = labelOf(block)
  if (label === undefined) return undefined
  return block.kind === 'number' ? String(Number(label) + 1) : String.fromCharCode(label.charCodeAt(0) + 1)
}

function openAfterDecision(cutting: Cutting, block: Block, { type }: Mark): void {
  const told = toldIn(block)
  if (type === 'reservation') open(cutting, 'reservation', null, [block])
  else if (told !== undefined) open(cutting, told, null, [block])
  else if (type === 'section' || block.kind === 'row' || isSigningLabel(block.text))
    open(cutting, 'text', null, [block])
  else open(cutting, 'topic', block, [])
}

/** Rows that followed the clauses of a decision. */
const isTable = ({ kind, heading, blocks }: DraftPart): boolean =>
  kind === 'text' && heading === null && blocks.every((block) => block.kind === 'row')

/** A note to the clauses of a decision. */
const isNote = ({ kind, heading, blocks }: DraftPart): boolean =>
  kind === 'text' && heading === null && blocks.every(({ text }) => isAside(text))

/** "Årsmötet beslutade enligt förslaget." ends "Valberedningens förslag:", but not a "Förslag till beslut", which reads so itself. */
const answers = (part: DraftPart, { decider }: { decider: string | null }): boolean =>
  part.kind === 'proposal' && part.heading !== null && !/beslut/i.test(part.heading) && isMeeting(decider)

/** "Styrelsen beslutade enligt förslaget." below "Kanslichefens förslag till beslut:" and what it proposes */
const answersWith = (part: DraftPart | undefined, { text }: Block, { decider }: { decider: string | null }): boolean =>
  part?.kind === 'proposal' &&
  part.heading !== null &&
  part.blocks.length > 0 &&
  isMeeting(decider) &&
  AS_PROPOSED.test(text)

const AS_PROPOSED = /(?<!\p{L})(?:enligt|i enlighet med|bif(?:aller|öll)) [^.]{0,60}förslag/u

const isMeeting = (decider: string | null): boolean =>
  decider !== null && GENERIC_BODIES.includes(decider.toLowerCase())

/** A decision that no heading announced: another may follow. */
const isHeadless = (part: DraftPart | undefined): boolean => part?.kind === 'decision' && part.heading === null

/** A part that was run in on its line, or that names the kind of matter, holds that line only. */
function isSingle(part: DraftPart): boolean {
  return SINGLE.has(part.kind) || (part.kind === 'documents' && part.heading === null)
}

/** More is decided, or told of what was: "Kommunchefen får i uppdrag …", "Beslutet fattas med 7 röster mot 4." */
const goesOnDeciding = (text: string): boolean => saysDecided(text) || mandates(text) || /^Beslutet \p{Ll}/u.test(text)

/** "Antecknas.", "Bifalles.", "Förslaget bifalls.": all that is decided, in a word or two. */
const WHOLE = /^\p{Lu}\p{Ll}+(?: \p{Ll}+)?s\.$/u

/**
 * A decision without a heading goes on while clauses of the same form follow; anything else is text again. Under a
 * heading, a decision of a word or two is whole, and a paragraph after it is what it was about.
 */
function endsDecision(part: DraftPart | undefined, block: Block, mark: Mark): boolean {
  if (part?.kind === 'decision' && part.heading !== null) return isWhole(part.blocks, block, mark)
  if (!part || !isHeadless(part) || block.leadIn) return false
  const first = part.blocks.find(({ leadIn }) => !leadIn)
  if (first === undefined || introducesMore(part) || isInList(part, block)) return false
  return first.kind === 'text' ? !alike(first, block) : block.kind === 'text'
}

const introducesMore = ({ blocks }: DraftPart): boolean => blocks.at(-1)?.text.endsWith(':') === true

/** A clause that ends in a colon or stops before what it needs, and nothing but list items from there to the block. */
const isInList = ({ blocks }: DraftPart, block: Block): boolean =>
  isListed(block) && blocks.some(({ text }, at) => introducesList(text) && blocks.slice(at + 1).every(isListed))

const isListed = ({ kind }: Block): boolean => kind === 'bullet' || kind === 'number'

/** "att …" and "att …", "anta …" and "ge …", "Väg 1: …" and "Väg 2: …" */
function alike(first: Block, block: Block): boolean {
  if (block.kind !== 'text') return false
  const named = LABELLED.exec(first.text)?.[1]
  return (
    (/^att\b/i.test(block.text) && /(?<!\p{L})att(?!\p{L})/iu.test(first.text)) ||
    (/^\p{Ll}/u.test(first.text) && /^\p{Ll}/u.test(block.text)) ||
    (named !== undefined && LABELLED.exec(block.text)?.[1] === named)
  )
}

/** "Väg 1: 150 kr": its first word, where a number and a colon follow */
const LABELLED = /^(\p{L}+) \d{1,3}[a-z]?: \S/u

function isWhole([only, ...more]: readonly Block[], block: Block, mark: Mark): boolean {
  return (
    only !== undefined &&
    more.length === 0 &&
    WHOLE.test(only.text) &&
    block.kind === 'text' &&
    /^\p{Lu}/u.test(block.text) &&
    !WHOLE.test(block.text) &&
    !goesOnDeciding(block.text) &&
    mark.type !== 'lead-in' &&
    !(mark.type === 'decision-sentence' && isMeeting(mark.decider))
  )
}
