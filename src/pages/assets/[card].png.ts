import type { APIRoute, GetStaticPaths } from 'astro'
import { card } from '../../site/card.ts'
import { siteSettings } from '../../site/settings/index.ts'
import { CARD } from '../../view/identity.ts'

/** Only where the site's address is told, for the card is linked by its whole address. */
export const getStaticPaths: GetStaticPaths = () =>
  siteSettings().url === null ? [] : [{ params: { card: CARD.name } }]

/** The card that other services show beside a link. */
export const GET: APIRoute = async () => {
  const { publisher, name, accent } = siteSettings()
  const bytes = await card({ publisher, name }, accent?.light)
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'image/png' } })
}
