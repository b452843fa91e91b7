/**
 * Watching without an account: a word, a body and a matter, kept in the reader's browser alone, with what is new said.
 */
import { expect, test } from 'vitest'
import { readers, visit } from './browser.ts'
import { SITE } from './site.ts'

const newReader = readers()
const KEY = 'paragraf.bevakningar'

test('a reader watches a body, a matter and a word, sees why each is there and what is new, and ends a watch', async () => {
  const page = await newReader()
  const asked: string[] = []
  page.on('request', (request) => void asked.push(request.url()))
  await page.goto(`${SITE}organ/hsn-au.html`)
  await page.getByRole('button', { name: 'Bevaka organet' }).click()
  await page.getByText('Bevakas. Se det nya på sidan Bevakat').waitFor()
  expect(await page.getByRole('button', { name: 'Bevaka organet' }).getAttribute('aria-pressed')).toBe('true')
  await page.goto(`${SITE}arende/region-vasterbotten/hsn-2024-571.html`)
  await page.getByRole('button', { name: 'Bevaka ärendet' }).click()
  await visit(page, SITE, 'sok.html?q=patienthotell')
  await page.getByRole('button', { name: 'Bevaka sökningen' }).click()

  await page.goto(`${SITE}bevaka.html`)
  await page.getByText('Inget nytt sedan ditt förra besök.').waitFor()
  expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
    'Hälso- och sjukvårdsnämndens arbetsutskott',
    'Ärende HSN 571-2024',
    'Ordet ”patienthotell”',
  ])
  const hits = page.locator('.hit-title')
  expect(await hits.filter({ hasText: /^§\s206/ }).count()).toBe(1)

  // As if the last visit had been before the § came.
  await page.evaluate((key) => {
    localStorage.setItem(key, (localStorage.getItem(key) ?? '').replace(/"protokoll[^"]*p213.html"/, '"x"'))
  }, KEY)
  await page.reload()
  await page.getByText('1 nya sedan ditt förra besök.').waitFor()
  expect(await page.locator('li:has(.watch-new) .hit-title').allTextContents()).toEqual([
    expect.stringMatching(/^§\s213 Permanent hyresreduktion/),
  ])

  await page.getByRole('button', { name: 'Sluta bevaka Ärende HSN 571-2024' }).click()
  await page.getByText('Inget nytt sedan ditt förra besök.').waitFor()
  expect(await page.getByRole('heading', { level: 2 }).count()).toBe(2)
  expect(asked.filter((url) => !url.startsWith(SITE) || new URL(url).search.includes('bevak'))).toEqual([])
})
