/**
 * Documents that head their items but do not number them: Markdown, Org and web pages with headings. Lines in,
 * headings out, in the shape of a numbered series; the number is the order and is marked as ours. The items are the
 * headings of the outermost rank that has more than one; deeper ones are sub-items.
 */
import type { Heading, Line } from '../types.ts'
import { findDate } from '../../swedish/dates.ts'
import { sectionKindOf } from '../../swedish/labels.ts'
import { partKindOf } from '../../swedish/heading-words.ts'

/** "** Val av mötesordförande" (Org) */
const ORG = /^(\*{1,6})\s+(\S.*)$/
/** "#+TITLE: IX Årsmötesprotokoll 2020": an Org file says so; elsewhere "* x" is a list. */
const ORG_FILE = /^#\+title:/i

interface Ranked {
  line: number
  rank: number
  title: string
}

/** @returns [] where no rank has two headings: one alone is the document's title. */
export function findHeaded(lines: readonly Line[]): Heading[] {
  const isOrg = lines.some(({ text }) => ORG_FILE.test(text))
  const ranked = lines.flatMap(({ number, text, rank }): Ranked[] => {
    const [, marks, title] = (isOrg ? ORG.exec(text) : null) ?? []
    if (marks && title) return [{ line: number, rank: marks.length, title }]
    return rank === null ? [] : [{ line: number, rank, title: text }]
  })
  const items = ranked.filter(({ title }) => !isFrame(title))
  const top = [1, 2, 3, 4, 5, 6].find((rank) => items.filter((item) => item.rank === rank).length > 1)
  if (top === undefined) return []
  const counters: number[] = []
  return items
    .filter(({ rank }) => rank >= top)
    .map(({ line, rank, title }) => {
      const depth = Math.min(rank - top, counters.length)
      counters.length = depth + 1
      counters[depth] = (counters[depth] ?? 0) + 1
      return { line, number: counters.join('.'), label: null, style: 'punkt', rest: title, depth }
    })
}

/** Headings around or inside the items: who was there, a bare date, "Beslut". */
function isFrame(title: string): boolean {
  const date = findDate(title)
  return (
    sectionKindOf(title) !== undefined ||
    partKindOf(title) !== undefined ||
    /^kallade$/i.test(title) ||
    (date !== undefined && title.length <= 24)
  )
}
