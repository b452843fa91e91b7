/**
 * What the pages must say of themselves: what is a selection, what is unknown, what is no final decision, what was
 * removed.
 */
import { expect, test } from 'vitest'
import { readers, visit } from './browser.ts'
import { MEETINGS, PAGES, PARAGRAFER, SITE, htmlOf, meetingPageOf } from './site.ts'
import { meetingPath } from '../../src/model/address.ts'

const newReader = readers()
const LABEL = 'inte ett slutligt beslut'

async function textOf(path: string): Promise<string> {
  const page = await newReader()
  await visit(page, SITE, path)
  return (await page.locator('main').innerText()).replace(/\s+/g, ' ')
}

test('every page says that it is a rendering and that the approved original counts', () => {
  expect(
    PAGES.filter((path) => !/Återgivning av protokollet\. Det justerade originalet gäller\./.test(htmlOf(path))),
  ).toEqual([])
})

test('the page of seed 004 says that it is a selection and that the protokoll counts; no other does', async () => {
  const notice = /Beslut i korthet – ett urval, inte protokollet\..* Det justerade protokollet gäller\./
  expect(await textOf(meetingPageOf('004'))).toMatch(notice)
  expect(
    MEETINGS.map(({ data }) => meetingPath(data)).filter((path) =>
      htmlOf(path).includes('ett urval, inte protokollet'),
    ),
  ).toEqual([meetingPageOf('004')])
})

test('the page of seed 000 says that the day is not known, and why', async () => {
  const text = await textOf(meetingPageOf('000'))
  expect(text).toContain('Dagen är okänd.')
  expect(text).toContain('Mötet hölls efter föregående protokoll (2021-11-11) och före webbinariet den 15 december')
})

test("a proposal to another body, and what is handed over, is labelled as no final decision, with the body's name", () => {
  const elsewhere = PARAGRAFER.filter(({ paragraf: { data } }) =>
    data.decisions.some(({ stage }) => stage !== 'eget beslut'),
  )
  expect(elsewhere.length).toBeGreaterThan(3)
  for (const { path, paragraf } of elsewhere) {
    const words = htmlOf(path).replace(/&nbsp;|\s/g, ' ')
    expect(words, path).toContain(LABEL)
    const bodies = paragraf.data.decisions.flatMap(({ stage, proposedTo }) =>
      stage === 'eget beslut' ? [] : proposedTo,
    )
    for (const body of bodies) expect(words.toLowerCase(), path).toContain(body.toLowerCase())
  }
})

test("a body's own decision is not labelled as a proposal, whomever it urges", () => {
  const own = PARAGRAFER.filter(
    ({ paragraf: { data, children } }) =>
      data.decisionStage === 'eget beslut' &&
      data.decisions.every(({ stage }) => stage === 'eget beslut') &&
      children.length === 0,
  )
  expect(own.length).toBeGreaterThan(10)
  expect(own.some(({ paragraf: { data } }) => data.decisions.some(({ proposedTo }) => proposedTo.length > 0))).toBe(
    true,
  )
  expect(own.filter(({ path }) => htmlOf(path).includes(LABEL)).map(({ path }) => path)).toEqual([])
})

test('"Visa källtexten" opens the source with its own line numbers and names what was removed', async () => {
  const removed = PARAGRAFER.find(({ path }) => htmlOf(path).includes('line-removed'))
  expect(removed, 'a § with lines that were left out').toBeDefined()
  const { path = '', paragraf } = removed ?? {}
  const page = await newReader()
  await visit(page, SITE, path)
  const list = page.locator('#kalltext ol')
  expect(await list.isVisible()).toBe(false)
  await page.getByRole('link', { name: 'Visa källtexten' }).click()
  await list.waitFor()
  const [from = 0, to = 0] = paragraf?.data.span ?? []
  expect(await list.getAttribute('start')).toBe(String(from))
  expect(await list.locator('li').count()).toBe(to - from + 1)
  expect(
    await list
      .locator('li')
      .first()
      .evaluate((line) => getComputedStyle(line).listStyleType + getComputedStyle(line).display),
  ).toBe('decimallist-item')
  for (const note of await list.locator('.line-removed').all())
    expect((await note.locator('.line-note').textContent())?.trim()).toMatch(/\p{L}{4}/u)
})
