/** Bodies that must go together: names that are nobody else's, and successors that are there and lead on. */
import { expect, test } from 'vitest'
import { organSchema } from '../model/organ-schema.ts'
import { bodyFaults, type BodyFile } from './check-bodies.ts'
import { faultLine } from './fault.ts'

const body = (slug: string, given: object = {}): BodyFile => ({
  slug,
  organ: organSchema.parse({ name: slug.toUpperCase(), organisation: 'Ekby kommun', ...given }),
  file: `organ/${slug}.md`,
  text: '---\nname: x\nsuccessor: y\naliases: [z]\n---\n',
})
const told = (...bodies: BodyFile[]): string[] => bodyFaults(bodies).map(faultLine)

test.each<[string, BodyFile[]]>([
  ['one after another', [body('a', { successor: 'b' }), body('b', { successor: 'c' }), body('c')]],
  ['two before one', [body('a', { successor: 'c' }), body('b', { successor: 'c' }), body('c')]],
  [
    'one name in two organisations',
    [body('a', { aliases: ['KS'] }), body('b', { aliases: ['KS'], organisation: 'Ålby kommun' })],
  ],
  ['a body that gives its own name again', [body('a', { aliases: ['a', 'A'] })]],
])('%s is as it should be', (_, bodies) => {
  expect(told(...bodies)).toEqual([])
})

test.each<[string, BodyFile[], string[]]>([
  [
    'a successor that is not there',
    [body('a', { successor: 'b' })],
    ['organ/a.md:3: hittade successor: b, väntade namnet på en annan fil i content/organ/, utan .md; rätta raden'],
  ],
  [
    'itself',
    [body('a', { successor: 'a' })],
    ['organ/a.md:3: hittade successor: a, väntade ett organ som inte leder tillbaka hit; rätta raden'],
  ],
  [
    'a ring, but not the one that leads into it',
    [body('a', { successor: 'b' }), body('b', { successor: 'c' }), body('c', { successor: 'b' })],
    [
      'organ/b.md:3: hittade successor: c, väntade ett organ som inte leder tillbaka hit; rätta raden',
      'organ/c.md:3: hittade successor: b, väntade ett organ som inte leder tillbaka hit; rätta raden',
    ],
  ],
  [
    'an alias that another one has',
    [body('a', { aliases: ['KS'] }), body('b', { aliases: ['ks'] })],
    [
      'organ/b.md:4: hittade namnet ”ks”, som också a har, väntade ett namn för varje organ i Ekby kommun; stryk det i den ena filen',
    ],
  ],
  [
    'a name that is another’s alias',
    [body('a', { aliases: ['B'] }), body('b')],
    [
      'organ/b.md:2: hittade namnet ”B”, som också a har, väntade ett namn för varje organ i Ekby kommun; stryk det i den ena filen',
    ],
  ],
])('%s is told', (_, bodies, lines) => {
  expect(told(...bodies)).toEqual(lines)
})
