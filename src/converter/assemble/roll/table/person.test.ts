/** One row of a table of people: whether somebody came, and what it says written as running text has it. */
import { describe, expect, test } from 'vitest'
import type { Column, Group } from './heads.ts'
import { isParty, isPresent, memberText, partyApart, substituteText, type Row } from './person.ts'

const SERVING = 'tjänstgörande ersättare'
const row = (heads: string, cells: string): Row => partyApart(cells.split('|'), heads.split('|') as Column[])
const group = (role: Group['role'] = null): Group => ({ from: 0, columns: [], role, replaces: false })

describe('below a head over two columns the party stands', () => {
  test.each<[where: string, heads: string, cells: string, columns: string]>([
    ['behind the name', 'name|empty', 'Ada Provlund|S', 'name|party'],
    ['before the name', 'name|empty', 'S|Ada Provlund', 'party|name'],
    ['before the name, below no word', 'empty|name', 'S|Ada Provlund', 'party|name'],
    ['behind the name, and what is said further on', 'name|empty|role', 'Ada Provlund|S|ekonom', 'name|party|role'],
    ['nowhere', 'name|empty', 'Ada Provlund|ekonom', 'name|empty'],
    ['nowhere, below no word', 'empty|name', '1 x|Ada Provlund', 'empty|name'],
    ['nowhere beside another column', 'role|empty', 'S|M', 'role|empty'],
    ['nowhere behind another column', 'name|role|empty', 'Ada Provlund|ekonom|S', 'name|role|empty'],
    ['nowhere between another column and the name', 'role|empty|name', 'ekonom|S|Ada Provlund', 'role|empty|name'],
    ['in its own column', 'name|party', 'S|Ada Provlund', 'name|party'],
  ])('%s', (_, heads, cells, columns) => expect(row(heads, cells).columns.join('|')).toBe(columns))
})

describe('what the cells of a column say:', () => {
  test('all of them', () => expect(row('note|name|note', 'Ekby|Ada Provlund|§ 3').of('note')).toBe('Ekby § 3'))
  test('but the empty ones', () => expect(row('note|note|note', '|Ekby|').of('note')).toBe('Ekby'))
  test('of none nothing', () => expect(row('name', 'Ada Provlund').of('note')).toBe(''))
  test.each([
    ['surname|name', 'Provlund|Ada', 'Ada Provlund'],
    ['surname|name', 'Provlund|', 'Provlund'],
    ['surname|name', '|Ada', 'Ada'],
  ])('the first name before the surname: %s, %s', (heads, cells, name) =>
    expect(row(heads, cells).of('name')).toBe(name),
  )
})

test.each<[cell: string | undefined, isOne: boolean]>([
  ['S', true],
  ['(S)', true],
  ['VfP', true],
  ['ekonom', false],
  ['', false],
  [undefined, false],
])('%s is a party: %s', (cell, isOne) => expect(isParty(cell)).toBe(isOne))

/** What the column for those who came may say of one who did not. */
const AWAY =
  'nej|Nej|0|-|–|—|ej|ej närvarande|frånvarande|frånv|frånv.|frånvaro|förhinder|anmäld frånvaro|anmält förhinder|anmält frånvarande|förhindrad|förfall'.split(
    '|',
  )
const CAME = 'X|x|1|ja|Ja|✓|☒|[x]|§ 3|ej ekonom|nejlika|10|anmäld|frånvarandes|inte förhinder'.split('|')

describe('in the column for those who came', () => {
  test.each(CAME)('"%s" is somebody who did', (cell) => {
    expect(isPresent(row('name|present', `Ada Provlund|${cell}`))).toBe(true)
    expect(memberText(row('name|present', `Ada Provlund|${cell}`), true, group())).not.toMatch(/, frånvarande$/)
  })
  test.each(AWAY)('"%s" is somebody who did not', (cell) => {
    expect(isPresent(row('name|present', `Ada Provlund|${cell}`))).toBe(false)
    expect(memberText(row('name|present', `Ada Provlund|${cell}`), true, group())).toBe('Ada Provlund, frånvarande')
  })
  test('nothing is nobody', () => expect(isPresent(row('name|present', 'Ada Provlund|'))).toBe(false))
})

