/**
 * The package as it is handed over: packed, unpacked, opened from a disk, searched, and checked there and on a server.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { unzipSync, zipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveFolder, type Served } from '../../scripts/lib/server.ts'
import { readers, searched, tabTo, watch } from './browser.ts'
import { DIST, SITE, filesIn } from './site.ts'

const newReader = readers()
const home = mkdtempSync(join(tmpdir(), 'paragraf-paket-'))
const ZIP = join(home, 'paragraf.zip')
const FOLDER = join(home, 'Paragraf på USB-minne')
const DISK = `${pathToFileURL(FOLDER).href}/`
/** A copy with one byte changed in one file, and one file gone. */
const SPOILT = join(home, 'skadad')
const CHANGED = 'protokoll/hsn-au/2024-11-28/p206.html'
const GONE = 'om.html'
let spoilt: Served

beforeAll(async () => {
  execFileSync(process.execPath, ['scripts/package.ts', '--dist', DIST, '--to', ZIP], { stdio: 'pipe' })
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(ZIP)))) {
    mkdirSync(dirname(join(FOLDER, path)), { recursive: true })
    writeFileSync(join(FOLDER, path), bytes)
  }
  cpSync(FOLDER, SPOILT, { recursive: true })
  const bytes = readFileSync(join(SPOILT, CHANGED))
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1
  writeFileSync(join(SPOILT, CHANGED), bytes)
  rmSync(join(SPOILT, GONE))
  spoilt = await serveFolder(SPOILT)
})
afterAll(async () => {
  await spoilt.close()
  rmSync(home, { recursive: true, force: true })
})

/** What the page says when it is done, as one line. */
async function verdict(page: Page): Promise<string> {
  const outcome = page.locator('.verdict')
  await outcome.waitFor()
  return (await outcome.innerText()).replace(/\s+/g, ' ')
}

const listed = (page: Page): Promise<string[]> => page.locator('.verdict-files li').allTextContents()
const COUNT = filesIn(DIST).length - 1

test('the unpacked copy opens from START.html on a disk, leads to the site and searches', async () => {
  const page = await newReader()
  const noted = await watch(page, DISK)
  await page.goto(`${DISK}START.html`)
  await page.getByRole('link', { name: 'Öppna webbplatsen' }).click()
  await page.waitForURL(`${DISK}index.html`)
  await page.goBack()
  await page.getByRole('searchbox').fill('patienthotell')
  await page.getByRole('button', { name: 'Sök' }).click()
  await searched(page)
  await page.locator('.hit-title', { hasText: /^§\s213/ }).click()
  await page.waitForURL(`${DISK}protokoll/nrf-bg/2021-12/p213.html?ord=**`)
  expect(await noted()).toEqual([])
})

test('START.html says what to do without JavaScript too', async () => {
  const page = await newReader({ javaScriptEnabled: false })
  await page.goto(`${DISK}START.html`)
  expect(await page.locator('main').innerText()).toContain('Packa upp hela zip-filen')
  await page.getByRole('link', { name: 'Kontrollera kopian' }).first().click()
  expect(await page.locator('main').innerText()).toContain('behöver JavaScript')
  expect(await page.locator('#kontroll').isVisible()).toBe(false)
})

test('from a disk the zip that is chosen is checked, and its own hash is told', async () => {
  const page = await newReader()
  const noted = await watch(page, DISK)
  await page.goto(`${DISK}kontroll.html`)
  expect(await page.getByRole('button', { name: 'Kontrollera webbplatsen' }).isVisible()).toBe(false)
  await page.getByLabel('En zip-fil').setInputFiles(ZIP)
  const [hash] =
    execFileSync(process.execPath, ['scripts/verify.ts', ZIP], { encoding: 'utf8' }).match(/[0-9a-f]{64}/) ?? []
  expect(await verdict(page)).toBe(
    `Alla ${COUNT} filer stämmer. Kontrollerat: paragraf.zip Zip-filens kontrollsumma, att jämföra med utgivarens: ${hash ?? ''}`,
  )
  expect(await page.locator('.verdict h2').evaluate((title) => title === document.activeElement)).toBe(true)
  expect(await noted()).toEqual([])
})

