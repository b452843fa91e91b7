/** Bodies as the publisher groups them. */
import { expect, test } from 'vitest'
import type { Body } from '../archive/catalogue.ts'
import type { BodyGroup } from '../site/settings/types.ts'
import { bodyGroups, groupOf } from './body-groups.ts'

const body = (slug: string, organisation = 'Ekby kommun'): Body => ({ slug, name: slug, organisation }) as Body
const BODIES = [body('bun'), body('kf'), body('ks'), body('rs', 'Region Ek')]
const shown = (asked: BodyGroup[]): unknown =>
  bodyGroups(BODIES, asked).map(({ id, name, bodies }) => [id, name, bodies.map(({ slug }) => slug).join(' ')])

test.each<[string, BodyGroup[], unknown]>([
  [
    'none',
    [],
    [
      ['ekby-kommun', 'Ekby kommun', 'bun kf ks'],
      ['region-ek', 'Region Ek', 'rs'],
    ],
  ],
  [
    'some, in the order they are written; the rest by organisation',
    [{ name: 'Högst upp', bodies: ['ks', 'kf'] }],
    [
      ['hogst-upp', 'Högst upp', 'ks kf'],
      ['ekby-kommun', 'Ekby kommun', 'bun'],
      ['region-ek', 'Region Ek', 'rs'],
    ],
  ],
  [
    'a name that an organisation has too, and one of a body that is not shown',
    [
      { name: 'Ekby kommun', bodies: ['kf'] },
      { name: 'Tom', bodies: ['finns-inte'] },
    ],
    [
      ['ekby-kommun', 'Ekby kommun', 'kf'],
      ['ekby-kommun-2', 'Ekby kommun', 'bun ks'],
      ['region-ek', 'Region Ek', 'rs'],
    ],
  ],
])('%s', (_, asked, expected) => {
  expect(shown(asked)).toEqual(expected)
})

test('a body knows its group', () => {
  const groups = bodyGroups(BODIES, [{ name: 'A', bodies: ['ks'] }])
  expect([groupOf('ks', groups)?.name, groupOf('rs', groups)?.name, groupOf('x', groups)]).toEqual([
    'A',
    'Region Ek',
    undefined,
  ])
})
