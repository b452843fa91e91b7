/** Pictures of pages and of parts of them: pixels in, pixels or a PNG out. */
import { entryAt } from '../../../model/lists.ts'
import { toPng } from '../../../picture/png.ts'
import type { Box } from '../pdf/drawing/places.ts'
import type { Drawing } from '../pdf/drawing/sheet.ts'
import type { Picture } from './types.ts'

const WHITE = 255

/** The light of each pixel, as the eye weighs colours. */
export function toGrey({ width, height, pixels }: Drawing): Picture {
  const grey = new Uint8Array(width * height)
  for (let pixel = 0, at = 0; pixel < grey.length; pixel++, at += 4)
    grey[pixel] = (entryAt(pixels, at) * 29 + entryAt(pixels, at + 1) * 150 + entryAt(pixels, at + 2) * 77) >> 8
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
  const at = (x: number, y: number): number => entryAt(grey, Math.min(y, height - 1) * width + Math.min(x, width - 1))
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

const toBase64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(''))
