/**
 * A portal over sites on servers of their own: two that answer, one that is down, one whose index has another form. The
 * sites are built apart; the portal is made by the command, of what they publish, and read from a server of its own.
 */
import { execFile, execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveFolder, type Served } from '../../scripts/lib/server.ts'
import { COLOURS, faults } from './axe.ts'
import { readers, searched, watch } from './browser.ts'
import { DIST, filesIn } from './site.ts'

const newReader = readers()
const home = mkdtempSync(join(tmpdir(), 'paragraf-portal-'))
const served: Served[] = []
let portal: Served
let first: Served
let second: Served
let down: string
const silent = createServer((socket) => socket.destroy())

const run = (...args: string[]): Promise<{ stdout: string; stderr: string }> =>
  promisify(execFile)(process.execPath, [resolve('scripts/portal.ts'), ...args], { cwd: home })

async function serve(folder: string): Promise<Served> {
  const one = await serveFolder(folder)
  served.push(one)
  return one
}

/** One body's minutes alone, as a publisher of its own. */
function buildSecond(): string {
  const [content, site] = [join(home, 'content'), join(home, 'tva')]
  cpSync('content/organ', join(content, 'organ'), { recursive: true })
  cpSync('content/protokoll/hsn-au', join(content, 'protokoll', 'hsn-au'), { recursive: true })
  writeFileSync(join(content, 'permalinks.json'), '{}\n')
  writeFileSync(join(home, 'webbplats.yaml'), 'namn: Protokoll i Provlanda\nutgivare: Region Provlanda\n')
  execFileSync(process.execPath, ['scripts/build.ts', site], {
    stdio: 'pipe',
    env: { ...process.env, PARAGRAF_CONTENT: content, PARAGRAF_SETTINGS: join(home, 'webbplats.yaml') },
  })
  return site
}

/** What a site of another version says of itself; of its index nothing may be read. */
function otherVersion(): string {
  const [from, to] = [join(DIST, 'data'), join(home, 'gammal', 'data')]
  mkdirSync(to, { recursive: true })
  const said = JSON.parse(readFileSync(join(from, 'webbplats.json'), 'utf8')) as object
  writeFileSync(join(to, 'webbplats.json'), JSON.stringify({ ...said, sokregister: 0 }))
  cpSync(join(from, 'beslut.ndjson'), join(to, 'beslut.ndjson'))
  return join(home, 'gammal')
}

