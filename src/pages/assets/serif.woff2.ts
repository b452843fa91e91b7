import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { APIRoute } from 'astro'
import { inEngine } from '../../places.ts'

const FILE = '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2'

/**
 * The reading face, Source Serif 4 (SIL Open Font License 1.1): Latin letters of every weight, from the package that
 * keeps it.
 */
export const GET: APIRoute = () =>
  new Response(new Uint8Array(readFileSync(createRequire(inEngine('package.json')).resolve(FILE))), {
    headers: { 'Content-Type': 'font/woff2' },
  })
