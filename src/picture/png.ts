/** A picture of sixteen shades as a PNG: a byte a pixel in, a file out. The bytes follow from the pixels alone. */
import { zlibSync } from 'fflate'
import { entryAt } from '../model/lists.ts'

/** What every PNG begins with. */
export const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const BITS = 4
/** Kinds of colour: shades of grey, or of a palette. */
const [GREY, PALETTE] = [0, 3]
const SHADES = 16

export interface Greys {
  width: number
  height: number
  /** A byte a pixel, 0 for black. */
  grey: Uint8Array
}

/** Red, green and blue, a byte each. */
export type Rgb = readonly [red: number, green: number, blue: number]

/** @param ends What black and white are drawn as, with the shades between; grey where none is asked for. */
export function toPng({ width, height, grey }: Greys, ends?: { black: Rgb; white: Rgb }): Uint8Array {
  const header = new Uint8Array(13)
  const view = new DataView(header.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  header.set([BITS, ends ? PALETTE : GREY], 8)
  // Two pixels a byte; each row begins with the number of its filter, none.
  const stride = 1 + ((width + 1) >> 1)
  const rows = new Uint8Array(stride * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const byte = y * stride + 1 + (x >> 1)
      const shade = entryAt(grey, y * width + x) >> 4
      rows[byte] = entryAt(rows, byte) | (x % 2 === 0 ? shade << 4 : shade)
    }
  }
  return joined([
    Uint8Array.from(SIGNATURE),
    chunk('IHDR', header),
    ...(ends ? [chunk('PLTE', paletteOf(ends))] : []),
    chunk('IDAT', zlibSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ])
}

function paletteOf({ black, white }: { black: Rgb; white: Rgb }): Uint8Array {
  const shades = Array.from({ length: SHADES }, (_, at) => at / (SHADES - 1))
  return Uint8Array.from(shades.flatMap((share) => black.map((from, at) => from + ((white[at] ?? 0) - from) * share)))
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const named = joined([new TextEncoder().encode(name), data])
  const frame = new Uint8Array(named.length + 8)
  const view = new DataView(frame.buffer)
  view.setUint32(0, data.length)
  frame.set(named, 4)
  view.setUint32(named.length + 4, checksum(named))
  return frame
}

/** CRC-32, as PNG asks for it. */
function checksum(bytes: Uint8Array): number {
  let sum = 0xff_ff_ff_ff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xed_b8_83_20 : sum >>> 1
  }
  return (sum ^ 0xff_ff_ff_ff) >>> 0
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
