/** Decisions beside the lines they were read from. */
import { expect, test } from 'vitest'
import { converted, source } from '../../../tests/sources.ts'
import { besidePage } from './page.ts'
import { besideOf } from './read.ts'

const MINUTES = `Protokoll Tekniska nämnden 2024-11-28

§ 1 Parkering

Ring 070-174 06 05 & fråga <b>Ada</b>.

Beslut

Tekniska nämnden beslutar
att anta planen
att meddela Ada, 070-174 06 05.

§ 2 Övriga frågor

Inga övriga frågor.
`
const { stages } = await converted(source(MINUTES))
const { paragrafer } = besideOf(stages)

test('a decision stands beside its lines, with two before and four after that have words', () => {
  const [decision] = paragrafer[0]?.decisions ?? []
  expect(decision?.clauses).toEqual(['att anta planen', 'att meddela Ada, [maskerat: telefonnummer].'])
  expect(decision?.source.map(({ line, isInside }) => [line, isInside])).toEqual([
    [5, false],
    [7, false],
    [9, true],
    [10, true],
    [11, true],
    [13, false],
    [15, false],
  ])
})

test('a § without a decision shows all its lines with words, one with a decision none', () => {
  expect(paragrafer.map(({ name, unread }) => [name, unread.map(({ line }) => line)])).toEqual([
    ['§ 1', []],
    ['§ 2', [13, 15]],
  ])
})

test('the page shows words, never markup, and covers what is private', () => {
  const page = besidePage(besideOf(stages))
  expect(page).not.toContain('070-174')
  expect(page).not.toContain('<b>')
  expect(page).toContain('<li value="9">Tekniska nämnden beslutar</li>')
})

test('of a § that is taken back the page asks nobody to read the text', async () => {
  const sidecar = '---\nwithdrawn: { what: p2, date: 2025-01-01, because: Publicerades av misstag. }\n---\n'
  const page = besidePage(besideOf((await converted(source(MINUTES, 'test.txt', sidecar))).stages))
  expect(page).toContain('Texten är tillbakadragen och visas inte.')
  expect(page).not.toMatch(/Inget beslut hittades|Inga övriga frågor/)
})
