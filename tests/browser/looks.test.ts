/**
 * How each type of page looks, against the pictures in `looks/` that somebody has seen and found good, at three widths.
 * All words are set in the site's own face, so that the pictures are the same whatever fonts a machine has.
 * `npm run looks` writes them anew; look at what differs before it is committed. What differs is laid in
 * `.cache/looks/`: as it is, and where.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pixelmatch from 'pixelmatch'
import type { Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { describe, expect, test } from 'vitest'
import { readers, visit } from './browser.ts'
import { PAGE_TYPES, SITE } from './site.ts'

const LOOKS = 'tests/browser/looks'
const SEEN = '.cache/looks'
const WIDTHS = [360, 768, 1280]
const HEIGHT = 900
const isAsked = process.env['LOOKS'] === 'skriv'

/** What may differ in a picture: edges of letters, in another build of the browser. */
const MOST_PIXELS = 0.002
/** How unlike two pixels must be, 0–1. */
const UNLIKE = 0.15

/** The states of search depend on nothing but its own tests; what is here is what a designer lays out. */
const TYPES = Object.entries(PAGE_TYPES).filter(([type]) => !/^search, (?:by|without)|^meeting, |old$/.test(type))
const nameOf = (type: string, width: number): string =>
  `${type.replaceAll(/[^\p{L}\p{N}§]+/gu, '-').replace('§', 'paragraf')}-${width}.png`

const newReader = readers()

async function pictureOf(page: Page, path: string): Promise<Buffer> {
  await visit(page, SITE, path)
  // The page of an address that leads nowhere stands alone, and has no face of its own.
  await page.addStyleTag({
    content: `@font-face { font-family: looks; src: url("${SITE}assets/serif.woff2"); font-weight: 200 900 }
      *, *::before, *::after { font-family: looks !important; caret-color: transparent !important }`,
  })
  await page.evaluate(() => document.fonts.load('1em looks'))
  return page.screenshot({ animations: 'disabled' })
}

/** Share of the pixels that differ, and where; all of them where the sizes do. */
function difference(one: Buffer, other: Buffer): { share: number; where: Buffer } {
  const [a, b] = [PNG.sync.read(one), PNG.sync.read(other)]
  const where = new PNG({ width: a.width, height: a.height })
  if (a.width !== b.width || a.height !== b.height) return { share: 1, where: PNG.sync.write(where) }
  const count = pixelmatch(a.data, b.data, where.data, a.width, a.height, { threshold: UNLIKE })
  return { share: count / (a.width * a.height), where: PNG.sync.write(where) }
}

describe.each(WIDTHS)('at %i pixels', (width) => {
  test.each(TYPES)('%s looks as it did', async (type, path) => {
    const page = await newReader({ viewport: { width, height: HEIGHT }, colorScheme: 'light', bypassCSP: true })
    const seen = await pictureOf(page, path)
    const name = nameOf(type, width)
    if (isAsked) {
      mkdirSync(LOOKS, { recursive: true })
      writeFileSync(join(LOOKS, name), seen)
      return
    }
    const { share, where } = difference(seen, readFileSync(join(LOOKS, name)))
    if (share > MOST_PIXELS) {
      mkdirSync(SEEN, { recursive: true })
      writeFileSync(join(SEEN, name), seen)
      writeFileSync(join(SEEN, `var-${name}`), where)
    }
    expect(share, `${name}: jämför ${LOOKS} med ${SEEN}`).toBeLessThanOrEqual(MOST_PIXELS)
  })
})

test('no picture is left of a page that is there no more', () => {
  const wanted = new Set(WIDTHS.flatMap((width) => TYPES.map(([type]) => nameOf(type, width))))
  const stray = existsSync(LOOKS) ? readdirSync(LOOKS).filter((name) => !wanted.has(name)) : []
  if (isAsked) for (const name of stray) rmSync(join(LOOKS, name))
  else expect(stray).toEqual([])
})

test('a changed colour and a heading a step larger are seen', async () => {
  const page = await newReader({ viewport: { width: 768, height: HEIGHT }, bypassCSP: true })
  const path = PAGE_TYPES['§'] ?? ''
  const before = await pictureOf(page, path)
  expect(difference(before, await pictureOf(page, path)).share).toBe(0)
  await page.addStyleTag({ content: 'h1 { font-size: 2.2em !important }' })
  expect(difference(before, await page.screenshot()).share).toBeGreaterThan(MOST_PIXELS)
  await page.reload()
  await page.addStyleTag({
    content: ':root { --accent: #b00 !important; --proposal: #b00 !important; --decided: #b00 !important }',
  })
  expect(difference(before, await page.screenshot()).share).toBeGreaterThan(MOST_PIXELS)
})
