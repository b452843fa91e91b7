/** Numbers that name nothing here: whether a query is such a name, and which dnrs are near it. */
import { figuresOf, type DnrRecords } from '../index/dnr-files.ts'
import { fold } from '../../swedish/words/stem.ts'
import type { Catalogue } from '../index/catalogue.ts'
import { readReference, type Reference } from './reference.ts'

const YEAR = /^(?:(?:19|20)\d{2}|\d{2})$/
const FULL_YEAR = /^(?:19|20)\d{2}$/

/**
 * @param diaries Those that may be near. @returns Whether the whole query is the name of something, a dnr, a §
 * or a day.
 */
export function isName(query: string, { organs }: Catalogue, diaries: DnrRecords): boolean {
  const reading = readReference(query)
  const letters = new Set(Object.keys(diaries).flatMap((dnr) => fold(dnr.toLowerCase()).match(/[a-z]+/g) ?? []))
  const isKnown = (word: string): boolean =>
    letters.has(fold(word)) || organs.some(({ words }) => words.includes(fold(word)))
  return reading.organWords.every(isKnown) && saysWhat(reading)
}

function saysWhat({ figures, date, day, number, saysDnr, saysParagraf, organWords }: Reference): boolean {
  if (date !== null || day !== null) return true
  if (saysParagraf && number !== null) return true
  if (figures.length < 2) return false
  if (saysDnr || organWords.length > 0) return true
  // "2026-2028" are years, and "3-4" is anything
  return (
    figures.some((figure) => YEAR.test(figure)) &&
    !figures.every((figure) => FULL_YEAR.test(figure)) &&
    figures.join('').length > 4
  )
}

/** Dnrs of the same series and year, those of the nearest figures first. */
export function nearest(query: string, diaries: DnrRecords, most: number): string[] {
  const { figures, organWords } = readReference(query)
  const [asked = ''] = figures.filter((figure) => !FULL_YEAR.test(figure))
  const years = figures.filter((figure) => FULL_YEAR.test(figure))
  if (asked === '') return []
  const bare = (figure: string): string => figure.replace(/^0+(?=\d)/, '')
  const near = Object.keys(diaries).flatMap((dnr) => {
    const own = figuresOf(dnr)
    const letters = fold(dnr.toLowerCase())
    if (!organWords.every((word) => letters.includes(fold(word))) || !years.every((year) => own.includes(year)))
      return []
    const number = own.find((figure) => !FULL_YEAR.test(figure)) ?? ''
    return [{ dnr, slip: isSlip(bare(asked), bare(number)) ? 0 : 1, apart: Math.abs(Number(asked) - Number(number)) }]
  })
  return near
    .sort((a, b) => a.slip - b.slip || a.apart - b.apart || (a.dnr < b.dnr ? -1 : 1))
    .slice(0, most)
    .map(({ dnr }) => dnr)
}

/** One figure left out, put in or changed. */
function isSlip(asked: string, meant: string): boolean {
  const [short = '', long = ''] = [asked, meant].sort((a, b) => a.length - b.length)
  if (long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  return short.slice(at + (short.length === long.length ? 1 : 0)) === long.slice(at + 1)
}
