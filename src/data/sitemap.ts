/**
 * What tells search engines of every page: whole addresses in, the XML of sitemaps.org and the text of robots.txt out.
 */
import { MOST_ADDRESSES, SITEMAP, sitemapPart, sitemapPaths } from './paths.ts'
import { escapedXml } from '../model/escaped.ts'

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'

/**
 * Each file of the sitemap with its text. @param url Of the site. @param pages From its root; `index.html` is the
 * site's own address.
 */
export function sitemaps(url: string, pages: readonly string[]): Map<string, string> {
  const [whole, ...parts] = sitemapPaths(pages.length)
  const addresses = pages.map((path) => (path === 'index.html' ? url : `${url}${path}`))
  if (parts.length === 0) return new Map([[whole ?? SITEMAP, list('urlset', 'url', addresses)]])
  const each = parts.map((path, at): [string, string] => [
    path,
    list('urlset', 'url', addresses.slice(at * MOST_ADDRESSES, (at + 1) * MOST_ADDRESSES)),
  ])
  const all = parts.map((_, at) => `${url}${sitemapPart(at + 1)}`)
  return new Map([[SITEMAP, list('sitemapindex', 'sitemap', all)], ...each])
}

function list(root: string, item: string, addresses: readonly string[]): string {
  const items = addresses.map((address) => `<${item}><loc>${escapedXml(address)}</loc></${item}>\n`)
  return `${HEAD}<${root} xmlns="${NAMESPACE}">\n${items.join('')}</${root}>\n`
}

/** @param url Of the site, ended by "/"; null where nobody has told it. */
export function robots(url: string | null): string {
  return `User-agent: *\nAllow: /\n${url === null ? '' : `\nSitemap: ${url}${SITEMAP}\n`}`
}
