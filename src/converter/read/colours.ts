/** Colours as Word files and web pages name them, and whether an eye can tell two of them apart. */

/** Red, green and blue, 0–255. */
export type Colour = readonly [number, number, number]

export const WHITE: Colour = [255, 255, 255]
export const BLACK: Colour = [0, 0, 0]

/** Less contrast than this no one reads; the guidelines ask for 4.5, and pale grey on white has 1.4. */
const LEAST_CONTRAST = 1.15

/** Names that words are hidden or shaded in; others are read as unknown. */
const NAMES: Readonly<Record<string, string>> = {
  white: 'ffffff',
  black: '000000',
  red: 'ff0000',
  green: '008000',
  lime: '00ff00',
  blue: '0000ff',
  yellow: 'ffff00',
  cyan: '00ffff',
  aqua: '00ffff',
  magenta: 'ff00ff',
  fuchsia: 'ff00ff',
  gray: '808080',
  grey: '808080',
  silver: 'c0c0c0',
  maroon: '800000',
  navy: '000080',
  teal: '008080',
  olive: '808000',
  purple: '800080',
  snow: 'fffafa',
  ivory: 'fffff0',
  ghostwhite: 'f8f8ff',
  whitesmoke: 'f5f5f5',
  floralwhite: 'fffaf0',
  azure: 'f0ffff',
  mintcream: 'f5fffa',
  // Word's own names of highlights.
  darkblue: '000080',
  darkcyan: '008080',
  darkgreen: '008000',
  darkmagenta: '800080',
  darkred: '800000',
  darkyellow: '808000',
  darkgray: '808080',
  darkgrey: '808080',
  lightgray: 'c0c0c0',
  lightgrey: 'c0c0c0',
}

const each = (light: (at: 0 | 1 | 2) => number): Colour => [light(0), light(1), light(2)]

/** "FFFFFF", "#fff", "white"; nothing for what is no colour we know. */
export function colourOf(text: string | undefined): Colour | undefined {
  const plain = text?.trim().toLowerCase().replace(/^#/, '') ?? ''
  const hex = NAMES[plain] ?? (/^[0-9a-f]{3,4}$/.test(plain) ? plain.slice(0, 3).replace(/./g, '$&$&') : plain)
  if (!/^[0-9a-f]{6}(?:[0-9a-f]{2})?$/.test(hex)) return undefined
  return each((at) => Number.parseInt(hex.slice(2 * at, 2 * at + 2), 16))
}

/** `share` of `over`, the rest of `under`. */
export const mix = (over: Colour, under: Colour, share: number): Colour =>
  each((at) => Math.round(over[at] * share + under[at] * (1 - share)))

/**
 * Too little contrast for anybody to read one on the other, as WCAG 2 counts it, and no colours that differ plainly.
 */
export function isSame(a: Colour, b: Colour): boolean {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other)
  const apart = Math.max(...each((at) => Math.abs(a[at] - b[at])))
  // Red on blue of the same light is seen all the same.
  return (light + 0.05) / (dark + 0.05) < LEAST_CONTRAST && apart < 32
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((one) =>
    one <= 10 ? one / 3294.6 : ((one / 255 + 0.055) / 1.055) ** 2.4,
  )
  return red * 0.2126 + green * 0.7152 + blue * 0.0722
}
