/** A table of many columns is read in a narrow window: it scrolls by itself, by keys too, and the page does not. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isFocused, readers, visit } from './browser.ts'
import { newProject, type Project } from './project.ts'

const MONTHS = ['Månad', 'Januari', 'Februari', 'Mars', 'April', 'Maj', 'Juni', 'Juli', 'Augusti']
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
const MINUTES = `# Tekniska nämnden

Protokoll 2024-03-12

## § 1 Budget

### Beslut

Tekniska nämnden fastställer budgeten enligt nedan:

${row(MONTHS)}
${row(MONTHS.map(() => '-'))}
${row(MONTHS.map((_, at) => (at === 0 ? 'Intäkter' : `${at} 100`)))}
`

const newReader = readers()
let project: Project
let site: string
beforeAll(async () => {
  project = newProject()
  project.write('seeds/a.md', MINUTES)
  project.run('convert', '--date', '2026-11-20')
  project.run('build')
  site = (await project.places())['the root of a server']
}, 240_000)
afterAll(() => project.end())

test('at 320 pixels a table of many columns scrolls in its box by keys, and the page keeps within the window', async () => {
  const page = await newReader({ viewport: { width: 320, height: 640 } })
  await visit(page, site, 'protokoll/tekniska-namnden/2024-03-12/p1.html')
  const box = page.getByRole('group', { name: 'Bred tabell' })
  const sizes = await box.evaluate(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }))
  expect(sizes.scrollWidth).toBeGreaterThan(sizes.clientWidth)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  await box.focus()
  expect(await isFocused(box)).toBe(true)
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => box.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0)
})

test('on paper nothing of it is cut off by a box', async () => {
  const page = await newReader()
  await visit(page, site, 'protokoll/tekniska-namnden/2024-03-12/p1.html')
  await page.emulateMedia({ media: 'print' })
  const box = page.getByRole('group', { name: 'Bred tabell' })
  expect(await box.evaluate((node) => getComputedStyle(node).overflowX)).toBe('visible')
})
