/** Stages as text: also those of a document that fails, as far as it came. */
import { expect, test } from 'vitest'
import { convert, show, STAGES } from './index.ts'

const source = (text: string, sidecar: string | null = null) => ({
  name: 'a.txt',
  bytes: new TextEncoder().encode(text),
  sidecar,
})
const TEXT =
  'Tekniska nämnden 2024-03-12\n\n§ 1 Taxa\n\nBeslut\n\nNämnden beslutar att anta taxan.\n\n1 (2)\n\n§ 2 Val\n'

test('a document that fails at the end shows every stage', async () => {
  const { outcome, stages } = await convert(source(TEXT, '---\nmask: [{text: Anna Ek, because: x}]\n---\n'), [])
  expect([outcome, STAGES.filter((stage) => show(stages, stage) === null)]).toEqual(['failed', []])
})

test('one that cannot be read shows none, and does not pretend', async () => {
  const { outcome, stages } = await convert(source(''), [])
  expect([outcome, STAGES.filter((stage) => show(stages, stage) !== null)]).toEqual(['failed', []])
})

test.each([
  ['pages', ''],
  ['headings', '3 p 1 § 1: Taxa\n11 p 2 § 2: Val\n'],
  ['ledger', '12 lines: 6 blank, 5 published\n9 removed: page-number\n'],
] as const)('the stage %s', async (stage, rows) => {
  const { stages } = await convert(source(TEXT), [])
  expect(show(stages, stage)).toBe(rows)
})
