/**
 * Whose a document is: the organisation that its header, cover or footer states, and whether a known body can be the
 * one that met. What the text of the §s names most is no answer: minutes speak of others.
 */
import type { Draft } from '../types/draft.ts'
import type { Furniture } from '../types/line.ts'
import { bodyIn } from './body-name.ts'
import type { Clue } from './clues.ts'
import { boardOf, meetingIn } from './meeting-name.ts'
import { slugify } from '../../model/address.ts'
import { bodyEnding, isBodyName } from '../../swedish/bodies/bodies.ts'
import { MEETING_NOUNS, MEETING_WORD, MINUTES_NOUNS } from '../../swedish/bodies/meetings.ts'
import { authorityAlone, companyAt, isItsNumber, organisationAlone } from '../../swedish/bodies/organisation-alone.ts'
import { kindOfOrganisation } from '../../swedish/bodies/organisation-kinds.ts'
import { organisationsIn } from '../../swedish/bodies/organisations.ts'
import type { KnownOrgan } from './body-found.ts'

/** A line that says what document it is, and so perhaps whose. */
const OF_DOCUMENT = new RegExp([...MINUTES_NOUNS, ...MEETING_NOUNS, 'beslut'].join('|'), 'iu')
/** So often and no other of its kind: the text of minutes that name their organisation nowhere else. */
const UNANIMOUS = 5

/** A header that comes back on so many pages, and its length. */
const PAGES = 3
const HEAD_LENGTH = 90
const OF_HEAD = new RegExp(String.raw`${MINUTES_NOUNS.join('|')}|${bodyEnding('bare', 'definite')}s?(?!\p{L})`, 'iu')

/** Where a document states its organisation, in order. */
const PLACES: readonly (readonly [name: string, read: (clues: readonly Clue[], furniture: Furniture) => string[]])[] = [
  ['header', (clues) => clues.filter(isHeader).flatMap(({ text }) => organisationsIn(text))],
  // "Årsstämma med aktieägarna i Ekby Energi AB": who owns it may stand on lines of their own below.
  [
    'company',
    (clues) =>
      clues.flatMap(({ pieces }) => pieces.flatMap((piece) => companyMet(piece) ?? companyOfBoard(piece) ?? [])),
  ],
  // "Församlingsrådet i Ekby församling" below "Provby pastorat": whose it is stands in its own line.
  ['body', (clues) => parishesOf(clues.flatMap(({ pieces }) => pieces))],
  // A line of its own: "Ekby kommun" above "Kommunstyrelsen".
  [
    'line',
    (clues) => withoutOwners(clues).flatMap(({ pieces }) => pieces.flatMap((piece) => organisationAlone(piece) ?? [])),
  ],
  ['title', (clues) => clues.filter(speaksOfItself).flatMap(({ text }) => organisationsIn(text))],
  // "Provklubbens årsmöte": the meeting's own words.
  [
    'meeting',
    (clues) => clues.flatMap(({ pieces }) => pieces.flatMap((piece) => meetingIn(piece)?.organisation ?? [])),
  ],
  // A header that was not told from the text stands there page after page.
  ['again', (_, { kept }) => againAndAgain(kept.map(({ text }) => text)).flatMap(organisationsIn)],
  ['footer', (_, { removed }) => removed.filter(isFooter).flatMap(({ text }) => organisationsIn(text))],
  // The headers and footers of the site that the page stands on, where they name one and no other.
  ['site', (_, { removed }) => onlyOne(removed.filter(isOfSite).flatMap(({ text }) => organisationsIn(text)))],
  // "Skogsmyndigheten" or "Ekby Energi AB" above all else, or above its number
  [
    'authority',
    (clues) =>
      clues
        .filter(({ text }, at) => at === 0 || isItsNumber(clues[at + 1]?.text ?? '') || NUMBER_BEHIND.test(text))
        .flatMap(({ pieces }) => pieces.flatMap((one) => authorityAlone(one.replace(NUMBER_BEHIND, '')) ?? [])),
  ],
]

/** "AB Ekbyhem, 556000-1234": the number of a company behind its name */
const NUMBER_BEHIND = /(?<=\p{L}\)?),? \(?(?:org(?:anisations)?\.? ?(?:nr|nummer)\.?:? ?)?\d{6}-\d{4}\)?$/iu

const companyMet = (piece: string): string | undefined => {
  const organisation = meetingIn(piece)?.organisation
  return organisation === undefined ? undefined : authorityAlone(organisation)
}

/**
 * "sammanträde med styrelsen för Ekby Vatten och Avfall AB, 556000-1234 den 19 september"; "Val av ledamot i styrelsen
 * för Ekby Energi AB" is a matter of those that own it.
 */
const companyOfBoard = (piece: string): string | undefined =>
  companyAt((OF_BOARD.exec(piece)?.[1] ?? '').split(' ').filter(Boolean))
const OF_BOARD = new RegExp(
  String.raw`${MEETING_WORD}(?: \p{L}+)? (?:med|av|för|i) styrelsen (?:för|i|av|hos) (\S.*)$`,
  'iu',
)

/** "Aktieägare   Antal aktier" above "Ekby kommun   8 000": the rows of such a table name who owns what met. */
function withoutOwners(clues: readonly Clue[]): Clue[] {
  let isBelow = false
  return clues.filter(({ text, span, pieces }, at) => {
    const isRow = pieces.length > 2 && span !== undefined
    isBelow = isRow && (OWNERS.test(text) || (isBelow && at > 0))
    return !isBelow
  })
}
const OWNERS = /(?<!\p{L})(?:(?:antal )?(?:aktier|andelar|röster)|(?:aktie|del)?ägare)(?!\p{L})/iu

