/**
 * Signs that Word keeps as elements – symbols of a font, hyphens, breaks, ruby – and figures raised above the line,
 * written as characters: a tree in, changed in place, so that the readers after it know nothing but text.
 */
import { hex } from 'dingbat-to-unicode'
import {
  attribute,
  child,
  childrenOf,
  elements,
  insertAfter,
  made,
  paragraphOf,
  remove,
  textOf,
  unwrap,
  value,
  wordsIn,
} from './tree.ts'

/** Fonts whose letters are pictures lay them here. */
const OF_FONT = /[\uf020-\uf0ff]/g
const PRIVATE = /[\ue000-\uf8ff]/
const RAISED: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Array.from('⁰¹²³⁴⁵⁶⁷⁸⁹', (sign, figure) => [String(figure), sign])),
  '+': '⁺',
  '-': '⁻',
  '−': '⁻',
  '(': '⁽',
  ')': '⁾',
}
/** Boxes and ticks that few fonts have, as those that all have. */
const COMMON: Readonly<Record<string, string>> = {
  '🗹': '☑',
  '🗵': '☒',
  '🗷': '☒',
  '🗸': '✓',
  '🞎': '☐',
  '🞏': '☐',
  '◻': '☐',
}
const FIGURES = /^\s*[\d+−(][\d+−(),\s-]{0,7}$/
/** In half points: letters set this much higher are a note's or a unit's. */
const RAISED_BY = 4
const MOST_BASES = 50

/** @returns How many symbols no table knows; they stand as the font's own sign. */
export function writeCharacters(tree: Document, styles: Document | undefined): number {
  // From the end, so that what follows one in its run is moved once.
  for (const ruby of elements(tree, 'w:ruby').reverse()) writeRuby(tree, ruby)
  for (const one of [...elements(tree, 'w:cr')]) one.parentNode?.replaceChild(made(tree, 'w:br'), one)
  for (const one of elements(tree, 'w:br')) one.removeAttribute('w:type')
  for (const one of [...elements(tree, 'w:ptab')]) one.parentNode?.replaceChild(made(tree, 'w:tab'), one)
  for (const one of [...elements(tree, 'w:noBreakHyphen')]) one.parentNode?.replaceChild(textOf(tree, '\u2011'), one)
  // A word processor shows a soft hyphen where a line ends, and our lines end elsewhere.
  for (const one of [...elements(tree, 'w:softHyphen')]) remove(one)
  for (const one of elements(tree, 'w:t'))
    if (one.textContent.includes('\u00ad')) one.textContent = one.textContent.replaceAll('\u00ad', '')
  const unknown = writeSymbols(tree)
  writeRaised(tree, styles)
  return unknown
}

function writeSymbols(tree: Document): number {
  let unknown = 0
  for (const one of [...elements(tree, 'w:sym')]) {
    const sign = symbol(attribute(one, 'w:font') ?? '', attribute(one, 'w:char') ?? '')
    if (sign === undefined || PRIVATE.test(sign)) unknown++
    if (sign === undefined) remove(one)
    else one.parentNode?.replaceChild(textOf(tree, sign), one)
  }
  for (const run of elements(tree, 'w:r')) {
    const font = attribute(child(child(run, 'w:rPr'), 'w:rFonts'), 'w:ascii')
    if (font === undefined) continue
    for (const text of childrenOf(run))
      if (text.nodeName === 'w:t' && PRIVATE.test(text.textContent))
        text.textContent = text.textContent.replace(
          OF_FONT,
          (sign) => symbol(font, sign.charCodeAt(0).toString(16)) ?? sign,
        )
  }
  return unknown
}

/**
 * The character that a font draws as a sign: a check of Wingdings as "✓".
 * @param code In hexadecimal, "F0FC" or "FC".
 * @returns The font's own sign where no table knows it, nothing where there is no such character.
 */
export function symbol(font: string, code: string): string | undefined {
  if (!/^[\dA-F]{1,6}$/i.test(code)) return undefined
  const upper = code.toUpperCase().padStart(2, '0')
  const known = hex(font, upper) ?? (/^F0..$/.test(upper) ? hex(font, upper.slice(2)) : undefined)
  const number = Number.parseInt(code, 16)
  if (known) return COMMON[known.string] ?? known.string
  return number >= 0x20 && number <= 0xffff ? String.fromCharCode(number) : undefined
}

/** The words, and how they are read in brackets after them; each run keeps its own look. */
function writeRuby(tree: Document, ruby: Element): void {
  const [base, read] = [child(ruby, 'w:rubyBase'), child(ruby, 'w:rt')]
  const said = read && wordsIn(read).trim() !== ''
  const run = ruby.parentNode as Element
  if (read && said) {
    read.insertBefore(made(tree, 'w:r', textOf(tree, ' (')), read.firstChild)
    read.appendChild(made(tree, 'w:r', textOf(tree, ')')))
  }
  const words = [...(base ? childrenOf(base) : []), ...(read && said ? childrenOf(read) : [])]
  if (run.nodeName !== 'w:r') {
    for (const one of words) ruby.parentNode?.insertBefore(one, ruby)
    remove(ruby)
    return
  }
  const properties = child(run, 'w:rPr')
  const rest = made(tree, 'w:r', ...(properties ? [properties.cloneNode(true)] : []))
  while (ruby.nextSibling) rest.appendChild(ruby.nextSibling)
  remove(ruby)
  insertAfter(rest, run)
  for (const one of words.reverse()) insertAfter(one, run)
}

/** "12 500" with a raised 1 is no "12 5001", and a raised 2 after "m" no "m2". */
function writeRaised(tree: Document, styles: Document | undefined): void {
  const raising = raisingStyles(styles)
  const words = new Map<Element, string>()
  const wordsOnce = (paragraph: Element): string => {
    const known = words.get(paragraph) ?? wordsIn(paragraph).trim()
    words.set(paragraph, known)
    return known
  }
  for (const run of elements(tree, 'w:r')) {
    if (!isRaised(child(run, 'w:rPr'), raising)) continue
    const paragraph = paragraphOf(run)
    // Where all of it is raised, nothing is.
    if (!paragraph || !FIGURES.test(wordsIn(run)) || wordsOnce(paragraph) === wordsIn(run).trim()) continue
    for (const text of elements(run, 'w:t'))
      text.textContent = Array.from(text.textContent, (sign) => RAISED[sign] ?? sign).join('')
  }
}

function isRaised(properties: Element | undefined, raising: ReadonlySet<string>): boolean {
  const own = value(properties, 'w:vertAlign')
  if (own !== undefined) return own === 'superscript'
  if (Number.parseFloat(value(properties, 'w:position') ?? '0') >= RAISED_BY) return true
  return raising.has(value(properties, 'w:rStyle') ?? '')
}

function raisingStyles(styles: Document | undefined): Set<string> {
  const byId = new Map(
    (styles ? elements(styles, 'w:style') : []).map((one) => [attribute(one, 'w:styleId') ?? '', one]),
  )
  const raises = (id: string): boolean => {
    for (let at: string | undefined = id, steps = 0; at !== undefined && steps < MOST_BASES; steps++) {
      const style = byId.get(at)
      const own = value(child(style, 'w:rPr'), 'w:vertAlign')
      if (own !== undefined) return own === 'superscript'
      at = value(style, 'w:basedOn')
    }
    return false
  }
  return new Set([...byId.keys()].filter(raises))
}

/** "☒" or "☐" in the place of a box to tick. */
export const tick = (isTicked: boolean): string => (isTicked ? '☒' : '☐')

/** Content controls – fields to fill in, lists, boxes to tick – give way to what they hold. */
export function openControls(tree: Document): void {
  for (const control of [...elements(tree, 'w:sdt')]) {
    const properties = child(control, 'w:sdtPr')
    const box = properties && childrenOf(properties).find(({ localName }) => localName === 'checkbox')
    const content = child(control, 'w:sdtContent') ?? control
    if (box) writeTick(tree, content, box)
    unwrap(control, content)
  }
}

function writeTick(tree: Document, content: Element, box: Element): void {
  const set = childrenOf(box).find(({ localName }) => localName === 'checked')
  const on = Array.from(set?.attributes ?? []).find(({ localName }) => localName === 'val')?.value ?? '1'
  const sign = tick(set !== undefined && !/^(?:0|false|off)$/i.test(on))
  const [first] = [...elements(content, 'w:t'), ...elements(content, 'w:sym')]
  const text = textOf(tree, sign)
  if (first) first.parentNode?.replaceChild(text, first)
  else (elements(content, 'w:p')[0] ?? content).appendChild(made(tree, 'w:r', text))
}
