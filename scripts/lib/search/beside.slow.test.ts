/** What stops the search stops whoever waits for it, and nothing is laid in the site after it has been stopped. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { searchBeside } from './beside.ts'
import type { ToSearch } from '../build/archive.ts'

/** Nothing is remembered of a content that has no file. */
const SEEN = {
  content: { hashes: new Map<string, string>(), fingerprint: '' },
  owner: { engine: 'ingen', site: 'ingen', anywhere: 'ingen' },
}

let site = ''
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'paragraf-beside-'))
})
afterEach(() => {
  rmSync(site, { recursive: true, force: true })
})

function begun(meetings: readonly ToSearch[]) {
  const { make, stop } = searchBeside()
  return { answer: make({ ...SEEN, site, before: { dist: site, record: null }, meetings, bodies: new Map() }), stop }
}

test('what goes wrong in the thread is thrown where it is waited for', async () => {
  const { answer, stop } = begun([{ id: 'a/2024-05-01', slug: 'a', date: '2024-05-01' }])
  await expect(answer).rejects.toThrow('ENOENT')
  await stop()
})

test('a search that is stopped ends, and leaves nothing in the site', async () => {
  const { answer, stop } = begun([])
  await stop()
  await expect(answer).rejects.toThrow('Unexpected end of thread search/thread')
  expect(readdirSync(site)).toEqual([])
})

test('a search that nobody asks for comes to its end by itself', async () => {
  const { stop } = searchBeside()
  await stop()
})
