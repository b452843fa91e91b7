/** The site's style sheet: the sheets in the order of their layers, as one and minified. */
import { readFileSync } from 'node:fs'
import { transform } from 'esbuild'
import { inEngine } from '../places.ts'
import type { Schemes } from './settings/types.ts'

const SHEETS = ['layers', 'tokens', 'base', 'layout', 'record', 'lists', 'parts', 'search', 'print']

/**
 * @param more Sheets that only this use of it needs, by name.
 * @param accent The publisher's colour, instead of the site's own.
 */
export async function styleSheet(more: readonly string[] = [], accent: Schemes | null = null): Promise<string> {
  const sheets = [...SHEETS, ...more]
    .map((name) => readFileSync(inEngine('src', 'styles', `${name}.css`), 'utf8'))
    .join('\n')
  const { code } = await transform(accent === null ? sheets : `${sheets}\n${await accentSheet(accent)}`, {
    loader: 'css',
    minify: true,
    charset: 'utf8',
  })
  return code
}

/** The library of colours is large, and few sheets have a colour of their own: not the one of the editor's page. */
async function accentSheet({ light, dark }: Schemes): Promise<string> {
  const { INK } = await import('./settings/contrast.ts')
  return `@layer tokens{:root{--accent:light-dark(${light},${dark});--accent-ink:light-dark(${INK.light},${INK.dark})}}`
}
