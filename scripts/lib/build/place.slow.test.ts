import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { moveIn, type SitePlace, recover } from './place.ts'

let root: string
let place: SitePlace
const put = (folder: string, text: string): void => {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'index.html'), text)
}
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'paragraf-plats-'))
  const dist = join(root, 'dist')
  place = { dist, work: join(root, '.cache', 'bygge'), next: `${dist}.ny`, old: `${dist}.gammal` }
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

const cache = (): string[] => readdirSync(join(root, '.cache'))

test('the new site is in its place and the old beside it no more; a process of its own removes it', async () => {
  put(place.dist, 'gammal')
  put(place.work, 'ny')
  moveIn(place)
  expect(readFileSync(join(place.dist, 'index.html'), 'utf8')).toBe('ny')
  expect(readdirSync(root).sort()).toEqual(['.cache', 'dist'])
  await vi.waitFor(() => {
    expect(cache()).toEqual([])
  }, 20_000)
})

test('what was on its way out when the machine stopped goes with the next build, and nothing else does', async () => {
  put(join(root, '.cache', 'bort-1'), 'gammal')
  put(join(root, '.cache', 'minne'), 'minne')
  recover(place)
  await vi.waitFor(() => {
    expect(cache()).toEqual(['minne'])
  }, 20_000)
  expect(existsSync(place.dist)).toBe(true)
})
