/**
 * Heads and feet that no page number stands beside: minutes of a body, the same on each page; what repeats the meeting
 * and the § it stands in; a body's name that the heading of a new page parts from the rest of its head.
 */
import { entryAt } from '../../../model/lists.ts'
import type { RemovalKind } from '../../../model/types.ts'
import type { Line } from '../../types/line.ts'
import { isBodyName } from '../../../swedish/bodies/bodies.ts'
import { isBodyWord } from '../../../swedish/bodies/body-words.ts'
import { isEdge, leadsTo, type Kinds } from './types.ts'

const LONGEST = 80
const MINUTES = /(?<!\p{L})(?:sammanträdes|mötes)?protokoll(?!\p{L})/iu
const NO_HEAD = /[.:;?!]$|^§|^[-•–]|^\d/
/** So often a line must come back; of those so many stand apart, and below no heading that it could be the text of. */
const LEAST_TIMES = 4
const SHARE = 0.9
const HALF = 0.5

const asHeads = (indexes: Iterable<number>): Kinds =>
  new Map([...indexes].map((index): [number, RemovalKind] => [index, 'page-header']))

/**
 * "Ekby stad Kommunstyrelsen, protokoll" on every page; what names no body must stand beside other furniture mostly.
 */
export function findRunningHeads(lines: readonly Line[], known: Kinds): Kinds {
  const places = Map.groupBy(lines.keys(), (index) => entryAt(lines, index).text)
  const isBeside = (index: number): boolean => isEdge(known.get(index - 1)) || isEdge(known.get(index + 1))
  const isHead = (words: string, at: readonly number[]): boolean =>
    at.length >= LEAST_TIMES &&
    namesMinutes(words) &&
    (namesBody(words) || at.filter(isBeside).length >= at.length * HALF) &&
    recurs(lines, at)
  return asHeads([...places].flatMap(([words, at]) => (isHead(words, at) ? at : [])))
}

const namesMinutes = (words: string): boolean => words.length <= LONGEST && MINUTES.test(words) && !NO_HEAD.test(words)

const namesBody = (words: string): boolean => words.split(' ').some((word) => isBodyWord(word))

function recurs(lines: readonly Line[], at: readonly number[]): boolean {
  const fit = at.filter((index) => endsPage(lines, index) && !leadsTo(lines[index - 1]))
  return fit.length >= at.length * SHARE
}

/** What comes next begins anew. */
const endsPage = (lines: readonly Line[], index: number): boolean => {
  const below = lines[index + 1]
  return below === undefined || below.gap > 0 || below.text.startsWith('§')
}

/** "§ 305 …", "KS § 305 …": the heading of an item */
const ITEM = /^(?:\p{Lu}{1,6} )?§ ?(\d{1,4})(?!\d)/u
const OWN_NUMBER = /§ ?(\d{1,4})(?!\d)/
const DATE = /(?<!\d)(?:\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4}|\d{1,2} [A-Z]{3,9} \d{4})(?!\d)/i
const LEAST_ITEMS = 2

/**
 * "Kommunstyrelse 14.11.2017 § 305" in § 305, the same in the others with their numbers: the meeting and the § again.
 * With the date or the number of another meeting it is where the matter was before.
 */
export function findItemHeads(lines: readonly Line[]): Kinds {
  const heads = new Map<string, number[]>()
  const others = new Set<string>()
  let item = ''
  lines.forEach((line, index) => {
    if (!line.text.includes('§')) return
    const words = line.text
    const number = OWN_NUMBER.exec(words)?.[1]
    if (number !== undefined && namesMeeting(words)) {
      const head = words.replace(OWN_NUMBER, '§')
      if (number === item) heads.set(head, [...(heads.get(head) ?? []), index])
      else others.add(head)
    } else item = ITEM.exec(words)?.[1] ?? item
  })
  return asHeads([...heads].flatMap(([head, at]) => (at.length >= LEAST_ITEMS && !others.has(head) ? at : [])))
}

/** A body, a date and a number of a §, and nothing else. */
function namesMeeting(words: string): boolean {
  if (words.length > LONGEST || !DATE.test(words)) return false
  const rest = words
    .replace(DATE, '')
    .replace(OWN_NUMBER, '')
    .replace(/[,:–-]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  return rest !== '' && (isBodyName(rest) || rest.split(' ').every((word) => isBodyWord(word) || MINUTES.test(word)))
}

/** A short line with a capital and no stop, as headings are. */
const HEADING = /^\p{Lu}[^.:;,]{2,40}$/u
/** So many pages are split so; a recipient may stand so once. */
const LEAST_SPLIT = 2

/**
 * "Kommunstyrelsen", blank, "Reservation", blank, "Protokoll nr 23": the heading is the new page's, all else its head.
 */
export function findSplitHeads(lines: readonly Line[], known: Kinds): Kinds {
  const split = [...lines.keys()].filter((index) => !known.has(index) && isSplit(lines, index, known))
  const places = [...Map.groupBy(split, (index) => entryAt(lines, index).text).values()]
  // The minutes' own body stands on more pages than any that is a recipient
  const most = places.reduce<readonly number[]>((best, at) => (at.length > best.length ? at : best), [])
  const heads = most.length >= LEAST_SPLIT ? most : []
  return asHeads([...heads, ...cutHeads(lines, known, new Set(heads))])
}

/**
 * "Kommunstyrelsen" right above "§ 717", where the rest of the page's head went with its first §: what heads other
 * pages heads this one.
 */
function cutHeads(lines: readonly Line[], known: Kinds, split: ReadonlySet<number>): number[] {
  const heads = [...lines.keys()].filter((index) => split.has(index) || known.get(index) === 'page-header')
  const counts = Map.groupBy(heads, (index) => entryAt(lines, index).text)
  return [...lines.keys()].filter(
    (index) =>
      !known.has(index) && isCut(lines, index) && (counts.get(entryAt(lines, index).text)?.length ?? 0) >= LEAST_SPLIT,
  )
}

function isCut(lines: readonly Line[], index: number): boolean {
  const [line, below] = lines.slice(index, index + 2)
  if (!line || below?.gap !== 0 || line.gap === 0 || !/^§ ?\d/.test(below.text)) return false
  return isBodyName(line.text) && !leadsTo(lines[index - 1])
}

function isSplit(lines: readonly Line[], index: number, known: Kinds): boolean {
  if (!isEdge(known.get(index + 2)) || known.has(index + 1)) return false
  const three = lines.slice(index, index + 3)
  const [line, heading] = three
  if (!line || !heading || three.some(({ gap }) => gap === 0)) return false
  return HEADING.test(heading.text) && isBodyName(line.text) && !leadsTo(lines[index - 1])
}
