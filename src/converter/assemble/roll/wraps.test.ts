/** Rows of a roll call that the margin broke are put together, and no others. */
import { describe, expect, test } from 'vitest'
import { toLines } from '../../clean/lines.ts'
import { textLines } from '../../read/text.ts'
import { blocksOf } from '../blocks.fixture.ts'
import { wrapsJoined } from './wraps.ts'

const joined = (rows: readonly string[], role = 'ledamot', isGrouped = false) =>
  wrapsJoined(blocksOf('roll', toLines(textLines(rows))), role, isGrouped)
const told = (rows: readonly string[], role?: string, isGrouped?: boolean): string[] =>
  joined(rows, role, isGrouped).map(({ text }) => text)

describe('one row:', () => {
  test.each<[rows: string[], whole: string]>([
    [['Ada Provlund (S), ersättare för', 'Bo Provberg (S)'], 'Ada Provlund (S), ersättare för Bo Provberg (S)'],
    [['Ada Provlund (S), tjg. för', 'Bo Provberg'], 'Ada Provlund (S), tjg. för Bo Provberg'],
    [['Ada Provlund (S), ersätter', 'Bo Provberg (S)'], 'Ada Provlund (S), ersätter Bo Provberg (S)'],
    [['Anna-', 'Karin Provlund (S)'], 'Anna-Karin Provlund (S)'],
    [['Ada Provlund', '(M)'], 'Ada Provlund (M)'],
    [['Ada Provlund', '(sekr.), Caj Provdal (ledamot)'], 'Ada Provlund (sekr.), Caj Provdal (ledamot)'],
    [['Ada Provlund (M)', '§§ 4–9, Caj Provdal (C)'], 'Ada Provlund (M) §§ 4–9, Caj Provdal (C)'],
    [['Ada Provlund (S), Bo', 'Provberg (M)'], 'Ada Provlund (S), Bo Provberg (M)'],
    [['Ada Provlund (S) (ersätter', 'ordföranden)'], 'Ada Provlund (S) (ersätter ordföranden)'],
  ])('%j', (rows, whole) => {
    const found = joined(rows)
    expect(found.map(({ text }) => text)).toEqual([whole])
    expect(found[0]?.span).toEqual([1, 2])
    expect(found[0]?.lines.map(({ text }) => text)).toEqual([whole])
  })
})

describe('two rows:', () => {
  test.each<[rows: string[]]>([
    [['Ada Provlund (S)', 'Bo Provberg (M)']],
    [['Ada Provlund (S)', '(MP) Bo Provberg']],
    [['Ada Provlund (S)', '(M)']],
    [['Ada Provlund (S)', 'från Provby']],
    [['Ada Provlund (S).', 'och Caj Provdal (M)']],
    [['Något annat', 'ordförande']],
  ])('%j', (rows) => expect(told(rows)).toEqual(rows))
})

test('one more after och', () =>
  expect(told(['Ada Provlund (S)', 'och Caj Provdal (M)'])).toEqual(['Ada Provlund (S) och Caj Provdal (M)']))
test('an officer’s office of two lines, which a member has none of', () => {
  const rows = ['Ada Provlund, enhetschef', 'för skolor i Provby']
  expect(told(rows, 'tjänsteperson')).toEqual([rows.join(' ')])
  expect(told(['Ada Provlund (S), Provby', 'för skolor i Provby'], 'ledamot')).toHaveLength(2)
})
test('a role below its name', () =>
  expect(told(['Ada Provlund (S)', 'ordförande'])).toEqual(['Ada Provlund (S) ordförande']))
test('a party of its own above its members is no end of a name', () => {
  const rows = ['Ada Provlund', '(M)', 'Bo Provberg']
  expect(told(rows, 'ledamot', true)).toEqual(rows)
  expect(told(rows, 'ledamot', false)).toEqual(['Ada Provlund (M)', 'Bo Provberg'])
})