beforeAll(async () => {
  first = await serve(DIST)
  second = await serve(buildSecond())
  const old = await serve(otherVersion())
  // A port that is held, so that no other server gets it, and where nothing answers.
  silent.listen(0, '127.0.0.1')
  await once(silent, 'listening')
  down = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/`
  writeFileSync(
    join(home, 'portal.yaml'),
    `namn: Provportalen
webbplatser:
  - { adress: '${first.url}', namn: Fem samverkande }
  - ${second.url}
  - { adress: '${down}', mapp: '${DIST}', namn: Tystköping }
  - { adress: '${old.url}', namn: Gammelby }
`,
  )
  const { stdout } = await run()
  expect(stdout).toContain('4 webbplatser')
  expect(stdout).toContain('Gammelby har en äldre sökning än portalen')
  portal = await serve(join(home, 'portal'))
})
afterAll(async () => {
  for (const one of served) await one.close()
  silent.close()
  rmSync(home, { recursive: true, force: true })
})

/** What the browser tells by itself of a site that does not answer. */
const OF_THE_SILENT = /Failed to load resource: net::ERR_(?:EMPTY_RESPONSE|CONNECTION_\w+|SOCKET_\w+)/

/** Faults of a page; that it asks its sites is none. */
async function watched(page: Page): Promise<() => Promise<string[]>> {
  const noted = await watch(page, portal.url)
  const known = [...served.map(({ url }) => url), down].map((url) => `outside: ${url}`)
  return async () =>
    (await noted()).filter(
      (one) =>
        !OF_THE_SILENT.test(one) && !one.startsWith(`failed: ${down}`) && !known.some((own) => one.startsWith(own)),
    )
}

const search = async (page: Page, query: string): Promise<void> => {
  await page.goto(`${portal.url}sok.html?q=${encodeURIComponent(query)}`)
  await searched(page)
}

test('hits of both sites stand in one list, each with its publisher and a link to its own page', async () => {
  const page = await newReader()
  const noted = await watched(page)
  await search(page, 'patienthotell')
  await page.goto(`${portal.url}index.html`)
  await page.locator('form.search input').fill('hyrpersonal')
  await page.keyboard.press('Enter')
  await page.waitForURL(`${portal.url}sok.html?q=hyrpersonal`)
  await searched(page)
  const publishers = await page.locator('#soktraffar .hit-publisher').allTextContents()
  expect(new Set(publishers)).toEqual(new Set(['Fem samverkande', 'Region Provlanda']))
  const links = await page
    .locator('#soktraffar .hit-title')
    .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href))
  for (const [at, link] of links.entries())
    expect(link.startsWith(publishers[at] === 'Region Provlanda' ? second.url : first.url), link).toBe(true)
  expect(await page.locator('#sokstatus').textContent()).toMatch(/^\d+ träffar hos 2 utgivare\.$/)
  expect(await noted()).toEqual([])
})

test('a site that is down is named, and so is one of another form, each with a way to search it by itself', async () => {
  const page = await newReader()
  await search(page, 'hyrpersonal')
  const items = page.locator('#soksvar li')
  expect(await items.allTextContents()).toEqual([
    'Tystköping: svarar inte. Sök där',
    'Gammelby: äldre sökning. Den går att söka i på webbplatsen själv. Sök där',
  ])
  expect(await items.first().locator('a').getAttribute('href')).toBe(`${down}sok.html?q=hyrpersonal`)
})

test('the newest of both come first where the reader asks for that, and the address says so', async () => {
  const page = await newReader()
  await search(page, 'beslut')
  await page.getByLabel('Senaste först').check()
  await page.waitForURL(/ordning=datum/)
  await searched(page)
  const days = await page
    .locator('#soktraffar .hit-title')
    .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).pathname.split('/').at(-2) ?? ''))
  expect(days.length).toBeGreaterThan(5)
  expect(days).toEqual([...days].sort().reverse())
  const before = days.length
  await page.locator('#sokfler').click()
  await page.waitForFunction((count) => document.querySelectorAll('#soktraffar .hit').length > count, before)
})

test('a dnr leads to its §§ at every site that has it', async () => {
  const page = await newReader()
  await search(page, 'HSN 571-2024')
  const direct = await page.locator('.direct-hit .hit-publisher').allTextContents()
  expect(direct).toEqual(['Fem samverkande', 'Region Provlanda'])
})

test('nothing runs but what the portal has itself, and nobody is asked but its sites', async () => {
  const page = await newReader()
  const [scripts, asked]: [string[], Set<string>] = [[], new Set()]
  page.on('request', (request) => {
    asked.add(`${new URL(request.url()).origin}/`)
    if (request.resourceType() === 'script') scripts.push(request.url())
  })
  await search(page, 'hyrpersonal')
  expect(scripts.filter((url) => !url.startsWith(portal.url))).toEqual([])
  expect(scripts.length).toBeGreaterThan(0)
  const own = [...served.map(({ url }) => url), down]
  expect([...asked].filter((origin) => !own.includes(origin))).toEqual([])
  const policy = await page.locator('meta[http-equiv]').getAttribute('content')
  expect(policy).toContain(
    `connect-src 'self' ${own
      .filter((url) => url !== portal.url && url !== down)
      .slice(0, 2)
      .join(' ')} ${down} `,
  )
  expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'")
})

const PAGES = ['index.html', 'utgivare/region-provlanda.html', 'sok.html', 'sok.html?q=hyrpersonal']

test('no page has a fault that axe can find, light or dark, nor is wider than the window', async () => {
  for (const width of [320, 1920]) {
    const page = await newReader({ viewport: { width, height: 800 }, bypassCSP: true })
    for (const path of PAGES) {
      await page.emulateMedia({ colorScheme: 'light' })
      await page.goto(portal.url + path)
      if (path.includes('?')) await searched(page)
      expect(await faults(page), `${path}, ${width}`).toEqual([])
      expect(await page.evaluate(() => document.scrollingElement?.scrollWidth ?? Infinity), path).toBeLessThanOrEqual(
        width,
      )
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await faults(page, COLOURS), `${path}, dark`).toEqual([])
    }
  }
})

test('all but the search is read without a script, and decisions lead to the site that published them', async () => {
  const page = await newReader({ javaScriptEnabled: false })
  await page.goto(portal.url)
  const latest = page.locator('.latest-title a').first()
  expect(await latest.getAttribute('href')).toMatch(/^http:.*\/protokoll\/hsn-au\/2024-11-28\/p\d+\.html$/)
  await page.getByRole('link', { name: 'Region Provlanda' }).click()
  expect(await page.locator('h1').textContent()).toBe('Region Provlanda')
  await page.goto(`${portal.url}sok.html`)
  expect(await page.locator('#sokwebbplatser a').allTextContents()).toEqual([
    'Fem samverkande',
    'Region Provlanda',
    'Tystköping',
    'Gammelby',
  ])
})

test('the same sites give the same bytes, and a site that cannot be read leaves the portal that was', async () => {
  const bytes = (): string[] =>
    filesIn(join(home, 'portal')).map((path) => readFileSync(join(home, 'portal', path), 'latin1'))
  const before = bytes()
  await run()
  expect(bytes()).toEqual(before)
  await expect(run(first.url, down)).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining(`${down}: hittade inget svar`) as string,
  })
  expect(bytes()).toEqual(before)
  await expect(run(first.url, '--to', DIST)).rejects.toMatchObject({ code: 1 })
})
