/**
 * Finds the words of a web page that no one sees, by colour, by size or because they stand off the page, and marks them;
 * struck words are marked as well. What is only folded away – a panel, a tab, `hidden`, `display: none` – is content.
 */
import type { Element, Nodes, Root, Text } from 'hast'
import { colourOf, isSame, mix, WHITE, type Colour } from '../colours.ts'
import { declarationsOf, rulesOf, Sheet, type Declarations, type Rule } from './css.ts'
import { hide, strike, withoutSigns } from '../marked-text.ts'

/** What an element hands on to those in it. */
interface Seen {
  colour: Colour | 'unknown' | 'none'
  ground: Colour | 'unknown'
  /** In pixels of the screen. */
  size: number
  indent: number
  hidden: boolean
  struck: boolean
}

const START: Seen = { colour: [0, 0, 0], ground: WHITE, size: 16, indent: 0, hidden: false, struck: false }
const BLUE: Colour = [0, 0, 238]
const YELLOW: Colour = [255, 255, 0]
/** In pixels: two are half a millimetre. */
const LEAST_SIZE = 2
/** Further out than this nothing is on the page. */
const OFF = -500
/** Less than this is not seen. */
const LEAST_ALPHA = 0.04
const STRUCK = new Set(['s', 'strike', 'del'])
const UNITS: Readonly<Record<string, number>> = {
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 37.8,
  mm: 3.78,
  q: 0.945,
  rem: 16,
  vw: 12,
  vh: 8,
  ch: 8,
  ex: 8,
}
const WORDS_FOR_SIZES = /^(?:xx-small|x-small|small|medium|large|x-large|xx-large|xxx-large)$/i

/** Marks the words of a page in place. */
export function markUnseen(root: Root): void {
  const sheet = new Sheet(styleSheets(root).flatMap((css, at) => rulesOf(css, at * 1_000_000)))
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

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

function styleSheets(root: Root): string[] {
  const sheets: string[] = []
  const open: Nodes[] = [root]
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'element' && node.tagName === 'style' && !/print/i.test(textOf(node.properties['media'])))
      sheets.push(node.children.map((one) => (one.type === 'text' ? one.value : '')).join(''))
    else if ('children' in node) for (const child of node.children.toReversed()) open.push(child)
  }
  return sheets
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
    colour: colourIn(element, style, seen, ground),
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

/** In pixels; nothing for what cannot be told without the window. */
function lengthOf(text: string | undefined, em: number): number | undefined {
  const [, figure, unit = ''] = /^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*([a-z%]*)\s*$/i.exec(text ?? '') ?? []
  if (figure === undefined) return undefined
  const number = Number(figure)
  if (unit === '') return number
  if (unit === 'em') return number * em
  if (unit === '%') return (number / 100) * em
  const known = UNITS[unit.toLowerCase()]
  return known === undefined ? undefined : number * known
}

function colourIn(
  { tagName, properties }: Element,
  style: Declarations,
  seen: Seen,
  ground: Seen['ground'],
): Seen['colour'] {
  const own = style.get('-webkit-text-fill-color') ?? style.get('color')
  const attribute = tagName === 'font' ? properties['color'] : tagName === 'body' ? properties['text'] : undefined
  if (own === undefined)
    return typeof attribute === 'string'
      ? (colourOf(attribute) ?? 'unknown')
      : tagName === 'a' && properties['href'] !== undefined
        ? BLUE
        : seen.colour
  if (/^(?:inherit|currentcolor|unset)$/i.test(own)) return seen.colour
  const colour = cssColour(own)
  if (!colour) return 'unknown'
  if (colour.alpha < LEAST_ALPHA) return 'none'
  return colour.alpha < 1 && ground !== 'unknown' ? mix(colour.colour, ground, colour.alpha) : colour.colour
}

