/** The code of an address, read back by another program than the one that made it. */
import jsQR from 'jsqr'
import { expect, test } from 'vitest'
import { QUIET, qrOf, type Qr } from './qr.ts'

/** Pixels a module. */
const SCALE = 4

/** The path as a picture: strokes of "M0 3.5h7m1 0h2", each as high as a module. */
function pictureOf({ size, path }: Qr): { pixels: Uint8ClampedArray; side: number } {
  const side = (size + 2 * QUIET) * SCALE
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
  let [x, y] = [0, 0]
  for (const [, command, text = ''] of path.matchAll(/([Mmh])([^Mmh]+)/g)) {
    const [a = 0, b = 0] = text.split(' ').map(Number)
    if (command === 'M') [x, y] = [a, b]
    if (command === 'm') x += a
    if (command !== 'h') continue
    for (let row = 0; row < SCALE; row++)
      for (let column = 0; column < a * SCALE; column++) {
        const at = ((y - 0.5 + QUIET) * SCALE + row) * side + (x + QUIET) * SCALE + column
        pixels.set([0, 0, 0], at * 4)
      }
    x += a
  }
  return { pixels, side }
}

test.each([
  'https://x.se/',
  'https://exempelby.se/beslut/protokoll/kommunstyrelsen/2026-03-10/p206.html',
  'https://xn--exempelby-8zb.se/protokoll/halso-och-sjukvardsnamndens-arbetsutskott/2024-11-28-extra/punkt7a-1.html',
])('%s is read back as it was', (address) => {
  const code = qrOf(address)
  expect(code).not.toBeNull()
  const { pixels, side } = pictureOf(code as Qr)
  expect(jsQR(pixels, side, side)?.data).toBe(address)
})

test('one address gives one code, and one that is too long gives none', () => {
  expect(qrOf('https://x.se/a')).toEqual(qrOf('https://x.se/a'))
  expect(qrOf(`https://x.se/${'a'.repeat(300)}`)).toBeNull()
})
