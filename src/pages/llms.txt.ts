import type { APIRoute } from 'astro'
import { allBodies } from '../archive/catalogue.ts'
import { llms } from '../data/llms.ts'
import { meetingsWithRows } from '../site/open-data.ts'
import { siteSettings } from '../site/settings/index.ts'

/** What the site is, for programs that read text. */
export const GET: APIRoute = async () => {
  const text = llms({ ...siteSettings(), bodies: await allBodies(), hasRows: (await meetingsWithRows()).length > 0 })
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
