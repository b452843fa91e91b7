import type { APIRoute } from 'astro'
import { meetingDocument, publishedSchema } from '../../../data/schema.ts'

/** The schema of the JSON beside each meeting. */
export const GET: APIRoute = () =>
  new Response(publishedSchema(meetingDocument), { headers: { 'Content-Type': 'application/schema+json' } })
