/** A list that no memory holds. */
import { expect, test } from 'vitest'
import { check, type Copy, type Hasher } from './check.ts'
import { MANIFEST } from './manifest.ts'

/** Never asked: what is not read has no hash. */
const hasher = (): Hasher => ({ update: () => undefined, hex: () => '' })

test('a list larger than any site has is given up before it is read', async () => {
  let given = 0
  const piece = new Uint8Array(1 << 20)
  const copy: Copy = {
    paths: [MANIFEST],
    read: (_, take) => {
      for (; given < 600; given++) take(piece)
      return Promise.resolve(true)
    },
  }
  await expect(check(copy, { hasher })).rejects.toThrow('större än 64 MB')
  expect(given).toBe(64)
})
