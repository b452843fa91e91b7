import { expect, test } from 'vitest'
import { gzip } from './compress.ts'
import { packBeside } from './pack-beside.ts'

const fileOf = (at: number, length: number): Uint8Array => Uint8Array.from({ length }, (_, byte) => (byte * at) % 251)

test.each([
  ['none', []],
  ['few, which are packed here', [fileOf(1, 9), fileOf(2, 0), fileOf(3, 9)]],
  ['many, which a thread helps with', Array.from({ length: 90 }, (_, at) => fileOf(at, 20_000 + at))],
])('%s: each is packed as one by one', async (_, files) => {
  const packed = await packBeside(files, 6).packed()
  expect([...packed.keys()]).toEqual(files)
  for (const file of files) expect(Buffer.from(packed.get(file) ?? []).equals(gzip(file, 6))).toBe(true)
})
