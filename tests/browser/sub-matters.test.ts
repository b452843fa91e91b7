/** A matter inside a § has its own number, outcome and remark, on the meeting's page and on its own. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readers } from './browser.ts'
import { newProject, type Project } from './project.ts'

const MINUTES = `Protokoll Tekniska nämnden 2024-03-12

§ 1 Öppnande

Ordföranden öppnar sammanträdet.

§ 2 Ansökningar

a) Ansökan om brygga

Dnr TN 2024/17

Beslut

Tekniska nämnden beslutar att bevilja ansökan.

b) Ansökan om flotte

Dnr TN 2024/18

Beslut

Tekniska nämnden beslutar att avslå ansökan.
`
const REMARK = 'Flotten är såld.'

const newReader = readers()
let project: Project
let site: string
beforeAll(async () => {
  project = newProject()
  project.write('seeds/a.txt', MINUTES)
  project.write('seeds/a.txt.md', `---\nremarks:\n  - {at: p2b, text: ${REMARK}, because: sökanden säger det}\n---\n`)
  project.run('convert', '--date', '2026-11-20')
  project.run('build')
  site = (await project.places())['the root of a server']
}, 240_000)
afterAll(() => project.end())

describe.each([
  ['the page of its meeting', '#p2a', '#p2b', 'index.html'],
  ['the page of its §', '#p2a', '#p2b', 'p2.html'],
])('on %s', (_, granted, refused, file) => {
  const textOf = async (place: string): Promise<string> => {
    const page = await newReader()
    await page.goto(`${site}protokoll/tekniska-namnden/2024-03-12/${file}`)
    return page.locator(place).innerText()
  }

  test('each has its dnr and its outcome, and not the other’s', async () => {
    const [first, second] = [await textOf(granted), await textOf(refused)]
    expect([first, second].map((text) => /TN\s2024\/(\d+)/.exec(text)?.[1])).toEqual(['17', '18'])
    expect([first, second].map((text) => /avsl/iu.test(text))).toEqual([false, true])
  })

  test('the editor’s remark stands with the one it is on', async () => {
    expect(await textOf(refused)).toContain(REMARK)
    expect(await textOf(granted)).not.toContain(REMARK)
  })
})
