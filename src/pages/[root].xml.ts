import type { APIRoute, GetStaticPaths } from 'astro'
import { openSearch } from '../data/opensearch.ts'
import { sitemaps } from '../data/sitemap.ts'
import { allListedPages } from '../site/open-data.ts'
import { siteSettings } from '../site/settings/index.ts'

/** None where the site's address is not told. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { url, name } = siteSettings()
  if (url === null) return []
  const files = [...sitemaps(url, await allListedPages()), ['opensearch.xml', openSearch(url, name)] as const]
  return files.map(([path, text]) => ({ params: { root: path.replace(/\.xml$/, '') }, props: { text } }))
}

/** The sitemap, in parts where it is long, and the description for searching. */
export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } })
