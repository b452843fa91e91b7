import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { cut, half, toDataUri, toGrey } from './picture.ts'

test('the light of a pixel is that of its colours as the eye weighs them', () => {
  const pixels = Uint8Array.from([255, 255, 255, 0, 0, 0, 0, 0, 255, 0, 0, 0, 0, 0, 255, 0])
  expect([...toGrey({ width: 2, height: 2, pixels }).grey]).toEqual([255, 0, 28, 76])
})

test('a part reaches over the edge, where all is white', () => {
  const page = { width: 3, height: 2, grey: Uint8Array.from([1, 2, 3, 4, 5, 6]) }
  expect([...cut(page, { left: 1, top: 1, right: 3, bottom: 2 }, 0).grey]).toEqual([5, 6])
  const over = cut(page, { left: -1, top: 1, right: 1, bottom: 3 }, 1)
  expect([over.width, over.height]).toEqual([4, 4])
  expect([...over.grey.subarray(4, 8)]).toEqual([255, 255, 4, 255])
})

test('half the size has the middle light of four', () => {
  expect([...half({ width: 2, height: 2, grey: Uint8Array.from([0, 100, 100, 200]) }).grey]).toEqual([100])
})

test('a picture is a PNG of sixteen greys', () => {
  const uri = toDataUri({ width: 3, height: 1, grey: Uint8Array.from([0, 128, 255]) })
  const png = Buffer.from(uri.replace('data:image/png;base64,', ''), 'base64')
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
  expect([png.readUInt32BE(16), png.readUInt32BE(20), png[24], png[25]]).toEqual([3, 1, 4, 0])
  // Length, name, data; then the sum of the header as the standard has it.
  const data = png.subarray(png.indexOf('IDAT') + 4, png.indexOf('IEND') - 8)
  expect([...inflateSync(data)]).toEqual([0, 0x08, 0xf0])
  expect(png.subarray(-8).toString('hex')).toBe('49454e44ae426082')
})
