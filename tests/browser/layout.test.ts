/** What only a browser that lays out the page can tell: nothing sticks out, print is the record alone, anchors land. */
import type { Page } from 'playwright-core'
import { getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import { readers, visit } from './browser.ts'
import { PAGES, PAGE_TYPES, SITE, meetingPageOf } from './site.ts'

const newReader = readers()

const EVERY = [...new Set([...Object.values(PAGE_TYPES), ...PAGES])]

// 320 pixels is also what a window of 1280 has left at 400 % zoom.
test.each([
  [320, EVERY],
  [360, Object.values(PAGE_TYPES)],
])('at %i pixels no page is wider than the window', async (width, paths) => {
  const page = await newReader({ viewport: { width, height: 640 } })
  for (const path of paths) {
    await visit(page, SITE, path)
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true
    })
    const { needed, given } = await page.evaluate(() => ({
      needed: document.scrollingElement?.scrollWidth ?? Infinity,
      given: innerWidth,
    }))
    expect(given, path).toBe(width)
    expect(needed, path).toBeLessThanOrEqual(width)
  }
})

test('where a thumb goes, what is pressed is 44 pixels high', async () => {
  const page = await newReader({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true })
  let seen = 0
  for (const [type, path] of Object.entries(PAGE_TYPES)) {
    await visit(page, SITE, path)
    const sizes = await page.locator('a, button, input, summary, label.chip').evaluateAll((list) =>
      list.flatMap((element) => {
        // A link in a sentence is as high as its line, and so is a word that is explained; a box is pressed with its
        // label.
        const inline = getComputedStyle(element).display === 'inline' && element.closest('p, li, dd, td, dfn')
        const { width, height } = element.getBoundingClientRect()
        if (!element.checkVisibility() || width < 2 || inline || element.closest('.skip, .clause, .term, label > *'))
          return []
        return [
          {
            height: Math.round(height),
            name: `${element.getAttribute('class') ?? element.tagName} ${element.textContent.trim().slice(0, 40)}`,
          },
        ]
      }),
    )
    seen += sizes.length
    expect(
      sizes.filter(({ height }) => height < 44),
      type,
    ).toEqual([])
  }
  expect(seen).toBeGreaterThan(300)
})

test('print shows the record, and nothing to press or to go by', async () => {
  const page = await newReader()
  for (const path of [PAGE_TYPES['§'] ?? '', PAGE_TYPES['meeting'] ?? '', PAGE_TYPES['§, a proposal'] ?? '']) {
    await visit(page, SITE, path)
    const controls = page.locator('nav:visible, button:visible, .button:visible, form:visible, input:visible')
    expect(await controls.count(), path).toBeGreaterThan(0)
    await page.emulateMedia({ media: 'print' })
    expect(await controls.evaluateAll((list) => list.map(({ outerHTML }) => outerHTML.slice(0, 80))), path).toEqual([])
    expect(await page.locator('h1:visible').count(), path).toBe(1)
    const record = page.locator('[data-marked] :is(.record, .decision-text)')
    const all = await record.count()
    expect(all, path).toBeGreaterThan(0)
    expect(await record.filter({ visible: true }).count(), path).toBe(all)
    await page.emulateMedia({ media: 'screen' })
  }
})

/** The page as paper: its lines from the top, sheet by sheet, without the number of the sheet. */
async function sheetsOf(page: Page): Promise<string[][]> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4', preferCSSPageSize: true })))
  const sheets: string[][] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    const lines = new Map<number, string>()
    for (const item of items)
      if ('str' in item && item.str.trim() !== '') {
        const height = Math.round(Number(item.transform[5]))
        lines.set(height, `${lines.get(height) ?? ''}${item.str}`)
      }
    const texts = [...lines].sort(([a], [b]) => b - a).map(([, text]) => text.replace(/\s/g, ''))
    sheets.push(texts.filter((text) => !/^Sida\d+av\d+$/.test(text)))
  }
  return sheets
}

test('on paper no heading stands last on a sheet, and the last sheet says what it is an extract from', async () => {
  const page = await newReader()
  let sheets = 0
  for (const path of [PAGE_TYPES['§'] ?? '', meetingPageOf('002'), meetingPageOf('001')]) {
    await visit(page, SITE, path)
    // The contents say the same words, and are no headings.
    await page.evaluate(() => document.querySelector('.sifted .contents')?.remove())
    const headings = (await page.getByRole('heading').allTextContents()).map((text) => text.replace(/\s/g, ''))
    const paper = await sheetsOf(page)
    sheets += paper.length
    // A list of documents may end in the words that a heading ends in: the whole heading must stand there.
    const isLast = (lines: readonly string[]) => (heading: string) =>
      heading.endsWith(lines.at(-1) ?? '') && lines.join('').endsWith(heading)
    const last = paper.slice(0, -1).flatMap((lines) => headings.filter(isLast(lines)))
    expect(last, path).toEqual([])
    const end = paper.at(-1)?.join('') ?? ''
    expect(end, path).toContain('Obestyrktutdrag–originalet')
    expect(end, path).toMatch(/Källa00\d_[0-9a-f]+\.txt,rad/)
    // Nobody has told the site's address: the reader's own browser knows it.
    expect(end.replaceAll('-', ''), path).toContain(`Adress${SITE}${path}`.replaceAll('-', ''))
  }
  expect(sheets).toBeGreaterThan(20)
})

test.each(['#§206', '#p206', '#%C2%A7206'])('%s lands on the § in its meeting', async (fragment) => {
  const page = await newReader({ viewport: { width: 1280, height: 800 } })
  await page.goto(`${SITE}${meetingPageOf('002')}${fragment}`)
  const top = await page.waitForFunction(() => {
    const place = document.getElementById('p206')?.getBoundingClientRect().top ?? Infinity
    return scrollY > 0 && Math.abs(place) < 200 ? { place } : false
  })
  expect(await top.jsonValue()).toBeTruthy()
  expect(await page.locator('#p206').getByRole('heading').first().textContent()).toMatch(/^§\s206/)
})
