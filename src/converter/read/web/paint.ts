/**
 * What an element's words and the ground behind them are painted with: its declarations and its markup in, colours out.
 */
import type { Element } from 'hast'
import { colourOf, mix, type Colour } from '../colours.ts'
import type { Declarations } from './css.ts'
import { cssColour } from './css-colour.ts'

/** A ground: a colour, or one that cannot be told. */
export type Ground = Colour | 'unknown'
/** Letters: `none` lets all through. */
export type Letters = Ground | 'none'

const BLUE: Colour = [0, 0, 238]
const YELLOW: Colour = [255, 255, 0]
/** Less than this is not seen. */
export const LEAST_ALPHA = 0.04
/** Attributes from before there were style sheets. */
const COLOUR_ATTRIBUTES: ReadonlyMap<string, string> = new Map([
  ['font', 'color'],
  ['body', 'text'],
])
const PICTURE = /url\(|gradient\(|image-set\(/i
const COLOUR_IN = /(?:rgba?|hsla?)\([^)]*\)|#[0-9a-f]{3,8}|var\(|[a-z]+/i

/** @param before The colour of what stands around. @param ground What lies behind. */
export function colourIn(element: Element, style: Declarations, before: Letters, ground: Ground): Letters {
  const own = style.get('-webkit-text-fill-color') ?? style.get('color')
  if (own === undefined) return colourOfMarkup(element, before)
  if (/^(?:inherit|currentcolor|unset)$/i.test(own)) return before
  const found = cssColour(own)
  if (!found) return 'unknown'
  if (found.alpha < LEAST_ALPHA) return 'none'
  return found.alpha < 1 && ground !== 'unknown' ? mix(found.colour, ground, found.alpha) : found.colour
}

function colourOfMarkup({ tagName, properties }: Element, before: Letters): Letters {
  const named = properties[COLOUR_ATTRIBUTES.get(tagName) ?? '']
  if (typeof named === 'string') return colourOf(named) ?? 'unknown'
  return tagName === 'a' && properties['href'] !== undefined ? BLUE : before
}

/** @param before What lies behind what stands around. */
export function groundIn(element: Element, style: Declarations, before: Ground): Ground {
  if (mayBePicture(element, style)) return 'unknown'
  const named = style.get('background-color') ?? colourInShorthand(style.get('background') ?? '')
  if (named === undefined) return groundOfMarkup(element, before)
  if (/^(?:transparent|none|inherit|initial|unset|revert)$/i.test(named)) return before
  const found = cssColour(named)
  if (!found) return 'unknown'
  if (found.alpha >= 1) return found.colour
  return before === 'unknown' ? 'unknown' : mix(found.colour, before, found.alpha)
}

/** A picture lies behind, or rules that are not understood set what does. */
const mayBePicture = ({ properties }: Element, style: Declarations): boolean =>
  style.has('maybe') ||
  typeof properties['background'] === 'string' ||
  PICTURE.test((style.get('background') ?? '') + (style.get('background-image') ?? ''))

/** The colour of "#fff no-repeat"; a shorthand without one takes the colour away. */
const colourInShorthand = (shorthand: string): string | undefined =>
  shorthand === '' ? undefined : (COLOUR_IN.exec(shorthand)?.[0] ?? 'transparent')

function groundOfMarkup({ tagName, properties }: Element, before: Ground): Ground {
  const named = properties['bgColor']
  if (typeof named === 'string') return colourOf(named) ?? 'unknown'
  return tagName === 'mark' ? YELLOW : before
}
