import type { APIRoute } from 'astro'
import { siteSettings } from '../../site/settings/index.ts'
import { styleSheet } from '../../site/styles.ts'

/** The site's style sheet. */
export const GET: APIRoute = async () =>
  new Response(await styleSheet(['fonts'], siteSettings().accent), {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  })
