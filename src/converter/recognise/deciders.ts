/**
 * Who decides in a document: blocks in, names in lower case out. Bodies that its head names, the names every template
 * uses, those that introduce clauses, and those that begin short decision sentences more than once. Other known bodies
 * decide elsewhere: what they decided is background here.
 */
import { textsOf } from '../clean/pieces.ts'
import type { Block } from '../types/block.ts'
import type { Line } from '../types/line.ts'
import { GENERIC_BODIES, isBodyName } from '../../swedish/bodies/bodies.ts'
import { sentenceDecider } from '../../swedish/decisions/decides.ts'
import { deciderOf } from '../../swedish/decisions/lead-ins.ts'
import { committeeIn, committeeOf } from '../../swedish/bodies/committees.ts'
import { decisionHeading } from '../../swedish/decisions/decision-heading.ts'
import { kindOfOrganisation, kindOfOwner, membersOf } from '../../swedish/bodies/organisation-kinds.ts'
import { organisationAlone } from '../../swedish/bodies/organisation-alone.ts'
import { organisationsAmong, organisationsIn } from '../../swedish/bodies/organisations.ts'
import { isOutsider, type Meeting } from '../../swedish/bodies/standing.ts'

export interface Deciders extends Meeting {
  /** Whoever decides here. */
  all: ReadonlySet<string>
}

export const NO_DECIDERS: Deciders = { all: new Set(), own: new Set(), kinds: [] }

const SHORT = 200

/** How many blocks from the start can be the document's head. */
const HEAD = 12
/** "Protokoll fört vid sammanträde med", before the name of a body */
const INTRODUCED =
  /^(?:(?:(?:protokolls)?utdrag (?:ur|från) )?\p{L}*protokoll(?:sutdrag)?(?!\p{L})[,:]? *)?(?:(?:fört |förd )?(?:vid|från|för) )?(?:\p{L}*(?:sammanträde|möte)t?(?: med| i| för)? )?/iu
