import type { APIRoute } from 'astro'
import { allBodies } from '../../archive/catalogue.ts'
import { siteDocumentOf } from '../../data/site.ts'
import { engineManifest } from '../../places.ts'
import { INDEX_VERSION } from '../../search/version.ts'
import { countRows, givenMeetings } from '../../site/open-data.ts'
import { siteSettings } from '../../site/settings/index.ts'

/** What the site is, for programs that read many sites: whose, which bodies, how much, how new. */
export const GET: APIRoute = async () => {
  const whole = siteDocumentOf({
    settings: siteSettings(),
    program: `paragraf ${engineManifest().version}`,
    indexVersion: INDEX_VERSION,
    bodies: await allBodies(),
    meetings: await givenMeetings(),
    rows: await countRows(),
  })
  return new Response(`${JSON.stringify(whole, null, 1)}\n`, { headers: { 'Content-Type': 'application/json' } })
}
