/**
 * A build that is divided among threads makes what one thread makes alone, byte for byte, and tells of the same faults:
 * the content is read and the pages are made by all.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hashesIn } from '../scripts/lib/package/folder.ts'
import { BODIES, SOURCES } from './small-archive.ts'

const root = mkdtempSync(join(tmpdir(), 'paragraf-tradar-'))
const at = (...below: string[]): string => join(root, ...below)

function run(script: string, ...args: string[]): { status: number | null; said: string } {
  const env = { ...process.env, PARAGRAF_URL: 'https://protokoll.exempel.se/', PARAGRAF_CONTENT: 'content' }
  const path = join(process.cwd(), 'scripts', `${script}.ts`)
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...args], { cwd: root, encoding: 'utf8', env })
  return { status, said: stdout + stderr }
}

/** Nothing is remembered: all is read and made anew. */
function build(jobs: number): { status: number | null; said: string } {
  rmSync(at('.cache'), { recursive: true, force: true })
  return run('build', '--jobs', String(jobs))
}

/** So many pages that another thread is worth its start. */
const MONTHS = Array.from({ length: 12 }, (_, month) => `2022-${String(month + 1).padStart(2, '0')}`)
const PARAGRAFER = 30

function longMeeting(month: string, nth: number): string {
  const items = Array.from({ length: PARAGRAFER }, (_, index) => {
    const number = nth * PARAGRAFER + index + 1
    return `§ ${number} Skötsel av park ${number}\n\nBeslut\n\nMiljönämnden beslutar att klippa gräset.\n`
  })
  return `Protokoll Miljönämnden ${month}-09\n\n${items.join('\n')}`
}

beforeAll(() => {
  for (const folder of ['seeds', 'content/organ']) mkdirSync(at(folder), { recursive: true })
  for (const [name, text] of Object.entries(BODIES)) writeFileSync(at('content', 'organ', name), text)
  for (const [name, text] of Object.entries(SOURCES)) writeFileSync(at('seeds', name), text)
  MONTHS.forEach((month, nth) => {
    writeFileSync(at('seeds', `mn-${month}.txt`), longMeeting(month, nth))
  })
  run('convert', '--date', '2024-07-01')
}, 120_000)
afterAll(() => {
  rmSync(root, { recursive: true, force: true })
})

test('two threads make the bytes that one makes', () => {
  expect(build(1).said).toMatch(/^ *\d+ nya, 0 som förut, klart/m)
  const alone = hashesIn(at('dist'))
  rmSync(at('dist'), { recursive: true })
  expect(build(2).said).toMatch(/nya, 0 som förut, av 2 trådar, klart/)
  expect(hashesIn(at('dist'))).toEqual(alone)
}, 240_000)

test('what is wrong with a meeting is told, whichever thread came to it first', () => {
  const [first = '', last = ''] = [MONTHS[0], MONTHS.at(-1)].map((month) =>
    at('content', 'protokoll', 'mn', `${month}-09.md`),
  )
  for (const file of [first, last]) writeFileSync(file, 'inget protokoll\n')
  const { status, said } = build(2)
  expect(status).toBe(1)
  expect(said.match(/content\/protokoll\/mn\/\S+\.md/g)).toEqual([
    'content/protokoll/mn/2022-01-09.md',
    'content/protokoll/mn/2022-12-09.md',
  ])
}, 120_000)
