/** The schema of the JSON beside each meeting. */
import type { APIRoute } from 'astro'
import { meetingDocument, publishedSchema } from '../../../data/schema.ts'

export const GET: APIRoute = () =>
  new Response(publishedSchema(meetingDocument), { headers: { 'Content-Type': 'application/schema+json' } })
