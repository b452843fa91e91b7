/** Every link of every page, read from the built files with a browser's own parser. */
import { posix } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { readers } from './browser.ts'
import { DIST, MEETINGS, PAGES, PARAGRAFER, filesIn, htmlOf } from './site.ts'
import { meetingPath } from '../../src/model/address.ts'

interface PageLinks {
  ids: string[]
  repeated: string[]
  links: string[]
}

const newReader = readers()
const files = new Set(filesIn(DIST))
let pages: Map<string, PageLinks>

beforeAll(async () => {
  const page = await newReader()
  const found = await page.evaluate(
    (sources) =>
      sources.map((source) => {
        const parsed = new DOMParser().parseFromString(source, 'text/html')
        const ids = [...parsed.querySelectorAll('[id]')].map(({ id }) => id)
        const links = [...parsed.querySelectorAll('[href], [src], [action], [data-copy]')].flatMap((element) =>
          ['href', 'src', 'action', 'data-copy'].flatMap((name) => element.getAttribute(name) ?? []),
        )
        return { ids, repeated: ids.filter((id, index) => ids.indexOf(id) !== index), links }
      }),
    PAGES.map(htmlOf),
  )
  pages = new Map(PAGES.map((path, index) => [path, found[index] as PageLinks]))
})

const ELSEWHERE = /^(?:https?|mailto|tel|data):/

/** What is wrong with a link from a page, or null. */
function fault(from: string, link: string): string | null {
  if (ELSEWHERE.test(link)) return null
  if (link.startsWith('/') || /^[a-z][a-z0-9+.-]*:/i.test(link)) return 'is not relative'
  const [address = '', fragment] = link.split('#')
  const path = decodeURIComponent(address.split('?')[0] ?? '')
  const target = path === '' ? from : posix.join(posix.dirname(from), path)
  if (!files.has(target)) return `leads to ${target}, which is no file`
  if (fragment === undefined || fragment === '') return null
  return pages.get(target)?.ids.includes(decodeURIComponent(fragment)) === true
    ? null
    : `leads to an anchor that ${target} lacks`
}

test('every link and every anchor of every page leads somewhere, and is relative', () => {
  const faults = [...pages].flatMap(([from, { links }]) =>
    links.flatMap((link) => {
      const found = fault(from, link)
      return found === null ? [] : [`${from}: ${link} ${found}`]
    }),
  )
  expect(faults).toEqual([])
  expect([...pages.values()].flatMap(({ links }) => links).length).toBeGreaterThan(PAGES.length * 10)
})

test('a link that leads nowhere is seen', () => {
  expect(fault('index.html', 'organ/finns-inte.html')).toContain('is no file')
  expect(fault('index.html', 'om.html#finns-inte')).toContain('anchor')
  expect(fault('index.html', '/om.html')).toContain('relative')
})

test('no page has one id twice', () => {
  expect([...pages].filter(([, { repeated }]) => repeated.length > 0)).toEqual([])
})

test('every § that the source numbers with § can be typed by hand after the address of its meeting', () => {
  for (const { data } of MEETINGS) {
    const ids = pages.get(meetingPath(data))?.ids ?? []
    for (const { id, label, number } of data.paragrafer) {
      expect(ids).toContain(id)
      if (label?.startsWith('§') === true) expect(ids).toContain(`§${number}`)
    }
  }
  expect(pages.get('protokoll/hsn-au/2024-11-28/index.html')?.ids).toContain('§206')
})

test('every meeting, § and body can be reached by links from the start page', () => {
  const reached = new Set(['index.html'])
  for (const from of reached) {
    for (const link of pages.get(from)?.links ?? []) {
      const path = link.split(/[?#]/)[0] ?? ''
      if (!ELSEWHERE.test(link) && path.endsWith('.html')) reached.add(posix.join(posix.dirname(from), path))
    }
  }
  const wanted = [
    ...PARAGRAFER.map(({ path }) => path),
    ...MEETINGS.map(({ data }) => meetingPath(data)),
    ...PAGES.filter((path) => path.startsWith('organ/')),
  ]
  expect(wanted.filter((path) => !reached.has(path))).toEqual([])
})