function groundIn({ tagName, properties }: Element, style: Declarations, before: Seen['ground']): Seen['ground'] {
  const shorthand = style.get('background') ?? ''
  if (style.has('maybe') || typeof properties['background'] === 'string') return 'unknown'
  if (/url\(|gradient\(|image-set\(/i.test(shorthand + (style.get('background-image') ?? ''))) return 'unknown'
  const named =
    style.get('background-color') ??
    (shorthand === ''
      ? undefined
      : (/(?:rgba?|hsla?)\([^)]*\)|#[0-9a-f]{3,8}|var\(|[a-z]+/i.exec(shorthand)?.[0] ?? 'transparent'))
  if (named === undefined)
    return typeof properties['bgColor'] === 'string'
      ? (colourOf(properties['bgColor']) ?? 'unknown')
      : tagName === 'mark'
        ? YELLOW
        : before
  if (/^(?:transparent|none|inherit|initial|unset|revert)$/i.test(named)) return before
  const found = cssColour(named)
  if (!found) return 'unknown'
  if (found.alpha >= 1) return found.colour
  return before === 'unknown' ? 'unknown' : mix(found.colour, before, found.alpha)
}

function cssColour(text: string): { colour: Colour; alpha: number } | undefined {
  if (/^transparent$/i.test(text)) return { colour: WHITE, alpha: 0 }
  const [, kind = '', inside = ''] = /^(rgb|hsl)a?\(([^()]*)\)$/i.exec(text.trim()) ?? []
  if (kind === '') {
    const colour = colourOf(text)
    const hex = /^#(?:[0-9a-f]{3}([0-9a-f])|[0-9a-f]{6}([0-9a-f]{2}))$/i.exec(text.trim())
    const alpha = hex ? Number.parseInt((hex[1] ?? '') + (hex[1] ?? '') + (hex[2] ?? ''), 16) / 255 : 1
    return colour && { colour, alpha }
  }
  const numbers = inside
    .split(/[\s,/]+/)
    .filter(Boolean)
    .map((one) => ({ value: Number.parseFloat(one), percent: one.endsWith('%') }))
  const [a, b, c, opacity] = numbers
  if (!a || !b || !c || numbers.some(({ value }) => Number.isNaN(value))) return undefined
  const alpha = opacity ? (opacity.percent ? opacity.value / 100 : opacity.value) : 1
  if (kind.toLowerCase() === 'rgb')
    return {
      colour: [a, b, c].map(({ value, percent }) => Math.round(percent ? value * 2.55 : value)) as unknown as Colour,
      alpha,
    }
  return { colour: fromHue(a.value, b.value / 100, c.value / 100), alpha }
}

function fromHue(hue: number, saturation: number, lightness: number): Colour {
  const wide = saturation * Math.min(lightness, 1 - lightness)
  const part = (n: number): number => {
    const k = (n + hue / 30) % 12
    return Math.round(255 * (lightness - wide * Math.max(-1, Math.min(k - 3, 9 - k, 1))))
  }
  return [part(0), part(8), part(4)]
}

/** Set so far to the left or the top that no one gets there. */
function isOff(style: Declarations, size: number): boolean {
  const moved = /^(?:absolute|fixed|relative)$/i.test(style.get('position') ?? '')
  const far = (name: string): boolean => (lengthOf(style.get(name), size) ?? 0) < OFF
  const shift = Array.from(
    (style.get('transform') ?? '').matchAll(/translate(?:X|Y|3d)?\(([^)]*)\)/gi),
    ([, inside = '']) => inside.split(',').some((one) => (lengthOf(one, size) ?? 0) < OFF),
  )
  return (
    (moved && ['left', 'top', 'right', 'bottom'].some(far)) ||
    shift.some(Boolean) ||
    /(?:^|\s)scale(?:3d|X|Y)?\(\s*0[\s,)]/i.test(style.get('transform') ?? '')
  )
}

/** Cut to nothing: "rect(0 0 0 0)", "rect(1px, 1px, 1px, 1px)", "inset(50%)" */
function isClipped(style: Declarations): boolean {
  const edges = /^rect\(([^)]*)\)$/i
    .exec(style.get('clip') ?? '')?.[1]
    ?.trim()
    .split(/[\s,]+/)
    .map((one) => Number.parseFloat(one))
  const cut =
    edges !== undefined &&
    edges.length === 4 &&
    edges.every((one) => Math.abs(one) <= 1) &&
    /^(?:absolute|fixed)$/i.test(style.get('position') ?? 'absolute')
  return cut || /^(?:inset\(\s*(?:50|[6-9]\d|100)%|circle\(\s*0)/i.test(style.get('clip-path') ?? '')
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
