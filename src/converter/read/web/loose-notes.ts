/**
 * Notes of a web page without a link: "3<sup>1)</sup> mnkr", and a paragraph further down in the § that begins with the
 * same sign. It is no item of a list, which words lead to or others of its kind stand beside.
 */
import type { Element, Text } from 'hast'
import type { Sheet } from './css.ts'
import type { Place } from './element-places.ts'
import { HEADING } from './kinds.ts'
import { isSuperscript } from './superscript.ts'
import { wordsOf } from './words.ts'

/** "1)", "*)", "**": a raised sign that is no figure of a unit, and so the sign of a note without a link */
const LOOSE = /^(?:(?:\d{1,2}|[a-z]|\*)\)|\*{1,3})$/i

/**
 * Adds the notes that no link leads to.
 *
 * @param places The elements of the page. @param notes Those found already, by their signs; the others are added.
 * @param sheet The page's own rules, which may raise a sign.
 */
export function readLoose(places: readonly Place[], notes: Map<Element, string>, sheet: Sheet): void {
  const signs = new Set<string>()
  const blocks = blocksOf(places)
  for (const place of places) {
    const { element, around } = place
    const words = wordsOf(element).trim()
    if (isBlock(element) && OPENS_ITEM.test(words)) signs.clear()
    if (LOOSE.test(words) && isSuperscript(element, around, sheet)) signs.add(words)
    else if (signs.size > 0 && mayBeNote(place) && isApart(element, blocks, signs, notes))
      readLooseNote(element, signs, notes)
  }
}

/** Those that hold no other. */
function blocksOf(places: readonly Place[]): Element[] {
  const all = places.filter(({ element }) => isBlock(element))
  const holders = new Set(all.map(({ around }) => around.find(isBlock)))
  return all.map(({ element }) => element).filter((element) => !holders.has(element))
}

/** Below a text and no point of a list. */
function isApart(
  element: Element,
  blocks: readonly Element[],
  signs: ReadonlySet<string>,
  notes: ReadonlyMap<Element, string>,
): boolean {
  const at = notes.has(element) ? -1 : blocks.indexOf(element)
  const [above, below] = [blocks[at - 1], blocks[at + 1]]
  if (at < 0 || !above || !(notes.has(above) || endsText(above))) return false
  return !isListed({ element, above, below }, signs, notes)
}

/** "§ 2 Bro", "2. Bro": no note stands below the next. */
const OPENS_ITEM = /^§|^(?:punkt )?\d{1,3}\. /iu
const BLOCKS = /^(?:p|li|td|th|dd|dt|div|caption|h[1-6])$/
const isBlock = ({ tagName }: Element): boolean => BLOCKS.test(tagName)
const mayBeNote = ({ element, around }: Place): boolean =>
  element.tagName === 'p' && !around.some(({ tagName }) => tagName === 'td' || tagName === 'li')

/** Below a cell, a sentence or a sum with its sign there may be notes; "Beslut" or "beslutar att" leads to a list. */
const endsText = (above: Element): boolean =>
  !HEADING.test(above.tagName) &&
  (above.tagName === 'td' || /(?:[.!?]|\d ?\p{L}{0,4}(?:\d{1,2}\)|\*+))$/u.test(wordsOf(above).trim()))

/** Behind "1)" or above "2)", where that is no note: points of a list. */
function isListed(
  { element, above, below }: { element: Element; above: Element; below: Element | undefined },
  signs: ReadonlySet<string>,
  notes: ReadonlyMap<Element, string>,
): boolean {
  const [own = '', before, after] = [element, above, below].map(
    (one) => LISTED.exec(one ? wordsOf(one).trim() : '')?.[0],
  )
  const isBehind = before !== undefined && !notes.has(above) && goesOn(before, own)
  const isAlike = after === own && own.startsWith('*')
  return isBehind || isAlike || (after !== undefined && !signs.has(after) && goesOn(own, after))
}
const LISTED = /^(?:(?:\d{1,2}|[a-z]|\*)\)|\*{1,3})/i
const goesOn = (one: string, next: string): boolean =>
  one.length <= next.length && (one < next || one.length < next.length || /^\*/.test(one))

function readLooseNote(paragraph: Element, signs: Set<string>, notes: Map<Element, string>): void {
  const words = wordsOf(paragraph).trim()
  const sign = [...signs].find((one) => words.startsWith(one) && SAYS.test(words.slice(one.length)))
  const text = sign === undefined ? undefined : firstText(paragraph)
  if (sign === undefined || text?.value.trimStart().startsWith(sign) !== true) return
  text.value = text.value.trimStart().slice(sign.length)
  signs.delete(sign)
  notes.set(paragraph, sign.replace(/\)$/, ''))
}
/** "Utan moms."; "att anta taxan" is a clause. */
const SAYS = /^ ?(?!(?:dels )?att )\p{L}/iu

/** The first words in an element, however deep they stand. */
function firstText({ children }: Element): Text | undefined {
  const [first] = children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
  return first?.type === 'element' ? firstText(first) : first?.type === 'text' ? first : undefined
}
