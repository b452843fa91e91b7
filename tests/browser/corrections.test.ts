/** A quote link to a clause that has been corrected shows what it said, wherever the site is read from. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sumOf } from '../../src/model/wording-sum.ts'
import { faults } from './axe.ts'
import { readers } from './browser.ts'
import { newProject, PLACES, type Place, type Project } from './project.ts'

const minutes = (...clauses: string[]): string => `Protokoll Tekniska nämnden 2024-03-12

§ 1 Parkering vid torget

Beslut

Tekniska nämnden beslutar

${clauses.map((clause) => `att ${clause}\n`).join('\n')}
§ 2 Övriga frågor

Inga övriga frågor.
`
const PLAN = 'anta planen för tolv nya platser'
const SUM = (kronor: string): string => `anslå ${kronor} kronor till målning av linjer`
const PAGE = 'protokoll/tekniska-namnden/2024-03-12/p1.html'
const linkTo = (clause: string, nth: number): string => `${PAGE}?v=${sumOf(`att ${clause}`)}#p1-b${nth}`

const newReader = readers()
let project: Project
let at: Record<Place, string>
beforeAll(async () => {
  project = newProject()
  const { write, run } = project
  write('seeds/a.txt', minutes(PLAN, SUM('150 000'), 'uppdra åt Ada Provlund att återkomma'))
  run('convert', '--date', '2026-11-20')
  write('seeds/a.txt', minutes('avsätta en plats för laddning', PLAN, SUM('15 000')))
  write('seeds/a.md', '---\ncorrected: { by: authority, because: Beloppet var fel. }\n---\n')
  run('convert', '--date', '2026-12-03')
  run('build')
  at = await project.places()
}, 240_000)
afterAll(() => project.end())

const said = async (address: string): Promise<string> => {
  const page = await newReader()
  await page.goto(address)
  return (await page.locator('main .notice:not(.corrected)').first().innerText()).replace(/\s+/g, ' ')
}

test.each(PLACES)(
  'from %s the words that the link was made to are shown against those of today, in words too',
  async (place) => {
    const text = await said(`${at[place]}${linkTo('uppdra åt Ada Provlund att återkomma', 3)}`)
    expect(text).toContain('Beslutspunkten har ändrats sedan länken gjordes')
    expect(text).toContain('Så här stod det då: att uppdra åt Ada Provlund att återkomma')
    const page = await newReader()
    await page.goto(`${at[place]}${linkTo(SUM('150 000'), 2)}`)
    const notice = page.locator('main .notice:not(.corrected)').first()
    expect(await notice.isVisible()).toBe(true)
    expect(await notice.textContent()).toContain('150 000 kronor')
  },
)

test('a clause that stands elsewhere now is led to', async () => {
  const root = at['the root of a server']
  expect(await said(root + linkTo(PLAN, 1))).toBe(
    'Beslutspunkten har ändrats sedan länken gjordes. Orden står nu i beslutspunkt 2',
  )
  const page = await newReader()
  await page.goto(root + linkTo(PLAN, 1))
  await page.getByRole('link', { name: 'Orden står nu i beslutspunkt 2', exact: true }).click()
  expect(new URL(page.url()).hash).toBe('#p1-b2')
})

test('words that the page has never had are not made up', async () => {
  const text = await said(`${at['the root of a server']}${PAGE}?v=zzzzzz#p1-b1`)
  expect(text).toBe('Beslutspunkten har ändrats sedan länken gjordes.')
})

test('the page says when, who and why, and its difference is heard, and without a script it is there too', async () => {
  const page = await newReader({ javaScriptEnabled: false })
  await page.goto(`${at['the root of a server']}${PAGE}`)
  const corrected = page.locator('.corrected')
  expect((await corrected.locator('p').first().innerText()).replaceAll('\u00a0', ' ')).toBe(
    'Rättad 3 december 2026. Organet har rättat protokollet. Skäl: Beloppet var fel.',
  )
  await corrected.locator('summary').click()
  expect(await corrected.locator('details del').first().isVisible()).toBe(true)
  expect((await corrected.locator('details').textContent())?.replace(/\s+/g, ' ')).toMatch(
    /struket: 150 000 slut på struket\. ?tillagt: 15 000 slut på tillagt\./,
  )
  await page.getByRole('link', { name: 'Alla rättelser' }).click()
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Rättelser')
  await page.getByRole('link', { name: '§\u00a01', exact: true }).click()
  expect(new URL(page.url()).hash).toBe('#rattelse-2026-12-03')
})

test.each(['light', 'dark'] as const)('nothing on these pages keeps anybody out, %s', async (colorScheme) => {
  const page = await newReader({ colorScheme })
  for (const path of [
    linkTo(SUM('150 000'), 2),
    'rattelser.html',
    'protokoll/tekniska-namnden/2024-03-12/index.html',
  ]) {
    await page.goto(`${at['the root of a server']}${path}`)
    expect(await faults(page), path).toEqual([])
  }
})
