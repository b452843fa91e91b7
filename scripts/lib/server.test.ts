import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveFolder, type Served } from './server.ts'

const TYPES = {
  'sitemap.xml': 'application/xml',
  'sitemap-2.xml': 'application/xml',
  'opensearch.xml': 'application/opensearchdescription+xml',
  'flode/alla.xml': 'application/atom+xml',
  'arende/ekby/tn-2024-7.xml': 'application/atom+xml',
  'protokoll/a.xml': 'application/xml',
}
const folder = mkdtempSync(join(tmpdir(), 'paragraf-visa-'))
let served: Served
beforeAll(async () => {
  mkdirSync(join(folder, 'organ'))
  mkdirSync(join(folder, 'tom'))
  for (const name of ['flode', 'data', 'arende/ekby', 'protokoll']) mkdirSync(join(folder, name), { recursive: true })
  for (const name of ['index.html', 'om.html', 'organ/index.html', 'data/webbplats.json', ...Object.keys(TYPES)])
    writeFileSync(join(folder, name), name)
  served = await serveFolder(folder, { base: '/a/b/' })
})
afterAll(async () => {
  await served.close()
  rmSync(folder, { recursive: true })
})

test.each([
  ['/a/b', '/a/b/'],
  ['/a/b?x=1', '/a/b/?x=1'],
  ['/a/b/organ', '/a/b/organ/'],
  ['/a/b/organ?x=/y', '/a/b/organ/?x=/y'],
])('the folder %s leads to %s, where its links start', async (path, to) => {
  const { status, headers } = await fetch(new URL(path, served.url), { redirect: 'manual' })
  expect([status, headers.get('location')]).toEqual([301, to])
})

test.each([
  ['/a/b/', 200],
  ['/a/b/organ/', 200],
  ['/a/b/om.html', 200],
  ['/a', 404],
  ['/a/bc', 404],
  ['/a/b/tom', 404],
  ['/a/b//organ', 200],
  ['/a/b/%2e%2e%2forgan', 404],
  ['/a/b/%ff', 404],
])('%s leads nowhere else: %i', async (path, status) => {
  expect((await fetch(new URL(served.url).origin + path, { redirect: 'manual' })).status).toBe(status)
})

test.each(Object.entries(TYPES))('%s is %s', async (path, type) => {
  const { headers } = await fetch(new URL(path, served.url))
  expect(headers.get('content-type')).toBe(`${type}; charset=utf-8`)
})

test.each([
  ['/a/b/data/webbplats.json', '*'],
  ['/a/b/om.html', null],
])('a page that stands elsewhere may read the data and no more: %s', async (path, value) => {
  const { headers } = await fetch(new URL(served.url).origin + path)
  expect(headers.get('access-control-allow-origin')).toBe(value)
})
