/** The site's style sheet as one file: the sheets in the order of their layers, minified. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { APIRoute } from 'astro'
import { transform } from 'esbuild'

const SHEETS = ['layers', 'tokens', 'base', 'layout', 'record', 'lists', 'parts', 'search', 'print']

export const GET: APIRoute = async () => {
  const sheets = SHEETS.map((name) => readFileSync(resolve('src/styles', `${name}.css`), 'utf8')).join('\n')
  const { code } = await transform(sheets, { loader: 'css', minify: true, charset: 'utf8' })
  return new Response(code, { headers: { 'Content-Type': 'text/css; charset=utf-8' } })
}
