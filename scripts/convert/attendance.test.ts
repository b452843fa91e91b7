import { describe, expect, test } from 'vitest'
import { readRoll } from './attendance.ts'
import { toLines } from './lines.ts'
import type { Block } from './types.ts'

const rows = (...raw: string[]): Block[] => toLines(raw).map((line) => ({ kind: 'roll', text: line.text, label: null, span: [line.number, line.number], lines: [line], heading: null }))
const read = (...raw: string[]) => readRoll(rows(...raw), 'ledamot').people.map(({ name, party, role, group, note }) => [name, party, role, group, note])

describe('two columns run together:', () => {
  test.each<[string, unknown[][]]>([
    ['Sofia Ek (C) Bo Lind (L) tj ers', [['Sofia Ek', 'C', 'ledamot', null, null], ['Bo Lind', 'L', 'tjänstgörande ersättare', null, null]]],
    ['Karin Ask (S)   Eva Berg (C) ers från §5', [['Karin Ask', 'S', 'ledamot', null, null], ['Eva Berg', 'C', 'ersättare', null, 'från §5']]],
    ['Per-Ewert Ek Ask (VfP)', [['Per-Ewert Ek Ask', 'VfP', 'ledamot', null, null]]],
    ['Anna von Ek (M) ordf.', [['Anna von Ek', 'M', 'ordförande', null, null]]],
    ['Anna Ek (M) 1:e vice ordförande', [['Anna Ek', 'M', 'vice ordförande', null, null]]],
  ])('%s', (row, people) => expect(read(row)).toEqual(people))
})

describe('one person a row:', () => {
  test.each<[string, unknown[][]]>([
    ['Carin Ek (s) Umeå kommun, ordförande', [['Carin Ek', 's', 'ordförande', 'Umeå kommun', null]]],
    ['Mona Ask(s) Robertsfors kommun', [['Mona Ask', 's', 'ledamot', 'Robertsfors kommun', null]]],
    ['Annika Ek (s) Ängs kommun, Frånvarande på punkt 7a)', [['Annika Ek', 's', 'ledamot', 'Ängs kommun', 'Frånvarande på punkt 7a)']]],
    ['Linnea Ek (åp) Åsele kommun', [['Linnea Ek', 'åp', 'ledamot', 'Åsele kommun', null]]],
    ['Eva Dahl, sekreterare', [['Eva Dahl', null, 'sekreterare', null, null]]],
    ['Eva Dahl, regional samordnare', [['Eva Dahl', null, 'ledamot', null, 'regional samordnare']]],
  ])('%s', (row, people) => expect(read(row)).toEqual(people))
})

test('a group holds for the rows below it', () => {
  expect(read('För Region Dalarna', 'Anna Ek (S)', 'För Region Örebro län', 'Bo Lind (M)')).toEqual([['Anna Ek', 'S', 'ledamot', 'Region Dalarna', null], ['Bo Lind', 'M', 'ledamot', 'Region Örebro län', null]])
})

test('a row that names nobody is left as text', () => {
  expect(readRoll(rows('kl. 13.00', 'Anna Ek (S)'), 'ledamot').unread.map(({ text }) => text)).toEqual(['kl. 13.00'])
})
