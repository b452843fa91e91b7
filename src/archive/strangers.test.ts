/** Which meetings may share the address of a body that nothing says whose it is. */
import { expect, test } from 'vitest'
import { strangersIn, type Unplaced } from './strangers.ts'

const meeting = (source: string, people: string, stands = false): Unplaced => ({
  ...{ source, slug: 'direktionen', stands },
  people: people.split(' ').filter(Boolean),
})

test.each<[string, Unplaced[], Record<string, string>]>([
  ['one alone keeps it', [meeting('a', 'Ada Bo')], {}],
  ['the same people are one body', [meeting('a', 'Ada Bo Caj'), meeting('b', 'Bo Caj Dag')], {}],
  ['others are not, and neither is published', [meeting('a', 'Ada Bo'), meeting('b', 'Caj Dag')], { a: 'b', b: 'a' }],
  ['nobody on a list says nothing', [meeting('a', ''), meeting('b', 'Caj Dag')], { a: 'b', b: 'a' }],
  [
    'one name in common of many is chance',
    [meeting('a', 'Ada Bo Caj'), meeting('b', 'Ada Dag Eva')],
    { a: 'b', b: 'a' },
  ],
  ['what stands keeps it', [meeting('a', 'Ada Bo'), meeting('b', 'Caj Dag', true)], { a: 'b' }],
  ['people follow one another', [meeting('a', 'Ada Bo'), meeting('c', 'Caj Dag'), meeting('b', 'Ada Bo Caj Dag')], {}],
  [
    'another address is another body',
    [meeting('a', 'Ada Bo'), { ...meeting('b', 'Caj Dag'), slug: 'ekby-kommun-direktionen' }],
    {},
  ],
])('%s', (_, meetings, expected) => {
  expect(Object.fromEntries(strangersIn(meetings))).toEqual(expected)
  expect(Object.fromEntries(strangersIn([...meetings].reverse()))).toEqual(expected)
})
