/** Lists that set surnames first are told by the document, which names the same people the other way too. */
import { describe, expect, test } from 'vitest'
import type { Person } from '../../../../model/types.ts'
import { personNamed } from '../../person.fixture.ts'
import { inSaidOrder, mayBeTurned } from './name-order.ts'

const list = (names: string): Person[] => (names === '' ? [] : names.split(', ').map((name) => personNamed(name)))
const said = (lists: readonly string[], text: string, told = text): string[] =>
  inSaidOrder(lists.map(list), { text, told }).map((people) => people.map(({ name }) => name).join(', '))

describe('who is turned:', () => {
  test.each<[why: string, lists: string[], text: string, turned: string[]]>([
    [
      'two are named the other way',
      ['Provlund Ada, Provberg Bo'],
      'Ada Provlund och Bo Provberg',
      ['Ada Provlund, Bo Provberg'],
    ],
    [
      'two are, and the third has two names',
      ['Provlund Ada, Provberg Bo, Provdal Caj'],
      'Ada Provlund och Bo Provberg',
      ['Ada Provlund, Bo Provberg, Caj Provdal'],
    ],
    [
      'two are, and the third has more names than two',
      ['Provlund Ada, Provberg Bo, Provdal Caj Johan'],
      'Ada Provlund och Bo Provberg',
      ['Ada Provlund, Bo Provberg, Provdal Caj Johan'],
    ],
    [
      'of more than two names, if it is said so',
      ['Provlund Ada Eva, Provberg Bo'],
      'Ada Eva Provlund och Bo Provberg',
      ['Ada Eva Provlund, Bo Provberg'],
    ],
    [
      'one may share the names of another',
      ['Provlund Ada, Provberg Bo'],
      'Ada Provlund',
      ['Provlund Ada, Provberg Bo'],
    ],
    [
      'one in each of two lists',
      ['Provlund Ada', 'Provberg Bo'],
      'Ada Provlund, Bo Provberg',
      ['Ada Provlund', 'Bo Provberg'],
    ],
    [
      'a list of which nobody is named stays',
      ['Provlund Ada, Provberg Bo', 'Caj Provdal'],
      'Ada Provlund, Bo Provberg',
      ['Ada Provlund, Bo Provberg', 'Caj Provdal'],
    ],
    [
      'a list with one that is named as it has it stays',
      ['Provlund Ada, Provberg Bo, Caj Provdal'],
      'Ada Provlund, Bo Provberg, Caj Provdal',
      ['Provlund Ada, Provberg Bo, Caj Provdal'],
    ],
    [
      'half of a longer name is not named',
      ['Provlund Ada, Provberg Bo'],
      'Eva-Ada Provlund, Bo Provbergs',
      ['Provlund Ada, Provberg Bo'],
    ],
    [
      'nor before a hyphen',
      ['Provlund Ada, Provberg Bo'],
      'Ada Provlund-Ek, Bo Provberg',
      ['Provlund Ada, Provberg Bo'],
    ],
    ['nobody', [''], 'Ada Provlund', ['']],
  ])('%s', (_, lists, text, turned) => expect(said(lists, text)).toEqual(turned))
})

test('a cover may name people as its lists do', () =>
  expect(said(['Provlund Ada, Provberg Bo'], 'Provlund Ada. Ada Provlund, Bo Provberg', 'Ada Provlund')).toEqual([
    'Ada Provlund, Bo Provberg',
  ]))

test('whom one replaces is turned too, if of two names', () => {
  const [people = []] = inSaidOrder(
    [
      [
        personNamed('Provlund Ada', { replaces: 'Provdal Caj' }),
        personNamed('Provberg Bo', { replaces: 'Provdal Caj Johan' }),
      ],
    ],
    { text: 'Ada Provlund, Bo Provberg', told: '' },
  )
  expect(people.map(({ name, replaces }) => [name, replaces])).toEqual([
    ['Ada Provlund', 'Caj Provdal'],
    ['Bo Provberg', 'Provdal Caj Johan'],
  ])
})

test('more people than any meeting has are not looked for', () => {
  const many = Array.from({ length: 299 }, () => personNamed('Provdal Caj'))
  const two = [personNamed('Provlund Ada'), personNamed('Provberg Bo')]
  const text = { text: 'Ada Provlund, Bo Provberg', told: '' }
  const names = (people: Person[]): string[] =>
    inSaidOrder([people], text)[0]
      ?.slice(0, 2)
      .map(({ name }) => name) ?? []
  expect(names([...two, ...many])).toEqual(['Provlund Ada', 'Provberg Bo'])
  expect(names([...two, ...many.slice(1)])).toEqual(['Ada Provlund', 'Bo Provberg'])
})

test('a list may be turned if it has people and no parties', () => {
  const of = (count: number): Person[] => Array.from({ length: count }, () => personNamed('Provlund Ada'))
  expect([of(0), of(1), of(300), of(301)].map(mayBeTurned)).toEqual([false, true, true, false])
  expect(mayBeTurned([personNamed('Provlund Ada'), personNamed('Provberg Bo', { party: 'S' })])).toBe(false)
})
