/** A reference typed or linked: one target is gone to, several are listed, and what is not here is said not to be. */
import { expect, describe, test } from 'vitest'
import { readers, visit } from './browser.ts'
import { BASES, SITE } from './site.ts'

const newReader = readers()

describe.each(Object.entries(BASES))('opened from %s', (_, base) => {
  test.each([
    ['HSN 571-2024', 'protokoll/hsn-au/2024-11-28/p206.html'],
    ['hsn au 206/2024', 'protokoll/hsn-au/2024-11-28/p206.html'],
    ['§ 206 2024-11-28', 'protokoll/hsn-au/2024-11-28/p206.html'],
  ])('%s leads to its §', async (words, path) => {
    const page = await newReader()
    await page.goto(`${base}hitta.html?q=${encodeURIComponent(words)}`)
    await page.waitForURL(`${base}${path}`)
    expect(await page.locator('h1').textContent()).toMatch(/^§\s206/)
  })
})

test('several are listed, under a heading each', async () => {
  const page = await newReader()
  await visit(page, SITE, 'hitta.html?q=%C2%A7+201')
  await page.locator('.hit').first().waitFor()
  expect(await page.locator('#hittastatus').textContent()).toMatch(/^\d paragrafer eller möten/)
  expect(await page.locator('#hittatraffar h2').count()).toBeGreaterThan(1)
})

test.each([
  ['HSN 999-1999', /^”HSN 999-1999” finns inte på webbplatsen/],
  ['patienthotell', /^”patienthotell” är ingen hänvisning/],
])('%s is not here, and the search is offered', async (words, said) => {
  const page = await newReader()
  await visit(page, SITE, `hitta.html?q=${encodeURIComponent(words)}`)
  const status = page.locator('#hittastatus')
  await status.filter({ hasText: words }).waitFor()
  expect(await status.textContent()).toMatch(said)
  expect(await status.locator('a').getAttribute('href')).toBe(`sok.html?q=${encodeURIComponent(words)}`)
})
