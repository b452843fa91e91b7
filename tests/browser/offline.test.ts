/**
 * Keeping the site for reading offline, below a path: asked for first, whole, renewed without mixing, and removed
 * without a trace.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { writeOffline } from '../../scripts/lib/offline.ts'
import { serveFolder, type Served } from '../../scripts/lib/server.ts'
import { offerScript } from '../../src/offline/selection.ts'
import { findParagraf, readers, watch } from './browser.ts'
import { BASES, DIST, PAGES, filesIn } from './site.ts'

const PARAGRAF = 'protokoll/nrf-bg/2021-12/p213.html'
const newReader = readers()
const said = (page: Page): Promise<string | null> => page.locator('#kopia-status').textContent()
const press = (page: Page, name: RegExp): Promise<void> => page.getByRole('button', { name }).click()
const waitFor = (page: Page, text: string): Promise<void> => page.locator('#kopia-status', { hasText: text }).waitFor()
const tracesOf = (page: Page): Promise<unknown> =>
  page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: await caches.keys(),
  }))

describe('on a server', () => {
  let folder: string
  let served: Served
  let asked: string[]
  const serve = async (port?: number): Promise<void> => {
    asked = []
    served = await serveFolder(folder, {
      base: '/a/b/',
      onRequest: (request) => asked.push(request),
      ...(port === undefined ? {} : { port }),
    })
  }
  const serveAgain = (): Promise<void> => serve(Number(new URL(served.url).port))

  beforeEach(async () => {
    folder = join(mkdtempSync(join(tmpdir(), 'paragraf-offline-')), 'site')
    cpSync(DIST, folder, { recursive: true })
    await serve()
  })
  afterEach(async () => {
    await served.close()
    rmSync(join(folder, '..'), { recursive: true, force: true })
  })

  /** A reader who has kept the site. */
  async function kept(): Promise<Page> {
    const page = await newReader()
    await page.goto(`${served.url}offline.html`)
    await press(page, /^Spara/)
    await waitFor(page, 'Sparad')
    return page
  }

  const publish = async (path: string, from: string, to: string): Promise<void> => {
    const text = readFileSync(join(folder, path), 'utf8')
    expect(text).toContain(from)
    writeFileSync(join(folder, path), text.replaceAll(from, to))
    await writeOffline(folder)
  }

  test('nothing is fetched or registered before it is asked for, and the size is said', async () => {
    const page = await newReader()
    await page.goto(served.url)
    await page.goto(`${served.url}offline.html`)
    await page.getByRole('button', { name: /^Spara/ }).waitFor()
    expect(await said(page)).toMatch(
      new RegExp(`^Hela webbplatsen är ${PAGES.length}\\ssidor, [\\d,]+\\sMB\\. Inget hämtas`),
    )
    expect(await tracesOf(page)).toEqual({ workers: 0, caches: [] })
    expect(asked.filter((request) => request.includes('sw.js'))).toEqual([])
  })

  test('the amount that is said is what is fetched', async () => {
    await kept()
    const [, told = ''] = /"files":(\d+)/.exec(readFileSync(join(folder, 'assets/offline-size.js'), 'utf8')) ?? []
    const worker = readFileSync(join(folder, 'sw.js'), 'utf8').match(/^\["/gm)?.length
    // The script that tells the size is kept too, and cannot count itself.
    expect(worker).toBe(Number(told) + 1)
    expect(asked.filter((request) => request.includes('pagefind/disk/'))).toEqual([])
  })

  test('without a server: start page, search, § page, folders, and the 404 page', async () => {
    const page = await kept()
    await served.close()
    const noted = await watch(page, served.url)
    await findParagraf(page, served.url)
    expect(await page.locator('h1').textContent()).toMatch(/^§\s213/)
    await page.goto(`${served.url}protokoll/hsn-au/2024-11-28#p206`)
    expect(page.url()).toContain('/2024-11-28/')
    expect(await page.locator('#p206').count()).toBe(1)
    expect(await noted()).toEqual([])
    const answer = await page.goto(`${served.url}protokoll/hsn-au/2024-11-28/p999.html`)
    expect(answer?.status()).toBe(404)
    await page.locator('#narmast a').first().waitFor()
    await page.goto(`${served.url}offline.html`)
    await waitFor(page, 'Sparad')
  })

  test('a new version: only what changed is fetched, the old stays whole until the switch, then every page is new', async () => {
    const page = await kept()
    const other = await page.context().newPage()
    await other.goto(served.url + PARAGRAF)
    await publish(PARAGRAF, 'Permanent hyresreduktion', 'PERMANENT HYRESREDUKTION')
    asked.length = 0
    await page.goto(`${served.url}offline.html`)
    await waitFor(page, 'nyare version')
    expect([...new Set(asked)].filter((request) => !request.endsWith('/sw.js'))).toEqual([`GET /${PARAGRAF}`])
    await other.reload()
    expect(await other.locator('h1').textContent()).toContain('Permanent')
    expect(await other.locator('main .notice').first().textContent()).toContain('nyare version')
    await press(page, /^Byt/)
    await waitFor(page, 'Sparad')
    await other.locator('h1', { hasText: 'PERMANENT' }).waitFor()
    expect(await other.locator('main').textContent()).not.toContain('nyare version')
    await served.close()
    await other.reload()
    expect(await other.locator('h1').textContent()).toContain('PERMANENT')
  })

  test('a file that is not the listed one stops a new version, and the old goes on', async () => {
    const page = await kept()
    await publish(PARAGRAF, 'Permanent hyresreduktion', 'PERMANENT HYRESREDUKTION')
    writeFileSync(join(folder, PARAGRAF), 'halvvägs')
    await page.goto(`${served.url}offline.html`)
    await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration())?.installing === null)
    await waitFor(page, 'Sparad')
    await page.goto(served.url + PARAGRAF)
    expect(await page.locator('h1').textContent()).toContain('Permanent')
  })

  test('a page that was published later comes from the server while there is one', async () => {
    const page = await kept()
    writeFileSync(
      join(folder, 'ny.html'),
      readFileSync(join(folder, 'om.html'), 'utf8').replace('Om webbplatsen', 'Ny sida'),
    )
    asked.length = 0
    await page.goto(`${served.url}ny.html`)
    expect(await page.title()).toContain('Ny sida')
    // Its style too: a page is never half of each.
    expect(asked).toContain('GET /assets/site.css')
  })

  test('a first fetch that fails is said, and can be tried again', async () => {
    const page = await newReader()
    await page.goto(`${served.url}offline.html`)
    rmSync(join(folder, PARAGRAF))
    await press(page, /^Spara/)
    await waitFor(page, 'Det gick inte')
    cpSync(join(DIST, PARAGRAF), join(folder, PARAGRAF))
    await press(page, /^Spara/)
    await waitFor(page, 'Sparad')
  })

  test('a site that is too large says so, and shows no button', async () => {
    const page = await newReader()
    writeFileSync(
      join(folder, 'assets/offline-size.js'),
      offerScript({ files: 30_000, pages: 20_000, bytes: 900_000_000, tooLarge: true }),
    )
    await page.goto(`${served.url}offline.html`)
    await waitFor(page, 'för stor')
    expect(await page.locator('main button:visible').count()).toBe(0)
  })

  test('removed, it leaves no worker and no cache', async () => {
    const page = await kept()
    await page.reload()
    await press(page, /^Ta bort/)
    await waitFor(page, 'borttagen')
    expect(await tracesOf(page)).toEqual({ workers: 0, caches: [] })
    asked.length = 0
    await page.goto(served.url)
    expect(asked).toContain('GET /')
  })

  test('a site that no longer offers it takes the copy back', async () => {
    const page = await kept()
    await served.close()
    rmSync(join(folder, 'sw.js'))
    await serveAgain()
    await page.goto(served.url)
    await page.waitForFunction(async () => (await caches.keys()).length === 0)
    expect(await tracesOf(page)).toEqual({ workers: 0, caches: [] })
  })
})

