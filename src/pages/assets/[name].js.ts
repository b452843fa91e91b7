/** Each script of `src/client` as a classic script that pages load with `defer`. */
import type { APIRoute, GetStaticPaths } from 'astro'
import { offlineEnabled } from '../../offline/enabled.ts'
import { bundle, clientNames } from '../../site/bundle.ts'

export const getStaticPaths: GetStaticPaths = () =>
  clientNames()
    .filter((name) => name !== 'offline' || offlineEnabled())
    .map((name) => ({ params: { name } }))

export const GET: APIRoute = async ({ params }) =>
  new Response(await bundle(params['name'] ?? ''), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } })
