/**
 * Who met: an ordered table of finders. Each looks at one thing that can name the body and gives it with its evidence,
 * or nothing; the first that knows decides. A known body is taken only where its organisation fits: "Kommunstyrelsen"
 * is in every municipality, and minutes of one must never stand under another.
 */
import { message } from '../../model/rules.ts'
import { organisationsIn } from '../../swedish/bodies/organisations.ts'
import type { Sidecar } from '../sources/sidecar-schema.ts'
import type { Draft } from '../types/draft.ts'
import type { Furniture } from '../types/line.ts'
import {
  aloneSlug,
  type Around,
  described,
  draftMessage,
  evidenceOf,
  type FoundOrgan,
  type KnownOrgan,
  named,
  pick,
  unknown,
  UNKNOWN_ORGAN,
} from './body-found.ts'
import { bodyIn, lettersOfDay } from './body-name.ts'
import type { Clue } from './clues.ts'
import { besideIn, bodiesIn, jointly } from './joint.ts'
import { boardIn, boardOf, meetingIn } from './meeting-name.ts'
import { isOwn, statedOrganisation } from './whose.ts'

/** Which finder knew the body, and which place the organisation; null where none did. */
export interface FoundBy {
  organ: string
  organisation: string | null
}

/** All that can tell who met. */
interface Seen extends Around {
  clues: readonly Clue[]
  /** The body that the decisions name most often. */
  deciders: readonly Clue[]
  draft: Draft
  sidecar: Sidecar
}

type Finder = (seen: Seen) => FoundOrgan | undefined

const FINDERS: readonly (readonly [name: string, find: Finder])[] = [
  // A person's word stands above what is printed.
  ['sidecar', bySidecar],
  // Line by line: a name that nobody has described, in a head, says more than a known one further down.
  ['head', ({ clues, ...seen }) => withOthers(byClue(clues, seen) ?? byLettersOfDay(clues, seen), clues, seen)],
  // Minutes that begin in their middle have only decisions to tell who made them.
  ['decider', ({ deciders, ...seen }) => byClue(deciders, seen)],
  // Last, for boards too have "styrelsemöte" in their titles: a meeting of members has no other name.
  ['meeting', byMeeting],
]

/** @returns The body with its evidence; where no finder knows, the unknown body and a message. */
export function findOrgan(
  clues: readonly Clue[],
  { draft, furniture }: { draft: Draft; furniture: Furniture },
  sidecar: Sidecar,
  { organs, source }: { organs: readonly KnownOrgan[]; source: string },
): FoundOrgan & { by: FoundBy } {
  const stated = statedOrganisation(clues, furniture)
  const organisation = stated?.name
  const seen: Seen = { clues, deciders: decidersOf(draft), draft, sidecar, organs, organisation, source }
  for (const [name, find] of FINDERS) {
    const found = find(seen)
    if (found) return { ...found, by: { organ: name, organisation: stated?.by ?? null } }
  }
  return { ...unknown(seen), by: { organ: 'nothing', organisation: stated?.by ?? null } }
}

function bySidecar({ sidecar, organs }: Seen): FoundOrgan | undefined {
  if (!sidecar.organ) return undefined
  const { value, because } = sidecar.organ
  const evidence = [{ field: 'organ', because }]
  const organ = organs.find(({ slug }) => slug === value)
  if (organ)
    return { organ: pick(organ), known: true, evidence, messages: organ.draft ? [draftMessage(organ.name)] : [] }
  const fault = message('organ-unknown', null, {
    severity: 'error',
    reason: `Unexpected organ "${value}" in the sidecar, expected a file content/organ/${value}.md`,
    note: 'write that file, or name one that exists',
    found: `organet ”${value}” i sidofilen`,
    expected: `filen content/organ/${value}.md`,
  })
  return { organ: UNKNOWN_ORGAN, known: false, evidence, messages: [fault] }
}

function byClue(clues: readonly Clue[], seen: Omit<Seen, 'clues' | 'deciders'>): FoundOrgan | undefined {
  const own = seen.organs.filter((organ) => isOwn(organ, seen.organs, clues, seen))
  for (const clue of clues) {
    // "Kommunstyrelsen" above "Arbetsutskottet": the words alone name the board.
    const committee = clue.pieces.find((piece) => isCommitteeOf(piece, clue))
    if (committee !== undefined) return byName(committee, clue, own, seen)
    const organ = named(clue.text, own)
    const [first] = organ && bodiesIn(organ.name).length > 0 ? [] : jointly(clue, seen.organisation)
    if (first !== undefined) return byName(first, clue, own, seen)
    if (organ) return { organ: pick(organ), known: true, evidence: [evidenceOf(organ.name, clue)], messages: [] }
    const name = firstOf(clue.pieces, (piece) => bodyIn(withoutCompany(piece, seen.organisation), seen.organisation))
    if (name !== undefined) return described(name, clue, seen)
  }
  return undefined
}

function byLettersOfDay(clues: readonly Clue[], seen: Omit<Seen, 'clues' | 'deciders'>): FoundOrgan | undefined {
  for (const clue of clues) {
    const letters = firstOf(clue.pieces, lettersOfDay)
    if (letters !== undefined) return described(letters, clue, seen)
  }
  return undefined
}

/** "styrelsen för Ekby Energi AB" is the board of the company whose minutes these are. */
const withoutCompany = (piece: string, stated: string | undefined): string =>
  stated?.endsWith('AB') === true ? piece.replace(` för ${stated}`, '') : piece

/** Told of two names, each with words of its own. */
const isCommitteeOf = (piece: string, { text }: Clue): boolean => OF_BOARD.test(piece) && !text.includes(piece)
const OF_BOARD = /^\p{Lu}.*s [\p{Ll} ]*(?:utskott|presidium|beredning)$/u

function byName(
  name: string,
  clue: Clue,
  own: readonly KnownOrgan[],
  seen: Omit<Seen, 'clues' | 'deciders'>,
): FoundOrgan {
  const organ = named(name, own)
  if (!organ) return described(name, clue, seen)
  return { organ: pick(organ), known: true, evidence: [evidenceOf(organ.name, clue)], messages: [] }
}

/** Minutes of several bodies together are those of the first, and the others are told. */
function withOthers(
  found: FoundOrgan | undefined,
  clues: readonly Clue[],
  { organisation }: Pick<Seen, 'organisation'>,
): FoundOrgan | undefined {
  const others = found ? besideIn(clues, found.organ.name, organisation) : []
  if (!found || others.length === 0) return found
  const { name } = found.organ
  const told = message('organ-joint', null, {
    reason: `Unexpected minutes of several bodies, "${name}" and "${others.join('", "')}", expected one`,
    note: `they are published as those of "${name}"; if they are to stand under another, name it in a sidecar: organ: {value: …, because: …}`,
    found: [name, ...others].join(', '),
  })
  return { ...found, messages: [...found.messages, told] }
}

function byMeeting(seen: Seen): FoundOrgan | undefined {
  // A title may run on from the line with whose it is.
  const own = seen.clues.map((clue) => ({
    clue,
    pieces: [...clue.text.split('\n'), ...(clue.from === 'title' ? clue.pieces : [])],
  }))
  for (const { clue, pieces } of own) {
    const name = firstOf(pieces, (piece) => meetingIn(piece)?.body)
    if (name !== undefined) return ofMembers(name, clue, seen)
  }
  // A board alone says nothing without whose it is, and below the head its name is the label of a list.
  const isWhose = (text = ''): boolean =>
    [text, ...organisationsIn(text)].some((one) => one.toLowerCase() === seen.organisation?.toLowerCase()) &&
    text.length <= LONGEST_OWNER
  const heads = own.filter(
    ({ clue: { from, text } }, at) =>
      from !== 'text' || /protokoll/iu.test(text) || BOARD_AND_DAY.test(text) || isWhose(own[at - 1]?.clue.text),
  )
  for (const { clue } of heads) {
    const name = firstOf(clue.pieces, boardIn)
    if (name !== undefined) return ofMembers(name, clue, seen)
  }
  for (const { clue } of own) {
    const name = firstOf(clue.pieces, boardOf)
    if (name !== undefined) return ofMembers(name, clue, seen)
  }
  const board = seen.deciders.find(({ text }) => boardIn(text) !== undefined)
  return board && ofMembers(board.text, board, seen)
}

/** "HSB:s Brf Tallen i Ekby" above "Styrelsen" */
const LONGEST_OWNER = 60

/** "Styrelsen   19.4.2023": the board and the day of its meeting are a row of the head. */
const BOARD_AND_DAY = /^styrelsen? (?:\d{1,2}\.\d{1,2}\.\d{4}|\d{4}-\d{2}-\d{2})$/iu

/** "Årsmöte" is in every association: without its organisation it is told, and its address is no other's. */
function ofMembers(name: string, clue: Clue, seen: Seen): FoundOrgan {
  const found = described(name, clue, seen)
  if (seen.organisation !== undefined || found.known) return found
  return {
    ...found,
    organ: { ...found.organ, slug: aloneSlug(name, seen) },
    messages: [
      message('organ-unknown', clue.span?.[0] ?? null, {
        reason: `Unexpected "${name}" without its organisation, expected it in the head, the title or the cover`,
        note: 'name the body in a sidecar: organ: {value: …, because: …}',
        found: `”${name}”, utan organisation`,
        expected: 'organisationen i sidhuvudet, i titeln eller på omslaget',
      }),
    ],
  }
}

function firstOf(texts: readonly string[], read: (text: string) => string | undefined): string | undefined {
  for (const text of texts) {
    const found = read(text)
    if (found !== undefined) return found
  }
  return undefined
}

/** "Samfällighetens styrelse", "Föreningens styrelse": the board, whose it is is said elsewhere */
const OF_MEMBERS = /^\p{Lu}\p{Ll}+(?:en|et)s styrelse$/u

/** The decider named most often, as a clue. */
function decidersOf(draft: Draft): Clue[] {
  const counts = new Map<string, number>()
  for (const { decisions } of draft.paragrafer.flatMap((paragraf) => [paragraf, ...paragraf.children]))
    for (const name of decisions.flatMap(({ decider }) => decider?.replace(OF_MEMBERS, 'Styrelsen') ?? []))
      counts.set(name, (counts.get(name) ?? 0) + 1)
  const [first] = [...counts].sort((a, b) => b[1] - a[1])
  return first ? [{ from: 'text', text: first[0], pieces: [first[0]] }] : []
}
