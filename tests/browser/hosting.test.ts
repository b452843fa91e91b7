/** The settings of `hosting/` in real servers, below a path: the citizen's way, and what each kind of file is answered with. */
import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { HEADERS, NOT_FOUND_POLICY, POLICY, TYPES } from '../hosting.ts'
import { findParagraf, readers, watch } from './browser.ts'
import { serveBy, WAYS } from './servers.ts'
import { DIST, filesIn } from './site.ts'
import type { Served } from '../../scripts/server.ts'

interface Answer {
  status: number
  headers: Record<string, string>
  bytes: Buffer
}

/** Asks as a browser does, but unpacks nothing. */
function ask(url: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((done, failed) => {
    request(url, { headers: { 'accept-encoding': 'gzip', ...headers } }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () => done({ status: answer.statusCode ?? 0, headers: answer.headers as Record<string, string>, bytes: Buffer.concat(parts) }))
    }).on('error', failed).end()
  })
}

const newReader = readers()
const extensionOf = (path: string): string => path.split('.').at(-1) ?? ''
const VISIBLE = filesIn(DIST).filter((path) => !path.startsWith('.'))
/** The largest file of each ending: what is tiny is not compressed. */
const SAMPLES = [...new Set(VISIBLE.map(extensionOf))].map((extension) => VISIBLE.find((path) => path === `sok.${extension}`) ?? VISIBLE.find((path) => extensionOf(path) === extension) ?? '')

describe.each(Object.keys(WAYS))('%s', (name) => {
  let served: Served
  beforeAll(async () => {
    served = await serveBy(name, DIST)
  })
  afterAll(async () => {
    await served.close()
  })

  test('start page, search, hit and § page, without an error', async () => {
    const page = await newReader()
    const noted = await watch(page, served.url)
    await findParagraf(page, served.url)
    expect(await page.locator('h1').textContent()).toMatch(/^§\s213/)
    expect(await noted()).toEqual([])
  })

  test('an unknown address gets the 404 page, styled and with guesses, and status 404', async () => {
    const page = await newReader()
    const answer = await page.goto(`${served.url}protokoll/hsn-au/2024-11-28/p999.html`)
    expect(answer?.status()).toBe(404)
    await page.locator('#narmast a').first().waitFor()
    expect(await page.locator('#narmast a').first().getAttribute('href')).toBe(`${new URL(served.url).pathname}protokoll/hsn-au/2024-11-28/index.html`)
    expect(await page.locator('main').evaluate((main) => getComputedStyle(main).maxInlineSize)).not.toBe('none')
  })

  test('the site can be kept for reading offline, start page and all', async () => {
    const page = await newReader()
    const noted = await watch(page, served.url)
    await page.goto(`${served.url}offline.html`)
    await page.getByRole('button', { name: /^Spara/ }).click()
    await page.locator('#kopia-status', { hasText: 'Sparad' }).waitFor()
    expect(await noted()).toEqual([])
  })

  test.each(SAMPLES)('%s has its type, its headers, and a fresh answer or 304', async (path) => {
    const answer = await ask(served.url + path)
    expect(answer.status).toBe(200)
    expect(answer.headers['content-type']?.toLowerCase()).toBe(TYPES[extensionOf(path)])
    expect(answer.headers['content-security-policy']).toBe(POLICY)
    for (const [header, value] of Object.entries(HEADERS)) expect(answer.headers[header.toLowerCase()], header).toBe(value)
    expect(answer.headers['cache-control']).toBe('no-cache')
    const again = await ask(served.url + path, { 'if-none-match': answer.headers['etag'] ?? '' })
    expect(again.status).toBe(304)
  })

  test('text is compressed, and the files of the index go as they are', async () => {
    for (const path of ['index.html', 'assets/site.css', 'assets/search.js', 'assets/paragraf.svg', 'om.html'].filter((path) => VISIBLE.includes(path))) {
      const { headers, bytes } = await ask(served.url + path)
      if (headers['content-encoding'] === undefined) expect(bytes.length, path).toBeLessThan(500)
      else expect(headers['content-encoding'], path).toBe('gzip')
    }
    for (const extension of ['bin', 'pf_index', 'pf_fragment']) {
      const { headers, bytes } = await ask(served.url + (VISIBLE.find((path) => extensionOf(path) === extension) ?? ''))
      expect(headers['content-encoding'], extension).toBeUndefined()
      expect([...bytes.subarray(0, 2)], extension).toEqual([0x1f, 0x8b])
    }
  })

  test('the 404 page carries the headers, a folder shows no list of files, and hidden files are hidden', async () => {
    for (const path of ['finns-inte', 'protokoll/finns/inte/alls.html', 'assets/', 'pagefind/ord/', '.nojekyll', '.htaccess']) {
      const { status, headers, bytes } = await ask(served.url + path, { 'accept-encoding': 'identity' })
      expect([403, 404], path).toContain(status)
      expect(bytes.toString(), path).toContain('Sidan finns inte')
      expect(headers['content-security-policy'], path).toBe(NOT_FOUND_POLICY)
      for (const [header, value] of Object.entries(HEADERS)) expect(headers[header.toLowerCase()], `${path} ${header}`).toBe(value)
    }
  })

  test('a folder without its slash leads to its start page', async () => {
    const { status, headers } = await ask(`${served.url}protokoll/hsn-au/2024-11-28`)
    expect(status).toBe(301)
    expect(new URL(headers['location'] ?? '', served.url).href).toBe(`${served.url}protokoll/hsn-au/2024-11-28/`)
  })
})
