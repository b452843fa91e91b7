/** The site's style sheet. */
import type { APIRoute } from 'astro'
import { styleSheet } from '../../site/styles.ts'

export const GET: APIRoute = async () =>
  new Response(await styleSheet(['fonts']), { headers: { 'Content-Type': 'text/css; charset=utf-8' } })
