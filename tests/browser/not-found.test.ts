/** An address that does not exist, as a server answers it: the page finds the site again and guesses what was meant. */
import { describe, expect, test } from 'vitest'
import { readers } from './browser.ts'
import { BASES } from './site.ts'

const newReader = readers()
const SERVED = Object.entries(BASES).filter(([, base]) => base.startsWith('http'))

/** What was asked for, and what it should be taken for. */
const GUESSES = [
  ['protokoll/hsn-au/2024-11-27/p206.html', 'protokoll/hsn-au/2024-11-28/p206.html'],
  ['protokoll/hsn-au/2024-11-28/p999.html', 'protokoll/hsn-au/2024-11-28/index.html'],
  ['protokoll/hsn/2024-11-28/p206.html', 'protokoll/hsn-au/2024-11-28/p206.html'],
  ['organ/hsn.html', 'organ/hsn-au.html'],
] as const

describe.each(SERVED)('served from %s', (_, base) => {
  test.each(GUESSES)('%s is taken for %s', async (asked, meant) => {
    const page = await newReader()
    const answer = await page.goto(base + asked)
    expect(answer?.status()).toBe(404)
    await page.locator('#narmast a').first().waitFor()
    const guesses = await page
      .locator('#narmast a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))
    if (asked.startsWith('organ')) expect(guesses).toContain(base + meant)
    else expect(guesses[0]).toBe(base + meant)
    expect((await page.request.get(base + meant)).status()).toBe(200)
    expect(
      await page
        .locator('#vagar a')
        .first()
        .evaluate((link: HTMLAnchorElement) => link.href),
    ).toBe(`${base}index.html`)
  })

  test('the bodies that it names are led to', async () => {
    const page = await newReader()
    await page.goto(`${base}x/y/z`)
    const link = page.getByRole('link', { name: 'Hälso- och sjukvårdsnämndens arbetsutskott (Region Västerbotten)' })
    expect(await link.getAttribute('href')).toBe(`${new URL(base).pathname}organ/hsn-au.html`)
  })

  test('an address that says nothing still leads to the start page', async () => {
    const page = await newReader()
    await page.goto(`${base}x/y/z`)
    expect(
      await page
        .locator('#vagar a')
        .first()
        .evaluate((link: HTMLAnchorElement) => link.href),
    ).toBe(`${base}index.html`)
    expect(await page.locator('#narmast a').count()).toBe(0)
  })
})
