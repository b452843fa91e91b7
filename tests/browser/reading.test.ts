/** The ways of a citizen and of one who works with the matter, from the start page to the decision, without a mouse. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { isFocused, readers, searched, tabTo, walkTo } from './browser.ts'
import { PARAGRAFER, SITE } from './site.ts'
import { paragrafWords, words } from '../words.ts'

const newReader = readers()
const HOTEL = `${SITE}protokoll/nrf-bg/2021-12/p213.html`
const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText())

/** Waits for a message in the page's live region, where a screen reader speaks it. */
async function spoken(page: Page, message: string): Promise<void> {
  await page.locator('[role="status"]').filter({ hasText: message }).waitFor()
}

/** The meeting by its day, and not a § that tells of the next one. */
const MEETING = /^december 2021$/

async function press(page: Page, name: string): Promise<void> {
  await tabTo(page, page.locator('main').getByRole('button', { name, exact: true }).first())
  await page.keyboard.press('Enter')
}

/** The one action of a §, opened as a reader would. */
async function share(page: Page, name: string): Promise<void> {
  const fold = page.locator('.share > summary')
  await tabTo(page, fold)
  if (!(await page.locator('.share[open]').count())) await page.keyboard.press('Enter')
  await press(page, name)
}

async function follow(page: Page, scope: string, name: string | RegExp): Promise<void> {
  const before = page.url()
  await tabTo(page, page.locator(scope).getByRole('link', { name }).first())
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.href !== before)
}

test('a citizen finds § 213 by a word, copies its link and opens it, with the keyboard alone', async () => {
  const page = await newReader({ permissions: ['clipboard-read', 'clipboard-write'] })
  await page.goto(SITE)
  await page.keyboard.press('Control+k')
  expect(await isFocused(page.getByRole('searchbox'))).toBe(true)
  await page.keyboard.type('patienthotell')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/sok.html?q=patienthotell')
  await searched(page)
  await page.keyboard.press('Control+k')
  expect(await page.getByRole('searchbox').inputValue()).toBe('patienthotell')
  await walkTo(page, page.locator('.hit-title', { hasText: /^§\s213 / }), 'ArrowDown', 10)
  await page.keyboard.press('Enter')
  await page.waitForURL(`${HOTEL}?ord=*`)
  const marked = await page.locator('mark').allTextContents()
  expect(marked).toContain('patienthotell')
  expect(marked.every((word) => /^patienthotell/i.test(word))).toBe(true)

  await share(page, 'Kopiera länk')
  await spoken(page, 'Länken till § 213 är kopierad')
  expect(await clipboard(page)).toBe(HOTEL)
  await page.goto(await clipboard(page))
  expect(await page.locator('h1').textContent()).toMatch(/^§\s213 Permanent hyresreduktion/)
})

test('one who works with the matter goes from body to meeting to §, cites it and goes on, with the keyboard alone', async () => {
  const page = await newReader({ permissions: ['clipboard-read', 'clipboard-write'] })
  await page.goto(`${SITE}organ/index.html`)
  await follow(page, 'main', 'Beredningsgruppen')
  await follow(page, 'main', MEETING)
  await follow(page, 'main', 'Endast § 213')
  expect(page.url()).toBe(HOTEL)

  await share(page, 'Fullständig')
  await spoken(page, 'Fullständig: citatet är kopierat')
  expect(await clipboard(page)).toBe(
    `Beredningsgruppen (Norra sjukvårdsregionförbundet), protokoll december 2021, § 213 Permanent hyresreduktion hotell Björken, dnr 111/20. ${HOTEL}`,
  )
  await press(page, 'Kopiera länk')
  await spoken(page, 'Länken till § 213 är kopierad')

  await follow(page, 'main', 'Nästa')
  expect(page.url()).toContain('/p214.html')
  await follow(page, 'main', 'Föregående')
  expect(page.url()).toBe(HOTEL)
})

test('without JavaScript the same way leads to the same §', async () => {
  const page = await newReader({ javaScriptEnabled: false })
  await page.goto(SITE)
  await page.getByRole('searchbox').fill('patienthotell')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/sok.html?q=patienthotell')
  expect(await page.locator('main').innerText()).toContain('Sökningen behöver JavaScript')
  for (const name of ['Beredningsgruppen', MEETING, 'Endast § 213']) await follow(page, 'main', name)
  expect(page.url()).toBe(HOTEL)
  expect(await page.locator('[data-needs-script]:visible').count()).toBe(0)
  await follow(page, 'main', 'Nästa')
  expect(page.url()).toContain('/p214.html')
})

/** The text that can be read of an element, with the numbers that the browser sets before the items of its lists. */
function textWithNumbers(element: HTMLElement): string {
  for (const list of element.querySelectorAll('ol')) {
    if (getComputedStyle(list).listStyleType === 'decimal')
      [...list.children].forEach((item, index) => {
        item.prepend(`${String(list.start + index)} `)
      })
  }
  return element.innerText
}

/**
 * Words that a text lacks, each as many times as it is missing. The heading "Beslut" may be read in "inte ett slutligt
 * beslut".
 */
function missing(wanted: readonly string[], text: string): string[] {
  const left = new Map<string, number>()
  for (const word of words(text.toLowerCase())) left.set(word, (left.get(word) ?? 0) + 1)
  return wanted
    .map((word) => word.toLowerCase())
    .filter((word) => {
      const count = left.get(word) ?? 0
      left.set(word, count - 1)
      return count <= 0
    })
}

test('without JavaScript every word of every § can be read on its page', async () => {
  const page = await newReader({ javaScriptEnabled: false })
  for (const { path, paragraf } of PARAGRAFER) {
    await page.goto(SITE + path)
    // Folds open by themselves: a proposal in the words of the decision, say.
    for (const fold of await page.locator('article summary').all()) await fold.click()
    const shown = await page.locator('article').evaluate(textWithNumbers)
    expect(missing(paragrafWords(paragraf), shown), path).toEqual([])
  }
  expect(missing(['ordetsominte', 'finns'], 'finns')).toEqual(['ordetsominte'])
})
