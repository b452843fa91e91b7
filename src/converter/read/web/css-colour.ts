/** Colours as style sheets write them, "#fff8", "rgb(0 0 0 / 50%)": texts in, a colour and how much it covers out. */
import { colourOf, WHITE, type Colour } from '../colours.ts'

interface Paint {
  colour: Colour
  /** 0 lets all through, 1 nothing. */
  alpha: number
}

/** @returns Nothing for what is no colour we know. */
export function cssColour(text: string): Paint | undefined {
  if (/^transparent$/i.test(text)) return { colour: WHITE, alpha: 0 }
  const [, kind, inside = ''] = /^(rgb|hsl)a?\(([^()]*)\)$/i.exec(text.trim()) ?? []
  if (kind === undefined) return writtenColour(text)
  const figures = figuresIn(inside)
  const [a, b, c, opacity] = figures
  if (!a || !b || !c || figures.some(({ value }) => Number.isNaN(value))) return undefined
  const alpha = opacity ? shareOf(opacity) : 1
  return kind.toLowerCase() === 'rgb'
    ? { colour: [lightOf(a), lightOf(b), lightOf(c)], alpha }
    : { colour: fromHue(a.value, b.value / 100, c.value / 100), alpha }
}

/** A name or a hexadecimal number, of which one digit or two may say how much it covers. */
function writtenColour(text: string): Paint | undefined {
  const colour = colourOf(text)
  return colour && { colour, alpha: alphaOf(text.trim()) }
}

function alphaOf(text: string): number {
  if (/^#[0-9a-f]{4}$/i.test(text)) return Number.parseInt(text.slice(4).repeat(2), 16) / 255
  if (/^#[0-9a-f]{8}$/i.test(text)) return Number.parseInt(text.slice(7), 16) / 255
  return 1
}

interface Figure {
  value: number
  percent: boolean
}

const figuresIn = (text: string): Figure[] =>
  text
    .split(/[\s,/]+/)
    .filter(Boolean)
    .map((one) => ({ value: Number.parseFloat(one), percent: one.endsWith('%') }))

const shareOf = ({ value, percent }: Figure): number => (percent ? value / 100 : value)
const lightOf = ({ value, percent }: Figure): number => Math.round(percent ? value * 2.55 : value)

function fromHue(hue: number, saturation: number, lightness: number): Colour {
  const wide = saturation * Math.min(lightness, 1 - lightness)
  const part = (n: number): number => {
    const k = (n + hue / 30) % 12
    return Math.round(255 * (lightness - wide * Math.max(-1, Math.min(k - 3, 9 - k, 1))))
  }
  return [part(0), part(8), part(4)]
}
