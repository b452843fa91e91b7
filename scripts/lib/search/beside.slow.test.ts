/** What stops the search stops whoever waits for it, and nothing is laid in the site after it has been stopped. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { searchBeside } from './beside.ts'
import type { SearchedMeeting } from './write.ts'

let site = ''
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'paragraf-beside-'))
})
afterEach(() => {
  rmSync(site, { recursive: true, force: true })
})

function begun(meetings: readonly SearchedMeeting[]) {
  const { make, stop } = searchBeside()
  return { answer: make({ site, before: { dist: site, record: null }, meetings, bodies: new Map() }), stop }
}

test('what goes wrong in the thread is thrown where it is waited for', async () => {
  const { answer, stop } = begun([{ slug: 'a', date: '2024-05-01', records: [null as never] }])
  await expect(answer).rejects.toThrow(TypeError)
  await stop()
})

test('a search that is stopped ends, and leaves nothing in the site', async () => {
  const { answer, stop } = begun([{ slug: 'a', date: '2024-05-01', records: [] }])
  await stop()
  await expect(answer).rejects.toThrow('En tråd slutade utan att bli klar (search/thread)')
  expect(readdirSync(site)).toEqual([])
})
