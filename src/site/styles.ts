/** The site's style sheet: the sheets in the order of their layers, as one and minified. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { transform } from 'esbuild'

const SHEETS = ['layers', 'tokens', 'base', 'layout', 'record', 'lists', 'parts', 'search', 'print']

/**
 * @param more Sheets that only this use of it needs, by name.
 * @param folder Where the sheets are; the build runs in the project's folder.
 */
export async function styleSheet(more: readonly string[] = [], folder = 'src/styles'): Promise<string> {
  const sheets = [...SHEETS, ...more].map((name) => readFileSync(join(folder, `${name}.css`), 'utf8')).join('\n')
  const { code } = await transform(sheets, { loader: 'css', minify: true, charset: 'utf8' })
  return code
}
