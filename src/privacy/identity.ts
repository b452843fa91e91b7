/**
 * Personal identity and coordination numbers, however they are written: with or without century and separator, as a
 * date and four digits, spread over cells, lines and pages. A day that exists and a right check digit tell them from
 * other numbers; beside "personnummer" or "född" a wrong check digit goes too: a slip of the pen still points a person
 * out.
 */
import { entryAt } from '../model/lists.ts'
import { hasCentury, hasRightCheck, isBirthday, isWholeLength } from './identity-digits.ts'
import { numberAt, type Found } from './identity-parts.ts'
import { cellAbove } from './rows.ts'
import { labelOf, type Label } from './labels.ts'
import { headOf, hitsOf, type Group, type Hit } from './numbers.ts'
import { LINES_BELOW, OPENS_CELL } from './column-edge.ts'

/**
 * Places of whole numbers; one that a column's edge parts is two places. @param groups All runs of digits in the text
 * (`groupsIn`).
 */
export function identityNumbers(text: string, groups: readonly Group[]): Hit[] {
  const hits: Hit[] = []
  for (let at = 0; at < groups.length; at++) {
    const found = numberAt(text, groups, at) ?? spacedAt(text, groups, at) ?? interimAt(text, groups, at)
    if (!found) {
      hits.push(...apartAt(text, groups, at), ...lastFourAt(text, groups, at))
      continue
    }
    hits.push({ from: found.from, to: found.to })
    at = found.last
  }
  return [...hits, ...ofTraders(text), ...beforeNotes(text), ...knownAgain(text, groups, hits)].sort(
    (a, b) => a.from - b.from,
  )
}

/** "SE850709980501": the number for value added tax of a person who trades in his own name. */
const OF_TRADER = /(?<![\p{L}\p{N}])SE ?(\d{10}) ?01(?!\d)/giu

const ofTraders = (text: string): Hit[] =>
  Array.from(text.matchAll(OF_TRADER))
    .filter(({ 1: digits = '' }) => isSomebodys(digits))
    .map(({ 0: number, index: from }) => ({ from, to: from + number.length }))

/** "850709-98052": the figure of a note, which is no longer raised in text that was taken out of a page. */
const BEFORE_NOTE = /(?<![\p{L}\d-])(?:\d{6}|\d{8})[-+]\d{4}(?=\d{1,2}(?![-\d]))/gu

const beforeNotes = (text: string): Hit[] =>
  hitsOf(text, BEFORE_NOTE).filter(({ from, to }) => {
    const label = labelOf(text, from, to)
    const isNumbered = NUMBERED_BEFORE.test(headOf(text, from, REACH_OF_NOUN))
    return (label === null || label === 'person' || label === 'born') && !isNumbered && isPersonal(text, from, to)
  })
const isPersonal = (text: string, from: number, to: number): boolean =>
  isSomebodys(text.slice(from, to).replace(/\D/g, ''))

/** "Bilaga 850709-98052", "Löpnummer: …": what is numbered so is no person; "Personnummer" has a label of its own. */
const NUMBERED_BEFORE =
  /(?<!\p{L})(?:bilag(?:a|or)|verifikat\p{L}*|löp(?:nummer|nr)|delegations?beslut\p{L}*|protokoll|akt|nr|nummer)[ .:|]*$/iu
const REACH_OF_NOUN = 30

/** Between the day and the last four of a number that stands elsewhere too. */
const SHORT_GAP = /^ ?[-+]? ?$/

/**
 * What is somebody's number at one place is so at every place, also behind "Dnr" or "Faktura": "Dnr ÖFN 850709-9805" is
 * a person's file.
 */
function knownAgain(text: string, groups: readonly Group[], hits: readonly Hit[]): Hit[] {
  const known = new Set<string>()
  for (const { from, to } of hits) {
    const digits = text.slice(from, to).replace(/\D/g, '')
    if (isWholeLength(digits) && isSomebodys(digits)) known.add(digits.slice(-10))
  }
  if (known.size === 0) return []
  return groups.flatMap((group, at): Hit[] => {
    if (isWholeLength(group.digits)) return known.has(group.digits.slice(-10)) ? [group] : []
    const next = groups[at + 1]
    const isWhole = next?.digits.length === 4 && isDay(group) && SHORT_GAP.test(next.gap)
    return isWhole && known.has((group.digits + next.digits).slice(-10)) ? [{ from: group.from, to: next.to }] : []
  })
}

