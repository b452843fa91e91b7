import type { APIRoute } from 'astro'
import { publishedSchema, row } from '../../../data/schema.ts'

/** The schema of a line of `beslut.ndjson`. */
export const GET: APIRoute = () =>
  new Response(publishedSchema(row), { headers: { 'Content-Type': 'application/schema+json' } })
