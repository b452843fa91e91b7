/** The built HTML before html-validate, with the rules of `.htmlvalidate.json`. */
import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { PAGES, htmlOf } from './site.ts'

const validator = new HtmlValidate(
  new StaticConfigLoader(JSON.parse(readFileSync('.htmlvalidate.json', 'utf8')) as ConfigData),
)

function faults(path: string, html: string): string[] {
  const { results } = validator.validateStringSync(html, path)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId}: ${message}`),
  )
}

test('no page has a fault', () => {
  expect(PAGES.length).toBeGreaterThan(100)
  expect(PAGES.flatMap((path) => faults(path, htmlOf(path)))).toEqual([])
})

test('a heading that is not closed and a style in the page are seen', () => {
  const broken = htmlOf('om.html').replace('</h1>', '').replace('<main', '<main style="color:red"')
  expect(faults('om.html', broken).join('\n')).toContain('no-inline-style')
  expect(faults('om.html', broken).join('\n')).toContain('close-order')
})
