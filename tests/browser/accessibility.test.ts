/** Every type of page, light and dark, narrow and wide, before the rules of WCAG 2.2 AA that a machine can judge. */
import { expect, test } from 'vitest'
import { COLOURS, faults } from './axe.ts'
import { readers, visit } from './browser.ts'
import { PAGE_TYPES, SITE } from './site.ts'

const newReader = readers()

test.each([360, 1280])('at %i pixels, light and dark, no page has a fault that axe can find', async (width) => {
  // axe is put into the page as a script, which the policy of the site rightly refuses.
  const page = await newReader({ viewport: { width, height: 800 }, bypassCSP: true })
  for (const [type, path] of Object.entries(PAGE_TYPES)) {
    await page.emulateMedia({ colorScheme: 'light' })
    await visit(page, SITE, path)
    expect(await faults(page), `${type}, light`).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await faults(page, COLOURS), `${type}, dark`).toEqual([])
  }
})

test('axe does find faults that are planted, in the dark too', async () => {
  const page = await newReader({ bypassCSP: true })
  await visit(page, SITE, 'om.html')
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.evaluate(() => {
    const pale = Object.assign(document.createElement('p'), { textContent: 'blek' })
    pale.style.color = 'color-mix(in srgb, Canvas, CanvasText 20%)'
    document.querySelector('main')?.append(document.createElement('img'), pale)
  })
  expect((await faults(page)).join('\n')).toContain('image-alt')
  expect((await faults(page, COLOURS)).join('\n')).toContain('color-contrast')
})
