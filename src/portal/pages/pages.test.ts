/** The pages of a portal as HTML: what leads where, and that nothing a site has published can become markup. */
import { expect, test } from 'vitest'
import { ALBY, EKBY, SETTINGS } from './pages.fixture.ts'
import { pagesOf } from './pages.ts'
import { publisherPath } from './publisher.ts'

const linksIn = (html: string): string[] => [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href = '']) => href)

test('start, search, a page a publisher; a page of matters where one is proven', () => {
  expect([...pagesOf(SETTINGS, [EKBY, ALBY]).keys()]).toEqual([
    'index.html',
    'sok.html',
    'utgivare/ekby.html',
    'utgivare/alby.html',
    'arenden.html',
  ])
  expect([...pagesOf(SETTINGS, [ALBY]).keys()]).not.toContain('arenden.html')
})

test('every link leads to a page of the portal or to a site of its list', () => {
  const pages = pagesOf(SETTINGS, [EKBY, ALBY])
  for (const [path, html] of pages) {
    const links = linksIn(html)
    expect(links.length).toBeGreaterThan(4)
    for (const href of links) {
      if (/^https:/.test(href)) expect(href).toMatch(/^https:\/\/(?:ekby|alby)\.se\//)
      else if (!href.startsWith('#')) {
        const to = new URL(href, `https://portal.se/${path}`)
        expect([...pages.keys(), ''], `${path}: ${href}`).toContain(to.pathname.slice(1))
        if (to.hash !== '') expect(pages.get(to.pathname.slice(1) || path), href).toContain(`id="${to.hash.slice(1)}"`)
      }
    }
  }
  expect(pages.get('index.html')).toContain('href="https://alby.se/protokoll/tn/2024-03-12/p1.html"')
})

test('words of a site are words', () => {
  const html = pagesOf(SETTINGS, [ALBY]).get(publisherPath(ALBY)) ?? ''
  expect(html).toContain('Bron &#x3C;i>över&#x3C;/i> ån')
  expect(html).not.toContain('<i>')
})

test('the search page may ask its sites, by their whole addresses, and nobody else', () => {
  const odd = { ...ALBY, address: "https://alby.se/a;b,c'd/" }
  const html = pagesOf(SETTINGS, [EKBY, odd]).get('sok.html') ?? ''
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? []
  const directives = policy.replaceAll('&#x27;', "'").split('; ')
  expect(directives).toContain("connect-src 'self' https://ekby.se/ https://alby.se/a%3Bb%2Cc%27d/")
  expect(directives).toContain("script-src 'self' 'wasm-unsafe-eval'")
  for (const [path, other] of pagesOf(SETTINGS, [EKBY]))
    expect(other.includes('connect-src'), path).toBe(path === 'sok.html')
})