/** A parish within a pastorate; other bodies that a cover names may be those of others: "Samråd med" above. */
function parishesOf(pieces: readonly string[]): string[] {
  const alone = pieces.flatMap((piece) => organisationAlone(piece) ?? []).filter(isParish)
  const led = new Set(pieces.filter((_, at) => LEADS_ON.test(pieces[at - 1] ?? '')))
  const owners = pieces.filter((piece) => !led.has(piece)).flatMap((piece) => ownerOf(piece) ?? [])
  return owners.filter((owner) => isParish(owner) && alone.every((one) => isSame(one, owner)))
}
const isParish = (organisation: string): boolean => /församling$/iu.test(organisation)
const LEADS_ON = /^samråd med$/iu

function ownerOf(piece: string): string | undefined {
  const [, body = '', owner = ''] = /^(\p{Lu}[\p{L} -]+) (?:i|vid) (\p{Lu}.+)$/u.exec(piece) ?? []
  return isBodyName(body) ? organisationAlone(owner) : undefined
}

const isHeader = ({ from }: Clue): boolean => from === 'page-header'
const isFooter = ({ kind }: { kind: string }): boolean => kind === 'page-footer'
const isOfSite = ({ kind }: { kind: string }): boolean => kind === 'site-part'
/** The name where no other is: a menu beside it may go on in it. */
function onlyOne(names: readonly string[]): string[] {
  const [shortest = ''] = [...names].sort((a, b) => a.length - b.length)
  return names.length > 0 && names.every((name) => name.startsWith(shortest)) ? [shortest] : []
}
const speaksOfItself = ({ from, text, pieces }: Clue): boolean =>
  from === 'title' || OF_DOCUMENT.test(text) || pieces.some((piece) => (bodyIn(piece) ?? boardOf(piece)) !== undefined)

/** Short lines that come back, whatever numbers they bear, and name a body or a document. */
function againAndAgain(lines: readonly string[]): string[] {
  const short = lines.filter((line) => line.length <= HEAD_LENGTH && OF_HEAD.test(line))
  const times = Map.groupBy(short, (line) => line.replace(/\d+/g, '').trim())
  return [...times.values()].filter((same) => same.length >= PAGES).flat()
}

/** The organisation that a document says it is of, and by which place; within one the one named most often. */
export function statedOrganisation(
  clues: readonly Clue[],
  furniture: Furniture,
): { name: string; by: string } | undefined {
  for (const [place, read] of PLACES) {
    const name = commonest(read(clues, furniture))
    if (name !== undefined) return { name, by: place }
  }
  return undefined
}

/**
 * The organisation that the name of a source or its folder holds; undefined where none does.
 * @example organisationOfName('ekby-kommun/direktionen 2024-03-12.pdf') // => 'Ekby kommun'
 */
export function organisationOfName(source: string): string | undefined {
  const parts = source.replace(/\.[^./]+$/, '').split('/')
  const words = parts.map((part) => part.split(/[-_+ ]+/).filter(Boolean))
  // An address has no capitals: each of its words but the kind may be a name.
  const capitals = words.map((own) => own.map((word) => word.charAt(0).toUpperCase() + word.slice(1)))
  const [found] = [...words, ...capitals].flatMap((own) => organisationsIn(own.join(' ')))
  return found
}

/** Whether minutes like these can be of a known body: its organisation is stated, or nothing speaks for another. */
export function isOwn(
  organ: KnownOrgan,
  organs: readonly KnownOrgan[],
  clues: readonly Clue[],
  { organisation, draft }: { organisation: string | undefined; draft: Draft },
): boolean {
  // A draft is what the program itself once read: it is no evidence, or the second run would read otherwise than the
  // first.
  if (organ.draft) return false
  const isStated = clues.some(({ text }) => holds(text, organ.organisation))
  if (organisation !== undefined) return isSame(organisation, organ.organisation) || isStated
  const checked = organs.filter((one) => !one.draft)
  return (
    isStated ||
    // The archive of one organisation holds its own minutes.
    checked.every((one) => isSame(one.organisation, organ.organisation)) ||
    // "Samråd vård och omsorg": a name that others do not have.
    bodyIn(organ.name) === undefined ||
    // Whoever named the file by the body alone takes minutes that name no organisation to be its own.
    organ.slug === slugify(organ.name) ||
    isUnanimous(organ.organisation, draft)
  )
}

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

const holds = (text: string, name: string): boolean =>
  new RegExp(`(?<!\\p{L})${RegExp.escape(name.toLowerCase())}(?!\\p{L})`, 'u').test(
    text.replace(/\s+/g, ' ').toLowerCase(),
  )

/** The text speaks of this organisation and of no other of its kind, again and again. */
function isUnanimous(organisation: string, draft: Draft): boolean {
  const kind = kindOfOrganisation(organisation)
  const named = draft.paragrafer
    .flatMap(({ parts }) => parts.flatMap(({ blocks }) => blocks.flatMap(({ text }) => organisationsIn(text))))
    .filter((one) => kindOfOrganisation(one) === kind)
  return named.length >= UNANIMOUS && named.every((one) => isSame(one, organisation))
}

function commonest(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}