/** A day and a hyphen at the end of a cell or a column, which goes on in the line below, or the next. */
const ENDS_CELL = /^[ ]?-[ *`]{0,4}(?: {2}|\||\n)/

/**
 * The two halves of a number that a column's edge parts: "900118- Dessutom deltog" and "9811 bor i Ekby" below it.
 */
function apartAt(text: string, groups: readonly Group[], first: number): Hit[] {
  const day = entryAt(groups, first)
  if (!isDay(day) || !ENDS_CELL.test(text.slice(day.to, day.to + 12))) return []
  for (let at = first + 1; at < groups.length; at++) {
    const last = entryAt(groups, at)
    const lines = text.slice(day.to, last.from).split('\n').length - 1
    if (lines > LINES_BELOW) return []
    if (lines > 0 && opensCell(text, last) && isSomebodys(day.digits + last.digits))
      return [
        { from: day.from, to: day.to },
        { from: last.from, to: last.to },
      ]
  }
  return []
}

/** "sista fyra: 9805", "fyra sista siffrorna 9805" */
const LAST_FOUR = /(?:sista fyra|fyra sista)(?: (?:siffror(?:na)?|i personnumret))?(?: är)?[ :=|*-]{0,6}$/i
/** How far before them the day may stand: groups of digits, and characters. */
const DAY_WITHIN = { groups: 8, characters: 300 }

/** Four digits that are said to be the last of such a number, by words or by the head of their column, with the day. */
function lastFourAt(text: string, groups: readonly Group[], at: number): Hit[] {
  const last = entryAt(groups, at)
  if (last.digits.length !== 4) return []
  const day = groups
    .slice(Math.max(0, at - DAY_WITHIN.groups), at)
    .findLast((group) => last.from - group.to <= DAY_WITHIN.characters && isDayOf(text, group, last))
  return day ? [day, last].map(({ from, to }) => ({ from, to })) : []
}

const isDayOf = (text: string, day: Group, last: Group): boolean =>
  isDay(day) &&
  isBirthday(day.digits + last.digits) &&
  (LAST_FOUR.test(headOf(text, last.from, 48)) ||
    (isSomebodys(day.digits + last.digits) && cellAbove(text, last.from, (cell) => LAST_FOUR.test(cell))))

const isDay = ({ digits }: Group): boolean => digits.length === 6 || digits.length === 8

/** Four digits that a cell or a column begins with. */
const opensCell = (text: string, { from, to, digits }: Group): boolean =>
  digits.length === 4 && OPENS_CELL.test(headOf(text, from, 64)) && !/\d/.test(text[to] ?? '')

const isSomebodys = (digits: string): boolean => hasCentury(digits) && isBirthday(digits) && hasRightCheck(digits)

/** "8 5 0 7 0 9 - 9 8 0 5": each digit in a box of its own. */
function spacedAt(text: string, groups: readonly Group[], first: number): Found | null {
  if (!isSingle(groups[first]) || isInBoxes(groups, first)) return null
  let last = first
  while (isInBoxes(groups, last + 1)) last++
  const run = groups.slice(first, last + 1)
  const digits = run.map((group) => group.digits).join('')
  if (!isWholeLength(digits) || !hasCentury(digits) || !isBirthday(digits)) return null
  const from = entryAt(groups, first).from
  const to = entryAt(groups, last).to
  return hasRightCheck(digits) || labelOf(text, from, to) === 'person' ? { from, to, last } : null
}

const isSingle = (group: Group | undefined): boolean => group?.digits.length === 1
const BOXED = /^(?: ?[-+|] ?(?:\| ?)?|[ \n]{1,4})$/

/** One digit, and a box's edge between it and the one digit before it. */
const isInBoxes = (groups: readonly Group[], at: number): boolean =>
  isSingle(groups[at - 1]) && isSingle(groups[at]) && BOXED.test(entryAt(groups, at).gap)

/** "850709-T123": a number for the time being; only beside a word that says so. */
function interimAt(text: string, groups: readonly Group[], at: number): Found | null {
  const group = entryAt(groups, at)
  if (!isDay(group)) return null
  const [rest] = /^[ ]?[-+]?[ ]?\p{L}{1,2}\d{2,3}(?![\p{L}\d])/u.exec(text.slice(group.to, group.to + 12)) ?? []
  const next = groups[at + 1]
  if (rest === undefined || !next || !isBirthday(`${group.digits}0000`)) return null
  const label: Label = labelOf(text, group.from, next.to)
  return label === 'person' || label === 'born' ? { from: group.from, to: next.to, last: at + 1 } : null
}
