/** The card beside a link as a picture: to draw three takes over a second. */
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { CARD } from '../view/identity.ts'
import { card } from './card.ts'

test('a PNG of the size that is asked for, in the colour of the publisher, the same each time', async () => {
  const [one, again, other] = [
    await card({ publisher: 'Ekby kommun', name: 'Beslut' }, '#7a1f2b'),
    await card({ publisher: 'Ekby kommun', name: 'Beslut' }, '#7a1f2b'),
    await card({ publisher: 'Åby kommun', name: 'Beslut' }, '#7a1f2b'),
  ]
  const view = new DataView(one.buffer)
  expect(new TextDecoder().decode(one.subarray(1, 4))).toBe('PNG')
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([CARD.width, CARD.height])
  // The last shade of the palette is the ground.
  const palette = Buffer.from(one).indexOf('PLTE') + 4
  expect([...one.subarray(palette + 45, palette + 48)]).toEqual([0x7a, 0x1f, 0x2b])
  expect([...one.subarray(palette, palette + 3)]).toEqual([255, 255, 255])
  const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
  expect(hash(again)).toBe(hash(one))
  expect(hash(other)).not.toBe(hash(one))
  expect(one.length).toBeLessThan(40_000)
})
