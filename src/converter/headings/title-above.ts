/**
 * Titles that stand right above the numbers of their §s, as on Åland: "POLICY FÖR SJUKLEDIGHET" and below it
 * "Kst § 122". The source says so only as a whole: every number stands alone on its line, close below a title.
 */
import type { Heading } from '../types/block.ts'
import type { Line } from '../types/line.ts'
import { isBodyName } from '../../swedish/bodies.ts'
import { isDnrLine } from '../../swedish/dnr.ts'
import { endsSentence, isTitleWord } from '../../swedish/heading-words.ts'
import { textsOf } from '../clean/pieces.ts'
import { isOpener, LISTED, TITLE_LINES } from './title-closed.ts'

/** One number below a line may be chance. */
const LEAST = 2
/** Longer lines are text. */
const LONGEST = 160

/** @returns The lines of the title above each heading, by the heading's line; empty where titles stand elsewhere. */
export function titlesAbove(
  lines: readonly Line[],
  headings: ReadonlyMap<number, Heading>,
): ReadonlyMap<number, readonly Line[]> {
  const bare = lines.flatMap((line, at) => (headings.get(line.number)?.rest === '' ? [at] : []))
  if (bare.length < LEAST || bare.length < headings.size) return new Map()
  const found = bare.map((at) => [(lines[at] as Line).number, titleAbove(lines, at, headings)] as const)
  // What stands above every § is the head of a page, or whose minutes these are.
  const names = new Set(found.map(([, title]) => title.map(({ text }) => text).join(' ')))
  return found.every(([, title]) => title.length > 0) && names.size > 1 ? new Map(found) : new Map()
}

function titleAbove(lines: readonly Line[], at: number, headings: ReadonlyMap<number, Heading>): Line[] {
  const heading = lines[at] as Line
  if (heading.gap > 0) return []
  const last = lines.slice(0, at).findLastIndex(({ gap, opensPage }) => gap > 0 || opensPage === true)
  const title = lines.slice(Math.max(last, 0), at)
  const isOwn = title.length <= TITLE_LINES && title.every((line) => isTitle(line) && !headings.has(line.number))
  const isApart = (lines[at + 1]?.gap ?? 1) > 0 || title.every(({ text }) => !/\p{Ll}/u.test(text))
  return isOwn && isApart && /^[\p{Lu}\d"”]/u.test(title[0]?.text ?? '') ? title : []
}

const isTitle = (line: Line): boolean =>
  line.cells === null &&
  line.text.length <= LONGEST &&
  !endsSentence(line.text) &&
  !LISTED.test(line.text) &&
  !isBodyName(line.text) &&
  !isDnrLine(textsOf(line)) &&
  (!isOpener(line) || isTitleWord(line.text))
