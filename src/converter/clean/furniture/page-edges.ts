import { entryAt } from '../../../model/lists.ts'
import type { RemovalKind } from '../../../model/types.ts'
import type { Line } from '../../types/line.ts'
import { keyWithoutNumbers } from './alike.ts'
import { isEdge, leadsTo, type Kinds } from './types.ts'

const LEAST_PAGES = 3
const SHARE = 0.6
const MOST_LINES = 8
const LONGEST = 160
/** A §, an appendix, an item of a list or a sentence. */
const NO_EDGE = /^(?:§|[-•–]|\d{1,3}[.)]|(?:[Bb]ilaga|[Aa]tt)(?!\p{L}))|\p{Ll}{3}[.:]$/u

type Edge = readonly number[]

/**
 * Headers and footers that no number tells, where the text itself says where its pages end: what most pages begin, or
 * end, with. The first page keeps its header, which says whose minutes these are.
 */
export function findPageEdges(lines: readonly Line[], known: Kinds): Kinds {
  const pages = pagesOf(lines)
  if (pages.length < LEAST_PAGES) return new Map()
  const headers = commonIn(
    pages.map((page) => page.slice(0, MOST_LINES)),
    lines,
    known,
  ).slice(1)
  const footers = commonIn(
    pages.map((page) => page.toReversed().slice(0, MOST_LINES)),
    lines,
    known,
  ).map((footer) => (leadsTo(lines[(footer.at(-1) ?? 0) - 1]) ? [] : footer))
  return new Map([
    ...headers.flat().map((index): [number, RemovalKind] => [index, 'page-header']),
    ...footers.flat().map((index): [number, RemovalKind] => [index, 'page-footer']),
  ])
}

/** Places of the lines of each page. */
function pagesOf(lines: readonly Line[]): number[][] {
  const pages: number[][] = [[]]
  lines.forEach((line, index) => {
    if (line.opensPage && index > 0) pages.push([])
    pages.at(-1)?.push(index)
  })
  return pages
}

/** @param edges From the edge inwards. @returns Of each as much as most of the pages have. */
function commonIn(edges: readonly Edge[], lines: readonly Line[], known: Kinds): number[][] {
  const counts = new Map<string, number>()
  for (const edge of edges) {
    for (const words of new Set(edge.map((index) => alikeOf(entryAt(lines, index)))))
      counts.set(words, (counts.get(words) ?? 0) + 1)
  }
  const least = Math.max(LEAST_PAGES, edges.length * SHARE)
  const isCommon = (index: number): boolean => {
    const line = entryAt(lines, index)
    return (counts.get(alikeOf(line)) ?? 0) >= least && mayStandAtEdge(line)
  }
  return edges.map((edge) => {
    const end = edge.findIndex((index) => !isEdge(known.get(index)) && !isCommon(index))
    return edge.slice(0, end < 0 ? edge.length : end).filter((index) => !known.has(index))
  })
}

const mayStandAtEdge = (line: Line): boolean =>
  line.text.length <= LONGEST && !NO_EDGE.test(line.text) && !leadsTo(line)

const alikeOf = ({ text }: Line): string => keyWithoutNumbers(text)
