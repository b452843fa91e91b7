/** A link to a clause says whether the clause still has the words that it had when the link was made. */
import { expect, test } from 'vitest'
import { readers } from './browser.ts'
import { SITE } from './site.ts'

const newReader = readers()
const PAGE = `${SITE}protokoll/hsn-au/2024-11-28/p206.html`

test('the link that is copied tells, where it is followed, that the words are the same, or not', async () => {
  const page = await newReader({ permissions: ['clipboard-read', 'clipboard-write'] })
  await page.goto(PAGE)
  await page.getByRole('link', { name: 'Länken till beslutspunkt 1' }).click()
  await page.getByText('Länken till beslutspunkt 1 är kopierad').waitFor()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toMatch(/\/p206\.html\?v=[a-z\d]+#p206-b1$/)

  const said = async (address: string): Promise<string | null> => {
    await page.goto('about:blank')
    await page.goto(address)
    return page.locator('main > .notice, main .notice').first().textContent()
  }
  expect(await said(link)).toBe('Beslutspunkten har samma ord som när länken gjordes.')
  expect(await said(link.replace(/v=[a-z\d]+/, 'v=1'))).toMatch(/^Beslutspunkten har ändrats/)
  expect(await said(link.replace('-b1', '-b99'))).toMatch(/^Beslutspunkten som länken leder till finns inte/)
})
