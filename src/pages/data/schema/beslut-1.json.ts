/** The schema of a line of `beslut.ndjson`. */
import type { APIRoute } from 'astro'
import { publishedSchema, row } from '../../../data/schema.ts'

export const GET: APIRoute = () =>
  new Response(publishedSchema(row), { headers: { 'Content-Type': 'application/schema+json' } })
