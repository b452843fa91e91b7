/** What axe finds on a page as it stands, with everything that is folded opened. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** Rules of WCAG 2.2 AA and below, and what axe advises besides. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** The rules that look at colours: all that differs between light and dark. */
export const COLOURS = ['color-contrast', 'link-in-text-block']

/** @param rules Only these; all that WCAG 2.2 AA asks for and what axe advises besides, when left out. */
export async function faults(page: Page, rules?: string[]): Promise<string[]> {
  // What is folded is read too.
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true
  })
  const axe = new AxeBuilder({ page }).setLegacyMode()
  const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(TAGS)).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
