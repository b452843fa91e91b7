/**
 * The normal form of a dnr, so that "HSN529-2022", "HSN 529-2022" and "HSN 529-2022:3" are one matter.
 * Registries write letters of their own, a number, a year, and sometimes which document of the matter it is.
 */
import { slugify } from '../../model/address.ts'
import { remembered } from '../../swedish/lines/remembered.ts'

interface Normal {
  /** Letters of the registry, in capitals; '' where the number has none and the series is the body's own. */
  series: string
  /** Four figures; null where none of the figures is a year. */
  year: string | null
  /** Without zeros before it. */
  number: string
}

const bare = (figures: string): string => figures.replace(/^0+(?=\d)/, '')
const century = (year: string): string => (year.length === 2 ? `${Number(year) > 60 ? '19' : '20'}${year}` : year)
const YEAR = String.raw`(?<year>(?:19|20)\d{2})`
const NUMBER = String.raw`(?<number>\d{1,6})`
const LETTERS = String.raw`(?<series>\p{L}{1,8})`
/** Which document of the matter, never a year: "420-14-2012" is number 14 of series 420 */
const DOCUMENT = String.raw`(?:[-/.:]{1,2}(?!(?:19|20)\d{2}(?!\d))\d{1,5})?(?: \d{2,3}(?:\.\d{1,2})?){0,3}(?: \d{1,2}(?:\.\d{1,2}){1,4}\.?)?`

/**
 * Ways to write one, the surest first. Those that begin with letters, with the year, or with two figures of it and
 * letters have no number in common: among neighbours of two kinds the order is free.
 */
const FORMS: readonly RegExp[] = [
  // "SLK-2024-00074", "KS 2023/123", "KS/2023:45", "BYGG.2024.123-2"
  new RegExp(String.raw`^${LETTERS}[ ./-]{0,3}${YEAR}[-/:.]${NUMBER}${DOCUMENT}$`, 'u'),
  // "HSN 571-2024", "HSN 1043:1-2021", "KS 12/24"
  new RegExp(String.raw`^${LETTERS}[ ./-]{0,3}${NUMBER}(?::\d{1,3})?[-/](?<year>(?:19|20)?\d{2})${DOCUMENT}$`, 'u'),
  // "VON/24:12"
  new RegExp(String.raw`^${LETTERS}[ /-](?<year>\d{2}):${NUMBER}${DOCUMENT}$`, 'u'),
  // "2024/KS0123", "2024-KS-123", "2023/BUN 0203 40"
  new RegExp(String.raw`^${YEAR}[/-]${LETTERS}[ -]?${NUMBER}${DOCUMENT}$`, 'u'),
  // "22RS1234"
  new RegExp(String.raw`^(?<year>\d{2})${LETTERS}${NUMBER}$`, 'u'),
  // "2024-00123", "2024/123"
  new RegExp(String.raw`^${YEAR}[-/:]${NUMBER}${DOCUMENT}$`, 'u'),
  // "111/21", "0211/2021"
  new RegExp(String.raw`^${NUMBER}[/-](?<year>(?:19|20)\d{2}|\d{2})${DOCUMENT}$`, 'u'),
]

const LABEL = /^d(?:iarie)?nr[.:]? ?/i
/** "HSN 2021-2024": the number and the year of one registry, the year and the number of another */
const TWO_YEARS = /(?<!\d)(?:19|20)\d{2}-(?:19|20)\d{2}$/

/**
 * @returns Null for figures in no known form, and where they may be read two ways: such a number is the same only as
 * one written alike.
 */
function normalOf(dnr: string): Normal | null {
  const text = dnr
    .normalize('NFKC')
    .replace(/[\u2010\u2011–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/(?<=\d) ?([-/:]) ?(?=\d)/g, '$1')
    .trim()
    .replace(LABEL, '')
  if (TWO_YEARS.test(text)) return null
  for (const form of FORMS) {
    const { series = '', year, number } = form.exec(text)?.groups ?? {}
    if (year !== undefined && number !== undefined)
      return { series: series.toUpperCase(), year: century(year), number: bare(number) }
  }
  return null
}

/** More than most archives have, and more bodies than any. */
const [NUMBERS, BODIES] = [100_000, 1000]
const keysOf = remembered((own: string) => remembered((dnr) => keyIn(dnr, own), NUMBERS), BODIES)

/**
 * The key of a matter, for an address: letters, year and number. The number of a § is asked for by the check, by
 * matters, promises and pages.
 * @param own What stands for the series where the number has no letters: the body's slug.
 * @example dnrKey('HSN529-2022', 'hsn-au') // => 'hsn-2022-529'
 * @example dnrKey('111/21', 'nrf-bg') // => 'nrf-bg-2021-111'
 */
export const dnrKey = (dnr: string, own: string): string => keysOf(own)(dnr)

function keyIn(dnr: string, own: string): string {
  const normal = normalOf(dnr)
  if (normal === null) return slugify(`${own}-${spelt(dnr.toUpperCase())}`)
  const { series, year, number } = normal
  return slugify([series === '' ? own : spelt(series), year, number].join('-'))
}

/** "ÄN" and "AN" are two registries: an address has no such letters, but keeps them apart. */
const spelt = (series: string): string => series.replace(/[ÅÄÖ]/g, (letter) => SPELT[letter] ?? letter)
const SPELT: Readonly<Record<string, string>> = { Å: 'AA', Ä: 'AE', Ö: 'OE' }
