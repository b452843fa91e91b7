import type { APIRoute } from 'astro'
import { robots } from '../data/sitemap.ts'
import { siteUrl } from '../site/feeds.ts'

/** Everything may be read; where the sitemap lies is said where the site's address is told. */
export const GET: APIRoute = () =>
  new Response(robots(siteUrl()), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
