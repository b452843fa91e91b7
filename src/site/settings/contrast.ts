/**
 * Whether a publisher's colour can be read on the site's surfaces, and the nearest that can: contrast as WCAG 2.2
 * counts it (SC 1.4.3), the hue kept and only the lightness moved, in OKLCH.
 */
import { converter, formatHex, toGamut, wcagContrast } from 'culori'
import type { Schemes } from './types.ts'

/** The site's own grounds, by scheme, as `#rrggbb`. */
export interface Surfaces {
  light: readonly string[]
  dark: readonly string[]
}
export type Scheme = keyof Surfaces

/** Contrast that text must have, and so all that is in the accent colour. */
export const LEAST = 4.5
/** What is written on a ground of the accent colour. */
export const INK: Schemes = { light: '#ffffff', dark: '#0d0f11' }
const STEP = 0.002

const oklch = converter('oklch')
const shown = toGamut('rgb', 'oklch')

/** The poorest contrast of a colour in a scheme: against each of its grounds, and of the ink upon it. */
export function leastContrast(colour: string, scheme: Scheme, surfaces: Surfaces): number {
  return Math.min(...[...surfaces[scheme], INK[scheme]].map((other) => wcagContrast(colour, other)))
}

/**
 * The same hue, as light as it can be and still be read (in the light scheme), or as dark (in the dark one).
 * @returns `#rrggbb`; the colour itself where it passes. Where the scheme's grounds leave no room, black or white.
 */
export function nearestThatPasses(colour: string, scheme: Scheme, surfaces: Surfaces): string {
  const { h, c, l } = oklch(colour) ?? { h: 0, c: 0, l: 0 }
  const toward = scheme === 'light' ? -STEP : STEP
  for (let lightness = l; lightness >= 0 && lightness <= 1; lightness += toward) {
    const near = formatHex(shown({ mode: 'oklch', l: lightness, c, ...(h === undefined ? {} : { h }) }))
    const own = lightness === l ? colour : near
    if (leastContrast(own, scheme, surfaces) >= LEAST) return own
  }
  return scheme === 'light' ? '#000000' : '#ffffff'
}

const TOKEN = (name: string): RegExp => new RegExp(`--${name}: *light-dark\\((#[0-9a-f]{6}), *(#[0-9a-f]{6})\\)`)
const GROUNDS = ['paper', 'sheet']

/**
 * The grounds that the site's own sheet of tokens names.
 * @throws When it names them otherwise than `light-dark(#…, #…)`: a check against nothing would pass everything.
 */
export function surfacesIn(tokens: string): Surfaces {
  const pairs = GROUNDS.map((name) => TOKEN(name).exec(tokens)?.slice(1))
  if (pairs.includes(undefined))
    throw new Error('Unexpected tokens.css without --paper and --sheet as light-dark(#…, #…)')
  return { light: pairs.map((pair) => pair?.[0] ?? ''), dark: pairs.map((pair) => pair?.[1] ?? '') }
}
