/**
 * Titles that stand right above the numbers of their §s, as on Åland: "POLICY FÖR RESOR" and below it
 * "Kst § 122". The source says so only as a whole: every number stands alone on its line, close below a title.
 */
import { entryAt } from '../../model/lists.ts'
import type { Heading } from '../types/block.ts'
import type { Line } from '../types/line.ts'
import { isBodyName } from '../../swedish/bodies/bodies.ts'
import { isDnrLine } from '../../swedish/numbers/dnr.ts'
import { isTitleWord } from '../../swedish/headings/heading-words.ts'
import { endsSentence } from '../../swedish/lines/line-ends.ts'
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
  const find = bare.every((at) => (lines[at]?.gap ?? 0) > 0) ? paragraphAbove : titleAbove
  const found = new Map<number, readonly Line[]>()
  for (const at of bare) {
    const title = find(lines, at, headings)
    if (title.length === 0) return new Map()
    found.set(entryAt(lines, at).number, title)
  }
  // What stands above every § is the header of a page, or whose minutes these are.
  const names = new Set([...found.values()].map((title) => title.map(({ text }) => text).join(' ')))
  return names.size > 1 ? found : new Map()
}

function titleAbove(lines: readonly Line[], at: number, headings: ReadonlyMap<number, Heading>): Line[] {
  const heading = entryAt(lines, at)
  if (heading.gap > 0) return []
  const near = lines.slice(Math.max(0, at - TITLE_LINES), at)
  const first = near.findLastIndex(({ gap, opensPage }) => gap > 0 || opensPage === true)
  // The first line of all stands apart, too.
  const title = first < 0 && at > TITLE_LINES ? [] : near.slice(Math.max(first, 0))
  const isOwn = title.every((line) => isTitle(line) && !headings.has(line.number))
  const isApart = (lines[at + 1]?.gap ?? 1) > 0 || title.every(({ text }) => !/\p{Ll}/u.test(text))
  return isOwn && isApart && /^[\p{Lu}\d"”]/u.test(title[0]?.text ?? '') ? title : []
}

/**
 * Where each paragraph stands apart, as in Word, the one above the number, if what stands below it can be no title: a
 * number with its title below it may have above it who gets the decision before, "Ekonomiavdelningen".
 */
function paragraphAbove(lines: readonly Line[], at: number, headings: ReadonlyMap<number, Heading>): Line[] {
  const above = lines[at - 1]
  const below = lines.slice(at + 1).find((line) => !isDnrLine(textsOf(line)))
  if (!above || !below || (lines[at]?.gap ?? 0) > 1 || headings.has(above.number) || headings.has(below.number))
    return []
  return isTitle(above) && !isTitle(below) && /^[\p{Lu}\d"”]/u.test(above.text) ? [above] : []
}

const isTitle = (line: Line): boolean =>
  line.cells === null &&
  line.text.length <= LONGEST &&
  !endsSentence(line.text) &&
  !LISTED.test(line.text) &&
  !isBodyName(line.text) &&
  !isDnrLine(textsOf(line)) &&
  (!isOpener(line) || isTitleWord(line.text))
