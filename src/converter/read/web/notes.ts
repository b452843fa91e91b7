/**
 * Notes of a web page: a raised sign that links to words further down, "500<sup><a href="#n1">1</a></sup>", and those
 * words, which become a paragraph "Fotnot 1: …" as the notes of Word files and PDFs do, so that none is read as a
 * clause of the decision that it stands below. A page in, its notes changed in place.
 */
import type { Element, ElementContent, Root } from 'hast'
import type { Sheet } from './css.ts'
import { placesOf } from './element-places.ts'
import { readLoose } from './loose-notes.ts'
import { isSuperscript } from './superscript.ts'
import { wordsOf } from './words.ts'

/** "1", "[2]", "(a)", "iv", "*" */
const SIGN = /^\s*[[(]?(\d{1,3}|[ivx]{1,5}|[a-z]|\*{1,3})[)\]]?\s*$/i
/** "↩", "[1]", "^": leads back to the sign. */
const NO_WORD = /^\P{L}*$/u
const HOLDERS = new Set(['li', 'p', 'div', 'dd', 'section', 'td'])

/** What a page calls its notes, by class or by role; and the sign that leads to one. */
const NOTES = /^(?:foot-?notes?|fotnot(?:er)?|end-?notes?|slutnot(?:er)?|doc-(?:endnotes?|footnotes?))$/i
const NOTE_SIGNS = /^(?:fn-?ref|foot-?note-?(?:ref|link|anchor)|note-?ref|fotnot(?:slänk|ref)?|fn)$/i
/** The place of a note in a page that Word has saved, which raises its signs by a style that no page has. */
const OF_WORD = /^_(?:ftn|edn)\d{1,3}$/
/** "1. Utan moms.", "[2] Se bilagan." */
const SIGN_FIRST = /^\s*(?:[[(]\d{1,3}[)\]]|\d{1,3}[.)]|[⁰¹²³⁴-⁹]{1,3})\s+(?=\S|$)/u

/**
 * Finds the notes that raised signs lead to, and those that the page calls so, and makes each a paragraph
 * "Fotnot 1: …", in place; a page without any stays as it is.
 *
 * @param sheet The page's own rules, which may raise a sign.
 */
export function writeNotes(root: Root, sheet: Sheet): void {
  const places = placesOf(root)
  const signs = new Map<string, { label: string; at: number }>()
  places.forEach(({ element, around }, at) => {
    const target = targetOf(element)
    if (target === undefined || signs.has(target) || !isNoteSign(element, around, sheet)) return
    const label = SIGN.exec(wordsOf(element))?.[1]
    if (label === undefined) return
    signs.set(target, { label, at })
    if (isCalled(element, NOTE_SIGNS)) element.tagName = 'sup'
  })
  const notes = new Map<Element, string>()
  places.forEach((place, at) => {
    const sign = namesOf(place.element)
      .map((name) => signs.get(name))
      .find((one) => one !== undefined && one.at < at)
    const holder = sign && [place.element, ...place.around].find(({ tagName }) => HOLDERS.has(tagName))
    if (holder && !notes.has(holder) && holder.tagName !== 'td') notes.set(holder, sign.label)
  })
  for (const { element } of places) readList(element, notes)
  readLoose(places, notes, sheet)
  for (const { element } of places) if (isCalled(element, NOTES)) readCalled(element, notes)
  for (const [note, label] of notes) writeNote(note, label)
}

/** The place of the page that a link leads to. */
function targetOf({ tagName, properties: { href } }: Element): string | undefined {
  const place = tagName === 'a' && typeof href === 'string' ? /#([^#]+)$/.exec(href)?.[1] : undefined
  return place === undefined ? undefined : decoded(place)
}

function decoded(place: string): string {
  try {
    return decodeURIComponent(place)
  } catch {
    return place
  }
}

/** The link itself, what it stands in, or what it holds. */
function isNoteSign(link: Element, around: readonly Element[], sheet: Sheet): boolean {
  if (link.properties['role'] === 'doc-noteref' || isCalled(link, NOTE_SIGNS)) return true
  if (OF_WORD.test(targetOf(link) ?? '')) return true
  const outside = [link, ...around].slice(0, 3)
  if (outside.some((one, at) => isSuperscript(one, [link, ...around].slice(at + 1), sheet))) return true
  return wordsOf(link).trim() !== '' && holdsRaised(link, around, sheet, 2)
}

function holdsRaised(one: Element, around: readonly Element[], sheet: Sheet, depth: number): boolean {
  if (depth === 0) return false
  const inside = [one, ...around]
  return one.children.some(
    (child) =>
      child.type === 'element' && (isSuperscript(child, inside, sheet) || holdsRaised(child, inside, sheet, depth - 1)),
  )
}

const namesOf = ({ properties: { id, name } }: Element): string[] =>
  [id, name].filter((one): one is string => typeof one === 'string' && one !== '')

/** A list with a note in it is one of notes: the others are numbered by their place. */
function readList(list: Element, notes: Map<Element, string>): void {
  if (list.tagName !== 'ol' && list.tagName !== 'ul') return
  const items = list.children.filter((child): child is Element => child.type === 'element' && child.tagName === 'li')
  if (!items.some((item) => notes.has(item))) return
  const start = Number(list.properties['start'] ?? 1)
  items.forEach((item, index) => {
    if (!notes.has(item)) notes.set(item, String(start + index))
  })
  list.tagName = 'div'
}

const isCalled = ({ properties: { className, role } }: Element, names: RegExp): boolean =>
  [className, role].flat().some((name) => typeof name === 'string' && names.test(name))

/** Paragraphs and items with a figure first, in what the page calls its notes: no sign needs to lead to them. */
function readCalled(holder: Element, notes: Map<Element, string>): void {
  for (const { element } of placesOf({ type: 'root', children: [holder] })) {
    if (notes.has(element) || !['p', 'li'].includes(element.tagName)) continue
    const [first] = element.children
    if (first?.type !== 'text') continue
    const sign = SIGN_FIRST.exec(first.value)?.[0]
    if (sign === undefined) continue
    first.value = first.value.slice(sign.length)
    notes.set(element, sign.normalize('NFKC').replace(/\D/g, ''))
  }
  for (const { element } of placesOf({ type: 'root', children: [holder] })) readList(element, notes)
}

function writeNote(note: Element, label: string): void {
  note.tagName = 'p'
  withoutWayBack(note)
  const [first] = note.children
  if (first?.type === 'text') first.value = first.value.trimStart()
  note.children = [{ type: 'text', value: `Fotnot ${label}: ` }, ...runOn(note.children)]
}

/** Links to the sign go, and what holds nothing else. */
function withoutWayBack(element: Element): void {
  element.children = element.children.filter((child) => {
    if (child.type !== 'element') return true
    const isBack =
      child.properties['role'] === 'doc-backlink' || (targetOf(child) !== undefined && NO_WORD.test(wordsOf(child)))
    if (isBack) return false
    const before = wordsOf(child).trim()
    withoutWayBack(child)
    return before === '' || wordsOf(child).trim() !== ''
  })
}

/** Its paragraphs in one. */
const runOn = (children: readonly ElementContent[]): ElementContent[] =>
  children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element' || !['p', 'div'].includes(child.tagName)) return [child]
    return [
      { type: 'text', value: ' ' },
      { ...child, tagName: 'span', children: runOn(child.children) },
    ]
  })
