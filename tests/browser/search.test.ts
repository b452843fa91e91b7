/**
 * The search page in use: what a hit says, what filters do, what the back button gives back, what an empty answer
 * offers.
 */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { readers, searched, visit } from './browser.ts'
import { BASES, SITE } from './site.ts'

const newReader = readers()
const titles = (page: Page): Promise<string[]> => page.locator('.hit-title').allTextContents()
const status = async (page: Page): Promise<string> => (await page.locator('#sokstatus').textContent()) ?? ''
/** "3 träffar i 2 protokoll." */
const countIn = (text: string): number => Number(/^(\d+) träff/.exec(text)?.[1] ?? 0)

describe.each(Object.entries(BASES))('opened from %s', (_, base) => {
  test('a hit names its body, its date, its § and its title, and leads to the §', async () => {
    const page = await newReader()
    await visit(page, base, 'sok.html?q=patienthotell')
    const hit = page.locator('.hit', {
      has: page.locator('.hit-title', { hasText: /^§\s213 Permanent hyresreduktion hotell Björken/ }),
    })
    expect(await hit.locator('.hit-meta').textContent()).toMatch(
      /^(?:NRF b|B)eredningsgrupp.* · december 2021 · 111\/20$/,
    )
    expect(await hit.locator('mark').allTextContents()).toContain('patienthotell')
    await hit.locator('.hit-title').click()
    await page.waitForURL(`${base}protokoll/nrf-bg/2021-12/p213.html?ord=**`)
    expect(await page.locator('h1').textContent()).toMatch(/^§\s213/)
  })

  test('a dnr leads straight to its §', async () => {
    const page = await newReader()
    await visit(page, base, 'sok.html?q=HSN+571-2024')
    expect(await page.locator('.direct-hit .hit-title').first().textContent()).toMatch(/^§\s206/)
  })
})

test('hits are headings below one of their own, and without hits there is none', async () => {
  const page = await newReader()
  await visit(page, SITE, 'sok.html?q=avtal')
  const headings = await page.getByRole('heading').evaluateAll((list) => list.map(({ tagName }) => tagName))
  expect(headings.slice(0, 2)).toEqual(['H1', 'H2'])
  const second = await page.getByRole('heading', { level: 2 }).allTextContents()
  expect(second).toEqual(['Träffar', expect.stringMatching(/^Svagare träffar \d+$/)])
  expect(await page.locator('.hit:not(.hit-group .hit) > h3, .hit-group > h3').count()).toBeGreaterThan(3)
  expect(await page.locator('.hit-title:not(:is(h3, h4) > *)').count()).toBe(0)
  expect(await page.locator('.hit-group h3 ~ ol h4').count()).toBe(await page.locator('.hit-group .hit').count())
  await visit(page, SITE, 'sok.html?q=xyzzyplugh')
  expect(await page.getByRole('heading').allTextContents()).toEqual(['Sök i protokoll'])
})

test('every hit of a wide search names its number, its body and its date', async () => {
  const page = await newReader()
  await visit(page, SITE, 'sok.html?q=avtal')
  const all = await page.locator('.hit-meta').allTextContents()
  expect(all.length).toBeGreaterThan(3)
  for (const meta of all) expect(meta).toMatch(/^\p{L}.+ · .*\d{4}/u)
  // A printed number ("§ 12", "5.", "7 a)"), one of ours ("Punkt 4"), or a whole meeting.
  for (const title of await titles(page)) expect(title).toMatch(/^(§\s\d|\d+\.? |Punkt\s\d|Protokoll|Beslut i korthet)/)
})

test('a filter narrows the hits to what it says, and is a step in the history', async () => {
  const page = await newReader()
  await visit(page, SITE, 'sok.html?q=avtal')
  const before = countIn(await status(page))
  await page.locator('[data-filter="organ"] summary').click()
  const chip = page
    .locator('[data-filter="organ"] label')
    .filter({ has: page.locator('input[value^="NRF"], input[value^="Bered"]') })
    .first()
  const promised = Number(await chip.locator('.chip-count').textContent())
  expect(promised).toBeGreaterThan(0)
  expect(promised).toBeLessThan(before)
  await chip.locator('input').check()
  await page.waitForURL('**/sok.html?q=avtal&organ=**')
  await page.waitForFunction(
    (count) => document.querySelector('#sokstatus')?.textContent.startsWith(`${String(count)} träff`),
    promised,
  )
  for (const meta of await page.locator('.hit-meta').allTextContents()) expect(meta).toMatch(/^(NRF b|B)eredningsgrupp/)
  await page.goBack()
  await page.waitForFunction(
    (count) => document.querySelector('#sokstatus')?.textContent.startsWith(`${String(count)} träff`),
    before,
  )
})

