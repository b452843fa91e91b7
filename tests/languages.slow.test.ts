/** A site in English: its own words are English, the record is marked as Swedish, and no row of the Swedish table is left. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { LANGUAGES } from '../src/words/languages.ts'

const home = mkdtempSync(join(tmpdir(), 'paragraf-english-'))
const SECTION = 'protokoll/hsn-au/2024-11-28/p206.html'
beforeAll(() => {
  const settings = join(home, 'webbplats.yaml')
  writeFileSync(settings, 'sprak: en\n')
  const env = { ...process.env, PARAGRAF_SETTINGS: settings }
  expect(spawnSync(process.execPath, ['scripts/build.ts', join(home, 'dist')], { env }).status).toBe(0)
}, 240_000)
afterAll(() => rmSync(home, { recursive: true, force: true }))

const page = (path: string): string => readFileSync(join(home, 'dist', path), 'utf8')

/** Texts of a page that are not marked as Swedish. */
function texts(node: Nodes): string[] {
  if (node.type === 'element' && (node.properties['lang'] === 'sv' || node.tagName === 'script')) return []
  if (node.type === 'text') return [node.value.trim()]
  return 'children' in node ? node.children.flatMap(texts) : []
}

const rows = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(rows)
      : []
const english = new Set(rows(LANGUAGES.en))
const swedish = new Set(rows(LANGUAGES.sv).filter((row) => !english.has(row) && row.length > 3))

test.each([
  'index.html',
  'sok.html',
  'om.html',
  SECTION,
  'protokoll/hsn-au/2024-11-28/index.html',
  'organ/hsn-au.html',
])('%s says nothing of ours in Swedish', (path) => {
  expect(page(path)).toContain('<html lang="en"')
  expect(texts(fromHtml(page(path))).filter((text) => swedish.has(text))).toEqual([])
})

test('headings are English, and the record is marked', () => {
  expect(page(SECTION)).toContain('About this text')
  expect(page(SECTION)).toMatch(/<div class="decision-text" lang="sv">/)
  expect(page('sok.html')).toContain('Search the minutes</h1>')
})
