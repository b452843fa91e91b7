import type { APIRoute, GetStaticPaths } from 'astro'
import { offlineEnabled } from '../../offline/enabled.ts'
import { bundle, clientNames } from '../../site/bundle.ts'

/** Each script of `src/client`; that for reading offline only where the site offers it. */
export const getStaticPaths: GetStaticPaths = () =>
  clientNames()
    .filter((name) => name !== 'offline' || offlineEnabled())
    .map((name) => ({ params: { name } }))

/** A classic script, which pages load with `defer`. */
export const GET: APIRoute = async ({ params }) =>
  new Response(await bundle(params['name'] ?? ''), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } })
