/** The addresses of a site that has more of them than one file may hold. */
import { expect, test } from 'vitest'
import { sitemaps } from './sitemap.ts'

const locIn = (xml: string): string[] => [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => address)

test('more addresses than one file may hold are parted, none lost and none twice', () => {
  const pages = Array.from({ length: 50_001 }, (_, at) => `protokoll/${at}.html`)
  const files = sitemaps('https://x.se/', pages)
  expect([...files.keys()]).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml'])
  const [whole = '', ...parts] = [...files.values()]
  expect(locIn(whole)).toEqual([1, 2].map((one) => `https://x.se/sitemap-${one}.xml`))
  const told = parts.map(locIn)
  expect(told.map(({ length }) => length)).toEqual([50_000, 1])
  expect(told.flat()).toEqual(pages.map((page) => `https://x.se/${page}`))
})
