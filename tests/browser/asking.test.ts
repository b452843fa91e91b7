/**
 * The search page before, around and below the hits: how one asks, what is told of a query, and hits that are less
 * sure.
 */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { isFocused, readers, searched, visit } from './browser.ts'
import { BASES, SITE } from './site.ts'

const newReader = readers()
const titles = (page: Page): Promise<string[]> => page.locator('#soktraffar .hit-title').allTextContents()
const status = async (page: Page): Promise<string> => (await page.locator('#sokstatus').textContent()) ?? ''
const countIn = (text: string): number => Number(/^(\d+) träff/.exec(text)?.[1] ?? 0)
const ask = async (page: Page, query: string): Promise<void> => {
  await visit(page, SITE, `sok.html?q=${encodeURIComponent(query)}`)
}

describe.each(Object.entries(BASES))('opened from %s', (_, base) => {
  test('before anything is asked, each way to ask has an example that finds something', async () => {
    const page = await newReader()
    await visit(page, base, 'sok.html')
    const examples = await page
      .locator('.asking dt a')
      .evaluateAll((links) => links.map(({ textContent }) => textContent))
    expect(examples.length).toBeGreaterThan(6)
    for (const [at, example] of examples.entries()) {
      await visit(page, base, 'sok.html')
      await page.locator('.asking dt a').nth(at).click()
      await page.waitForURL(`${base}sok.html?q=**`)
      await searched(page)
      expect(await status(page), example).toMatch(/^\d+ (?:träff|direkt)/)
      expect(await page.locator('.asking').isVisible()).toBe(false)
    }
  })
})

test('without a script the bodies and their years are there', async () => {
  const page = await newReader({ javaScriptEnabled: false })
  await page.goto(`${SITE}sok.html`)
  expect(await page.locator('noscript').textContent()).toContain('Sökningen behöver JavaScript.')
  expect(await page.locator('.asking').isVisible()).toBe(false)
  await page.getByRole('link', { name: 'Beredningsgruppen 2021' }).click()
  expect(page.url()).toBe(`${SITE}organ/nrf-bg/2021.html`)
})

test('each search that the typing rested at is a step back', async () => {
  const page = await newReader()
  await visit(page, SITE, 'sok.html')
  const field = page.getByRole('searchbox')
  for (const word of ['patienthotell', 'Tobiasregistret']) {
    await field.fill('')
    await field.pressSequentially(word, { delay: 5 })
    await page.waitForURL(`**/sok.html?q=${word}`)
  }
  await page.goBack()
  await page.waitForURL('**/sok.html?q=patienthotell')
  expect(await field.inputValue()).toBe('patienthotell')
  await page.goBack()
  await page.waitForURL('**/sok.html')
  expect(await page.locator('.asking').isVisible()).toBe(true)
})

test('words are marked in titles, and in the heading of the § that a hit leads to', async () => {
  const page = await newReader()
  await ask(page, 'regionvård')
  const hit = page.locator('.hit', { has: page.locator('.hit-title mark') }).first()
  expect(await hit.locator('.hit-title mark').first().textContent()).toMatch(/regionvård/i)
  await hit.locator('.hit-title').click()
  await page.locator('h1 mark').first().waitFor()
  expect(await page.locator('h1 mark').first().textContent()).toMatch(/regionvård/i)
})

test('a minus takes away, an asterisk begins, and quotation marks keep the order', async () => {
  const page = await newReader()
  const found = async (query: string): Promise<number> => {
    await ask(page, query)
    return countIn(await status(page))
  }
  const all = await found('avtal')
  const without = await found('avtal -läkarmedverkan')
  expect(without).toBeGreaterThan(0)
  expect(without).toBeLessThan(all)
  expect((await titles(page)).join('\n')).not.toContain('läkarmedverkan')
  expect(await found('läkarmed*')).toBeGreaterThan(0)
  expect(await page.locator('.hit mark').first().textContent()).toMatch(/^läkarmed/i)
  expect(await found('"tekniska universitet"')).toBeGreaterThan(0)
  expect(await found('"universitet tekniska"')).toBe(0)
})

