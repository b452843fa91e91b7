/**
 * The settings of `hosting/` in real servers, below a path: the citizen's way, and what each kind of file is answered
 * with.
 */
import { mkdirSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { dirname, join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeOffline } from '../../scripts/lib/offline.ts'
import { HEADERS, isOpen, NOT_FOUND_POLICY, OPEN, POLICY, typeOf } from '../hosting.ts'
import { findParagraf, readers, watch } from './browser.ts'
import { serveBy, WAYS, type RealServer } from './servers.ts'
import { DIST, filesIn } from './site.ts'

interface Answer {
  status: number
  headers: Record<string, string>
  bytes: Buffer
}

/** Asks as a browser does, but unpacks nothing. */
function ask(url: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((done, failed) => {
    request(url, { method, headers: { 'accept-encoding': 'gzip', ...headers } }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () =>
        done({
          status: answer.statusCode ?? 0,
          headers: answer.headers as Record<string, string>,
          bytes: Buffer.concat(parts),
        }),
      )
    })
      .on('error', failed)
      .end()
  })
}

const newReader = readers()
const extensionOf = (path: string): string => path.split('.').at(-1) ?? ''
const VISIBLE = filesIn(DIST).filter((path) => !path.startsWith('.'))
/** XML is a feed or not, by where it lies. */
const kindOf = (path: string): string => (path.endsWith('.xml') ? (path.split('/')[0] ?? '') : extensionOf(path))
/** A file of each kind, the search page among them. */
const SAMPLES = [...new Set(VISIBLE.map(kindOf))].map(
  (kind) => VISIBLE.find((path) => path === `sok.${kind}`) ?? VISIBLE.find((path) => kindOf(path) === kind) ?? '',
)

/** A page of a §, and the data beside its meeting. */
const PAGES_DEEP = VISIBLE.filter((path) => /^protokoll\/.*(?:p1\.html|index\.json)$/.test(path)).slice(0, 4)

