import { mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { hashesIn } from '../package/folder.ts'
import { isAsItWas, isWholeSite, looksOf, type SiteRecord } from './record.ts'

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
  record = { fingerprint: '', files, keys: new Map(), questions: new Map(), told: [] }
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

test('a file of the right age with other words is not as it was', () => {
  const file = join(site, 'index.html')
  const { atime, mtime } = statSync(file)
  writeFileSync(file, 'sidan INDEX.html')
  utimesSync(file, atime, mtime)
  expect(isAsItWas(site, 'index.html', record.files.get('index.html'))).toBe(false)
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
