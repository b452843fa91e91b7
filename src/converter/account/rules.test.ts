import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { explain, RULE_IDS } from './rules.ts'

const FOLDERS = ['src/converter', 'src/review', 'scripts/lib/convert']
const code = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8')),
).join('\n')
/** Every rule that the code names. */
const NAMED = new Set([...code.matchAll(/(?:ruleId: |new ReadError\(\s*)'([a-z-]+)'/g)].map(([, id = '']) => id))

test('every rule is explained in Swedish, and none is explained that does not exist', () => {
  expect([...NAMED].filter((id) => !RULE_IDS.includes(id))).toEqual([])
  expect(RULE_IDS.filter((id) => !NAMED.has(id) && !id.startsWith('masked-'))).toEqual([])
})

test("the editor's handbook has every rule", () => {
  const handbook = readFileSync('docs/redaktor.md', 'utf8')
  expect(RULE_IDS.filter((id) => !handbook.includes(`\`${id}\``))).toEqual([])
})

test('a rule without an explanation says its own words', () => {
  expect(explain({ ruleId: 'ny', reason: 'Unexpected x', note: 'do y' })).toEqual({
    means: 'Unexpected x',
    act: 'do y',
  })
})
