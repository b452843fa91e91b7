import type { APIRoute, GetStaticPaths } from 'astro'
import { logoFiles } from '../../site/logo.ts'

const fileOf = (path: string): string => path.replace(/^assets\//, '')

/** None where the publisher has no logo. */
export const getStaticPaths: GetStaticPaths = () => logoFiles().map(({ path }) => ({ params: { logo: fileOf(path) } }))

/** The publisher's logo, as it was read. */
export const GET: APIRoute = ({ params }) => {
  const found = logoFiles().find(({ path }) => fileOf(path) === params['logo'])
  if (found === undefined) return new Response(null, { status: 404 })
  const { bytes, type } = found.logo
  return new Response(new Uint8Array(bytes), {
    headers: { 'Content-Type': type === 'svg' ? 'image/svg+xml' : 'image/png' },
  })
}
