/**
 * Every type of page walked with Tab alone, wide and narrow: each thing that can be pressed is come to once, in the
 * order of the page, seen, marked and not covered by anything (WCAG 2.1.1, 2.1.2, 2.4.3, 2.4.7, 2.4.11), and the first
 * leads past the menu (2.4.1).
 */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { readers, visit } from './browser.ts'
import { PAGE_TYPES, SITE } from './site.ts'

const newReader = readers()

/** Where the focus is, as one sees it. */
interface Stop {
  /** Its place among what can be reached, from 0; -1 for what is not among it. */
  place: number
  name: string
  /** In the bar that says where on the page one is, which comes once one has moved. */
  isOfBar: boolean
  isMarked: boolean
  isCovered: boolean
}

/** Numbers what Tab should reach: links, buttons, fields, folds and regions that scroll; of a group of choices one. */
function number(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const groups = new Set<string>()
    const isReached = (element: Element): boolean => {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('[inert]')) return false
      if (element.matches(':disabled, [tabindex="-1"]')) return false
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true
      const isFirst = !groups.has(element.name)
      const chosen = document.querySelector(`input[type=radio][name="${CSS.escape(element.name)}"]:checked`)
      groups.add(element.name)
      return chosen === null ? isFirst : chosen === element
    }
    const all = Array.from(
      document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]'),
    )
    return all.filter(isReached).map((element, place) => {
      element.setAttribute('data-place', String(place))
      return `${element.localName} ${(element.textContent || element.getAttribute('aria-label') || '').trim().slice(0, 40)}`
    })
  })
}

const stop = (page: Page): Promise<Stop | null> =>
  page.evaluate(async () => {
    // What is scrolled to is there at the next frame.
    await new Promise(requestAnimationFrame)
    const element = document.activeElement
    if (element === null || element === document.body) return null
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
    const boxes = Array.from(element.getClientRects())
    const isFree = boxes.some(({ left, top, width, height }) => {
      const hit = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 20))
      return hit !== null && (element.contains(hit) || hit.closest('label')?.contains(element) === true)
    })
    return {
      place: Number(element.getAttribute('data-place') ?? -1),
      name: `${element.localName}.${element.className} ${(element.textContent || '').trim().slice(0, 40)}`,
      isOfBar: element.closest('[data-where]') !== null,
      isMarked: (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none',
      isCovered: !isFree,
    }
  })

async function walk(page: Page, most: number): Promise<Stop[]> {
  const stops: Stop[] = []
  while (stops.length <= most) {
    await page.keyboard.press('Tab')
    const here = await stop(page)
    // After the last comes the browser's own, or the first again.
    if (here === null || (here.place === 0 && stops.length > 0)) break
    stops.push(here)
  }
  return stops
}

test.each([1280, 360])('at %i pixels everything is come to in order, marked and uncovered', async (width) => {
  const page = await newReader({ viewport: { width, height: 800 } })
  for (const [type, path] of Object.entries(PAGE_TYPES)) {
    await visit(page, SITE, path)
    // Choices come a moment after the hits they are about.
    await page.waitForLoadState('networkidle')
    const wanted = await number(page)
    const stops = await walk(page, wanted.length + 1)
    expect(wanted.length, type).toBeGreaterThan(2)
    expect(
      stops.filter(({ isOfBar }) => !isOfBar).map(({ place, name }) => wanted[place] ?? name),
      type,
    ).toEqual(wanted)
    expect(
      stops.filter(({ isMarked }) => !isMarked).map(({ name }) => name),
      `${type}, unmarked`,
    ).toEqual([])
    expect(
      stops.filter(({ isCovered }) => isCovered).map(({ name }) => name),
      `${type}, covered`,
    ).toEqual([])
  }
})

test('the first stop leads past the menu', async () => {
  const page = await newReader()
  for (const [type, path] of Object.entries(PAGE_TYPES)) {
    await visit(page, SITE, path)
    await page.keyboard.press('Tab')
    if (await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))) continue
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    const isPast = await page.evaluate(() => {
      const main = document.querySelector('main')
      const element = document.activeElement
      if (main === null || element === null || element === document.body) return true
      return main.contains(element) || (main.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) > 0
    })
    expect(isPast, type).toBe(true)
  }
})

test('what is planted is seen: a thing without a mark, and one under a bar', async () => {
  const page = await newReader({ bypassCSP: true })
  await visit(page, SITE, 'om.html')
  await page.addStyleTag({
    content:
      'main a:first-of-type { outline: none !important; box-shadow: none !important } body::before { content: ""; position: fixed; inset: 0; z-index: 9 }',
  })
  const wanted = await number(page)
  const stops = await walk(page, wanted.length)
  expect(stops.some(({ isMarked }) => !isMarked)).toBe(true)
  expect(stops.some(({ isCovered }) => isCovered)).toBe(true)
})
