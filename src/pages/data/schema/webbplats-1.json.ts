import type { APIRoute } from 'astro'
import { publishedSchema, siteDocument } from '../../../data/schema.ts'

/** The schema of what the site says of itself. */
export const GET: APIRoute = () =>
  new Response(publishedSchema(siteDocument), { headers: { 'Content-Type': 'application/schema+json' } })