test('from a disk the folder that is chosen is checked, and each file that is not as it was is named', async () => {
  const page = await newReader()
  await page.goto(`${DISK}kontroll.html`)
  await page.getByLabel('En mapp').setInputFiles(FOLDER)
  expect(await verdict(page)).toContain(`Alla ${COUNT} filer stämmer.`)
  writeFileSync(join(SPOILT, 'ovidkommande.txt'), '')
  await page.getByLabel('En mapp').setInputFiles(SPOILT)
  await page.locator('.verdict.tone-rejected').waitFor()
  rmSync(join(SPOILT, 'ovidkommande.txt'))
  expect(await verdict(page)).toContain(`Kopian stämmer inte: 2 av ${COUNT} filer`)
  expect(await listed(page)).toEqual([CHANGED, GONE, 'ovidkommande.txt'])
})

test('a script put into the zip, or a list made to fill the memory, gives no good word first', async () => {
  const page = await newReader()
  await page.goto(`${DISK}kontroll.html`)
  const added = join(home, 'tillagd.zip')
  writeFileSync(
    added,
    zipSync({ ...unzipSync(readFileSync(ZIP)), 'worker.js': new TextEncoder().encode('x') }, { level: 1 }),
  )
  await page.getByLabel('En zip-fil').setInputFiles(added)
  expect(await verdict(page)).toMatch(/^Kopian stämmer inte: en fil hör inte till den\./)
  expect(await page.locator('.verdict').getAttribute('class')).toContain('tone-rejected')
  expect(await listed(page)).toEqual(['worker.js'])
  const huge = join(home, 'stor.zip')
  writeFileSync(huge, zipSync({ 'manifest.sha256.txt': [new Uint8Array(100 << 20), { level: 1 }] }))
  await page.getByLabel('En zip-fil').setInputFiles(huge)
  await page.locator('.verdict-name', { hasText: 'större än 64 MB' }).waitFor()
})

test('a file that is no zip, and a folder that is another, are told', async () => {
  const page = await newReader()
  await page.goto(`${DISK}kontroll.html`)
  await page.getByLabel('En zip-fil').setInputFiles(join(FOLDER, 'om.html'))
  expect(await verdict(page)).toContain('ingen hel zip-fil')
  await page.getByLabel('En mapp').setInputFiles(join(FOLDER, 'protokoll'))
  await page.locator('.verdict-name', { hasText: 'Välj mappen som START.html ligger i.' }).waitFor()
})

test('over http every file that is listed is fetched, with the keyboard alone, and all agree', async () => {
  const page = await newReader()
  const noted = await watch(page, SITE)
  await page.goto(`${SITE}kontroll.html`)
  await tabTo(page, page.getByRole('button', { name: 'Kontrollera webbplatsen' }))
  await page.keyboard.press('Enter')
  // Files for servers alone are not asked for.
  expect(await verdict(page)).toContain(
    `Alla ${filesIn(DIST).filter((path) => !path.startsWith('.')).length - 1} filer stämmer.`,
  )
  expect(await noted()).toEqual([])
})

test('over http a file that is changed and one that is gone are named', async () => {
  const page = await newReader()
  await page.goto(`${spoilt.url}kontroll.html`)
  await page.getByRole('button', { name: 'Kontrollera webbplatsen' }).click()
  expect(await verdict(page)).toContain('Kopian stämmer inte: 2 av ')
  expect(await listed(page)).toEqual([CHANGED, GONE])
})

test('a check can be stopped, says so, and can be made again', async () => {
  const page = await newReader()
  // Held back, so that there is time to stop it.
  await page.route(`**/${CHANGED}`, () => undefined)
  await page.goto(`${SITE}kontroll.html`)
  const begin = page.getByRole('button', { name: 'Kontrollera webbplatsen' })
  await begin.click()
  await page.getByRole('progressbar', { name: 'Kontrollerade filer' }).waitFor()
  await page.getByRole('button', { name: 'Avbryt' }).click()
  await page.getByRole('status').filter({ hasText: 'Kontrollen avbröts.' }).waitFor()
  expect(await page.locator('.verdict, progress:visible').count()).toBe(0)
  expect(await begin.evaluate((button) => button === document.activeElement)).toBe(true)
  await page.unroute(`**/${CHANGED}`)
  await begin.click()
  expect(await verdict(page)).toContain('filer stämmer.')
})
