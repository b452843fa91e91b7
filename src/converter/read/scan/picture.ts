/** Pictures of pages and of parts of them: pixels in, pixels or a PNG out. */
import { zlibSync } from 'fflate'
import type { Box, Drawing } from '../pdf/sheet.ts'
import type { Picture } from './types.ts'

const WHITE = 255

/** The light of each pixel, as the eye weighs colours. */
export function toGrey({ width, height, pixels }: Drawing): Picture {
  const grey = new Uint8Array(width * height)
  for (let pixel = 0, at = 0; pixel < grey.length; pixel++, at += 4)
    grey[pixel] =
      ((pixels[at] as number) * 29 + (pixels[at + 1] as number) * 150 + (pixels[at + 2] as number) * 77) >> 8
  return { width, height, grey }
}

/** A part of a picture with a white border around it, where the part reaches over the edge too. */
export function cut({ width, height, grey }: Picture, box: Box, border: number): Picture {
  const [left, top] = [Math.floor(box.left), Math.floor(box.top)]
  const [across, down] = [Math.max(1, Math.ceil(box.right) - left), Math.max(1, Math.ceil(box.bottom) - top)]
  const part: Picture = { width: across + 2 * border, height: down + 2 * border, grey: new Uint8Array() }
  part.grey = new Uint8Array(part.width * part.height).fill(WHITE)
  for (let y = Math.max(0, top); y < Math.min(height, top + down); y++) {
    const row = grey.subarray(y * width + Math.max(0, left), y * width + Math.max(0, Math.min(width, left + across)))
    part.grey.set(row, (y - top + border) * part.width + border + Math.max(0, -left))
  }
  return part
}

/** Half as wide and half as high; four pixels become one. */
export function half({ width, height, grey }: Picture): Picture {
  const [across, down] = [Math.max(1, width >> 1), Math.max(1, height >> 1)]
  const small = new Uint8Array(across * down)
  const at = (x: number, y: number): number => grey[Math.min(y, height - 1) * width + Math.min(x, width - 1)] as number
  for (let y = 0; y < down; y++) {
    for (let x = 0; x < across; x++)
      small[y * across + x] =
        (at(2 * x, 2 * y) + at(2 * x + 1, 2 * y) + at(2 * x, 2 * y + 1) + at(2 * x + 1, 2 * y + 1)) >> 2
  }
  return { width: across, height: down, grey: small }
}

/** A PNG of sixteen greys, for a page to show: a word takes about a kilobyte. */
export function toDataUri(picture: Picture): string {
  return `data:image/png;base64,${toBase64(toPng(picture))}`
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const [BITS, GREY] = [4, 0]

function toPng({ width, height, grey }: Picture): Uint8Array {
  const header = new Uint8Array(13)
  const view = new DataView(header.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  header.set([BITS, GREY], 8)
  // Two pixels a byte; each row begins with the number of its filter, none.
  const stride = 1 + ((width + 1) >> 1)
  const rows = new Uint8Array(stride * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const byte = y * stride + 1 + (x >> 1)
      const shade = (grey[y * width + x] as number) >> 4
      rows[byte] = (rows[byte] as number) | (x % 2 === 0 ? shade << 4 : shade)
    }
  }
  const parts = [Uint8Array.from(SIGNATURE), chunk('IHDR', header), chunk('IDAT', zlibSync(rows, { level: 9 }))]
  return joined([...parts, chunk('IEND', new Uint8Array())])
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

const toBase64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(''))