test('the back button gives back the search before, its field and its hits', async () => {
  const page = await newReader()
  await visit(page, SITE, 'sok.html?q=patienthotell')
  const first = await titles(page)
  const field = page.locator('#sokform input[type="search"]')
  await field.fill('Tobiasregistret')
  await field.press('Enter')
  await page.waitForURL('**/sok.html?q=Tobiasregistret')
  await page.waitForFunction(() => document.querySelector('.hit-title')?.textContent.includes('Tobiasregistret'))
  await page.goBack()
  await page.waitForURL('**/sok.html?q=patienthotell')
  await page.waitForFunction((title) => document.querySelector('.hit-title')?.textContent === title, first[0])
  expect(await field.inputValue()).toBe('patienthotell')
  expect(await titles(page)).toEqual(first)
  await page.locator('.hit-title').first().click()
  await page.locator('article').waitFor()
  await page.goBack()
  await searched(page)
  expect(await titles(page)).toEqual(first)
})

test('an answer without hits says what was sought and helps on', async () => {
  const page = await newReader()
  await visit(page, SITE, 'sok.html?q=xyzzyplugh')
  expect(await status(page)).toContain('Inga träffar på ”xyzzyplugh”.')
  expect(await page.locator('.search-tip').count()).toBeGreaterThan(1)
  await page.getByRole('link', { name: 'bläddra bland organen' }).click()
  await page.waitForURL(`${SITE}organ/index.html`)
})

test('a field that is emptied shows no hits, and no sign of waiting', async () => {
  const page = await newReader()
  await visit(page, SITE, 'sok.html?q=avtal')
  const field = page.locator('#sokform input[type="search"]')
  // The second submit comes while the first is still being answered.
  await field.evaluate((input: HTMLInputElement) => {
    for (const query of ['sjukvård', '']) {
      input.value = query
      input.form?.requestSubmit()
    }
  })
  await page.waitForFunction(
    () =>
      document.querySelectorAll('#soktraffar > *').length === 0 &&
      document.querySelector('#sokstatus')?.textContent === '',
  )
  expect(await page.locator('#soktraffar').getAttribute('aria-busy')).toBeNull()
})

test('a word that is misspelt is answered with what was meant', async () => {
  const page = await newReader()
  await visit(page, SITE, 'sok.html?q=patienthotel')
  expect((await titles(page)).join('\n')).toMatch(/§\s213/)
})

test('each key searches, and the address follows when the typing rests', async () => {
  const page = await newReader()
  await visit(page, SITE, 'sok.html')
  const field = page.locator('#sokform input[type="search"]')
  await field.pressSequentially('patienthotell', { delay: 5 })
  await page.locator('.hit-title').filter({ hasText: '213' }).waitFor()
  await page.waitForURL('**/sok.html?q=patienthotell')
  await page.goBack()
  await page.waitForURL('**/sok.html')
  expect(await field.inputValue()).toBe('')
})

test('the arrows walk from the field down the hits and back', async () => {
  const page = await newReader()
  await visit(page, SITE, 'sok.html?q=avtal')
  await page.locator('#sokform input[type="search"]').focus()
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '')
  const [first, second] = await titles(page)
  const seen: string[] = []
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp']) {
    await page.keyboard.press(key)
    seen.push(await focused())
  }
  expect(seen).toEqual([first, second, first, ''])
})

test('who asks how reservations are found is told, finds them, and can choose them', async () => {
  const page = await newReader()
  await page.goto(`${SITE}sok.html?q=reservation`)
  await searched(page)
  expect(await page.locator('#sokhjalp').textContent()).toContain('valet ”reservation”')
  expect(await page.locator('.hit-title').first().textContent()).toMatch(/^§\s224/)
  const choices = page.locator('[data-filter="oenighet"]')
  await choices.locator('summary').click()
  await choices.locator('label', { hasText: 'reservation' }).click()
  await page.waitForURL('**oenighet=reservation**')
  await searched(page)
  expect(await page.locator('.hit').count()).toBeGreaterThan(0)

  await page.goto(`${SITE}sok.html?q=upphandling`)
  await searched(page)
  expect(await page.locator('#sokhjalp').isVisible()).toBe(false)
})

test('a choice keeps the focus that the keyboard gave it', async () => {
  const page = await newReader()
  await page.goto(`${SITE}sok.html?q=upphandling`)
  await searched(page)
  await page.locator('#sokfilter summary').first().focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  const focused = (): Promise<string> =>
    page.evaluate(() => (document.activeElement instanceof HTMLInputElement ? document.activeElement.value : ''))
  const chosen = await focused()
  expect(chosen).not.toBe('')
  await page.keyboard.press('Space')
  await page.waitForURL('**sok.html?*&*')
  await searched(page)
  await expect.poll(focused).toBe(chosen)
})

test('what is found is said once the typing rests, and not at each key', async () => {
  const page = await newReader()
  await page.goto(`${SITE}sok.html`)
  await page.evaluate(() => {
    const said: string[] = []
    Object.assign(globalThis, { said })
    new MutationObserver(() => said.push('')).observe(document.getElementById('sokbesked') as Node, { childList: true })
  })
  await page.getByRole('searchbox').pressSequentially('ambulans', { delay: 90 })
  await searched(page)
  await page.waitForFunction(
    () => document.querySelector('#sokbesked')?.textContent === document.querySelector('#sokstatus')?.textContent,
  )
  expect(await page.evaluate(() => (globalThis as unknown as { said: string[] }).said.length)).toBe(1)
})
