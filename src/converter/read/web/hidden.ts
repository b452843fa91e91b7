/**
 * Finds the words of a web page that no one sees, by colour, by size or because they stand off the page, and marks
 * them; struck words are marked as well. What is only folded away – a panel, a tab, `hidden`, `display: none` – is
 * content.
 */
import type { Element, Nodes, Root, Text } from 'hast'
import { isSame, WHITE } from '../colours.ts'
import { declarationsOf, type Declarations, type Rule, type Sheet } from './css.ts'
import { lengthOf } from './css-length.ts'
import { isClipped, isOff, OFF } from './off-page.ts'
import { colourIn, groundIn, LEAST_ALPHA, type Ground, type Letters } from './paint.ts'
import { hide, strike, withoutSigns } from '../marked-text.ts'

/** What an element hands on to those in it. */
interface Seen {
  colour: Letters
  ground: Ground
  /** In pixels of the screen. */
  size: number
  indent: number
  hidden: boolean
  struck: boolean
}

const START: Seen = { colour: [0, 0, 0], ground: WHITE, size: 16, indent: 0, hidden: false, struck: false }
/** In pixels: two are half a millimetre. */
const LEAST_SIZE = 2
const STRUCK = new Set(['s', 'strike', 'del'])
const WORDS_FOR_SIZES = /^(?:xx-small|x-small|small|medium|large|x-large|xx-large|xxx-large)$/i

/** Marks the words of a page in place. */
export function markUnseen(root: Root, sheet: Sheet): void {
  const variables = new Map<string, string>()
  const open: { node: Nodes; seen: Seen; around: readonly Element[] }[] = [{ node: root, seen: START, around: [] }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, seen, around } = next
    if (node.type === 'text') markText(node, seen)
    if (node.type !== 'root' && node.type !== 'element') continue
    const own =
      node.type === 'element' ? seenIn(node, seen, styleOf(node, sheet.rulesFor(node, around), variables)) : seen
    const inside = node.type === 'element' ? [node, ...around] : around
    for (const child of node.children) open.push({ node: child, seen: own, around: inside })
  }
}

function markText(text: Text, { hidden, struck, colour, ground, size }: Seen): void {
  const words = withoutSigns(text.value)
  const unseen =
    hidden ||
    size <= LEAST_SIZE ||
    colour === 'none' ||
    (colour !== 'unknown' && ground !== 'unknown' && isSame(colour, ground))
  const mark = unseen ? hide : struck ? strike : undefined
  text.value = mark ? words.split('\n').map(mark).join('\n') : words
}

/** What holds for an element: rules of the sheets, its own style, and what is important before what is not. */
function styleOf(element: Element, rules: readonly Rule[], variables: Map<string, string>): Declarations {
  const { style } = element.properties
  const own = typeof style === 'string' ? declarationsOf(style) : []
  const all = [...rules.filter(({ maybe }) => !maybe).flatMap(({ declarations }) => declarations), ...own]
  const found = new Map<string, string>()
  for (const { name, value } of [
    ...all.filter(({ important }) => !important),
    ...all.filter(({ important }) => important),
  ]) {
    if (name.startsWith('--')) variables.set(name, value)
    // A shorthand says the whole of what it stands for.
    if (name === 'background') for (const part of ['background-color', 'background-image']) found.delete(part)
    if (name === 'font') found.delete('font-size')
    found.set(
      name,
      value.replace(
        /var\(\s*(--[\w-]+)\s*(?:,([^()]*))?\)/g,
        (whole, variable: string, other?: string) => variables.get(variable) ?? other ?? whole,
      ),
    )
  }
  if (rules.some(({ maybe, declarations }) => maybe && declarations.some(({ name }) => name.startsWith('background'))))
    found.set('maybe', '')
  return found
}

function seenIn(element: Element, seen: Seen, style: Declarations): Seen {
  const { tagName, properties } = element
  const size = sizeIn(style, seen.size)
  const ground = groundIn(element, style, seen.ground)
  const indent = style.has('text-indent') ? (lengthOf(style.get('text-indent'), size) ?? seen.indent) : seen.indent
  const line = `${style.get('text-decoration') ?? ''} ${style.get('text-decoration-line') ?? ''}`
  return {
    colour: colourIn(element, style, seen.colour, ground),
    ground,
    size,
    indent,
    hidden:
      seen.hidden ||
      indent < OFF ||
      isOff(style, size) ||
      isClipped(style) ||
      (isTransparent(style) && !isFolded(properties, style)),
    struck: seen.struck || STRUCK.has(tagName) || /line-through/i.test(line),
  }
}

function sizeIn(style: Declarations, before: number): number {
  const text =
    style.get('font-size') ??
    /(?:^|\s)((?:\d+(?:\.\d+)?|\.\d+)(?:px|pt|pc|in|cm|mm|q|r?em|%|ex|ch))(?:\s|\/)/i.exec(
      `${style.get('font') ?? ''} `,
    )?.[1]
  if (text === undefined) return before
  if (WORDS_FOR_SIZES.test(text)) return 16
  return lengthOf(text, before) ?? before
}

function isTransparent(style: Declarations): boolean {
  const text = style.get('opacity')
  return text !== undefined && Number.parseFloat(text) / (text.endsWith('%') ? 100 : 1) < LEAST_ALPHA
}

/** Also put away in another way, or about to appear: a panel that opens, and content. */
function isFolded({ hidden, ariaHidden, role }: Element['properties'], style: Declarations): boolean {
  const closed =
    /^none$/i.test(style.get('display') ?? '') || /^(?:hidden|collapse)$/i.test(style.get('visibility') ?? '')
  return (
    (hidden !== undefined && hidden !== false) ||
    ariaHidden === 'true' ||
    role === 'tabpanel' ||
    closed ||
    style.has('transition') ||
    lengthOf(style.get('max-height') ?? style.get('height'), 16) === 0
  )
}