/** "Kommunstyrelsens sammanträde": who met */
const MET = /(?<=n|t|e)s (?:sammanträde|möte)$/u
/** " 2024-03-05", ", den 24 september", " § 7" */
const AFTER = /(?:,| den)? [\d§(].*$/u
/** "Kyrkofullmäktige, protokoll", "Tekniska nämnden – sammanträdesprotokoll" */
const ITS_MINUTES = /(?:,| [–—-])? \p{L}*protokoll$/iu

/**
 * @param known Names of bodies.
 * @param heads The page headers that were removed.
 */
export function decidersIn(blocks: readonly Block[], known: readonly string[], heads: readonly Line[]): Deciders {
  const named = ownBodies(blocks, known, heads)
  const own = new Set([...named, ...(named.size > 0 ? commonOwners(blocks) : [])])
  const meeting = { own, kinds: kindsIn([...heads, ...coverOf(blocks)], own) }
  const meets = decidingIn(blocks).filter((name) => !isOutsider(name, meeting))
  return { all: new Set([...GENERIC_BODIES, ...own, ...meets, ...membersIn(meeting.kinds)]), ...meeting }
}

/** "föreningen" of "Provens bostadsrättsförening", and its board: who decide in the minutes of those with members */
const membersIn = (kinds: readonly string[]): string[] =>
  kinds.flatMap(membersOf).flatMap((members) => [members, `${members}s styrelse`])

/** Those that introduce clauses, and those that begin more than one short sentence that decides. */
function decidingIn(blocks: readonly Block[]): string[] {
  const all = new Set<string>()
  const openings = new Map<string, number>()
  for (const { text, kind } of blocks) {
    if (kind !== 'text') continue
    const leading = deciderOf(text)
    if (leading !== undefined) all.add(leading.toLowerCase())
    const opening = text.length <= SHORT ? sentenceDecider(text)?.toLowerCase() : undefined
    if (opening) openings.set(opening, (openings.get(opening) ?? 0) + 1)
  }
  for (const [name, count] of openings) if (count > 1) all.add(name)
  return [...all]
}

/** Whose decisions head half of the §s or more: theirs are the minutes, whatever the head says. */
function commonOwners(blocks: readonly Block[]): string[] {
  const items = blocks.filter(({ heading }) => heading?.depth === 0).length
  const owners = new Map<string, number>()
  for (const { text, heading } of blocks) {
    const said = heading === null ? decisionHeading(text) : undefined
    if (said?.kind === 'decision' && said.owner !== null) owners.set(said.owner, (owners.get(said.owner) ?? 0) + 1)
  }
  return [...owners].filter(([, count]) => count >= LEAST_OWNED && count * 2 >= items).map(([owner]) => owner)
}
const LEAST_OWNED = 3

/** The kinds of organisation that the head names, and those of the bodies: "kommun", "kommunalförbundet", "region". */
function kindsIn(head: readonly { text: string }[], own: ReadonlySet<string>): string[] {
  const named = head.flatMap(({ text }) => organisationsIn(text)).map(kindOfOrganisation)
  const met = [...own].flatMap((name) => kindOfOwner(name) ?? [])
  return [...new Set([...named, ...met])]
}

/**
 * Known bodies that the head names anywhere, and those nobody described yet where they stand alone on a line. The head
 * ends where the first § begins: whom that one goes to says nothing of who meets, unless nothing else says it.
 */
function ownBodies(blocks: readonly Block[], known: readonly string[], heads: readonly Line[]): Set<string> {
  const cover = coverOf(blocks)
  const alone = [...heads, ...cover.flatMap((block) => block.lines)]
    .map(textsOf)
    .flatMap(asCommittees)
    .flatMap(withoutOrganisation)
    .map(asName)
    .map(withoutPlaces)
    .filter(isBodyName)
  const own = new Set([...knownIn([...heads, ...cover], known), ...meeting(alone).map(lower).flatMap(withShort)])
  if (own.size > 0) return own
  const boards = [...heads, ...cover].flatMap(({ text }) => BOARD_MEETING.exec(text)?.[1] ?? [])
  return new Set(boards.length > 0 ? boards.map((board) => `${lower(board)}n`) : knownIn(blocks.slice(0, HEAD), known))
}
/** Beside another body the auditors were called, or are told of. */
const meeting = (names: readonly string[]): string[] =>
  names.some((name) => name !== AUDITED) ? names.filter((name) => name !== AUDITED) : [...names]

/** "Protokoll fört vid styrelsemöte", "Förbundsstyrelsesammanträde": whose meeting it is, in one word with it */
const BOARD_MEETING = /(?<!\p{L})(\p{L}{0,20}styrelse)(?:möte|sammanträde)/iu

function coverOf(blocks: readonly Block[]): Block[] {
  const first = blocks.findIndex(({ heading }) => heading !== null)
  return blocks.slice(0, HEAD).slice(0, first < 0 ? HEAD : first)
}

/** "Kommunstyrelsen, Ekby kommun", "Ekby kommun – kommunstyrelsen": beside its organisation a body stands alone too. */
function withoutOrganisation(piece: string): string[] {
  const parts = piece.split(/, | [–—|·•-] /u)
  const rest = parts.filter((part) => organisationAlone(part) === undefined)
  return parts.length > rest.length && rest.length === 1 ? rest : [piece]
}

const AUDITED = 'Revisorerna'
/** "Ekby kommuns revisorer" */
const AUDITORS = /^\p{Lu}[\p{L} -]+s (?:förtroendevalda )?revisorer$/u

/** "Protokoll kommunstyrelsen 2024-03-12" is "Kommunstyrelsen": words before a name took its capital. */
function asName(piece: string): string {
  const plain = piece.replace(INTRODUCED, '').replace(AFTER, '').replace(ITS_MINUTES, '')
  if (AUDITORS.test(plain)) return AUDITED
  const rest = apartFrom(plain.replace(MET, ''))
  return rest.length < piece.length ? rest.charAt(0).toUpperCase() + rest.slice(1) : rest
}

/** "Kommunstyrelsen" right above or before "Arbetsutskottet": the board is not who met. */
const asCommittees = (pieces: readonly string[], at: number, lines: readonly (readonly string[])[]): string[] =>
  pieces.map(
    (piece, index) =>
      [pieces[index + 1] ?? '', ...(lines[at + 1] ?? [])]
        .map((part) => committeeOf(piece, part))
        .find((committee) => committee !== undefined) ??
      committeeIn(piece) ??
      piece,
  )

/** "Gemensamma nämnden i Ekby, Provby och Norrby", "Skolkonferens vid Ekskolan": without whose or where it is */
const withoutPlaces = (name: string): string =>
  name.replace(/ (?:i|vid|på) (?:\p{Lu}[\p{L}-]+(?:, | och |$)){1,6}$/u, '')

/** "Kommunstyrelsen i Ekby kommun", "Kommunstyrelsen Ekby kommun": without whose it is */
function apartFrom(name: string): string {
  const words = name.split(' ')
  const [one] = organisationsAmong(words)
  if (!one || one.from === 0 || one.to < words.length) return name
  const before = words.slice(0, one.from)
  return before.slice(0, /^(?:i|för|vid)$/iu.test(before.at(-1) ?? '') ? -1 : undefined).join(' ')
}

function knownIn(texts: readonly { text: string }[], known: readonly string[]): string[] {
  const words = lower(texts.map(({ text }) => text).join('\n'))
  return known.map(lower).filter((name) => holds(words, name))
}

/** "Förbundsstyrelsen för Provtrafik" is "Förbundsstyrelsen" in its own text. */
const withShort = (name: string): string[] => [...new Set([name, name.replace(/ för .*$/u, '')])]
const lower = (name: string): string => name.toLowerCase()
/** As words of their own: "Tekniska nämndens arbetsutskott" is not Tekniska nämnden. */
function holds(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!/\p{L}/u.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + name.length))) return true
  return false
}
