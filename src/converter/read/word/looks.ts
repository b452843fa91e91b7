/**
 * How letters of a Word file look, as far as it decides whether they are seen: styles and the theme in, the look of a
 * run out. Defaults, the table's, the paragraph's and the letters' style, and what is set on the run itself, in that
 * order.
 */
import { colourOf, mix, WHITE, type Colour } from '../colours.ts'
import { attribute, child, childrenOf, elements, isOffWord, isOn, value } from './tree.ts'

/** What a set of properties says; what it does not say is absent. */
export interface Look {
  vanish?: boolean
  strike?: boolean
  dstrike?: boolean
  /** `auto` is black or white, whichever is seen. */
  colour?: Colour | 'auto'
  /** Fill of the letters themselves, which goes before the colour. */
  fill?: Colour | 'none'
  /** In half points, and the same for writing from right to left. */
  size?: number
  sizeOther?: number
  /** Width of the letters in percent. */
  width?: number
  highlight?: Colour | 'none'
  shade?: Colour | 'none'
  /** Outlined, raised or sunk: seen in any colour. */
  relief?: boolean
}

/** A style with what it is based on worked in. */
interface Style {
  type: string
  look: Look
  /** Shading of the paragraph or the table. */
  fill?: Colour | 'none' | undefined
  /** What a table style says of places in the table: "firstRow". */
  places: ReadonlyMap<string, { look: Look; fill?: Colour | 'none' | undefined }>
}

export interface Looks {
  defaults: Look
  paragraph: string | undefined
  table: string | undefined
  styles: ReadonlyMap<string, Style>
  theme: ReadonlyMap<string, Colour>
}

const TOGGLES = [
  ['w:vanish', 'vanish'],
  ['w:strike', 'strike'],
  ['w:dstrike', 'dstrike'],
] as const
const RELIEF = ['w:outline', 'w:shadow', 'w:emboss', 'w:imprint', 'w14:textOutline']
/** Names that a document gives the theme's colours. */
const THEME: Readonly<Record<string, string>> = {
  background1: 'lt1',
  light1: 'lt1',
  bg1: 'lt1',
  text1: 'dk1',
  dark1: 'dk1',
  tx1: 'dk1',
  background2: 'lt2',
  light2: 'lt2',
  bg2: 'lt2',
  text2: 'dk2',
  dark2: 'dk2',
  tx2: 'dk2',
}
const MOST_BASES = 50

/** @param styles The part of styles; without it, and without a theme, only what is set on a run is known. */
export function looksOf(styles: Document | undefined, theme: Document | undefined): Looks {
  const colours = themeOf(theme)
  const all = elements(styles, 'w:style')
  const byId = new Map(all.map((style) => [attribute(style, 'w:styleId') ?? '', style]))
  const defaultOf = (type: string): string | undefined =>
    attribute(
      all.find((style) => attribute(style, 'w:type') === type && !isOffWord(attribute(style, 'w:default') ?? '0')),
      'w:styleId',
    )
  const [defaults] = elements(styles, 'w:rPrDefault')
  return {
    defaults: lookOf(child(defaults, 'w:rPr'), colours),
    paragraph: defaultOf('paragraph'),
    table: defaultOf('table'),
    styles: new Map([...byId.keys()].map((id) => [id, styleOf(id, byId, colours)])),
    theme: colours,
  }
}

function styleOf(id: string, byId: ReadonlyMap<string, Element>, theme: ReadonlyMap<string, Colour>): Style {
  const chain: Element[] = []
  for (let at: string | undefined = id; at !== undefined && chain.length < MOST_BASES;) {
    const style = byId.get(at)
    if (!style || chain.includes(style)) break
    chain.unshift(style)
    at = value(style, 'w:basedOn')
  }
  const places = new Map<string, { look: Look; fill?: Colour | 'none' | undefined }>()
  for (const place of chain.flatMap((style) => elements(style, 'w:tblStylePr'))) {
    const type = attribute(place, 'w:type') ?? ''
    const before = places.get(type)
    places.set(type, {
      look: { ...before?.look, ...lookOf(child(place, 'w:rPr'), theme) },
      fill: fillIn(place, theme) ?? before?.fill,
    })
  }
  return {
    type: attribute(chain.at(-1), 'w:type') ?? '',
    look: layered(chain.map((style) => lookOf(child(style, 'w:rPr'), theme))),
    fill: chain.reduce<Colour | 'none' | undefined>((before, style) => fillIn(style, theme) ?? before, undefined),
    places,
  }
}

const fillIn = (element: Element, theme: ReadonlyMap<string, Colour>): Colour | 'none' | undefined =>
  ['w:tcPr', 'w:tblPr', 'w:pPr']
    .map((name) => shadeOf(child(child(element, name), 'w:shd'), theme))
    .find((one) => one !== undefined)