describe('a member as running text:', () => {
  test.each<[why: string, heads: string, cells: string, text: string]>([
    ['the name', 'name', 'Ada Provlund', 'Ada Provlund'],
    ['with the party behind', 'name|party', 'Ada Provlund|S', 'Ada Provlund (S)'],
    [
      'with the party as the source has it in words',
      'name|party',
      'Ada Provlund|Socialdemokraterna',
      'Ada Provlund (S)',
    ],
    ['without what is no party', 'name|party', 'Ada Provlund|12', 'Ada Provlund'],
    [
      'with the party before what else the cell says',
      'name|party',
      'Ada Provlund, ekonom|S',
      'Ada Provlund (S), ekonom',
    ],
    ['with the party before brackets', 'name|party', 'Ada Provlund (ekonom)|S', 'Ada Provlund (S) (ekonom)'],
    ['with the role', 'name|role', 'Ada Provlund|ordförande', 'Ada Provlund, ordförande'],
    ['with whom one replaces', 'name|replaces', 'Ada Provlund|Bo Provberg', 'Ada Provlund, ersätter Bo Provberg'],
    ['with a note', 'name|note', 'Ada Provlund|Ekby', 'Ada Provlund, Ekby'],
    ['away by the note', 'name|note', 'Ada Provlund|frånvarande', 'Ada Provlund, frånvarande'],
    ['away by a mark', 'name|absent', 'Ada Provlund|X', 'Ada Provlund, frånvarande'],
    ['not away by words', 'name|absent', 'Ada Provlund|till § 3', 'Ada Provlund'],
    ['there by a mark', 'name|present', 'Ada Provlund|X', 'Ada Provlund'],
    ['there by a mark and when', 'name|present', 'Ada Provlund|X §§ 8–9', 'Ada Provlund, §§ 8–9'],
    [
      'serving by a word',
      'name|role|present',
      'Ada Provlund|ersättare|Ja, tjänstgörande',
      'Ada Provlund, tjänstgörande ersättare',
    ],
    ['serving by a word alone', 'name|present', 'Ada Provlund|Tjg.', 'Ada Provlund, tjänstgörande ersättare'],
    ['there by a word and when', 'name|present', 'Ada Provlund|ja, § 8', 'Ada Provlund, § 8'],
    ['there by a box and when', 'name|present', 'Ada Provlund|☒ § 8', 'Ada Provlund, § 8'],
    ['there when', 'name|present', 'Ada Provlund|från § 8 X', 'Ada Provlund, från § 8 X'],
    ['with a vote', 'name|votes', 'Ada Provlund|X', 'Ada Provlund'],
    ['with no vote', 'name|votes', 'Ada Provlund|nej', 'Ada Provlund'],
    ['with a vote at times', 'name|votes', 'Ada Provlund|§ 8', 'Ada Provlund, § 8'],
    [
      'with all of it',
      'name|party|role|note|present',
      'Ada Provlund|S|ekonom|Ekby|X § 8',
      'Ada Provlund (S), ekonom, Ekby, § 8',
    ],
  ])('%s', (_, heads, cells, text) => expect(memberText(row(heads, cells), false, group())).toBe(text))

  test.each<[note: string, isAway: boolean]>([
    ['Frånvarande.', true],
    ['frånvaro', true],
    ['förhinder', true],
    ['anmält förhinder', true],
    ['anmäld frånvaro', true],
    ['förhindrad', true],
    ['förfall', true],
    ['var frånvarande', false],
    ['frånvarande § 3', false],
  ])('%s, noted, is away: %s', (note, isAway) =>
    expect(memberText(row('name|note', `Ada Provlund|${note}`), false, group())).toBe(
      `Ada Provlund, ${isAway ? 'frånvarande' : note}`,
    ),
  )
})

describe('a member without a mark where others have one', () => {
  const open = row('name|present', 'Ada Provlund|')
  test('may have come or not', () => expect(memberText(open, true, group())).toBe(''))
  test('did not where somebody stands beside instead', () =>
    expect(memberText(open, true, group(), true)).toBe('Ada Provlund, frånvarande'))
  test('did not where a note says so', () =>
    expect(memberText(row('name|present|note', 'Ada Provlund||förhinder'), true, group())).toBe(
      'Ada Provlund, frånvarande',
    ))
  test('came where nobody has one', () => {
    expect(memberText(open, false, group())).toBe('Ada Provlund')
    expect(memberText(open, false, group(), true)).toBe('Ada Provlund')
  })
  test('came where there is no column for them', () => {
    expect(memberText(row('name', 'Ada Provlund'), true, group())).toBe('Ada Provlund')
    expect(memberText(row('name', 'Ada Provlund'), true, group(), true)).toBe('Ada Provlund')
  })
  test('came where the column says when', () =>
    expect(memberText(row('name|present', 'Ada Provlund|§ 3'), true, group(), true)).toBe('Ada Provlund, § 3'))
})

