import { createHash } from 'node:crypto'
import { gunzipSync, inflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { deflateRaw, gzip } from './compress.ts'

/** Longer than what is packed at a time. */
const LONG = Buffer.from(Array.from({ length: 60_000 }, (_, at) => `§ ${at} ${(at * 7919) % 1013} `).join(''))

test.each([Buffer.from(''), Buffer.from('Nämnden beslutar'), LONG])('what is packed is what comes out', (bytes) => {
  for (const level of [1, 5, 9]) {
    expect(gunzipSync(gzip(bytes, level)).equals(bytes)).toBe(true)
    expect(inflateRawSync(deflateRaw(bytes, level)).equals(bytes)).toBe(true)
  }
})

test('the bytes are these on every machine', () => {
  expect(createHash('sha256').update(gzip(LONG, 5)).digest('hex').slice(0, 16)).toBe('52352fde6c749558')
  expect(Buffer.from(gzip(Buffer.from('protokoll'), 9)).toString('hex')).toBe(
    '1f8b08000000000002032b28ca2fc9cfcecfc901001627102c09000000',
  )
})
