import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { contentNow } from './content.ts'

const home = mkdtempSync(join(tmpdir(), 'paragraf-innehall-'))
beforeEach(() => {
  vi.stubEnv('PARAGRAF_CONTENT', join(home, 'content'))
  mkdirSync(join(home, 'content', 'organ'), { recursive: true })
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(home, { recursive: true, force: true })
})

test('a link is known by what it leads to, as it is read', () => {
  writeFileSync(join(home, 'annan.md'), 'Ett')
  symlinkSync(join(home, 'annan.md'), join(home, 'content', 'organ', 'x.md'))
  const before = contentNow([])
  expect([...before.hashes.keys()]).toEqual(['organ/x.md'])
  writeFileSync(join(home, 'annan.md'), 'Två')
  expect(contentNow([]).fingerprint).not.toBe(before.fingerprint)
})
