/**
 * What is worked out over the archive is reached wherever the site is read from: a matter's steps, and the gaps of a
 * body.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readers } from './browser.ts'
import { newProject, PLACES, type Place, type Project } from './project.ts'

const minutes = (date: string, first: number, matter: number): string =>
  `Protokoll Tekniska nämnden ${date}\n\n${[first, first + 1, first + 2]
    .map(
      (nr, at) =>
        `§ ${nr} Ärende ${nr}\n\n${at === 0 ? `Dnr TN 2024/${matter}\n\n` : ''}Beslut\n\nTekniska nämnden beslutar att anta plan ${nr}.\n`,
    )
    .join('\n')}`

/** The second meeting of March is not there: §§ 7–9. */
const MEETINGS: [string, number, number][] = [
  ['2024-01-16', 1, 7],
  ['2024-02-13', 4, 8],
  ['2024-04-09', 10, 7],
  ['2024-05-14', 13, 9],
  ['2024-06-11', 16, 7],
]
const FOLDER = 'protokoll/tekniska-namnden'
const MATTER = 'arende/ekby-kommun/tn-2024-7.html'

const newReader = readers()
let project: Project
let at: Record<Place, string>
beforeAll(async () => {
  project = newProject()
  for (const [date, first, matter] of MEETINGS) project.write(`seeds/${date}.txt`, minutes(date, first, matter))
  project.run('convert', '--date', '2026-11-20')
  project.run('build')
  at = await project.places()
}, 240_000)
afterAll(() => project.end())

describe.each(PLACES)('from %s', (place) => {
  test('a § leads to its matter, whose steps lead to their §§ in the order of time', async () => {
    const page = await newReader()
    await page.goto(`${at[place]}${FOLDER}/2024-04-09/p10.html`)
    await page.locator(`a[href$="${MATTER}"]`).first().click()
    expect(page.url()).toBe(at[place] + MATTER)
    const steps = await page
      .locator('.step a[href*="protokoll/"]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))
    expect([...new Set(steps)].filter((href) => /\/p\d+\.html$/.test(href))).toEqual(
      ['2024-01-16/p1', '2024-04-09/p10', '2024-06-11/p16'].map((path) => `${at[place]}${FOLDER}/${path}.html`),
    )
    await page.goto(steps[0] ?? '')
    expect(await page.locator('h1').innerText()).toContain('Ärende 1')
  })

  test('a number on the page of a meeting leads to the matter', async () => {
    const page = await newReader()
    await page.goto(`${at[place]}${FOLDER}/2024-01-16/index.html`)
    await page.locator('.para-facts .dnr a').first().click()
    expect(page.url()).toBe(at[place] + MATTER)
  })

  test('a body says which §§ are missing, and between which meetings', async () => {
    const page = await newReader()
    await page.goto(`${at[place]}organ/tekniska-namnden.html`)
    const text = (await page.locator('main').innerText()).replace(/\s+/g, ' ')
    expect(text).toMatch(/§ 7–9/)
    const links = await page.locator('main a[href*="2024-02-13"], main a[href*="2024-04-09"]').count()
    expect(links).toBeGreaterThan(0)
  })
})
