/** A build is a function of what it is built from: not of the clock, the place, or the language of the machine. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { DIST, filesIn } from './site.ts'

const folder = mkdtempSync(join(tmpdir(), 'paragraf-bygge-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const hashes = (site: string): Record<string, string> =>
  Object.fromEntries(
    filesIn(site).map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(site, path)))
        .digest('hex'),
    ]),
  )

test('a second build, on another clock and in another language, gives the same files with the same bytes', () => {
  const again = join(folder, 'dist')
  execFileSync(process.execPath, ['scripts/build.ts', again], {
    stdio: 'pipe',
    env: { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  })
  const first = hashes(DIST)
  expect(Object.keys(first).length).toBeGreaterThan(300)
  expect(hashes(again)).toEqual(first)
})
