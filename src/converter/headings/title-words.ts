/** What the lines of a heading say: its title, and the dnrs in it, beside it and below it. */
import type { Heading } from '../types/block.ts'
import type { Line } from '../types/line.ts'
import { dnrLine, isDnrLine, splitColumn, splitDnr } from '../../swedish/numbers/dnr.ts'
import { placesBefore } from '../../swedish/numbers/dnr-field.ts'
import { findDate } from '../../swedish/numbers/dates.ts'
import { placedIn } from '../../swedish/lines/stamps.ts'
import { joinLines } from '../read/join-lines.ts'
import { endOf, textsOf } from '../clean/pieces.ts'
import { labelOf } from './label.ts'

/** The words of a title's line, and the dnrs beside them. */
export function wordsOf(line: Line): { title: string; dnr: string[] } {
  const { title, dnr } = splitColumn(textsOf(line))
  return { title: title.join(' '), dnr }
}

/**
 * The label of a heading, with the §§ of other bodies that its lines name: "§ 12 (KSAU § 11)". They stand nowhere else.
 */
export function labelIn(heading: Pick<Heading, 'label' | 'number' | 'rest'>, lines: readonly Line[]): string | null {
  const label = labelOfBodies(heading, lines)
  return label !== null && isOnAgenda(heading.rest) && titlesBelow(heading, lines.slice(1)).length > 0
    ? `${label} ${heading.rest}`
    : label
}

/** "Ärende 9" and no more: above a title the number that the matter has on the agenda. */
export const isOnAgenda = (title: string): boolean => ON_AGENDA.test(title)
const ON_AGENDA = /^(?:Ärende|Ärendepunkt|Dagordningspunkt|Punkt)(?:nr| nr\.?| nummer)? \d{1,3}\p{Ll}?[.:)]?$/u

function labelOfBodies(
  { label, number, rest }: Pick<Heading, 'label' | 'number' | 'rest'>,
  [line, ...below]: readonly Line[],
): string | null {
  if (label === null || line === undefined) return label
  const cells = [endOf(line, rest), ...below.map(textsOf).filter(isDnrLine)].flat()
  const own = new Set(placesIn(label))
  const places = new Set(cells.flatMap(placesBefore))
  const others = [...places].filter(
    (place) => !placesIn(place).some((one) => own.has(one)) && !isSaidAgain(place, label, number),
  )
  return others.length === 0 ? label : `${label} (${others.join(', ')})`
}

/**
 * True for a line below a heading that says its label again, of one of the bodies in it: "KS § 63 Ny skola" below "KSAU
 * § 31 Ny skola".
 */
export function isLabelAgain({ text }: Line, { label }: Pick<Heading, 'label'>): boolean {
  const places = placesIn(text)
  const own = label === null || places.length === 0 ? [] : placesIn(label)
  return own.length > 1 && places.every((place) => own.includes(place))
}

/** @example placesIn('KSAU § 11, KS § 40') // => ['KSAU 11', 'KS 40'] */
const placesIn = (label: string): string[] =>
  labelOf(label)?.entries.map(({ letters, number }) => `${letters} ${number}`) ?? []

/** "TEKN § 17" below "Tekniska nämnden § 17 12.03.2024" */
const isSaidAgain = (place: string, label: string, number: string): boolean =>
  placedIn(label) !== undefined && place.endsWith(` ${number}`) && place[0] === label[0]

/**
 * Title and dnrs of a heading's lines; `rest` is what stands after the label on the first. Where the matter's
 * number has a place of its own, one in brackets inside the title is of another matter and a part of its words.
 */
export function titleOf(
  { label, rest }: Pick<Heading, 'label' | 'rest'>,
  [line, ...below]: readonly Line[],
): { title: string; dnr: string[] } {
  const pieces = line ? endOf(line, rest) : [rest]
  const own =
    titlesBelow({ label }, below).length > 0 && isRegistered(rest) ? { title: '', dnr: [rest] } : splitDnr(pieces)
  const { title: words, dnr: besideIt } = own.title === '' ? { title: [], dnr: own.dnr } : splitColumn(pieces)
  const rows = titlesBelow({ label }, below).map(wordsOf)
  const beside = [...besideIt, ...rows.flatMap((row) => row.dnr)]
  const under = below.flatMap((one) => dnrLine(textsOf(one)))
  const above = rows.length > 0 && label !== null && isOnAgenda(rest) ? [] : words
  const whole = joinLines([...above, ...rows.map((row) => row.title)].filter(Boolean))
  const { title, dnr } = splitDnr(rows.length === 0 ? words : whole, [...beside, ...under])
  return { title, dnr: [...new Set([...beside, ...dnr, ...under])] }
}

/**
 * "24/88", "2024/88-045": figures with a stroke or a year alone beside the number of the §, above the title, are the
 * matter's number. "13.30" is a time.
 */
export const isRegistered = (rest: string): boolean =>
  FIGURES.test(rest) && /\/|(?<!\d)(?:19|20)\d{2}(?!\d)/.test(rest) && findDate(rest) === undefined
const FIGURES = /^\d{1,6}(?: ?[-–/:.] ?\d{1,6}){1,3}$/

/** The lines below a heading's first that hold words of its title. */
const titlesBelow = (heading: Pick<Heading, 'label'>, below: readonly Line[]): Line[] =>
  below.filter((one) => !isDnrLine(textsOf(one)) && !isLabelAgain(one, heading))
