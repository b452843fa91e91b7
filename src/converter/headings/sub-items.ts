/**
 * Sub-items: numbered points below an item, in the series of the item they stand in. Lines and the items' headings in,
 * items and sub-items in order out. Three forms: the item's number with a letter ("7 a)"), with decimals ("§8.1"),
 * and a mark that starts over in each item ("a. Verksamhetsberättelse", "1. …") – the last only where each mark has
 * text of its own below it, for marks in a row are a list (seed 001, lines 53–55).
 */
import type { Heading } from '../types/block.ts'
import type { Line } from '../types/line.ts'
import { endsSentence, isUnfinished, startsLower } from '../../swedish/lines/line-ends.ts'

/** "7 a) Framtidens …", "7b. Title", "§ 7 a Title", "6A KASSÖREN" */
const LETTERED = /^((?:§ ?)?(\d{1,4}) ?([a-zA-Z])(?:[).:]{1,2}|(?=\s+\p{Lu})))\s+(\S.*)$/u
/** "§8.1     Revisor", "12.1 Title", "7.2. Title" */
const DECIMAL = /^((?:§ ?)?(\d{1,4}(?:\.\d{1,2}){1,3})[.):]?)\s+(\S.*)$/
/** "a. Verksamhetsberättelse", "b) Ekonomisk berättelse" */
const BARE_LETTER = /^(([a-z])[.)])\s+(\S.*)$/
/** "1. Inför ett halvårsmöte" inside point 7: numbering that starts over */
const BARE_NUMBER = /^((\d{1,2})[.)])\s+(\p{Lu}.*)$/u

const LONGEST = 160
/** A longer line that goes on in lower case is a sentence of a list. */
const TITLE = 50

interface Place {
  /** Numbers of the item and its open sub-items, "8", "8.1". */
  number: string
  /** Place of the last sub-item among its siblings. */
  last: number
}

/** @param items Headings of the items, in order. */
export function withSubItems(items: readonly Heading[], lines: readonly Line[]): Heading[] {
  const itemAt = new Map(items.map((item) => [item.line, item]))
  // In minutes by § a numbered line inside a § is a clause or a list; only numbered points hold points.
  const kinds = items[0]?.style === 'punkt' ? RESTARTING : RESTARTING.slice(0, 1)
  const runs = kinds.map((kind) => runsWithText(kind, lines, itemAt))
  const numbers = new Set(items.map(({ number }) => number))
  const headings: Heading[] = []
  let open: Heading | undefined
  let path: Place[] = []
  lines.forEach((line, index) => {
    const item = itemAt.get(line.number)
    if (item) {
      open = item
      path = [{ number: item.number, last: 0 }]
      headings.push(item)
      return
    }
    if (!open || line.text.length > LONGEST) return
    const missing = opensWithout(line, open, numbers)
    if (missing !== undefined) {
      open = { ...open, number: missing }
      path = [{ number: missing, last: 0 }]
    }
    const found =
      withLetter(line, open, path) ??
      withDecimals(line, lines[index - 1], open, path) ??
      withRestarting(line, open, path, runs)
    if (found) headings.push(numbers.has(open.number) ? found : { ...found, depth: found.depth - 1 })
  })
  return headings
}

/** "3a. …" or "§10.1 …" where no 3 and no § 10 stands: they are items themselves, and so are those that follow them. */
function opensWithout(line: Line, open: Heading, numbers: ReadonlySet<string>): string | undefined {
  const [, , digits = '', letter = ''] = LETTERED.exec(line.text) ?? []
  const [, , decimals = ''] = DECIMAL.exec(line.text) ?? []
  const [item, first] = letter
    ? [digits, letter.toLowerCase() === 'a']
    : [decimals.replace(/\.1$/, ''), /^\d+\.1$/.test(decimals)]
  return first && Number(item) === Number.parseInt(open.number) + 1 && !numbers.has(item) ? item : undefined
}

function withLetter(line: Line, open: Heading, path: Place[]): Heading | undefined {
  const [, label = '', digits = '', printed = '', rest = ''] = LETTERED.exec(line.text) ?? []
  const letter = printed.toLowerCase()
  const parent = path[0]
  if (!parent || digits !== open.number || !isNext(letter, label, parent)) return undefined
  parent.last = placeOf(letter)
  return sub(line, open, `${open.number}${letter}`, label, rest, 1)
}

/** "§ 8 b" below "§ 8": the § itself is the first, where its sign says that it is one. */
const isNext = (letter: string, label: string, { last }: Place): boolean =>
  placeOf(letter) === last + 1 || (last === 0 && placeOf(letter) === 2 && label.startsWith('§'))

