import type { APIRoute, GetStaticPaths } from 'astro'
import { dcat } from '../../data/dcat.ts'
import { isDescribed } from '../../data/paths.ts'
import { meetingsWithRows, partitions } from '../../site/open-data.ts'
import { siteSettings } from '../../site/settings/index.ts'

/** None where the site's address or its publisher is not told, or there is no §. */
export const getStaticPaths: GetStaticPaths = async () =>
  isDescribed(siteSettings()) && (await meetingsWithRows()).length > 0 ? [{ params: { catalogue: 'dcat' } }] : []

/** The description that a data portal harvests. */
export const GET: APIRoute = async () => {
  const { url, publisher, contact, ...settings } = siteSettings()
  const dates = (await meetingsWithRows()).flatMap(({ date }) => date ?? []).sort()
  const [first, last] = [dates.at(0), dates.at(-1)]
  const text = dcat({
    ...settings,
    url: url ?? '',
    publisher: publisher ?? '',
    email: contact.email,
    partitions: [...(await partitions()).keys()],
    dates: first === undefined || last === undefined ? null : [first, last],
  })
  return new Response(text, { headers: { 'Content-Type': 'text/turtle; charset=utf-8' } })
}
