/** Rows of a roll call that the margin broke are put together, and no others. */
import { describe, expect, test } from 'vitest'
import { toLines } from '../../../clean/lines.ts'
import { textLines } from '../../../read/text.ts'
import { blocksOf } from '../../blocks.fixture.ts'
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
    [['Ada Provlund (S) (ledig', 'från klockan tio)'], 'Ada Provlund (S) (ledig från klockan tio)'],
    [['Ada Provlund (S), ers för', 'Bo Provberg, Provby'], 'Ada Provlund (S), ers för Bo Provberg, Provby'],
    [
      ['Ada Provlund (S), ers för', 'Bo Provberg (S), Provby kommun'],
      'Ada Provlund (S), ers för Bo Provberg (S), Provby kommun',
    ],
    [['Ada Provlund (S), ers. för', 'Bo Provberg (S)'], 'Ada Provlund (S), ers. för Bo Provberg (S)'],
    [['Ada Provlund (S), tjänstgör för', 'Bo Provberg (S)'], 'Ada Provlund (S), tjänstgör för Bo Provberg (S)'],
    [['Ada Provlund (S), tjg för', 'Bo Provberg (S)'], 'Ada Provlund (S), tjg för Bo Provberg (S)'],
    [['Ada Provlund (S), istället för', 'Bo Provberg (S)'], 'Ada Provlund (S), istället för Bo Provberg (S)'],
    [
      ['Ada Provlund (S), ersätts av', 'Bo Provberg (S), ordförande'],
      'Ada Provlund (S), ersätts av Bo Provberg (S), ordförande',
    ],
    [['Ada Provlund (S), 2:e vice', 'ordförande'], 'Ada Provlund (S), 2:e vice ordförande'],
    [['Ada Provlund (S), 2:e vice', 'Ordförande'], 'Ada Provlund (S), 2:e vice Ordförande'],
    [['Ada Provlund (S) (tjg.', 'och Bo ersätts)'], 'Ada Provlund (S) (tjg. och Bo ersätts)'],
    [['Ada Provlund (S), tjänstgörande', 'från klockan tio'], 'Ada Provlund (S), tjänstgörande från klockan tio'],
    [['Anna Karin Prov-', 'lund (S)'], 'Anna Karin Provlund (S)'],
    [['Ada Provlund (S), Bo Prov-', 'berg (M)'], 'Ada Provlund (S), Bo Provberg (M)'],
    [['Ada Provlund (S), Bo Provberg', '(M)'], 'Ada Provlund (S), Bo Provberg (M)'],
    [['Ada Provlund', '(MP)'], 'Ada Provlund (MP)'],
    [['Ada Provlund (S), Dag', 'Provberg (MP)'], 'Ada Provlund (S), Dag Provberg (MP)'],
    [['Ada Provlund (M)', '§4, Caj Provdal (C)'], 'Ada Provlund (M) §4, Caj Provdal (C)'],
    [['Ada Provlund (M)', '§§ 4 – 9; Caj Provdal (C)'], 'Ada Provlund (M) §§ 4 – 9; Caj Provdal (C)'],
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
    [['de övriga, alla där', 'ordförande']],
    [['Rum Bo-1 och 2', 'ordförande']],
    [['Ada Provlund', '(MP) Bo Provberg']],
    [['Ada Provlund', '(MP)Bo Provberg']],
    [['Ada Provlund', '(från Provby)']],
    [['Ada Provlund', '(från Mora)']],
    [['Ada Provlund', 'från Provby']],
    [['Ada Provlund (S)', 'boende i Provby och Provdal']],
    [['Ada Provlund (S), ersättare för', 'Provby kommun']],
    [['Ada Provlund (S), ersättare för', 'Provby kommun och Bo Provberg (S)']],
    [['Ada Provlund (S), ersättare för Bo Provberg (S)', 'Caj Provdal (C)']],
    [['Ada Provlund (S), 2:e vice', 'Bo Provberg (M)']],
    [['Anna-Karin Provlund (S)', 'Bo Provberg (M)']],
    [['Ada Provlund (S), Anna-', '4 Bo Provberg']],
    [['Ada Provlund (S), Bo Provberg', 'Provdal (M)']],
    [['Ada Provlund (S), Bo', '4 Provberg (M)']],
    [['Ada Provlund (S)', 'Bo Provberg §§ 4–9, Caj Provdal (C)']],
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
test('two officers, each with an office', () => {
  const rows = ['Ada Provlund, enhetschef', 'Bo Provberg, kanslichef']
  expect(told(rows, 'tjänsteperson')).toEqual(rows)
})
test('a row goes on in a list with parties above their members', () =>
  expect(told(['Ada Provlund (S), ersättare för', 'Bo Provberg (S)'], 'ledamot', true)).toEqual([
    'Ada Provlund (S), ersättare för Bo Provberg (S)',
  ]))
test('a row goes on however far down it stands', () => {
  const rows = [...Array<string>(40).fill(''), 'Ada Provlund', '(M)']
  expect(joined(rows).map(({ text, span }) => [text, span])).toEqual([['Ada Provlund (M)', [41, 42]]])
})
test('a row of nine lines is as long as any', () => {
  const names = ['Ada', 'Bo', 'Caj', 'Dag', 'Eva', 'Fia', 'Gun', 'Hans', 'Ina', 'Jan']
  const rows = names.map((name, at) => `${at === 0 ? '' : 'och '}${name} Provlund (S)`)
  expect(told(rows)).toEqual([rows.slice(0, 9).join(' '), rows[9]])
})
