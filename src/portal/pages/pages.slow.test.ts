/** The pages of a portal by the validator, which takes over a second to load. */
import { readFileSync } from 'node:fs'
import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate'
import { expect, test } from 'vitest'
import { ALBY, EKBY, SETTINGS } from './pages.fixture.ts'
import { pagesOf } from './pages.ts'

test('each page is valid HTML, by the rules that the sites are held to', () => {
  const rules = JSON.parse(readFileSync('.htmlvalidate.json', 'utf8')) as ConfigData
  const validator = new HtmlValidate(new StaticConfigLoader(rules))
  const faults = (html: string): string[] =>
    validator.validateStringSync(html).results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))
  for (const [path, html] of pagesOf(SETTINGS, [EKBY, ALBY])) {
    expect(faults(html), path).toEqual([])
    expect(faults(html.replace('</h1>', '')), path).not.toEqual([])
  }
})
