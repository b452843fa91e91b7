/**
 * Documents that head their items but do not number them: Markdown, Org and web pages with headings. Lines in,
 * headings out, in the shape of a numbered series; the number is the order and is marked as ours. The items are the
 * headings of the outermost rank that has more than one; deeper ones are sub-items.
 */
import type { Heading } from '../types/block.ts'
import type { Line } from '../types/line.ts'
import { findDate } from '../../swedish/numbers/dates.ts'
import { labelAlone, sectionKindOf } from '../../swedish/headings/labels.ts'
import { partKindOf } from '../../swedish/headings/heading-words.ts'
import { startsLower } from '../../swedish/lines/line-ends.ts'
import { isPerson, withoutParty } from '../../swedish/people/names.ts'
import { lookOf } from './title-layout.ts'

interface Ranked {
  line: number
  rank: number
  title: string
}

/**
 * @returns By ranks, or where none is known by looks; [] where no rank has two headings: one alone is the document's
 * title.
 */
export function findHeaded(lines: readonly Line[]): Heading[] {
  const ranked = lines.flatMap(({ number, text, rank }): Ranked[] =>
    rank === null ? [] : [{ line: number, rank, title: text }],
  )
  if (ranked.length === 0) return findStanding(lines)
  const items = belowCover(ranked, lines).filter(({ title }) => !isFrame(title))
  const top = [1, 2, 3, 4, 5, 6].find((rank) => items.filter((item) => item.rank === rank).length > 1)
  if (top === undefined) return []
  const counters: number[] = []
  // A lower one above the first of them heads what introduces the page, "Beslut i korthet".
  const first = items.findIndex(({ rank }) => rank === top)
  return items
    .slice(first)
    .filter(({ rank }) => rank >= top)
    .map(({ line, rank, title }) => {
      const depth = Math.min(rank - top, counters.length)
      counters.length = depth + 1
      counters[depth] = (counters[depth] ?? 0) + 1
      return { line, number: counters.join('.'), label: null, style: 'punkt', rest: title, depth }
    })
}

/**
 * Where nothing is marked as a heading: short lines that stand above the text by their letters, the highest that are so
 * many, each right above text. What stands lower is left to those who know the words of parts.
 */
function findStanding(lines: readonly Line[]): Heading[] {
  const out = lines.flatMap((line, at): Ranked[] => {
    const rank = standing(line)
    const [before, next] = [lines[at - 1], lines[at + 1]]
    const isFirst = line.gap > 0 || (before !== undefined && standing(before) !== rank)
    // What a document begins with is its own title.
    if (rank === undefined || !before || !next || !isFirst || !isTitle(line.text)) return []
    return standing(next) === undefined || (standing(next) ?? 0) > rank || startsLower(next.text)
      ? [{ line: line.number, rank, title: line.text }]
      : []
  })
  const items = out.filter(({ title }) => !isFrame(title) && labelAlone(title) === undefined)
  const byRank = Map.groupBy(items, ({ rank }) => rank)
  const top = [...byRank.keys()].sort((a, b) => a - b).find((rank) => (byRank.get(rank) ?? []).length >= LEAST_POINTS)
  return (top === undefined ? [] : (byRank.get(top) ?? [])).map(({ line, title }, at) => ({
    ...{ line, number: String(at + 1), label: null, style: 'punkt' as const, rest: title, depth: 0 },
  }))
}

/** How high a line stands; a bold one where nothing is known of sizes. */
const standing = (line: Line): number | undefined => (line.cells === null ? lookOf(line) : undefined)
const LONGEST_TITLE = 100
/** No sentence, label or person: those stand out in bold too. */
const isTitle = (text: string): boolean =>
  text.length <= LONGEST_TITLE && /^[\p{Lu}\d]/u.test(text) && !/[.:;,]$/.test(text) && !isPerson(withoutParty(text))

/**
 * "# Protokoll", "## Föreningen", "## 2 juli 2018": one right below the other, down to the day, they say what the
 * document is.
 */
function belowCover(ranked: readonly Ranked[], lines: readonly Line[]): readonly Ranked[] {
  const place = new Map(lines.map(({ number }, at) => [number, at]))
  const first = place.get(ranked[0]?.line ?? 0) ?? 0
  const cover = ranked.filter(({ line }, at) => place.get(line) === first + at)
  return ranked.slice(cover.findLastIndex(({ title }) => isDay(title)) + 1)
}

const isDay = (title: string): boolean => findDate(title) !== undefined && title.length <= LONGEST_DAY
const LONGEST_DAY = 24

const FRAME = /^(?:kallade|signatur(?:er)?)$/iu
/** Headings around or inside the items: who was there, a bare date, "Beslut". */
function isFrame(title: string): boolean {
  return sectionKindOf(title) !== undefined || partKindOf(title) !== undefined || FRAME.test(title) || isDay(title)
}

/**
 * "## Övriga frågor" below "## 11. Val": the last points of minutes whose points are all headings of one rank, although
 * nobody numbered them. Appendices and who signed are none, nor what stands below them.
 */
export function headedBelow(points: readonly Heading[], lines: readonly Line[]): Heading[] {
  const numbers = new Set(points.map(({ line }) => line))
  const ranks = new Set(lines.filter(({ number }) => numbers.has(number)).map(({ rank }) => rank))
  const [rank] = ranks
  const last = points.at(-1)
  if (!last || points.length < LEAST_POINTS || ranks.size > 1 || rank === null) return []
  const below = lines.filter((line) => line.number > last.line && line.rank === rank)
  const end = below.findIndex(({ text }) => isFrame(text) || ENDS.test(text))
  return below.slice(0, end < 0 ? below.length : end).map(({ number, text }, at) => ({
    line: number,
    number: String(Number(last.number) + at + 1),
    label: null,
    style: 'punkt',
    rest: text,
    depth: 0,
  }))
}

const LEAST_POINTS = 3
const ENDS = /^(?:(?:protokolls)?bilag|signatur)/iu
