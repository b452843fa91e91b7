/**
 * Lines that say whose § of which day stands below: "Kommunstyrelsen § 61 23.04.2024" above a title, "TN 11.4.2024
 * § 12" below one. A line in, what it names or yes and no out. Finland’s minutes are cut by them.
 */
import { isBodyName } from '../bodies/bodies.ts'

const DAYS = String.raw`\d{1,2}\.\d{1,2}\.\d{4}|\d{4}-\d{2}-\d{2}`
/** "14.3.2024", "2024-03-14": the source of a pattern for a day as such lines have it. */
export const DAY = `(?:${DAYS})`
const PLACE = String.raw`§ ?\d{1,4}`

/**
 * "BIN 14.3.2024 § 30", "Tekniska nämnden 14.3.2024 § 30", "KSAU 2024-02-12 § 8", "Kst § 118/20.11.2024", "KST § 63"
 */
const STAMP = new RegExp(
  String.raw`^(?:\p{Lu}[\p{L} -]{1,60}[.:]? (?:(?:den )?${DAY},?:? ${PLACE}(?!\p{L})|${PLACE} ?/ ?${DAY})[^.]{0,20}|\p{Lu}\p{L}{1,7} ${PLACE})$`,
  'u',
)
/** True for a line that holds nothing but whose § stands below, and perhaps its day. */
export const isStamp = (line: string): boolean => STAMP.test(line)

/** The same with its day: it heads what was said of the matter then. */
export const isDatedStamp = (line: string): boolean => isStamp(line) && DATED.test(line)
const DATED = new RegExp(DAYS, 'u')

/** @example stampedNumber('KST 23.4.2024 § 63') // => '63' */
export const stampedNumber = (line: string): string | undefined =>
  isStamp(line) ? /§ ?(\d{1,4})/.exec(line)?.[1] : undefined

/**
 * True for whose meeting of which day treats the matter below, without a number: "KST 15.10.2024", "Kommunstyrelsen
 * 15.10.2024".
 */
export function isMeetingDay(line: string): boolean {
  const { body = '' } = MEETING_DAY.exec(line)?.groups ?? {}
  return /^\p{Lu}{2,8}$/u.test(body) || isBodyName(body)
}
const MEETING_DAY = new RegExp(String.raw`^(?<body>\p{Lu}[\p{L} -]{1,60}?),? (?:den )?${DAY}$`, 'u')

export interface Placed {
  /** As printed, with its day: "Kommunstyrelsen § 61 23.04.2024". */
  label: string
  number: string
  /** Whose it is and the day, as printed. */
  meeting: string
}

const PLACED = new RegExp(String.raw`^(?<body>\p{Lu}[\p{L} -]{2,60}?),? § ?(?<number>\d{1,4}),? (?<day>${DAYS})$`, 'u')
/** @example placedIn('Kommunstyrelsen § 61 23.04.2024')?.meeting // => 'Kommunstyrelsen 23.04.2024' */
export function placedIn(line: string): Placed | undefined {
  const { body = '', number = '', day = '' } = PLACED.exec(line)?.groups ?? {}
  return isBodyName(body) ? { label: line, number, meeting: `${body} ${day}` } : undefined
}
