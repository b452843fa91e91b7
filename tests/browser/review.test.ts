/** The editor's page, made of the seeds: opened from a disk, as an editor does, and no part of the site. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { convert } from '../../src/converter/index.ts'
import { reviewOf } from '../../src/review/review.ts'
import { reviewPage } from '../../src/review/page.ts'
import { ORGANS, SEEDS, source } from '../sources.ts'
import { readers, watch } from './browser.ts'
import { PAGES } from './site.ts'
import { faults } from './axe.ts'

const newReader = readers()
let folder: string
let address: string

beforeAll(async () => {
  const sources = [
    ...SEEDS,
    source('', 'tom.txt'),
    source('Protokoll\n\n§ 1 Öppnande\n\nMötet öppnas.\n\n§ 4 <b>Avslut</b>\n\nMötet avslutas.\n', 'lucka.txt'),
  ]
  const conversions = await Promise.all(sources.map((one) => convert(one, ORGANS)))
  folder = mkdtempSync(join(tmpdir(), 'paragraf-granska-'))
  const page = await reviewPage(
    conversions.map((conversion) =>
      reviewOf({
        conversion,
        outcome: conversion.outcome,
        output: conversion.outcome === 'failed' ? null : 'organ/dag.md',
        messages: conversion.messages,
      }),
    ),
    [],
  )
  writeFileSync(join(folder, 'granska.html'), page)
  address = pathToFileURL(join(folder, 'granska.html')).href
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

test('it reads from a disk under its own policy, and what stands in a source stays text', async () => {
  const page = await newReader()
  const wrong = await watch(page, pathToFileURL(folder).href)
  await page.goto(address)
  expect(await wrong()).toEqual([])
  expect(await page.locator('h2').allTextContents()).toEqual(
    expect.arrayContaining(['tom.txt', 'lucka.txt', ...SEEDS.map(({ name }) => name)]),
  )
  expect(await page.locator('h2').first().textContent()).toBe('tom.txt')
  expect(await page.locator('.review-words', { hasText: '<b>Avslut</b>' }).count()).toBeGreaterThan(0)
  expect(await page.locator('main b').count()).toBe(0)
})

test.each([
  [360, 'light'],
  [1280, 'dark'],
] as const)('axe finds nothing at %i pixels, %s, and nothing runs off the page', async (width, colorScheme) => {
  const page = await newReader({ viewport: { width, height: 800 }, colorScheme, bypassCSP: true })
  await page.goto(address)
  expect(await faults(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
})

test('the site has no such page, and no page that leads to one', () => {
  expect(PAGES.filter((path) => path.includes('granska'))).toEqual([])
})
