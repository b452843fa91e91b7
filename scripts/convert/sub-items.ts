/**
 * Sub-items: numbered points below an item, in the series of the item they stand in. Lines and the items' headings in,
 * items and sub-items in order out. Three forms: the item's number with a letter ("7 a)"), with decimals ("§8.1"),
 * and a letter alone ("a. Verksamhetsberättelse") – the last only where each letter has text of its own below it,
 * for letters in a row are a list (seed 001, lines 53–55).
 */
import type { Heading, Line } from './types.ts'
import { endsSentence, isUnfinished, startsLower } from './vocabulary.ts'

/** "7 a) Framtidens …", "7b. Title", "§ 7 a Title" */
const LETTERED = /^((?:§ ?)?(\d{1,4}) ?([a-z])(?:[).:]|(?=\s+\p{Lu})))\s+(\S.*)$/u
/** "§8.1     Revisor", "12.1 Title", "7.2. Title" */
const DECIMAL = /^((?:§ ?)?(\d{1,4}(?:\.\d{1,2}){1,3})[.):]?)\s+(\S.*)$/
/** "a. Verksamhetsberättelse", "b) Ekonomisk berättelse" */
const BARE_LETTER = /^(([a-z])[.)])\s+(\S.*)$/

const LONGEST = 160

interface Place {
  /** Numbers of the item and its open sub-items, "8", "8.1". */
  number: string
  /** Place of the last sub-item among its siblings. */
  last: number
}

/** @param items Headings of the items, in order. */
export function withSubItems(items: readonly Heading[], lines: readonly Line[]): Heading[] {
  const itemAt = new Map(items.map((item) => [item.line, item]))
  const lettered = bareLetters(lines, itemAt)
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
    const found = withLetter(line, open, path) ?? withDecimals(line, lines[index - 1], open, path) ?? (lettered.has(line.number) ? withBareLetter(line, open, path) : undefined)
    if (found) headings.push(found)
  })
  return headings
}

function withLetter(line: Line, open: Heading, path: Place[]): Heading | undefined {
  const [, label = '', digits = '', letter = '', rest = ''] = LETTERED.exec(line.text) ?? []
  const parent = path[0]
  if (!parent || digits !== open.number || endsSentence(rest) || placeOf(letter) !== parent.last + 1) return undefined
  parent.last++
  return sub(line, open, `${open.number}${letter}`, label, rest, 1)
}

function withDecimals(line: Line, before: Line | undefined, open: Heading, path: Place[]): Heading | undefined {
  const [, label = '', number = '', rest = ''] = DECIMAL.exec(line.text) ?? []
  if (!number || startsLower(rest) || (before && line.gap === 0 && isUnfinished(before.text))) return undefined
  const cut = number.lastIndexOf('.')
  const depth = path.findIndex((place) => place.number === number.slice(0, cut))
  const parent = path[depth]
  if (!parent || Number(number.slice(cut + 1)) !== parent.last + 1 || endsSentence(rest)) return undefined
  parent.last++
  path.splice(depth + 1, path.length, { number, last: 0 })
  return sub(line, open, number, label, rest, depth + 1)
}

function withBareLetter(line: Line, open: Heading, path: Place[]): Heading | undefined {
  const [, label = '', letter = '', rest = ''] = BARE_LETTER.exec(line.text) ?? []
  const parent = path[0]
  if (!parent || placeOf(letter) !== parent.last + 1) return undefined
  parent.last++
  return sub(line, open, `${open.number}${letter}`, label, rest, 1)
}

/** Lines of bare letters that head text of their own: a, b, c … within one item, each with a line below it. */
function bareLetters(lines: readonly Line[], itemAt: ReadonlyMap<number, Heading>): Set<number> {
  const found = new Set<number>()
  let run: number[] = []
  let bare = 0
  const close = (): void => {
    // One letter without text, such as a point nobody spoke to, does not make the run a list.
    if (run.length > 0 && bare * 3 <= run.length) run.forEach((number) => found.add(number))
    run = []
    bare = 0
  }
  lines.forEach((line, index) => {
    if (itemAt.has(line.number)) close()
    const [, , letter = '', rest = ''] = BARE_LETTER.exec(line.text) ?? []
    if (!letter || endsSentence(rest) || placeOf(letter) !== run.length + 1) return
    run.push(line.number)
    const next = lines[index + 1]
    if (!next || itemAt.has(next.number) || BARE_LETTER.test(next.text)) bare++
  })
  close()
  return found
}

const placeOf = (letter: string): number => letter.charCodeAt(0) - 96

function sub(line: Line, { style }: Heading, number: string, label: string, rest: string, depth: number): Heading {
  return { line: line.number, number, label, style, rest, depth }
}