test('from a disk there is no button, and the page says why', async () => {
  const page = await newReader()
  await page.goto(`${BASES['a disk'] ?? ''}offline.html`)
  await waitFor(page, 'Du läser webbplatsen från en disk')
  expect(await page.locator('main button:visible').count()).toBe(0)
})

test('without JavaScript the page says that it is needed', async () => {
  const page = await newReader({ javaScriptEnabled: false })
  await page.goto(`${BASES['a folder on a server'] ?? ''}offline.html`)
  expect(await page.locator('noscript, .notice').filter({ visible: true }).first().textContent()).toContain(
    'JavaScript',
  )
  expect(await page.locator('main button:visible').count()).toBe(0)
})

test('a build that is told so leaves out the page, its links, its script and the worker', () => {
  const folder = mkdtempSync(join(tmpdir(), 'paragraf-utan-'))
  execFileSync(process.execPath, ['scripts/build.ts', join(folder, 'dist')], {
    stdio: 'ignore',
    env: { ...process.env, PARAGRAF_OFFLINE: 'nej' },
  })
  const files = filesIn(join(folder, 'dist'))
  expect(files).toContain('om.html')
  expect(files.filter((path) => /offline|sw\.js/.test(path))).toEqual([])
  expect(
    files.filter(
      (path) => path.endsWith('.html') && readFileSync(join(folder, 'dist', path), 'utf8').includes('offline'),
    ),
  ).toEqual([])
  rmSync(folder, { recursive: true, force: true })
})
