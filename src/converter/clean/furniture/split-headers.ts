/** Headers whose body's name the heading of a new page, or its §, parts from the rest. */
import { entryAt } from '../../../model/lists.ts'
import type { Line } from '../../types/line.ts'
import { isBodyName } from '../../../swedish/bodies/bodies.ts'
import { asHeaders, isEdge, leadsTo, type Kinds } from './types.ts'

/** A short line with a capital and no stop, as headings are. */
const HEADING = /^\p{Lu}[^.:;,]{2,40}$/u
/** So many pages are split so; a recipient may stand so once. */
const LEAST_SPLIT = 2

/**
 * "Kommunstyrelsen", blank, "Reservation", blank, "Protokoll nr 23": the heading is the new page's, all else its
 * header.
 */
export function findSplitHeaders(lines: readonly Line[], known: Kinds): Kinds {
  const split = [...lines.keys()].filter((index) => !known.has(index) && isSplit(lines, index, known))
  const places = [...Map.groupBy(split, (index) => entryAt(lines, index).text).values()]
  // The minutes' own body stands on more pages than any that is a recipient
  const most = places.reduce<readonly number[]>((best, at) => (at.length > best.length ? at : best), [])
  const headers = most.length >= LEAST_SPLIT ? most : []
  return asHeaders([...headers, ...cutHeaders(lines, known, new Set(headers))])
}

/**
 * "Kommunstyrelsen" right above "§ 717", where the rest of the page's header went with its first §: what heads other
 * pages heads this one.
 */
function cutHeaders(lines: readonly Line[], known: Kinds, split: ReadonlySet<number>): number[] {
  const headers = [...lines.keys()].filter((index) => split.has(index) || known.get(index) === 'page-header')
  const counts = Map.groupBy(headers, (index) => entryAt(lines, index).text)
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
