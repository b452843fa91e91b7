import { linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { hashesIn, pathsIn } from '../package/folder.ts'
import { memoryOf } from './memory/index.ts'
import { forgetQuestions, isAsItWas, isWholeSite, looksOf, readRecord, type SiteRecord, writeRecord } from './record.ts'

let site: string
beforeAll(() => {
  site = mkdtempSync(join(tmpdir(), 'paragraf-post-'))
})
afterAll(() => rmSync(site, { recursive: true, force: true }))

let record: SiteRecord
beforeEach(() => {
  rmSync(site, { recursive: true, force: true })
  mkdirSync(join(site, 'organ'), { recursive: true })
  for (const path of ['index.html', 'organ/a.html']) writeFileSync(join(site, path), `sidan ${path}`)
  const files = looksOf(site, hashesIn(site))
  record = { fingerprint: '', files, keys: new Map(), questions: new Map(), told: [], contents: new Map() }
})

test('a site in another folder forgets what was asked of what is another text since, and nothing else', () => {
  const root = join(site, 'minne')
  const memory = memoryOf({ engine: 'motor1', site: 'sajt1' }, root)
  const other: SiteRecord = {
    ...record,
    fingerprint: 'förr',
    questions: new Map([
      ['tn/2024-03-12', ['Kim Provsson']],
      ['tn/2024-04-02', ['KS 2024/7']],
      ['tn/2024-05-14', ['Ada Provlund']],
    ]),
    contents: new Map(['03-12', '04-02', '05-14'].map((day) => [`tn/2024-${day}`, day])),
    told: ['Kim Provsson'],
  }
  writeRecord(memory, '/annan', other)
  writeRecord(memory, '/den', { ...other, fingerprint: 'nu' })
  const contents = new Map([...other.contents, ['tn/2024-03-12', 'täckt']])
  contents.delete('tn/2024-05-14')
  forgetQuestions(memory, '/den', { fingerprint: 'nu', contents })
  expect(readRecord(memory, '/annan')).toEqual({
    ...other,
    told: [],
    questions: new Map([['tn/2024-04-02', ['KS 2024/7']]]),
  })
  const files = pathsIn(root).filter((path) => readFileSync(join(root, path), 'utf8').includes('Prov'))
  expect(files).toHaveLength(1)
  expect(readRecord(memory, '/den')?.told).toEqual(['Kim Provsson'])
})

test('a site that nobody has touched is whole', () => {
  expect(isWholeSite(site, record)).toBe(true)
})

test('a file that was written again with the same words is as it was; with others of the same length it is not', () => {
  const file = join(site, 'index.html')
  writeFileSync(file, 'sidan index.html')
  expect(isAsItWas(site, 'index.html', record.files.get('index.html'))).toBe(true)
  writeFileSync(file, 'sidan INDEX.html')
  expect(isAsItWas(site, 'index.html', record.files.get('index.html'))).toBe(false)
  expect(isWholeSite(site, record)).toBe(false)
})

test('another file of the right age and length is not as it was', () => {
  const file = join(site, 'index.html')
  const { atime, mtime } = statSync(file)
  rmSync(file)
  writeFileSync(file, 'sidan INDEX.html')
  utimesSync(file, atime, mtime)
  expect(isAsItWas(site, 'index.html', record.files.get('index.html'))).toBe(false)
})

test('a file that had another name for a while, as in the site that was, looks as it did', () => {
  const file = join(site, 'index.html')
  linkSync(file, join(site, 'förr.html'))
  rmSync(join(site, 'förr.html'))
  expect(looksOf(site, hashesIn(site))).toEqual(record.files)
})

test('a site that lacks a file, or has one besides, is not whole', () => {
  rmSync(join(site, 'organ/a.html'))
  expect(isWholeSite(site, record)).toBe(false)
  writeFileSync(join(site, 'organ/a.html'), 'sidan organ/a.html')
  expect(isWholeSite(site, record)).toBe(true)
  writeFileSync(join(site, 'ny.html'), '')
  expect(isWholeSite(site, record)).toBe(false)
})

test('a file that nothing is known of is not as it was', () => {
  expect(isAsItWas(site, 'index.html', undefined)).toBe(false)
})
