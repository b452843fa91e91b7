/**
 * The files of `hosting/` that no server here can try: that they name every kind of file, and say what the tried ones
 * say.
 */
import { execFileSync } from 'node:child_process'
import { DOMParser } from '@xmldom/xmldom'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { HEADERS, NOT_FOUND_POLICY, OPEN, POLICY, TYPES } from '../hosting.ts'
import { DIST, PAGES, filesIn, htmlOf } from './site.ts'

const hosting = (name: string): string => readFileSync(`hosting/${name}`, 'utf8')
const NAMES = ['nginx.conf', 'apache.conf', 'web.config', 'github/paragraf.yml', 'gitlab-ci.yml', 'object-store.sh']
const EXTENSIONS = [
  ...new Set(
    filesIn(DIST)
      .filter((path) => !path.startsWith('.'))
      .map((path) => path.split('.').at(-1) ?? ''),
  ),
]

describe.each(NAMES)('%s', (name) => {
  test('names every ending of the built site, and every one that may come', () => {
    const words = new Set(hosting(name).match(/\w+/g))
    expect([...EXTENSIONS, ...Object.keys(TYPES)].filter((extension) => !words.has(extension))).toEqual([])
  })
})

test('an ending without a type in the table is seen', () => {
  expect(EXTENSIONS.filter((extension) => !(extension in TYPES))).toEqual([])
})

describe('web.config', () => {
  const faults: string[] = []
  const xml = new DOMParser({ errorHandler: (_level: string, text: string) => faults.push(text) }).parseFromString(
    hosting('web.config'),
    'text/xml',
  )
  const values = (element: string, key: string, value: string): Record<string, string> =>
    Object.fromEntries(
      Array.from(xml.getElementsByTagName(element))
        .filter((found) => found.hasAttribute(key) && found.hasAttribute(value))
        .map((found) => [found.getAttribute(key) ?? '', found.getAttribute(value) ?? '']),
    )

  test('is well-formed', () => {
    expect(faults).toEqual([])
  })

  test('gives every ending its type, and takes away what the server may have had', () => {
    const wanted = Object.entries(TYPES).map(([extension, type]) => [`.${extension}`, type])
    const feeds = ['.xml', TYPES['atom']]
    const maps = Array.from(xml.getElementsByTagName('mimeMap')).map((map) => [
      map.getAttribute('fileExtension'),
      map.getAttribute('mimeType'),
    ])
    // Those of the two folders of feeds stand last.
    expect(maps).toEqual([...wanted, feeds, feeds])
    const removed = Array.from(xml.getElementsByTagName('remove'))
      .map((element) => element.getAttribute('fileExtension'))
      .filter(Boolean)
    expect(removed).toEqual(maps.map(([extension]) => extension))
  })

  test('sends the headers that the others send', () => {
    const policy = { 'Content-Security-Policy': NOT_FOUND_POLICY }
    // IIS marks every file by time and size whatever it is told; a reader must have none of it left to ask with.
    expect(values('add', 'name', 'value')).toEqual({ ...policy, 'Cache-Control': 'no-store', ...HEADERS, ...OPEN })
  })

  test('lets other sites read the index and the data, and nothing else', () => {
    const places = Array.from(xml.getElementsByTagName('location'))
    expect(places.map((place) => place.getAttribute('path'))).toEqual(['pagefind', 'data', 'flode', 'arende'])
    for (const place of places.slice(0, 2))
      expect(Array.from(place.getElementsByTagName('add')).map((add) => add.getAttribute('name'))).toEqual(
        Object.keys(OPEN),
      )
    const all = Array.from(xml.getElementsByTagName('add')).filter((add) => (add.getAttribute('name') ?? '') in OPEN)
    expect(all).toHaveLength(2)
  })
})

test('the object store is given the types of the table', () => {
  const given = [...hosting('object-store.sh').matchAll(/^send(?:_other_xml)? '([^']+)' (.+)$/gm)].flatMap(
    ([, type = '', extensions = '']) => extensions.split(' ').map((extension) => [extension, type]),
  )
  expect(Object.fromEntries(given)).toEqual(TYPES)
})

test('the object store is sent every file each time, with its cache rule, and only then are old ones taken away', () => {
  const calls = execFileSync('sh', ['hosting/object-store.sh', 'dist', 's3://x/'], {
    encoding: 'utf8',
    env: { ...process.env, AWS: 'echo' },
  })
    .trim()
    .split('\n')
  expect(
    calls
      .slice(0, -1)
      .every(
        (call) =>
          call.startsWith('s3 cp dist s3://x/ --recursive --exclude * ') && call.includes('--cache-control no-cache'),
      ),
  ).toBe(true)
  expect(calls).toHaveLength(18)
  const feeds = calls.filter((call) => call.includes('flode/*'))
  expect(feeds.map((call) => [call.includes('--exclude flode/*'), /--content-type (\S+);/.exec(call)?.[1]])).toEqual([
    [true, 'application/xml'],
    [false, 'application/atom+xml'],
  ])
  expect(calls.at(-2)).toContain('--include *.html')
  expect(calls.at(-1)).toContain('s3 sync dist s3://x/ --delete')
})

/** Directives of a policy, each with its sources. */
const directives = (policy: string): Record<string, string[]> =>
  Object.fromEntries(
    policy
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .map(([name = '', ...sources]) => [name, sources]),
  )

test('no page asks for more than the header allows', () => {
  for (const path of PAGES) {
    const [, own = ''] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(htmlOf(path)) ?? []
    const header = directives(path === '404.html' ? NOT_FOUND_POLICY : POLICY)
    const text = own.replaceAll('&#39;', "'")
    expect(text, path).toContain("default-src 'none'")
    for (const [name, sources] of Object.entries(directives(text))) {
      const allowed = header[name] ?? header['default-src']
      if (allowed && path !== '404.html') expect(allowed, `${path} ${name}`).toEqual(expect.arrayContaining(sources))
    }
  }
})