function withDecimals(line: Line, before: Line | undefined, open: Heading, path: Place[]): Heading | undefined {
  const [, label = '', number = '', rest = ''] = DECIMAL.exec(line.text) ?? []
  if (!number || startsLower(rest) || endsSentence(rest) || runsOn(line, before)) return undefined
  const cut = number.lastIndexOf('.')
  const depth = path.findIndex((place) => place.number === number.slice(0, cut))
  const parent = path[depth]
  if (!parent || Number(number.slice(cut + 1)) !== parent.last + 1) return undefined
  parent.last++
  path.splice(depth + 1, path.length, { number, last: 0 })
  return sub(line, open, number, label, rest, depth + 1)
}

/** The line before cannot end where it stands. */
const runsOn = ({ gap }: Line, before: Line | undefined): boolean =>
  before !== undefined && gap === 0 && isUnfinished(before.text)

/** Markers that start over in each item: what is printed says only the place among siblings. */
interface Restarting {
  pattern: RegExp
  place: (mark: string) => number
  /** The whole number, from the item's and the place. */
  number: (item: string, mark: string) => string
}

const RESTARTING: readonly Restarting[] = [
  { pattern: BARE_LETTER, place: placeOf, number: (item, letter) => `${item}${letter}` },
  { pattern: BARE_NUMBER, place: Number, number: (item, digits) => `${item}.${digits}` },
]

function withRestarting(
  line: Line,
  open: Heading,
  path: Place[],
  runs: readonly ReadonlySet<number>[],
): Heading | undefined {
  const kind = RESTARTING.find((_, index) => runs[index]?.has(line.number))
  const [, label = '', mark = '', rest = ''] = kind?.pattern.exec(line.text) ?? []
  const parent = path[0]
  if (!kind || !parent || kind.place(mark) !== parent.last + 1) return undefined
  parent.last++
  return sub(line, open, kind.number(open.number, mark), label, rest, 1)
}

/**
 * Lines that start over in each item and head text of their own: a, b, c or 1, 2, 3 within one item, each with a line
 * below it. Marks in a row without text are a list.
 */
function runsWithText(
  { pattern, place }: Restarting,
  lines: readonly Line[],
  itemAt: ReadonlyMap<number, Heading>,
): Set<number> {
  const found = new Set<number>()
  let run: number[] = []
  let bare = 0
  let isList = false
  const close = (): void => {
    // One mark without text, such as a point nobody spoke to, does not make the run a list.
    if (run.length > 0 && !isList && bare * 3 <= run.length) run.forEach((number) => found.add(number))
    run = []
    bare = 0
    isList = false
  }
  lines.forEach((line, index) => {
    if (itemAt.has(line.number)) {
      close()
      return
    }
    const next = lines[index + 1]
    const mark = headingMark(pattern, line, next)
    isList ||= mark === undefined && isSecond({ pattern, place }, line, run.length)
    if (mark === undefined || place(mark) !== run.length + 1) return
    if (run.length === 0 && isAnnounced(lines[index - 1], itemAt)) return
    run.push(line.number)
    if (!next || itemAt.has(next.number) || pattern.test(next.text)) bare++
  })
  close()
  return found
}

/** "a) Beslut om ledamot" and "b) Rapport om vatten lades fram.": the second says that the first heads nothing. */
const isSecond = ({ pattern, place }: Pick<Restarting, 'pattern' | 'place'>, { text }: Line, so: number): boolean =>
  so === 1 && place(pattern.exec(text)?.[2] ?? '') === 2

/**
 * Words that end in a colon stand above, "… enligt punkterna:": what follows is their list. A heading may end so too.
 */
const isAnnounced = (above: Line | undefined, itemAt: ReadonlyMap<number, Heading>): boolean =>
  above?.text.endsWith(':') === true && !itemAt.has(above.number)

/**
 * The mark of a line that may head text; undefined for a sentence, a long line, and a line that goes on in the next.
 */
function headingMark(pattern: RegExp, { text }: Line, next: Line | undefined): string | undefined {
  const [, , mark = '', rest = ''] = pattern.exec(text) ?? []
  if (!mark || endsSentence(rest) || text.length > LONGEST) return undefined
  return goesOnIn(next, rest) ? undefined : mark
}

const goesOnIn = (next: Line | undefined, rest: string): boolean =>
  next?.gap === 0 && (isUnfinished(rest) || (rest.length > TITLE && startsLower(next.text)))

function placeOf(letter: string): number {
  return letter.charCodeAt(0) - 96
}

function sub(line: Line, { style }: Heading, number: string, label: string, rest: string, depth: number): Heading {
  return { line: line.number, number, label, style, rest, depth }
}
