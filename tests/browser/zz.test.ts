/** Every type of page, light and dark, narrow and wide, before the rules of WCAG 2.2 AA that a machine can judge. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { readers, visit } from './browser.ts'
import { PAGE_TYPES, SITE } from './site.ts'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const newReader = readers()

async function faults(page: Page): Promise<string[]> {
  // What is folded is read too.
  await page.evaluate(() => { for (const fold of document.querySelectorAll('details')) fold.open = true })
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

describe.each(['light'] as const)('%s', (colorScheme) => {
  test.each([360, 1280])('at %i pixels no page has a fault that axe can find', async (width) => {
    // axe is put into the page as a script, which the policy of the site rightly refuses.
    const page = await newReader({ colorScheme, viewport: { width, height: 800 }, bypassCSP: true })
    for (const [type, path] of Object.entries(PAGE_TYPES)) {
      await visit(page, SITE, path)
      const t0 = performance.now()
      expect(await faults(page), type).toEqual([])
      console.log(type, Math.round(performance.now() - t0))
    }
  })
})

test('axe does find a fault that is planted', async () => {
  const page = await newReader({ bypassCSP: true })
  await visit(page, SITE, 'om.html')
  await page.evaluate(() => { document.querySelector('main')?.append(document.createElement('img'), Object.assign(document.createElement('p'), { style: 'color:#ccc;background:#fff', textContent: 'blek' })) })
  expect((await faults(page)).join('\n')).toMatch(/image-alt[^]*color-contrast|color-contrast[^]*image-alt/)
})