/** What the properties of a run, or of a style's runs, say themselves. */
export function lookOf(properties: Element | undefined, theme: ReadonlyMap<string, Colour>): Look {
  const look: Look = {}
  if (!properties) return look
  const named = new Map(childrenOf(properties).map((one) => [one.nodeName, one]))
  const number = (name: string): number | undefined => {
    const text = attribute(named.get(name), 'w:val')
    return text === undefined || !/^\d+(?:\.\d+)?/.test(text)
      ? undefined
      : Number.parseFloat(text) * (text.endsWith('pt') ? 2 : 1)
  }
  const set = <K extends keyof Look>(key: K, to: Look[K] | undefined): void => {
    if (to !== undefined) look[key] = to
  }
  for (const [name, key] of TOGGLES) if (named.has(name)) look[key] = isOn(named.get(name))
  if (RELIEF.some((name) => isOn(named.get(name)))) look.relief = true
  set('colour', wordColour(named.get('w:color'), theme))
  set('fill', letterFill(named.get('w14:textFill'), theme))
  set('size', number('w:sz'))
  set('sizeOther', number('w:szCs'))
  set('width', number('w:w'))
  const highlight = attribute(named.get('w:highlight'), 'w:val')
  set('highlight', highlight === 'none' ? 'none' : colourOf(highlight))
  set('shade', shadeOf(named.get('w:shd'), theme))
  return look
}

function wordColour(element: Element | undefined, theme: ReadonlyMap<string, Colour>): Colour | 'auto' | undefined {
  const plain = attribute(element, 'w:val')
  const ofTheme = attribute(element, 'w:themeColor')
  // Word writes the colour out, tints of the theme included; other programs may name the theme's alone.
  const changed = attribute(element, 'w:themeTint') ?? attribute(element, 'w:themeShade')
  const named = ofTheme === undefined || changed !== undefined ? undefined : themeColour(ofTheme, theme)
  return named ?? (plain === 'auto' ? 'auto' : colourOf(plain))
}

/** @param name As a part of text names it, "text1" or "accent2", which the theme may call otherwise. */
export const themeColour = (name: string, theme: ReadonlyMap<string, Colour>): Colour | undefined =>
  theme.get(THEME[name] ?? name)

function letterFill(element: Element | undefined, theme: ReadonlyMap<string, Colour>): Colour | 'none' | undefined {
  if (!element) return undefined
  if (child(element, 'w14:noFill')) return 'none'
  const solid = child(element, 'w14:solidFill')
  const alpha = solid && elements(solid, 'w14:alpha')[0]
  if (alpha && Number(attribute(alpha, 'w14:val')) >= 97_000) return 'none'
  return (
    colourOf(attribute(child(solid, 'w14:srgbClr'), 'w14:val')) ??
    themeColour(attribute(child(solid, 'w14:schemeClr'), 'w14:val') ?? '', theme)
  )
}

/** Shading: a fill, and a pattern of another colour over it. */
export function shadeOf(element: Element | undefined, theme: ReadonlyMap<string, Colour>): Colour | 'none' | undefined {
  if (!element) return undefined
  const pattern = attribute(element, 'w:val') ?? 'clear'
  const fill = colourOf(attribute(element, 'w:fill')) ?? themeColour(attribute(element, 'w:themeFill') ?? '', theme)
  const over = colourOf(attribute(element, 'w:color')) ?? [0, 0, 0]
  if (pattern === 'nil') return 'none'
  if (pattern === 'solid') return over
  const share = /^pct(\d{1,2})$/.exec(pattern)?.[1]
  return share === undefined ? (fill ?? 'none') : mix(over, fill ?? WHITE, Number(share) / 100)
}

function themeOf(tree: Document | undefined): ReadonlyMap<string, Colour> {
  const [scheme] = elements(tree, 'a:clrScheme')
  const usual: [string, Colour][] = [
    ['lt1', WHITE],
    ['dk1', [0, 0, 0]],
  ]
  return new Map([
    ...usual,
    ...(scheme ? childrenOf(scheme) : []).flatMap((one): [string, Colour][] => {
      const [named] = childrenOf(one)
      const colour = colourOf(attribute(named, 'val')) ?? colourOf(attribute(named, 'lastClr'))
      return colour ? [[one.localName, colour]] : []
    }),
  ])
}

/** One look upon another, the last on top: what it does not say shows through. */
export function layered(looks: readonly Look[]): Look {
  const all: Look = {}
  for (const look of looks) Object.assign(all, look)
  return all
}

/**
 * The look of a run whose styles say these things, the outermost first. Hidden in a paragraph's style and again in the
 * letters' own is not hidden: such properties switch over at each level of styles; the run itself has the last word.
 */
export function cascade(defaults: Look, styles: readonly Look[], own: Look): Look {
  const look = layered([defaults, ...styles, own])
  for (const [, key] of TOGGLES) {
    if (own[key] !== undefined) continue
    look[key] = defaults[key] === true || styles.filter((style) => style[key]).length % 2 === 1
  }
  return look
}
