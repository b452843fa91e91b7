import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { explain, message, RULES } from './rules.ts'

/** Rules by their names in the first column of the handbook's tables of them. */
const inHandbook = readFileSync('docs/redaktor.md', 'utf8')
  .split('\n\n')
  .filter((block) => /^\| regel /.test(block))
  .flatMap((table) => table.split('\n').slice(2))
  .flatMap((row) => [...(row.split(' | ')[0] ?? '').matchAll(/`([^`]+)`/g)].map(([, id = '']) => id))

test("the editor's handbook has every rule, each once, and no other", () =>
  expect([...inHandbook].sort()).toEqual(Object.keys(RULES).sort()))

test('each rule says in whole sentences what it means and what to do', () => {
  const said = Object.values(RULES).flatMap(({ means, act }) => [means, act])
  expect(said.filter((words) => !/^\p{Lu}.*\.$/u.test(words))).toEqual([])
})

test('a message is as grave as its rule, unless it says otherwise', () => {
  const said = { reason: 'Unexpected x', note: 'do y' }
  expect([message('empty', null, said), message('organ-unknown', 3, { ...said, severity: 'error' })]).toEqual([
    { ruleId: 'empty', severity: 'error', line: null, reason: 'Unexpected x', note: 'do y' },
    { ruleId: 'organ-unknown', severity: 'error', line: 3, reason: 'Unexpected x', note: 'do y' },
  ])
})

test('what it means and what to do is told in Swedish', () => {
  expect(explain({ ruleId: 'no-text-layer' })).toEqual({
    means: 'PDF:en är inskannad och saknar text.',
    act: 'Kör OCR först.',
  })
})