describe('what one is below a head that says it:', () => {
  test.each<[heads: string, cells: string, text: string]>([
    ['name', 'Ada Provlund', 'Ada Provlund, ersättare'],
    ['name|role', 'Ada Provlund|ordförande', 'Ada Provlund, ordförande'],
    ['name|note', 'Ada Provlund|Ekby', 'Ada Provlund, ersättare, Ekby'],
    ['name|note', 'Ada Provlund|tjg för Bo Provberg', 'Ada Provlund, tjg för Bo Provberg'],
    ['name|note', 'Ada Provlund|Tjänstgör § 3', 'Ada Provlund, Tjänstgör § 3'],
    ['name|note', 'Ada Provlund|ersätter Bo Provberg', 'Ada Provlund, ersätter Bo Provberg'],
    ['name|note', 'Ada Provlund|ist f Bo Provberg', 'Ada Provlund, ist f Bo Provberg'],
    ['name|note', 'Ada Provlund|i st f Bo Provberg', 'Ada Provlund, i st f Bo Provberg'],
    ['name|note', 'Ada Provlund|ej tjg', 'Ada Provlund, ersättare, ej tjg'],
  ])('%s, %s', (heads, cells, text) => expect(memberText(row(heads, cells), false, group('ersättare'))).toBe(text))
})

describe('who stands beside a member', () => {
  const BESIDE = { party: 'S', member: 'Bo Provberg' }
  test.each<[why: string, heads: string, cells: string, role: Group['role'], text: string]>([
    [
      'came instead where the head says so',
      'name',
      'Ada Provlund',
      SERVING,
      'Ada Provlund (S), tjänstgörande ersättare, ersätter Bo Provberg',
    ],
    ['may be any substitute where it does not', 'name', 'Ada Provlund', 'ersättare', ''],
    ['may be anybody below no word', 'name', 'Ada Provlund', null, ''],
    [
      'has a party',
      'name|party',
      'Ada Provlund|M',
      SERVING,
      'Ada Provlund (M), tjänstgörande ersättare, ersätter Bo Provberg',
    ],
    [
      'came instead of whom a cell names',
      'name|replaces',
      'Ada Provlund|Caj Provdal',
      'ersättare',
      'Ada Provlund (S), tjänstgörande ersättare, ersätter Caj Provdal',
    ],
    [
      'or a cell names before the head',
      'name|replaces',
      'Ada Provlund|Caj Provdal',
      SERVING,
      'Ada Provlund (S), tjänstgörande ersättare, ersätter Caj Provdal',
    ],
    [
      'came, instead of nobody it names',
      'name|replaces',
      'Ada Provlund|12',
      'ersättare',
      'Ada Provlund (S), tjänstgörande ersättare',
    ],
    ['came by a mark', 'name|present', 'Ada Provlund|X', 'ersättare', 'Ada Provlund (S), ersättare'],
    ['came at times', 'name|present', 'Ada Provlund|X § 3', 'ersättare', 'Ada Provlund (S), ersättare, § 3'],
    ['did not without a mark', 'name|present', 'Ada Provlund|', SERVING, ''],
    ['did not by a word', 'name|present', 'Ada Provlund|nej', SERVING, ''],
    ['has a note', 'name|present|note', 'Ada Provlund|X|Ekby', 'ersättare', 'Ada Provlund (S), ersättare, Ekby'],
  ])('%s', (_, heads, cells, role, text) => expect(substituteText(row(heads, cells), group(role), BESIDE)).toBe(text))

  test('replaces nobody where no member is', () =>
    expect(substituteText(row('name', 'Ada Provlund'), group(SERVING), { party: '', member: '' })).toBe(
      'Ada Provlund, tjänstgörande ersättare',
    ))
})