test('a number that is not here is said not to be, and nothing else is shown', async () => {
  const page = await newReader()
  await ask(page, 'HSN 572-2024')
  expect(await status(page)).toMatch(/^”HSN 572-2024” finns inte på webbplatsen\. Här är de närmaste numren/)
  expect(await page.getByRole('heading', { level: 2 }).textContent()).toBe('Närmast i samma serie')
  expect(await titles(page)).toContainEqual(expect.stringMatching(/^§\s206/))
  expect(await page.locator('.direct-hit, #soksvagare:visible, .narrow:visible').count()).toBe(0)
})

test.each([
  ['avtal OR vård', /^AND och OR behövs inte/],
  ['-avtal', /^Skriv också ett ord som ska finnas/],
  [Array.from({ length: 40 }, () => 'avtal').join(' '), /^Bara de 32 första orden söks; 8 ord till är utelämnade/],
])('%s is told of', async (query, said) => {
  const page = await newReader()
  await ask(page, query)
  expect(await page.locator('#soknot').textContent()).toMatch(said)
  await ask(page, 'avtal')
  expect(await page.locator('#soknot').isVisible()).toBe(false)
})

describe('weaker hits', () => {
  // The word itself in more than a page of §§, and in others only as a part of longer ones.
  const QUERY = 'vård'

  test('stay below a line and out of the count until the keyboard asks for them, and Back closes them', async () => {
    const page = await newReader()
    await ask(page, QUERY)
    const count = countIn(await status(page))
    const button = page.getByRole('button', { name: /^Svagare träffar/ })
    expect(count).toBeGreaterThanOrEqual(10)
    expect(await button.getAttribute('aria-expanded')).toBe('false')
    expect(await page.locator('#soksvaga .hit').count()).toBe(0)
    await button.focus()
    await page.keyboard.press('Enter')
    await page.waitForURL('**svaga=ja')
    await page.locator('#soksvaga .hit').first().waitFor()
    expect(await button.getAttribute('aria-expanded')).toBe('true')
    expect(await isFocused(button)).toBe(true)
    expect(await status(page)).toMatch(new RegExp(`^${String(count)} träffar i \\d+ protokoll\\. Därtill \\d+ svagare`))
    await page.waitForFunction(
      () => document.querySelector('#sokbesked')?.textContent === document.querySelector('#sokstatus')?.textContent,
    )
    await page.goBack()
    await page.locator('#soksvaga .hit').first().waitFor({ state: 'detached' })
    expect(await button.getAttribute('aria-expanded')).toBe('false')
  })

  test('are counted by the filters once they are asked for', async () => {
    const page = await newReader()
    const counted = async (path: string): Promise<number> => {
      await visit(page, SITE, path)
      await page.locator('[data-filter="organ"] .chip-count').first().waitFor({ state: 'attached' })
      const all = await page.locator('[data-filter="organ"] .chip-count').allTextContents()
      return all.reduce((sum, one) => sum + Number(one), 0)
    }
    const strong = await counted(`sok.html?q=${encodeURIComponent(QUERY)}`)
    expect(strong).toBe(countIn(await status(page)))
    expect(await counted(`sok.html?q=${encodeURIComponent(QUERY)}&svaga=ja`)).toBeGreaterThan(strong)
  })

  test('stand there at once where no § has all the words', async () => {
    const page = await newReader()
    await ask(page, 'patienthotell läkarmedverkan')
    expect(await status(page)).toMatch(/^Ingen paragraf har allt du skrev\. \d+ svagare träffar visas\.$/)
    expect(await page.getByRole('heading', { name: 'Svagare träffar' }).isVisible()).toBe(true)
    expect(await page.locator('#soksvaga .hit').count()).toBeGreaterThan(0)
  })
})

test('on a narrow window the choices are folded, so that hits come first', async () => {
  const page = await newReader({ viewport: { width: 360, height: 740 } })
  await ask(page, 'avtal')
  const { y = Infinity } = (await page.locator('.hit-title').first().boundingBox()) ?? {}
  expect(y).toBeLessThan(440)
  await page.getByText('Avgränsa och ordna').click()
  await page.getByLabel('Senaste först').check()
  await page.waitForURL('**ordning=datum')
  await page.setViewportSize({ width: 1000, height: 740 })
  expect(await page.getByText('Avgränsa och ordna').isVisible()).toBe(false)
  expect(await page.getByLabel('Senaste först').isVisible()).toBe(true)
})
