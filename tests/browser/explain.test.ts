/**
 * Words that are explained where they stand: how an explanation opens and closes, and that it is no part of the record.
 */
import { describe, expect, test } from 'vitest'
import { isFocused, readers, visit } from './browser.ts'
import { BASES, PARAGRAFER, SITE, htmlOf } from './site.ts'

const newReader = readers()

/** A § whose text has a word of the glossary. */
const { path } = PARAGRAFER.find(({ path: own }) => htmlOf(own).includes('#bifall"')) ?? { path: '' }

describe.each(Object.entries(BASES))('opened from %s', (_, base) => {
  test('a word shows what it means and gives the focus back; without a script it leads to the glossary', async () => {
    expect(path).not.toBe('')
    const page = await newReader()
    await visit(page, base, path)
    const word = page.locator('.term > a[href$="#bifall"]')
    const box = page.locator('#ord-bifall')
    expect(await box.isVisible()).toBe(false)
    await word.focus()
    await page.keyboard.press('Enter')
    await box.waitFor()
    expect(await box.textContent()).toContain('Bifall Att säga ja till ett förslag eller en ansökan.')
    expect(await isFocused(box)).toBe(true)
    await page.keyboard.press('Escape')
    await box.waitFor({ state: 'hidden' })
    expect(await isFocused(word)).toBe(true)

    const plain = await newReader({ javaScriptEnabled: false })
    await visit(plain, base, path)
    await plain.locator('.term > a[href$="#bifall"]').click()
    expect(plain.url()).toBe(`${base}ordlista/index.html#bifall`)
    expect(await plain.locator('#bifall dd').isVisible()).toBe(true)
  })
})

test('what is selected, searched for in the page and printed is the record alone', async () => {
  const page = await newReader()
  await visit(page, SITE, path)
  const text = await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.body)
    return getSelection()?.toString() ?? ''
  })
  expect(text).toContain('yrkar bifall')
  expect(text).not.toContain('Att säga ja')
  await page.locator('.term > a[href$="#bifall"]').click()
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.explain:visible').count()).toBe(0)
})

test('at 360 pixels an explanation keeps within the window', async () => {
  const page = await newReader({ viewport: { width: 360, height: 640 } })
  await visit(page, SITE, path)
  for (const word of await page.locator('.term > a').all()) {
    await word.click()
    const { x = -1, y = -1, width = 0, height = 0 } = (await page.locator('.explain:popover-open').boundingBox()) ?? {}
    expect([x >= 0, y >= 0, x + width <= 360, y + height <= 640]).toEqual([true, true, true, true])
    await page.keyboard.press('Escape')
  }
})

test('no page explains a word twice, and every word that leads to the glossary is there', () => {
  const glossary = htmlOf('ordlista/index.html')
  const pages = PARAGRAFER.map((one) => htmlOf(one.path))
  const words = pages.flatMap((html) => {
    const own = [...html.matchAll(/<dfn class="term"><a href="[^"#]*#([^"]+)">/g)].map(([, id = '']) => id)
    expect(new Set(own).size).toBe(own.length)
    return own
  })
  expect(words.length).toBeGreaterThan(100)
  expect([...new Set(words)].filter((id) => !glossary.includes(`id="${id}"`))).toEqual([])
})
