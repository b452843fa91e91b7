import { expect, test } from 'vitest'
import { draftOf } from './people.fixture.ts'

test.each([
  ['Mot beslutet reserverar sig Ada Provlund (S) till förmån för eget yrkande.', ['Ada Provlund S']],
  ['Mot beslutet, till förmån för eget yrkande, reserverar sig Ada Provlund (S).', ['Ada Provlund S']],
  ['Ada Provlund (S), till förmån för eget yrkande, reserverar sig.', ['Ada Provlund S']],
  ['Till förmån för eget förslag reserverar sig Ada Provlund (S).', ['Ada Provlund S']],
  [
    'Till förmån för sina egna yrkanden reserverar sig Bo Provberg (M) och Caj Provdal (V).',
    ['Bo Provberg M', 'Caj Provdal V'],
  ],
  ['Bo Provberg (M) reserverar sig till förmån för Ada Provlunds (S) yrkande.', ['Bo Provberg M']],
])('who reserves in "%s"', async (sentence, expected) => {
  const { paragrafer } = await draftOf(`§ 1 Taxa\n\nBeslut\nTaxan antas.\n\n${sentence}`)
  const all = paragrafer.flatMap(({ reservations }) => reservations)
  expect(all.map(({ name, party }) => `${name} ${party ?? '?'}`)).toEqual(expected)
})
