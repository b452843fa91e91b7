import type { APIRoute } from 'astro'
import type { Addresses } from '../../client/not-found/nearest.ts'
import { allBodies, allMeetings } from '../../archive/catalogue.ts'

/**
 * Every address of a meeting and its §, for the 404 page alone: a classic script, because that also loads from a disk.
 */
export const GET: APIRoute = async () => {
  const addresses: Addresses = Object.fromEntries(
    (await allBodies()).map(({ slug, name }) => [slug, { name, dates: {} }]),
  )
  for (const { organ, folder, paragrafer } of await allMeetings()) {
    const body = addresses[organ]
    const date = folder.split('/').at(-1)
    if (body && date !== undefined) body.dates[date] = paragrafer.map(({ id }) => id).join(' ')
  }
  const text = `globalThis.PARAGRAF_ADRESSER=${JSON.stringify(addresses)};\n`
  return new Response(text, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } })
}
