/**
 * Headers and footers that no page number stands beside: "Ekby stad Kommunstyrelsen, protokoll", the same on each page.
 */
import { entryAt } from '../../../model/lists.ts'
import type { Line } from '../../types/line.ts'
import { isBodyWord } from '../../../swedish/bodies/body-words.ts'
import { asHeaders, isEdge, leadsTo, type Kinds } from './types.ts'

const LONGEST = 80
export const MINUTES = /(?<!\p{L})(?:sammanträdes|mötes)?protokoll(?!\p{L})/iu
const NO_HEADER = /[.:;?!]$|^§|^[-•–]|^\d/
/** So often a line must come back; of those so many stand apart, and below no heading that it could be the text of. */
const LEAST_TIMES = 4
const SHARE = 0.9
const HALF = 0.5

/**
 * "Ekby stad Kommunstyrelsen, protokoll" on every page; what names no body must stand beside other furniture mostly.
 */
export function findRunningHeaders(lines: readonly Line[], known: Kinds): Kinds {
  const places = Map.groupBy(lines.keys(), (index) => entryAt(lines, index).text)
  const isBeside = (index: number): boolean => isEdge(known.get(index - 1)) || isEdge(known.get(index + 1))
  const isHeader = (words: string, at: readonly number[]): boolean =>
    at.length >= LEAST_TIMES &&
    namesMinutes(words) &&
    (namesBody(words) || at.filter(isBeside).length >= at.length * HALF) &&
    recurs(lines, at)
  return asHeaders([...places].flatMap(([words, at]) => (isHeader(words, at) ? at : [])))
}

const namesMinutes = (words: string): boolean =>
  words.length <= LONGEST && MINUTES.test(words) && !NO_HEADER.test(words)

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