describe.each(Object.keys(WAYS))('%s', (name) => {
  let served: RealServer
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

  test('the address without its last slash leads to the site', async () => {
    const { pathname } = new URL(served.url)
    if (pathname === '/') return
    const { status, headers } = await ask(served.url.slice(0, -1))
    expect([status, new URL(headers['location'] ?? '', served.url).pathname]).toEqual([301, pathname])
  })

  test('an unknown address gets the 404 page, styled and with guesses, and status 404', async () => {
    const page = await newReader()
    const answer = await page.goto(`${served.url}protokoll/hsn-au/2024-11-28/p999.html`)
    expect(answer?.status()).toBe(404)
    await page.locator('#narmast a').first().waitFor()
    expect(await page.locator('#narmast a').first().getAttribute('href')).toBe(
      `${new URL(served.url).pathname}protokoll/hsn-au/2024-11-28/index.html`,
    )
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

  test.each(SAMPLES)('%s has its type, its headers, and a whole answer whatever the reader has', async (path) => {
    const answer = await ask(served.url + path)
    expect(answer.status).toBe(200)
    expect(answer.headers['content-type']?.toLowerCase()).toBe(typeOf(path))
    expect(answer.headers['content-security-policy']).toBe(POLICY)
    for (const [header, value] of Object.entries(HEADERS))
      expect(answer.headers[header.toLowerCase()], header).toBe(value)
    expect(answer.headers['cache-control']).toBe('no-cache')
    expect([answer.headers['etag'], answer.headers['last-modified']]).toEqual([undefined, undefined])
    const again = await ask(served.url + path, {
      'if-none-match': '*',
      'if-modified-since': 'Fri, 01 Jan 2100 00:00:00 GMT',
    })
    expect(again.status).toBe(200)
    expect(again.bytes.equals(answer.bytes)).toBe(true)
  })

  test('XML is a feed where feeds lie, and not anywhere else', async () => {
    const paths = ['sitemap.xml', 'sitemap-2.xml', 'protokoll/a.xml', 'flode/b.xml', 'arende/ekby/tn-2024-7.xml']
    for (const path of paths) {
      mkdirSync(dirname(join(served.site, path)), { recursive: true })
      writeFileSync(join(served.site, path), '<a/>')
      const { headers } = await ask(served.url + path)
      expect([path, headers['content-type']?.toLowerCase()]).toEqual([path, typeOf(path)])
      expect(headers['content-security-policy'], path).toBe(POLICY)
      rmSync(join(served.site, path))
    }
    expect(paths.map((path) => typeOf(path)?.includes('atom'))).toEqual([false, false, false, true, true])
  })

  test('a feed that is not there gets the 404 page', async () => {
    for (const path of ['flode/finns-inte.xml', 'arende/ekby/finns-inte.xml']) {
      const { status, headers, bytes } = await ask(served.url + path, { 'accept-encoding': 'identity' })
      expect([path, status, headers['content-type']?.toLowerCase()]).toEqual([path, 404, 'text/html; charset=utf-8'])
      expect(bytes.toString()).toContain('Sidan finns inte')
    }
  })

  test('pages of other sites may read the index and the data, and nothing else', async () => {
    const asked = [
      ...VISIBLE.filter(isOpen),
      'index.html',
      'sok.html',
      'assets/site.js',
      'sitemap.xml',
      'sw.js',
      ...PAGES_DEEP,
    ]
    for (const path of asked) {
      const { headers } = await ask(served.url + path)
      const [[name, value] = ['', '']] = Object.entries(OPEN)
      expect(headers[name.toLowerCase()], path).toBe(isOpen(path) ? value : undefined)
    }
  })

  test('text is compressed, and the files of the index go as they are', async () => {
    for (const path of ['index.html', 'assets/site.css', 'assets/search.js', 'assets/paragraf.svg', 'om.html'].filter(
      (path) => VISIBLE.includes(path),
    )) {
      const { headers, bytes } = await ask(served.url + path)
      if (headers['content-encoding'] === undefined) expect(bytes.length, path).toBeLessThan(500)
      else expect(headers['content-encoding'], path).toBe('gzip')
    }
    for (const extension of ['bin', 'pf_index']) {
      const { headers, bytes } = await ask(served.url + (VISIBLE.find((path) => extensionOf(path) === extension) ?? ''))
      expect(headers['content-encoding'], extension).toBeUndefined()
      expect([...bytes.subarray(0, 2)], extension).toEqual([0x1f, 0x8b])
    }
  })

  test('the 404 page carries the headers, a folder shows no list of files, and hidden files are hidden', async () => {
    for (const path of [
      'finns-inte',
      'protokoll/finns/inte/alls.html',
      'assets/',
      'pagefind/ord/',
      '.nojekyll',
      '.htaccess',
    ]) {
      const { status, headers, bytes } = await ask(served.url + path, { 'accept-encoding': 'identity' })
      expect(status, path).toBe(404)
      expect(bytes.toString(), path).toContain('Sidan finns inte')
      expect(headers['content-security-policy'], path).toBe(NOT_FOUND_POLICY)
      for (const [header, value] of Object.entries(HEADERS))
        expect(headers[header.toLowerCase()], `${path} ${header}`).toBe(value)
    }
  })

  test('a folder without its slash leads to its start page', async () => {
    const { status, headers } = await ask(`${served.url}protokoll/hsn-au/2024-11-28`)
    expect(status).toBe(301)
    expect(new URL(headers['location'] ?? '', served.url).href).toBe(`${served.url}protokoll/hsn-au/2024-11-28/`)
    for (const [header, value] of Object.entries(HEADERS)) expect(headers[header.toLowerCase()], header).toBe(value)
    expect(headers['content-security-policy']).toBe(POLICY)
  })

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])('%s is refused', async (method) => {
    const { status, headers } = await ask(`${served.url}om.html`, {}, method)
    expect(status).toBe(405)
    // TRACE is stopped by the server itself, before it knows whose page was asked for.
    if (method !== 'TRACE')
      for (const [header, value] of Object.entries(HEADERS)) expect(headers[header.toLowerCase()], header).toBe(value)
  })

  test('a link in the folder is not followed, whether it leads out or not', async () => {
    const links = { 'ut.txt': '/etc/hostname', mapp: '/etc', 'om-igen.html': 'om.html' }
    for (const [name, to] of Object.entries(links)) symlinkSync(to, join(served.site, name))
    for (const path of ['ut.txt', 'mapp/hostname', 'om-igen.html'])
      expect([403, 404], path).toContain((await ask(served.url + path)).status)
    for (const name of Object.keys(links)) rmSync(join(served.site, name))
  })

  test('the server has nothing to say of the settings', () => {
    expect(served.complaints()).toBe('')
  })

  describe('a correction of the same length, in a file with the same time', () => {
    const PATH = 'protokoll/nrf-bg/2021-12/p213.html'
    /** Writes a file anew without changing its time. */
    const keepingTime = (path: string, write: () => void): void => {
      const { atime, mtime } = statSync(join(served.site, path))
      write()
      utimesSync(join(served.site, path), atime, mtime)
    }
    const replace = (from: string, to: string): void => {
      const text = readFileSync(join(served.site, PATH), 'utf8')
      expect(text).toContain(from)
      keepingTime(PATH, () => {
        writeFileSync(join(served.site, PATH), text.replaceAll(from, to))
      })
    }
    const title = (page: Page): Promise<string | null> => page.locator('h1').textContent()

    test('is read by whoever comes back, and by whoever loads anew', async () => {
      const page = await newReader()
      await page.goto(served.url + PATH)
      expect(await title(page)).toContain('hyresreduktion')
      replace('hyresreduktion', 'hyresreduktiom')
      await page.goto(`${served.url}om.html`)
      await page.goto(served.url + PATH)
      expect(await title(page)).toContain('hyresreduktiom')
      replace('hyresreduktiom', 'hyresreduktion')
      await page.reload()
      expect(await title(page)).toContain('hyresreduktion')
    })

    test('is offered to whoever has kept the site', async () => {
      const page = await newReader()
      await page.goto(`${served.url}offline.html`)
      await page.getByRole('button', { name: /^Spara/ }).click()
      await page.locator('#kopia-status', { hasText: 'Sparad' }).waitFor()
      const worker = join(served.site, 'sw.js')
      const { atime, mtime, size } = statSync(worker)
      replace('hyresreduktion', 'hyresreduktiom')
      await writeOffline(served.site)
      utimesSync(worker, atime, mtime)
      expect(statSync(worker).size).toBe(size)
      await page.goto(`${served.url}offline.html`)
      await page.locator('#kopia-status', { hasText: 'nyare version' }).waitFor()
      await page.getByRole('button', { name: /^Byt/ }).click()
      await page.locator('#kopia-status', { hasText: 'Sparad' }).waitFor()
      await page.goto(served.url + PATH)
      expect(await title(page)).toContain('hyresreduktiom')
    })
  })
})
